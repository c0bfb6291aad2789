import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { makeBaseVolume, volumeHasFeature } from "../storage/derived-volumes.ts";
import { checkLock, isRunning, isTemplate, loadMachine, lockMachine, writeMachine } from "./config-store.ts";
import { drivesOf, isCdrom, printDrive } from "./drive.ts";
import type { MachineConfig } from "./machine-config.ts";

/** Rule: `PVE/API2/Qemu.pm` method template. */
function makeTemplate(call: Call): string {
  const place = placeOf(call);
  const load = () => {
    const config = loadMachine(place);
    checkLock(config);
    if (config.snapshots.size > 0) call.die("unable to create template, because VM contains snapshots");
    if (isTemplate(config) && !call.text("disk")) call.die("you can't convert a template to a template");
    if (isRunning(place)) call.die("you can't convert a VM to template if VM is running");
    return config;
  };
  load();
  return call.startTask({ type: "qmtemplate", id: call.vmid }, (worker) =>
    lockMachine(place, () => {
      const config = load();
      config.current.template = 1;
      makeBases(inTask(place, worker), config, call.text("disk"));
    }),
  );
}

/**
 * Makes a template's volumes the bases of linked clones. Rule: `PVE/QemuServer.pm sub template_create`.
 *
 * @param only of this drive.
 */
export function makeBases(place: Place, config: MachineConfig, only?: string): void {
  for (const [option, drive] of drivesOf(config.current)) {
    if (isCdrom(drive) || (only !== undefined && only !== option)) continue;
    if (!volumeHasFeature(place.cluster, drive.file, "template")) continue;
    const file = makeBaseVolume(place.cluster, place.node, drive.file);
    config.current[option] = printDrive(option, drive, { file });
  }
  writeMachine(place, config);
}

export const templateRoutes: readonly Route[] = [route("POST /nodes/{node}/qemu/{vmid}/template", makeTemplate)];
