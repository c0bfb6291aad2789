import { ParameterError } from "@homelab/pve-client";
import type { Pve } from "../channels/pve.ts";
import type { ObservedGuest } from "../plan/observed.ts";
import { ifAllowed } from "./if-allowed.ts";
import { observeRemains } from "./remains.ts";

/**
 * Whatever has the VMID, anywhere in the cluster.
 * @returns `undefined` when the VMID is free
 */
export async function observeGuest(pve: Pve, vmid: number): Promise<ObservedGuest | undefined> {
  const resources = await pve.get("/cluster/resources", { type: "vm" });
  const found = resources.find((resource) => resource.vmid === vmid);
  if (found === undefined) return (await isFree(pve, vmid)) ? undefined : hiddenGuest(vmid);
  const kind = found.type === "qemu" ? "qemu" : "lxc";
  const node = found.node ?? "";
  const basics = {
    vmid,
    kind,
    node,
    ...(found.name === undefined ? {} : { name: found.name }),
    tags: (found.tags ?? "").split(";").filter((tag) => tag !== ""),
  } as const;
  if (kind === "qemu") return { ...basics, status: found.status ?? "unknown", pending: [] };
  const at = { node, vmid };
  const [config, pending, current] = await Promise.all([
    ifAllowed(pve.get("/nodes/{node}/lxc/{vmid}/config", at)),
    ifAllowed(pve.get("/nodes/{node}/lxc/{vmid}/pending", at)),
    ifAllowed(pve.get("/nodes/{node}/lxc/{vmid}/status/current", at)),
  ]);
  const lock = current?.lock ?? found.lock;
  const locked = lock === undefined ? {} : { lock };
  const remains = await observeRemains(pve, { ...at, ...locked, ...(config === undefined ? {} : { config }) });
  return {
    ...basics,
    status: current?.status ?? found.status ?? "unknown",
    ...locked,
    ...(config === undefined ? {} : { config }),
    pending: (pending ?? []).filter((entry) => "pending" in entry || "delete" in entry).map(toPending),
    ...(remains === undefined ? {} : { remains }),
  };
}

function toPending(entry: { key: string; value?: unknown; pending?: unknown; delete?: unknown }) {
  const { key, value, pending } = entry;
  return {
    key,
    ...(value === undefined ? {} : { value }),
    ...(pending === undefined ? {} : { pending }),
    ...(entry.delete === undefined ? {} : { delete: true }),
  };
}

// The list shows only guests that the credential may see; `nextid` knows them all (PVE/API2/Cluster.pm, method nextid).
async function isFree(pve: Pve, vmid: number): Promise<boolean> {
  try {
    await pve.get("/cluster/nextid", { vmid });
    return true;
  } catch (error) {
    if (error instanceof ParameterError) return false;
    throw error;
  }
}

/** Somebody has the VMID, and this credential may not see who. */
function hiddenGuest(vmid: number): ObservedGuest {
  return { vmid, kind: "lxc", node: "", status: "hidden from this credential", tags: [], pending: [] };
}
