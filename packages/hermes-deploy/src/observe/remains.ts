import { parseUpid } from "@homelab/pve-client";
import type { Pve } from "../channels/pve.ts";
import type { ObservedGuest, Remains } from "../plan/observed.ts";
import { ifAllowed } from "./if-allowed.ts";

/** The task that holds a container's configuration locked so, for as long as it runs. */
const TASKS: Readonly<Record<string, Remains["task"]>> = { create: "vzcreate", destroyed: "vzdestroy" };

/**
 * What is left of a container whose creation or destruction by this credential never came to its end, because the power
 * failed or its process was killed: PVE keeps it locked for ever. Nothing is said of what others have begun.
 */
export async function observeRemains(
  pve: Pve,
  { node, vmid, lock, config }: Pick<ObservedGuest, "node" | "vmid" | "lock" | "config">,
): Promise<Remains | undefined> {
  const task = TASKS[lock ?? ""];
  if (task === undefined) return undefined;
  const tasks = await ifAllowed(pve.get("/nodes/{node}/tasks", { node, vmid, source: "all", typefilter: task }));
  const [last] = [...(tasks ?? [])].sort((a, b) => b.starttime - a.starttime);
  const isBrokenOff = last?.endtime !== undefined && last.status !== "OK";
  if (last === undefined || !isBrokenOff || parseUpid(last.upid).user !== pve.authid) return undefined;
  const named = JSON.stringify(config ?? {});
  const volumes = await volumesSince(pve, node, vmid, last.starttime);
  return { task, volumes: volumes.filter((volid) => !named.includes(JSON.stringify(volid).slice(1, -1))) };
}

/** Volumes of a container that are not older than the task that made them, in seconds since 1970. */
async function volumesSince(pve: Pve, node: string, vmid: number, since: number): Promise<readonly string[]> {
  const storages = (await ifAllowed(pve.get("/nodes/{node}/storage", { node, content: "rootdir" }))) ?? [];
  const lists = await Promise.all(
    storages
      .filter(({ active }) => active !== false)
      .map(({ storage }) => ifAllowed(pve.get("/nodes/{node}/storage/{storage}/content", { node, storage, vmid }))),
  );
  return lists
    .flatMap((list) => list ?? [])
    .filter(({ ctime }) => ctime !== undefined && ctime >= since)
    .map(({ volid }) => volid);
}
