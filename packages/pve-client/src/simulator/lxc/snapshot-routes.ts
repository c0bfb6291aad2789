import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { snapshotOf, snapshotRows } from "../guest-config/snapshots.ts";
import { checkLock, isRunning, loadConfig, lockConfig, writeConfig } from "./config-store.ts";
import { startContainer } from "./power.ts";
import { createSnapshot, deleteSnapshot, hasFeature, rollback } from "./snapshot.ts";

const SNAPSHOT = "/nodes/{node}/lxc/{vmid}/snapshot";

function list(call: Call): Json {
  const place = placeOf(call);
  return snapshotRows(loadConfig(place), isRunning(place));
}

function snapshotTask(call: Call, type: string, work: (place: Place) => void | Promise<void>): string {
  return call.startTask({ type, id: call.vmid }, (worker) => {
    const place = inTask(placeOf(call), worker);
    return lockConfig(place, () => work(place));
  });
}

function create(call: Call): string {
  const name = call.required("snapname");
  for (const reserved of ["current", "vzdump"]) {
    if (name === reserved) call.die(`unable to use snapshot name '${name}' (reserved name)`);
  }
  return snapshotTask(call, "vzsnapshot", (place) => createSnapshot(place, name, call.text("description")));
}

function readSnapshot(call: Call): Json {
  return { ...snapshotOf(loadConfig(placeOf(call)), call.required("snapname")) };
}

async function describe(call: Call): Promise<undefined> {
  const description = call.text("description");
  if (description === undefined) return undefined;
  const [name, place] = [call.required("snapname"), placeOf(call)];
  await lockConfig(place, () => {
    const config = loadConfig(place);
    checkLock(config);
    snapshotOf(config, name).description = description;
    writeConfig(place, config);
  });
  return undefined;
}

/** Rule: `PVE/API2/LXC.pm` method vm_feature. */
function feature(call: Call): Json {
  const place = placeOf(call);
  const config = loadConfig(place);
  const name = call.text("snapname") || undefined;
  const section = name === undefined ? config.current : snapshotOf(config, name);
  const has = hasFeature(place, section, call.required("feature") as "snapshot" | "clone" | "copy", name);
  return { hasFeature: has ? 1 : 0 };
}

/** Rules: the methods of `PVE/API2/LXC/Snapshot.pm`. */
export const snapshotRoutes: readonly Route[] = [
  route(`GET ${SNAPSHOT}`, list),
  route(`POST ${SNAPSHOT}`, create),
  route(`GET ${SNAPSHOT}/{snapname}`, () => [{ cmd: "rollback" }, { cmd: "config" }]),
  route(`DELETE ${SNAPSHOT}/{snapname}`, (call) =>
    snapshotTask(call, "vzdelsnapshot", (place) => deleteSnapshot(place, call.required("snapname"))),
  ),
  route(`POST ${SNAPSHOT}/{snapname}/rollback`, (call) =>
    snapshotTask(call, "vzrollback", async (place) => {
      await rollback(place, call.required("snapname"));
      if (!call.flag("start", false)) return;
      call.startTask({ type: "vzstart", id: call.vmid }, (worker) =>
        lockConfig(place, () => startContainer(inTask(place, worker))),
      );
    }),
  ),
  route(`GET ${SNAPSHOT}/{snapname}/config`, readSnapshot),
  route(`PUT ${SNAPSHOT}/{snapname}/config`, describe),
  route("GET /nodes/{node}/lxc/{vmid}/feature", feature),
];
