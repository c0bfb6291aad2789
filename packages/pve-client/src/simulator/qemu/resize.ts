import { parseSize } from "../../property-string/size.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, placeOf } from "../guest-config/place.ts";
import { activateVolume, readVolid } from "../storage/volumes.ts";
import { checkLock, loadMachine, lockMachine, writeMachine } from "./config-store.ts";
import { isCdrom, parseDrive, printDrive } from "./drive.ts";

/** All is checked inside the task. Rule: `PVE/API2/Qemu.pm` method resize_vm. */
function resize(call: Call): string {
  if (call.flag("skiplock", false) && !call.identity.isRoot) {
    call.paramFailure({ skiplock: "Only root may use this option." });
  }
  return call.startTask({ type: "resize", id: call.vmid }, (worker) => {
    const place = inTask(placeOf(call), worker);
    return lockMachine(place, () => {
      const config = loadMachine(place);
      const digest = call.text("digest");
      if (digest && digest !== config.digest) call.die("checksum mismatch (file change by other user?)");
      if (!call.flag("skiplock", false)) checkLock(config);
      const disk = call.required("disk");
      const value = config.current[disk] ?? call.die(`disk '${disk}' does not exist`);
      const drive = parseDrive(disk, String(value)) ?? call.die(`disk '${disk}' has no associated volume`);
      if (isCdrom(drive)) call.die("you can't resize a cdrom");
      call.check(`/storage/${readVolid(drive.file).storage}`, ["Datastore.AllocateSpace"]);
      const volume = activateVolume(call.cluster, call.node, drive.file);
      const text = call.required("size");
      const asked = parseSize(text.replace(/^\+/, "")) ?? 0;
      const size = text.startsWith("+") ? volume.size + asked : asked;
      if (size < volume.size) call.die("shrinking disks is not supported");
      if (size === volume.size) return;
      volume.size = size;
      config.current[disk] = printDrive(disk, drive, { size });
      writeMachine(place, config);
    });
  });
}

export const resizeRoutes: readonly Route[] = [route("PUT /nodes/{node}/qemu/{vmid}/resize", resize)];
