import { guestOptions } from "../cluster/guest-rows.ts";
import type { Answer } from "../core/answer.ts";
import { type GuestLocation, guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Worker } from "../core/task.ts";

/** Who may switch all guests, or all of those that are named. Rule: `PVE/API2/Nodes.pm` methods startall, stopall. */
function checkPower(call: Call): void {
  if (call.can("/", ["VM.PowerMgmt"])) return;
  const named = call.list("vms");
  if (named.length === 0) call.permissionFailure("/, VM.PowerMgmt");
  for (const vmid of named) call.check(`/vms/${vmid}`, ["VM.PowerMgmt"]);
}

function guestsOf(call: Call): GuestLocation[] {
  const named = new Set(call.list("vms").map(Number));
  return [...guestIndex(call.cluster).values()]
    .filter(({ node, vmid }) => node === call.node && (named.size === 0 || named.has(vmid)))
    .filter((guest) => guestOptions(call.cluster, guest).get("template") !== "1")
    .sort((a, b) => a.vmid - b.vmid);
}

const isRunning = (call: Call, vmid: number) => call.cluster.guests.get(vmid)?.running !== undefined;
const nameOf = ({ type, vmid }: GuestLocation) => `${type === "lxc" ? "CT" : "VM"} ${vmid}`;

/** Lets a guest do something and waits until it has. */
async function powerOf(call: Call, { type, vmid }: GuestLocation, what: string, worker: Worker): Promise<void> {
  const answer: Answer = await call.inner("POST", `/nodes/${call.node}/${type}/${vmid}/status/${what}`);
  const task = call.cluster.tasks.get(String(answer.data));
  await task?.ended;
  const problem = answer.status === 200 ? task?.exitstatus : answer.message?.trim();
  if (problem !== undefined && problem !== "OK") worker.warn(problem);
}

function startAll(call: Call): string {
  checkPower(call);
  const force = call.flag("force", false);
  return call.startTask({ type: "startall" }, async (worker) => {
    for (const guest of guestsOf(call)) {
      const isWanted = force || guestOptions(call.cluster, guest).get("onboot") === "1";
      if (!isWanted || isRunning(call, guest.vmid)) continue;
      worker.log(`Starting ${nameOf(guest)}`);
      await powerOf(call, guest, "start", worker);
    }
  });
}

function stopAll(call: Call): string {
  checkPower(call);
  const timeout = call.number("timeout", 180);
  return call.startTask({ type: "stopall" }, async (worker) => {
    for (const guest of guestsOf(call).reverse()) {
      if (!isRunning(call, guest.vmid)) continue;
      worker.log(`Stopping ${nameOf(guest)} (timeout = ${timeout} seconds)`);
      await powerOf(call, guest, "shutdown", worker);
    }
  });
}

export const bulkPowerRoutes: readonly Route[] = [
  route("POST /nodes/{node}/startall", startAll),
  route("POST /nodes/{node}/stopall", stopAll),
];
