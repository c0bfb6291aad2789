import type { Call } from "../plan/step.ts";
import { sourcesOf } from "../spec/source.ts";
import { hasPet, type Spec } from "../spec/spec.ts";
import { giversOf, storagesToList } from "./pet.ts";

/**
 * The calls by which a deployment is looked at, so that the rights that they need can be told beforehand. Where PVE
 * leaves out of a list what one has no right on, there is beside the list a call for the thing itself.
 */
export function observingCalls(spec: Spec): readonly Call[] {
  const { node, vmid, rootfs } = spec.container;
  const guest = { node, vmid };
  return [
    read("/version"),
    read("/nodes"),
    read("/access/permissions"),
    read("/cluster/resources", { type: "vm" }),
    read("/cluster/nextid", { vmid }),
    read("/nodes/{node}/storage", { node }),
    read("/nodes/{node}/storage/{storage}/status", { node, storage: rootfs.storage }),
    ...[...new Set(sourcesOf(spec).map(({ storage }) => storage))].map((storage) =>
      read("/nodes/{node}/storage/{storage}/content", { node, storage, content: "vztmpl" }),
    ),
    read("/nodes/{node}/network", { node, type: "any_bridge" }),
    read("/nodes/{node}/aplinfo", { node }),
    read("/nodes/{node}/tasks", { node, source: "active" }),
    ...guestReads(guest),
    ...petReads(spec),
  ];
}

function read(path: string, params: Call["params"] = {}): Call {
  return { method: "GET", path, params };
}

function guestReads(guest: { readonly node: string; readonly vmid: number }): readonly Call[] {
  return [
    read("/nodes/{node}/lxc/{vmid}/config", guest),
    read("/nodes/{node}/lxc/{vmid}/pending", guest),
    read("/nodes/{node}/lxc/{vmid}/status/current", guest),
  ];
}

/** The pet, those that hand volumes over, and the volumes: before, and when they have to have survived. */
function petReads(spec: Spec): readonly Call[] {
  if (!hasPet(spec)) return [];
  const { pet, container } = spec;
  const { node } = container;
  const storages = [...new Set([...pet.volumes.map(({ storage }) => storage), ...storagesToList(pet)])];
  return [
    read("/nodes/{node}/lxc", { node }),
    ...[pet.vmid, ...giversOf(spec)].flatMap((vmid) => guestReads({ node, vmid })),
    ...storages.map((storage) =>
      read("/nodes/{node}/storage/{storage}/content", { node, storage, content: "rootdir", vmid: pet.vmid }),
    ),
  ];
}

/** The calls by which a script gets into the container over the API's console. */
export function consoleCalls({ container: { node, vmid } }: Spec): readonly Call[] {
  return [{ method: "POST", path: "/nodes/{node}/lxc/{vmid}/termproxy", params: { node, vmid } }];
}
