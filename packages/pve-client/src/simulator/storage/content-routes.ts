import type { Json } from "../core/answer.ts";
import type { Volume } from "../core/cluster.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { enabledStorage, storageConfig } from "./storage-config.ts";
import { checkVolumeAccess, mayUseVolume } from "./volume-access.ts";
import { isLvm, listedFormat, parseVolumeName, volumePath } from "./volume-name.ts";
import {
  activateVolume,
  allocateVolume,
  contentOf,
  findVolume,
  freeVolume,
  readVolid,
  volidOf,
  volumesOf,
} from "./volumes.ts";

const CONTENT = "/nodes/{node}/storage/{storage}/content";

/** Rule: `PVE/API2/Storage/Content.pm` method index, `PVE/Storage.pm sub volume_list`. */
function list(call: Call): Json {
  const storage = call.required("storage");
  const config = enabledStorage(call.cluster, storage, call.node);
  const content = call.text("content");
  const owner = call.number("vmid");
  const wanted = (kind: string) => (content === undefined ? config.content.has(kind) : kind === content);
  return volumesOf(call.cluster, call.node, storage, owner === undefined ? {} : { owner })
    .filter((volume) => wanted(contentOf(call.cluster, volume)) && mayUseVolume(call, volidOf(volume)))
    .map((volume) => shownVolume(call, volume));
}

function shownVolume(call: Call, volume: Volume): Json {
  const config = storageConfig(call.cluster, volume.storage);
  const { content, name } = parseVolumeName(config, volume.name);
  const isImage = content === "images" || content === "rootdir";
  const ctime = Math.floor(volume.createdAt / 1000);
  return {
    volid: volidOf(volume),
    content: contentOf(call.cluster, volume),
    format: isImage ? volume.format : listedFormat(content, name),
    size: volume.size,
    // LVM's report is text
    ctime: isLvm(config) ? String(ctime) : ctime,
    ...(volume.vmid !== undefined && { vmid: volume.vmid }),
    ...(volume.parent !== undefined && { parent: volume.parent }),
    ...(volume.notes !== undefined && { notes: volume.notes.split("\n")[0] ?? "" }),
    ...(volume.protected && { protected: 1 }),
    ...(content === "backup" && { subtype: /vzdump-(lxc|qemu)-/.exec(name)?.[1] }),
  };
}

const UNITS: Readonly<Record<string, number>> = { "": 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** Rule: `PVE/API2/Storage/Content.pm` method create. */
function allocate(call: Call): string {
  const [, digits = "", unit = ""] = /^(\d+)([MG]?)$/.exec(call.required("size")) ?? [];
  const name = call.required("filename");
  const suffix = /\.(raw|qcow2|vmdk)$/.exec(name)?.[1];
  const given = call.text("format");
  if (suffix && given && suffix !== given) {
    call.paramFailure({ format: `different storage formats (${given} != ${suffix})` });
  }
  const storage = call.required("storage");
  enabledStorage(call.cluster, storage, call.node);
  return allocateVolume(call.cluster, {
    node: call.node,
    storage,
    vmid: call.vmid,
    name,
    format: suffix ?? given ?? "raw",
    size: Number(digits) * (UNITS[unit] ?? 1024),
  });
}

/** A volume may be named without its storage, which the path names already. Rule: `$real_volume_id`. */
function volidFrom(call: Call): string {
  const volume = call.required("volume");
  const storage = call.text("storage");
  if (!volume.includes(":")) return `${storage}:${volume}`;
  const named = readVolid(volume).storage;
  if (storage !== undefined && named !== storage) {
    call.paramFailure({ volume: `storage ID mismatch (${named} != ${storage})\n` });
  }
  return volume;
}

function info(call: Call): Json {
  const volid = volidFrom(call);
  checkVolumeAccess(call, volid);
  const { storage, name } = readVolid(volid);
  const config = storageConfig(call.cluster, storage);
  const path = volumePath(config, name);
  const volume = findVolume(call.cluster, call.node, volid) ?? activateVolume(call.cluster, call.node, volid);
  const { content } = parseVolumeName(config, name);
  const isImage = content === "images" || content === "rootdir";
  return {
    path,
    size: volume.size,
    // LVM does not tell how much of a volume is written
    used: isLvm(config) ? 0 : volume.size,
    format: isImage ? volume.format : "raw",
    ...(volume.notes !== undefined && { notes: volume.notes }),
    ...(content === "backup" && { protected: volume.protected ? 1 : 0 }),
  };
}

function update(call: Call): null {
  const volid = volidFrom(call);
  checkVolumeAccess(call, volid);
  const volume = activateVolume(call.cluster, call.node, volid);
  const notes = call.text("notes");
  if (notes !== undefined) volume.notes = notes;
  const isProtected = call.flag("protected");
  if (isProtected !== undefined) volume.protected = isProtected;
  return null;
}

/** Rule: `PVE/API2/Storage/Content.pm` method delete. */
function remove(call: Call): string {
  const volid = volidFrom(call);
  const { storage, name } = readVolid(volid);
  const { content, owner } = parseVolumeName(storageConfig(call.cluster, storage), name);
  if (content === "backup" && owner !== undefined) {
    call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
    call.check(`/vms/${owner}`, ["VM.Backup"]);
  } else call.check(`/storage/${storage}`, ["Datastore.Allocate"]);
  const id = owner === undefined ? storage : `${owner}@${storage}`;
  return call.startTask({ type: "imgdel", id }, (worker) => {
    freeVolume(call.cluster, call.node, volid);
    worker.log(`Removed volume '${volid}'`);
  });
}

export const contentRoutes: readonly Route[] = [
  route(`GET ${CONTENT}`, list),
  route(`POST ${CONTENT}`, allocate),
  route(`GET ${CONTENT}/{volume}`, info),
  route(`PUT ${CONTENT}/{volume}`, update),
  route(`DELETE ${CONTENT}/{volume}`, remove),
];
