import { type Cluster, nodeOf, startedIn } from "../core/cluster.ts";
import type { Machine } from "../guests/machine.ts";
import { ordinaryPrograms } from "../guests/programs/ordinary-programs.ts";
import { hostFiles } from "./host-files.ts";
import { pctProgram } from "./pct.ts";
import { pvePrograms } from "./pve-programs.ts";

/** A node as its own shell sees it. */
export function hostMachine(cluster: Cluster, name: string): Machine {
  const node = nodeOf(cluster, name);
  const [bridge = "vmbr0"] = node.bridges;
  return {
    view: hostFiles(cluster, name),
    clock: cluster.clock,
    hostname: name,
    node: name,
    config: {},
    outside: cluster.outside,
    addresses: new Map([[bridge, node.ip]]),
    programs: new Map([...ordinaryPrograms, ["pct", pctProgram(cluster, name)], ...pvePrograms(cluster, name)]),
    ...startedIn(cluster, { node: name }),
    power: () => {},
  };
}
