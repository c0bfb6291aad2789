import { ConsoleError } from "@homelab/pve-client";
import type { GuestDoor, HostDoor } from "../channels/channel.ts";
import type { Pve } from "../channels/pve.ts";
import type { Observed, ObservedGuest } from "../plan/observed.ts";
import { whose } from "../plan/whose.ts";
import { compareFiles } from "../render/compare-files.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import type { SecretRef } from "../spec/secret-ref.ts";
import type { Spec } from "../spec/spec.ts";
import { observeGuest } from "./guest.ts";
import { observeHostDirectories } from "./host-directories.ts";
import { observeInside } from "./inside.ts";
import { observeNode } from "./node.ts";
import { observePet } from "./pet.ts";
import { observeResources } from "./resources.ts";

/** What to look with. */
export interface Sources {
  readonly pve: Pve;
  /** A shell in the container, if a channel has one. */
  readonly guestDoor: GuestDoor | undefined;
  /** A shell on the node that runs scripts by itself, if a channel has one. */
  readonly hostDoor: HostDoor | undefined;
  readonly signal: AbortSignal;
  /** A secret that is at hand; `undefined` for one that is not. */
  readonly secretOf: (ref: SecretRef) => string | undefined;
  /** What opens a server outside, if it is at hand. */
  readonly keyOf: (ref: SecretRef) => string | undefined;
  /** Whether a container that is not ours is to be taken over: nobody else's is entered. */
  readonly adopt: boolean;
}

/**
 * Reads everything that the plan needs, as much as possible at once, and changes nothing.
 * @throws the client's errors; what this credential may not see is `undefined` instead.
 */
export async function observe(spec: Spec, sources: Sources): Promise<Observed> {
  const { pve } = sources;
  const { vmid, node } = spec.container;
  const [version, nodes, guest] = await Promise.all([pve.get("/version"), pve.get("/nodes"), observeGuest(pve, vmid)]);
  const names = nodes.map((entry) => entry.node);
  const here = names.includes(node);
  const [ofNode, inside, hostDirectories, pet] = await Promise.all([
    here
      ? observeNode(pve, spec)
      : { storages: undefined, bridges: undefined, templates: undefined, available: undefined },
    lookInside(spec, guest, sources),
    here ? lookAtHost(spec, sources) : undefined,
    here ? observePet(pve, spec, guest) : undefined,
  ]);
  return {
    version: version.version,
    nodes: names,
    guest,
    ...ofNode,
    ...inside,
    hostDirectories,
    ...(pet === undefined ? {} : { pet }),
  };
}

/** What the guest's inside looks like and how its files stand to the spec; nothing for a guest that cannot be entered. */
export async function lookInside(
  spec: Spec,
  guest: ObservedGuest | undefined,
  { guestDoor, signal, secretOf, keyOf, adopt }: Sources,
): Promise<Pick<Observed, "inside" | "files">> {
  const enter = guest?.status === "running" && whose(spec, guest, { adopt }).kind === "ours";
  if (!enter || guestDoor === undefined) return { inside: undefined, files: {} };
  const runtime = runtimeOf(spec);
  const seen = await unlessItAsksForALogin(observeInside(spec, runtime, guestDoor, signal));
  if (seen === undefined) return { inside: undefined, files: {} };
  const resources = await observeResources(runtime.resources?.(spec) ?? [], keyOf, { door: guestDoor, signal });
  const inside = { ...seen, resources: { ...seen.resources, ...resources } };
  return { inside, files: compareFiles(runtime.files(spec), inside, secretOf) };
}

/** The console of a container that was made by hand has a login, and the plan makes it a shell: until then nobody sees its inside. */
async function unlessItAsksForALogin<T>(look: Promise<T>): Promise<T | undefined> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof ConsoleError && error.problem === "login-prompt") return undefined;
    throw error;
  }
}

/** The sources of the bind mounts, if some shell can look at them. */
export async function lookAtHost(
  { container }: Spec,
  { hostDoor, signal }: Pick<Sources, "hostDoor" | "signal">,
): Promise<Observed["hostDirectories"]> {
  if (hostDoor === undefined) return undefined;
  const paths = container.mounts.map(({ host }) => host);
  return await observeHostDirectories(paths, container.node, hostDoor, signal);
}
