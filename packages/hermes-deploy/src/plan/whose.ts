import type { Spec } from "../spec/spec.ts";
import { type Marker, readMarker } from "./marker.ts";
import type { ObservedGuest } from "./observed.ts";
import type { Problem } from "./problem.ts";
import type { Properties } from "./properties.ts";
import { isBareLock } from "./remains.ts";

/** Whose the wanted VMID is: nobody's, ours, or a reason to stop. */
export type Whose =
  | { readonly kind: "free" }
  | {
      readonly kind: "ours";
      readonly guest: ObservedGuest;
      readonly config: Properties;
      readonly marker: Marker | undefined;
    }
  /** Nothing but what a task of ours has left that was broken off. */
  | { readonly kind: "remains"; readonly guest: ObservedGuest }
  | { readonly kind: "refused"; readonly problem: Problem };

export interface WhoseOptions {
  /** Take over a container that this tool did not make. */
  readonly adopt?: boolean;
  /** A lock has been waited for in vain. */
  readonly waited?: boolean;
}

/**
 * Finds out whose the wanted VMID is. Ours is only what carries our marker in its notes, or what the user asks to
 * take over.
 */
export function whose(
  spec: Spec,
  guest: ObservedGuest | undefined,
  { adopt = false, waited = false }: WhoseOptions = {},
): Whose {
  if (guest === undefined) return { kind: "free" };
  const { vmid, node } = spec.container;
  const at = "container.vmid";
  const refused = (code: string, message: string, remedy: string, passing?: true): Whose => ({
    kind: "refused",
    problem: { code, at, message, remedy, ...(passing === undefined ? {} : { passing }) },
  });
  const who = describe(guest);
  const other = "choose a free id for container.vmid";
  if (guest.node === "")
    return refused("foreign-guest", `id ${vmid} belongs to a guest that this credential may not see`, other);
  if (guest.kind === "qemu")
    return refused("foreign-guest", `id ${vmid} is ${who}, a virtual machine that this tool did not make`, other);
  if (isLeft(guest, waited)) return { kind: "remains", guest };
  if (guest.lock !== undefined)
    return refused("locked", `${who} is locked (${guest.lock})`, lockRemedy(vmid, guest.lock), true);
  if (guest.config === undefined) {
    return refused(
      "unreadable-guest",
      `${who} is there, but this credential may not read its settings`,
      `grant it VM.Audit on /vms/${vmid}, or ${other}`,
    );
  }
  const marker = readMarker(guest.config.description);
  if (marker === undefined && !adopt) {
    return refused(
      "foreign-guest",
      `id ${vmid} is ${who}, which this tool did not make`,
      `${other}, or take the container over with --adopt`,
    );
  }
  if (marker !== undefined && marker.shape !== spec.shape) {
    return refused(
      "other-shape",
      `${who} was made as ${marker.shape}; the spec says ${spec.shape}`,
      `${other}, or destroy the container with the spec that made it`,
    );
  }
  if (guest.node !== node) {
    return {
      kind: "refused",
      problem: {
        code: "other-node",
        at: "container.node",
        message: `${who} is ours, but it is on ${guest.node} and not on ${node}`,
        remedy: `set container.node to ${guest.node}, or migrate the container back`,
      },
    };
  }
  return { kind: "ours", guest, config: guest.config, marker };
}

/** Whether a guest is what was left of one. A bare lock may also be somebody's who is about to create a container. */
export function isLeft(guest: ObservedGuest, waited: boolean): boolean {
  return guest.remains !== undefined || (waited && isBareLock(guest));
}

function describe({ kind, vmid, name, node, status, tags }: ObservedGuest): string {
  const kindName = kind === "lxc" ? "container" : "machine";
  const tagged = tags.length === 0 ? "" : `, tags ${tags.join(" ")}`;
  return `${kindName} ${vmid}${name === undefined ? "" : ` "${name}"`} on ${node} (${status}${tagged})`;
}

function lockRemedy(vmid: number, lock: string): string {
  return lock === "create"
    ? `wait until its creation has ended; if no task is running any more, remove what was left: pct unlock ${vmid} && pct destroy ${vmid}`
    : `wait until that has ended; if no task is running any more: pct unlock ${vmid}`;
}
