import type { Pve } from "../../channels/pve.ts";
import { ifAllowed } from "../../observe/if-allowed.ts";
import type { Offer } from "../../runtimes/question.ts";

/** What PVE says that helps with answers; of each the one to take comes first. */
export type Offers = Readonly<Partial<Record<Offer, readonly string[]>>>;

/**
 * Reads what can be offered. What this credential may not see is left out.
 * @param node of which storages and bridges are wanted; the first that is online if absent
 */
export async function readOffers(pve: Pve, node?: string): Promise<Offers> {
  const [nodes, vmid] = await Promise.all([pve.get("/nodes"), ifAllowed(pve.get("/cluster/nextid"))]);
  const names = nodes
    .sort((a, b) => Number(b.status === "online") - Number(a.status === "online"))
    .map((one) => one.node);
  const here = node ?? names[0];
  if (here === undefined || !names.includes(here)) return { nodes: names };
  const [storages = [], bridges = []] = await Promise.all([
    ifAllowed(pve.get("/nodes/{node}/storage", { node: here })),
    ifAllowed(pve.get("/nodes/{node}/network", { node: here, type: "any_bridge" })),
  ]);
  const having = (content: string) =>
    storages
      .filter((one) => one.active !== false && one.content.split(",").includes(content))
      .map((one) => one.storage)
      .sort();
  return {
    nodes: names,
    ...(vmid === undefined ? {} : { vmid: [String(vmid)] }),
    rootdir: having("rootdir"),
    vztmpl: having("vztmpl"),
    bridges: bridges.map(({ iface }) => iface).sort(),
  };
}
