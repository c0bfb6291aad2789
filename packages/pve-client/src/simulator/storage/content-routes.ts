import { parseSize } from "../../property-string/size.ts";
import type { Json } from "../core/answer.ts";
import type { Volume } from "../core/cluster.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { enabledStorage, storageConfig } from "./storage-config.ts";
import { checkVolumeAccess, mayUseVolume } from "./volume-access.ts";
import { isLvm, parseVolumeName, volumePath } from "./volume-name.ts";
import { activateVolume, allocateVolume, contentOf, freeVolume, volidOf, volumesOf } from "./volumes.ts";

const seconds = (ms: number) => Math.floor(ms / 1000);

/** `{storage}` and `{volume}` together. Rule: `PVE/API2/Storage/Content.pm sub $real_volume_id`. */
function wholeVolid(call: Call): string {
  const storage = call.required("storage");
  const volume = call.required("volume");
  if (!volume.includes(":")) return `${storage}:${volume}`;
  const named = volume.slice(0, volume.indexOf(":"));
  if (named !== storage) call.fail(400, `storage name mismatch - '${named}' != '${storage}'`);
  return volume;
}

/** Rule: `PVE/API2/Storage/Content.pm` method index. */
function list(call: Call): Json {
  const { cluster, node } = call;
  const config = enabledStorage(cluster, call.required("storage"), node);
  const wanted = call.text("content");
  const owner = call.number("vmid");
  const row = (volume: Volume): Record<string, Json | undefined> => ({
    volid: volidOf(volume),
    content: contentOf(cluster, volume),
    format: volume.format,
    size: volume.size,
    // the LVM plugin hands on what `lvs` printed
    ctime: isLvm(config) ? String(seconds(volume.createdAt)) : seconds(volume.createdAt),
    vmid: volume.vmid,
    parent: volume.parent,
    notes: volume.notes,
    ...(volume.protected && { protected: 1 }),
  });
  return volumesOf(cluster, node, config.id)
    .filter((volume) => owner === undefined || volume.vmid === owner)
    .filter((volume) => wanted === undefined || contentOf(cluster, volume) === wanted)
    .filter((volume) => mayUseVolume(call, volidOf(volume)))
    .map(row);
}

/** Rule: `PVE/API2/Storage/Content.pm` method create. A size without unit is in KiB. */
function allocate(call: Call): Json {
  const config = enabledStorage(call.cluster, call.required("storage"), call.node);
  const name = call.required("filename");
  const written = call.required("size");
  const size = /^\d+$/.test(written)
    ? Number(written) * 1024
    : (parseSize(written) ?? call.die(`unable to parse size '${written}'`));
  const extension = /\.(raw|qcow2|subvol|vmdk)$/.exec(name)?.[1];
  const format = call.text("format") ?? extension ?? "raw";
  if (extension !== undefined && extension !== format) {
    call.paramFailure({ format: `different storage formats (${format} != ${extension})` });
  }
  return allocateVolume(call.cluster, { node: call.node, storage: config.id, vmid: call.vmid, format, size, name });
}

/** Rule: `PVE/API2/Storage/Content.pm` method info. */
function attributes(call: Call): Json {
  const volid = wholeVolid(call);
  checkVolumeAccess(call, volid);
  const volume = activateVolume(call.cluster, call.node, volid);
  const config = storageConfig(call.cluster, volume.storage);
  const { size, format, notes } = volume;
  return { path: volumePath(config, volume.name), size, format, used: size, ...(notes !== undefined && { notes }) };
}

/** Rule: `PVE/API2/Storage/Content.pm` method delete. */
function remove(call: Call): Json {
  const { cluster, node } = call;
  const volid = wholeVolid(call);
  const storage = call.required("storage");
  const { content, owner } = parseVolumeName(storageConfig(cluster, storage), volid.slice(storage.length + 1));
  if (content === "backup" && owner !== undefined) {
    call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
    call.check(`/vms/${owner}`, ["VM.Backup"]);
  } else {
    call.check(`/storage/${storage}`, ["Datastore.Allocate"]);
  }
  return call.startTask({ type: "imgdel", id: owner === undefined ? storage : `${owner}@${storage}` }, (task) => {
    freeVolume(cluster, node, volid);
    task.log(`Removed volume '${volid}'`);
  });
}

export const contentRoutes: readonly Route[] = [
  route("GET /nodes/{node}/storage/{storage}/content", list),
  route("POST /nodes/{node}/storage/{storage}/content", allocate),
  route("GET /nodes/{node}/storage/{storage}/content/{volume}", attributes),
  route("DELETE /nodes/{node}/storage/{storage}/content/{volume}", remove),
];
