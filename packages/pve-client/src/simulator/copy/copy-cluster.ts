import { type Cluster, type Node, type Volume, volumeKey } from "../core/cluster.ts";
import { ConfigFiles } from "../core/config-files.ts";
import { createLocks } from "../core/locks.ts";
import { TaskFaults } from "../core/task-faults.ts";
import type { Task } from "../core/task-record.ts";
import { WatchedMap } from "../core/watched-map.ts";
import { copyHostFiles } from "../host/host-files.ts";

/** How PVE lists a task whose process is gone. Rule: `PVE/Tools.pm sub upid_read_status`. */
const LOST = "unexpected status";

/**
 * Copies what a cluster knows and the files of its nodes. What goes on in it stays behind: tasks that run have ended in
 * the copy as those do whose process was killed, nobody holds a lock of the file system, and no fault waits.
 *
 * @returns the copy, and the copies of the volumes, without what is in them.
 */
export function copyCluster(from: Cluster): { cluster: Cluster; volumes: ReadonlyMap<Volume, Volume> } {
  const changed = () => {};
  const volumes = new Map([...from.volumes.values()].map((volume) => [volume, { ...volume }]));
  const cluster: Cluster = {
    ...from,
    changed,
    started: undefined,
    random: from.random.copy(),
    nodes: new Map([...from.nodes].map(([name, node]) => [name, copyNode(node)])),
    files: new ConfigFiles(changed),
    guests: new WatchedMap(changed),
    volumes: new WatchedMap(changed),
    tasks: new Map([...from.tasks].map(([upid, task]) => [upid, copyTask(task, from.clock.now())])),
    passwords: new Map(from.passwords),
    outside: new WatchedMap(changed),
    locks: createLocks(from.clock),
    taskFaults: new TaskFaults(),
  };
  for (const path of from.files.paths()) cluster.files.write(path, from.files.read(path) ?? "");
  for (const [vmid, state] of from.guests) cluster.guests.set(vmid, { ...state });
  for (const volume of volumes.values()) cluster.volumes.set(volumeKey(volume), volume);
  for (const [name, kept] of from.outside) cluster.outside.set(name, structuredClone(kept));
  copyHostFiles(from, cluster);
  return { cluster, volumes };
}

function copyNode(node: Node): Node {
  return {
    ...node,
    bridges: new Set(node.bridges),
    paths: new Map(node.paths),
    settings: new Map(node.settings),
  };
}

function copyTask(task: Task, now: number): Task {
  const ended = task.exitstatus === undefined ? { exitstatus: LOST, endtime: Math.floor(now / 1000) } : {};
  return { ...task, log: [...task.log], ...ended, ended: Promise.resolve(), stop: () => {} };
}
