import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { snapshotOf, snapshotRows } from "../guest-config/snapshots.ts";
import { isOnNode, isShared, storageConfig } from "../storage/storage-config.ts";
import { readVolid } from "../storage/volumes.ts";
import { checkLock, isRunning, loadMachine, lockMachine, writeMachine } from "./config-store.ts";
import { drivesOf } from "./drive.ts";
import type { MachineSection } from "./machine-config.ts";
import { startMachine } from "./power.ts";
import { createSnapshot, deleteSnapshot, hasFeature, rollback } from "./snapshot.ts";

const SNAPSHOT = "/nodes/{node}/qemu/{vmid}/snapshot";

function list(call: Call): Json {
  const place = placeOf(call);
  return snapshotRows(loadMachine(place), isRunning(place), ({ vmstate }) => ({ vmstate: vmstate ? 1 : 0 }));
}

function task(call: Call, type: string, work: (place: Place) => void | Promise<void>): string {
  return call.startTask({ type, id: call.vmid }, (worker) => work(inTask(placeOf(call), worker)));
}

function create(call: Call): string {
  const name = call.required("snapname");
  if (name === "current" || name.toLowerCase() === "pending") {
    call.die(`unable to use snapshot name '${name === "current" ? name : "pending"}' (reserved name)`);
  }
  const description = call.text("description");
  const what = { memory: call.flag("vmstate", false), ...(description !== undefined && { description }) };
  return task(call, "qmsnapshot", (place) => lockMachine(place, () => createSnapshot(place, name, what)));
}

async function describe(call: Call): Promise<null> {
  const description = call.text("description");
  if (description === undefined) return null;
  const place = placeOf(call);
  await lockMachine(place, () => {
    const config = loadMachine(place);
    checkLock(config);
    snapshotOf(config, call.required("snapname")).description = description;
    writeMachine(place, config);
  });
  return null;
}

/** Rule: `PVE/API2/Qemu.pm` method vm_feature. */
function feature(call: Call): Json {
  const place = placeOf(call);
  const config = loadMachine(place);
  const name = call.text("snapname") || undefined;
  const section = name === undefined ? config.current : snapshotOf(config, name);
  const has = hasFeature(place, section, call.required("feature") as "snapshot" | "clone" | "copy", name);
  return { hasFeature: has ? 1 : 0, nodes: sharedNodes(place, section) };
}

/** Nodes that have all of a machine's storages. Rule: `PVE/QemuServer.pm sub shared_nodes`. */
function sharedNodes({ cluster, node }: Place, section: MachineSection): string[] {
  const storages = drivesOf(section)
    .filter(([, { file }]) => /^[^/:]+:/.test(file))
    .map(([, { file }]) => storageConfig(cluster, readVolid(file).storage));
  return [...cluster.nodes.keys()].filter((name) =>
    storages.every((storage) => isOnNode(storage, name) && (name === node || isShared(storage))),
  );
}

/** Rules: the snapshot methods of `PVE/API2/Qemu.pm`. */
export const snapshotRoutes: readonly Route[] = [
  route(`GET ${SNAPSHOT}`, list),
  route(`POST ${SNAPSHOT}`, create),
  route(`GET ${SNAPSHOT}/{snapname}`, () => [{ cmd: "rollback" }, { cmd: "config" }]),
  route(`DELETE ${SNAPSHOT}/{snapname}`, (call) =>
    task(call, "qmdelsnapshot", (place) => lockMachine(place, () => deleteSnapshot(place, call.required("snapname")))),
  ),
  route(`POST ${SNAPSHOT}/{snapname}/rollback`, (call) => {
    const starts = call.flag("start", false);
    if (starts) call.check(`/vms/${call.vmid}`, ["VM.PowerMgmt"]);
    return task(call, "qmrollback", async (place) => {
      await rollback(call, place, call.required("snapname"));
      if (!starts || isRunning(place)) return;
      call.startTask({ type: "qmstart", id: call.vmid }, (worker) => startMachine(call, inTask(place, worker)));
    });
  }),
  route(`GET ${SNAPSHOT}/{snapname}/config`, (call) => ({
    ...snapshotOf(loadMachine(placeOf(call)), call.required("snapname")),
  })),
  route(`PUT ${SNAPSHOT}/{snapname}/config`, describe),
  route("GET /nodes/{node}/qemu/{vmid}/feature", feature),
];
