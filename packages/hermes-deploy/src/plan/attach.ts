import type { Change } from "../runtimes/change.ts";
import type { Container } from "../spec/container.ts";
import { freeKey, mountKeys } from "./mount-diff.ts";
import type { Attachment } from "./pet.ts";
import { mountAt } from "./pet-volumes.ts";
import type { Problem } from "./problem.ts";
import { type Properties, readProperties } from "./properties.ts";
import type { Call, CallsStep } from "./step.ts";
import { ownerOf } from "./volume-fates.ts";

/** The id of the step after which a volume may turn out to be shared. */
export const ATTACH_VOLUMES = "attach-volumes";

const CONFIG = "/nodes/{node}/lxc/{vmid}/config";

/** Whether the container lacks one of the volumes. */
export interface AttachPlan {
  readonly step: CallsStep | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Attaches volumes that another container owns; the container has to be stopped for that. A path at which something
 * else is mounted is not taken away from it.
 *
 * @param config of the container; empty for a new one.
 * @param moving whether what the container has there itself is being handed over, and so on its way out.
 */
export function attach(
  { node, vmid, mounts }: Container,
  attachments: readonly Attachment[],
  config: Properties,
  { dependsOn, moving }: { readonly dependsOn: readonly string[]; readonly moving: boolean },
): AttachPlan {
  const used = new Set([...mountKeys(config), ...mounts.map((_, index) => `mp${index}`)]);
  const params: Record<string, unknown> = {};
  const changes: Change[] = [];
  const problems: Problem[] = [];
  for (const { path, volid } of attachments) {
    const there = mountAt(config, path);
    if (there?.volid === volid) continue;
    if (there !== undefined && !(moving && ownerOf(there.volid) === vmid)) {
      problems.push({
        code: "path-taken",
        at: "pet.volumes",
        message: `container ${vmid} has ${there.volid} mounted at ${path}, not ${volid}`,
        remedy: `a volume holds data, so it is left as it is; to give it to the pet: hand_over: { vmid: ${vmid}, path: ${path} }`,
      });
      continue;
    }
    const key = there?.key ?? freeKey(used);
    used.add(key);
    params[key] = { volume: volid, mp: path };
    changes.push({ what: `${key} ${path}`, to: volid });
  }
  if (changes.length === 0) return { step: undefined, problems };
  const call: Call = { method: "PUT", path: CONFIG, params: { node, vmid, ...params } };
  const step: CallsStep = {
    id: ATTACH_VOLUMES,
    kind: "calls",
    needs: "api",
    rootOnly: [],
    title: `Attach ${changes.map(({ what }) => what).join(", ")} to container ${vmid}`,
    reason: `container ${vmid} does not have ${changes.length === 1 ? "it" : "them"} yet`,
    changes,
    dependsOn,
    calls: [call],
    late: true,
  };
  return { step, problems };
}

/** Detaches what belongs to other containers before the container is destroyed: the volumes stay with their owners. */
export function detachStep(
  { node, vmid }: Container,
  config: Properties,
  dependsOn: readonly string[],
): CallsStep | undefined {
  const foreign = mountKeys(config).flatMap((key) => {
    const volid = String(readProperties(config[key], "volume").volume ?? "");
    const owner = ownerOf(volid);
    return owner === undefined || owner === vmid ? [] : [{ key, volid, owner }];
  });
  if (foreign.length === 0) return undefined;
  return {
    id: "detach-volumes",
    kind: "calls",
    needs: "api",
    rootOnly: [],
    title: `Detach ${foreign.map(({ key }) => key).join(", ")} of container ${vmid}`,
    reason: foreign.map(({ volid, owner }) => `${volid} belongs to ${owner} and stays with it`).join("; "),
    changes: foreign.map(({ key, volid }) => ({ what: key, from: volid })),
    dependsOn,
    calls: [
      {
        method: "PUT",
        path: CONFIG,
        params: { node, vmid, ...Object.fromEntries(foreign.map(({ key }) => [key, null])) },
      },
    ],
  };
}
