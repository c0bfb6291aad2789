import { parseSize } from "../../property-string/size.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { parseVolumeName } from "../storage/volume-name.ts";
import { activateVolume, readVolid } from "../storage/volumes.ts";
import { checkDigest, checkLock, loadConfig, lockConfig, writeConfig } from "./config-store.ts";
import type { ContainerConfig } from "./container-config.ts";
import { parseMountPoint, printMountPoint } from "./mount-point.ts";
import { checkOptionPermissions } from "./option-permission.ts";

const SOURCE = "/usr/share/perl5/PVE/API2/LXC.pm line 2074";

interface Resize {
  readonly config: ContainerConfig;
  readonly disk: string;
  readonly volid: string;
  /** Bytes. */
  readonly size: number;
}

/** Rule: `PVE/API2/LXC.pm` method resize_vm. */
function resize(call: Call): string {
  const text = call.required("size");
  const asked = parseSize(text.replace(/^\+/, "")) ?? call.die("invalid size string");
  const place = placeOf(call);
  const check = () => checkResize(call, place, asked, text.startsWith("+"));
  check();
  return call.startTask({ type: "resize", id: call.vmid }, (worker) =>
    lockConfig(place, () => {
      const { config, disk, volid, size } = check();
      activateVolume(place.cluster, place.node, volid).size = size;
      config.current[disk] = printMountPoint(disk, parseMountPoint(disk, String(config.current[disk])), { size });
      writeConfig(inTask(place, worker), config);
      worker.log(`Size of logical volume changed to ${size} bytes.`);
    }),
  );
}

function checkResize(call: Call, place: Place, asked: number, isAddition: boolean): Resize {
  const config = loadConfig(place);
  checkLock(config);
  // the method takes "disk" for an option of the container, and asks for VM.Config.Options
  checkOptionPermissions(call, {
    vmid: call.vmid,
    before: config.current,
    set: { disk: call.required("disk") },
    remove: [],
    unprivileged: config.current.unprivileged === 1,
  });
  checkDigest(call.text("digest"), config);
  const disk = call.required("disk");
  const { volume: volid } = parseMountPoint(disk, String(config.current[disk] ?? ""));
  const { storage, name } = readVolid(volid);
  const { owner } = parseVolumeName(storageConfig(call.cluster, storage), name);
  if (owner !== call.vmid) call.die(`can't resize mount point owned by another container (${owner}) at ${SOURCE}.`);
  call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
  const volume = activateVolume(call.cluster, place.node, volid);
  const size = isAddition ? volume.size + asked : asked;
  if (size < volume.size) call.die("unable to shrink disk size");
  if (size === volume.size) call.die("disk is already at specified size");
  return { config, disk, volid, size };
}

export const resizeRoutes: readonly Route[] = [route("PUT /nodes/{node}/lxc/{vmid}/resize", resize)];
