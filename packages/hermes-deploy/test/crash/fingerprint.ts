import type { Simulator } from "@homelab/pve-client/simulator";
import { everythingOf, type ListedTask, tasksOf, withoutTime } from "../left-behind.ts";

/** Tasks whose outcome a next run asks for; what else there was is history. */
const REMEMBERED = /^vz(?:create|destroy)$/;

/**
 * Everything that a next run can meet, as a text: equal texts, equal futures. Nothing of what is going on is in it.
 *
 * @param vmid the container that is being deployed.
 */
export async function fingerprint(simulator: Simulator, vmid: number): Promise<string> {
  const last = new Map<string, string>();
  for (const { type, id, status } of await tasksOf(simulator)) {
    if (REMEMBERED.test(type) && !last.has(id)) last.set(id, `${type} ${status}`); // the newest comes first
  }
  const left = { ...(await everythingOf(simulator, vmid)), tasks: [...last].sort() };
  return withoutTime(JSON.stringify(left)).replace(/\.new\.\d+/g, ".new.PID");
}

/** A state together with what a run still has to do: two runs at the same place go on in the same way. */
export async function placeOf(simulator: Simulator, vmid: number, left: string): Promise<string> {
  return `${left}\n${await fingerprint(simulator, vmid)}`;
}

/** Waits until no task runs but those of consoles: one that nobody has entered stays open. */
export async function atRest(simulator: Simulator): Promise<void> {
  const runs = ({ type, status }: ListedTask) => status === "RUNNING" && !/^(?:vnc|term)/.test(type);
  while ((await tasksOf(simulator)).some(runs)) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
