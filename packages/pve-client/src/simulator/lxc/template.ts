import { die } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { makeBaseVolume, volumeHasFeature } from "../storage/derived-volumes.ts";
import { checkLock, isRunning, isTemplate, loadConfig, lockConfig, writeConfig } from "./config-store.ts";
import type { ContainerConfig } from "./container-config.ts";
import { mountPoints, printMountPoint } from "./mount-point.ts";

/** Rule: `PVE/API2/LXC.pm` method template; it answers nothing although it starts a task. */
async function makeTemplate(call: Call): Promise<undefined> {
  const place = placeOf(call);
  await lockConfig(place, () => {
    const config = loadConfig(place);
    checkLock(config);
    if (config.snapshots.size > 0) call.die("unable to create template, because CT contains snapshots");
    if (isTemplate(config)) call.die("you can't convert a template to a template");
    if (isRunning(place)) call.die("you can't convert a CT to template if the CT is running");
    call.startTask({ type: "vztemplate", id: call.vmid }, (worker) => makeBases(inTask(place, worker), config));
  });
  return undefined;
}

/**
 * Makes a container's volumes the bases of linked clones, and the container a template.
 * Rule: `PVE/LXC.pm sub template_create`.
 *
 * @throws PveFailure 500 for a volume that cannot be one.
 */
export function makeBases(place: Place, config: ContainerConfig): void {
  const points = mountPoints(config.current);
  for (const [, { type, volume }] of points) {
    if (type === "volume" && volumeHasFeature(place.cluster, volume, "template")) continue;
    die(`Template feature is not available for '${volume}'`);
  }
  for (const [option, point] of points) {
    const volume = makeBaseVolume(place.cluster, place.node, point.volume);
    config.current[option] = printMountPoint(option, point, { volume });
  }
  config.current.template = 1;
  writeConfig(place, config);
}

export const templateRoutes: readonly Route[] = [route("POST /nodes/{node}/lxc/{vmid}/template", makeTemplate)];
