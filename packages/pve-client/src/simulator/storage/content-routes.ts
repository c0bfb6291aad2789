import type { Json } from "../core/answer.ts";
import type { Volume } from "../core/cluster.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { endWithin, isFailure } from "../tasks/background-delay.ts";
import { enabledStorage, type StorageConfig, storageConfig } from "./storage-config.ts";
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

/** Rule: `PVE/API2/Storage/Content.pm` method info. */
function info(call: Call): Json {
  const volid = volidFrom(call);
  checkVolumeAccess(call, volid);
  const { storage, name } = readVolid(volid);
  const config = storageConfig(call.cluster, storage);
  const path = volumePath(config, name);
  const volume = findVolume(call.cluster, call.node, volid) ?? call.die(noSize(config, volid));
  const { content } = parseVolumeName(config, name);
  const isImage = content === "images" || content === "rootdir";
  return {
    path,
    size: volume.size,
    // LVM does not tell how much of a volume is written
    used: isLvm(config) ? 0 : volume.size,
    format: isImage ? volume.format : "raw",
    ...(content === "backup" && { notes: volume.notes ?? "", protected: volume.protected ? 1 : 0 }),
  };
}

/** Rules: `sub volume_size_info` of `PVE/Storage/Plugin.pm` and `PVE/Storage/LVMPlugin.pm`. */
function noSize(config: StorageConfig, volid: string): string {
  if (!isLvm(config)) return `volume_size_info on '${volid}' failed`;
  const { name } = readVolid(volid);
  const volume = `${config.options.get("vgname")}/${name}`;
  return `can't get size of '${volumePath(config, name)}':   Failed to find logical volume "${volume}"`;
}

/** Rules: `sub update_volume_attribute` of `PVE/Storage/Plugin.pm` and `PVE/Storage/DirPlugin.pm`. */
function update(call: Call): null {
  const volid = volidFrom(call);
  checkVolumeAccess(call, volid);
  const { storage, name } = readVolid(volid);
  const config = storageConfig(call.cluster, storage);
  const isBackup = parseVolumeName(config, name).content === "backup";
  for (const attribute of ["notes", "protected"].filter((each) => call.has(each))) {
    if (!config.options.has("path")) {
      call.die(`attribute '${attribute}' is not supported for storage type '${config.type}'`);
    }
    if (!isBackup) {
      call.die(attribute === "notes" ? "only backups can have notes" : `only backups support attribute '${attribute}'`);
    }
    const volume = activateVolume(call.cluster, call.node, volid);
    if (attribute === "notes") volume.notes = call.required("notes");
    else volume.protected = call.flag("protected", false);
  }
  return null;
}

/** Rule: `PVE/API2/Storage/Content.pm` method delete. */
async function remove(call: Call): Promise<string | null> {
  const volid = volidFrom(call);
  const { storage, name } = readVolid(volid);
  const { content, owner } = parseVolumeName(storageConfig(call.cluster, storage), name);
  if (content === "backup" && owner !== undefined) {
    call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
    call.check(`/vms/${owner}`, ["VM.Backup"]);
  } else call.check(`/storage/${storage}`, ["Datastore.Allocate"]);
  const id = owner === undefined ? storage : `${owner}@${storage}`;
  const upid = call.startTask({ type: "imgdel", id }, (worker) => {
    freeVolume(call.cluster, call.node, volid);
    worker.log(`Removed volume '${volid}'`);
  });
  const ended = await endWithin(call, upid, call.number("delay", 0));
  if (ended === undefined) return upid;
  return isFailure(ended) ? call.die(ended) : null;
}

export const contentRoutes: readonly Route[] = [
  route(`GET ${CONTENT}`, list),
  route(`POST ${CONTENT}`, allocate),
  route(`GET ${CONTENT}/{volume}`, info),
  route(`PUT ${CONTENT}/{volume}`, update),
  route(`DELETE ${CONTENT}/{volume}`, remove),
];
