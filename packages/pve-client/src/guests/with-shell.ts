import type { PveCaller } from "../client/pve-caller.ts";
import { ConsoleError } from "../errors/console-error.ts";
import { PveError } from "../errors/pve-error.ts";
import { Task } from "../tasks/task.ts";
import type { GuestRef } from "./guest-type.ts";
import { updateConfig } from "./update-config.ts";

/** What may be done to the container for it. */
export interface ShellOptions {
  /** Whether a container that runs may be restarted; without it, such a container is refused and nothing is changed. */
  readonly restart?: boolean;
}

type Cmode = "console" | "shell" | "tty";

/** PVE's own default of `cmode`. */
const DEFAULT = "tty";
/** Seconds in which a container has to shut down. */
const SHUTDOWN = 120;
const BASE = "/nodes/{node}/lxc/{vmid}";

/**
 * Does something while a container's console is a root shell, as `pve.exec` and `pve.push` need it. Where `cmode` is
 * `shell` already, only the work is done. Otherwise it is set, which takes effect at a start only: a container that runs is
 * restarted if that is allowed; one that is stopped is started, and shut down afterwards. Then `cmode` is put back; for a
 * container that goes on running, at its next start.
 *
 * @param work what to do meanwhile.
 * @returns what the work returns.
 * @throws ConsoleError with `problem: "login-prompt"` if it would have to be restarted and may not; what the calls and
 *   the work throw; PveError if `cmode` could not be put back, with the work's error, if any, as cause.
 * Rules: `PVE/LXC.pm sub get_console_command`; `PVE/LXC/Config.pm sub vmconfig_hotplug_pending`.
 * @example
 * await withShell(pve, { node, vmid }, () => pve.exec({ node, vmid, command: ["id"] }), { restart: true });
 */
export async function withShell<T>(
  pve: PveCaller,
  guest: GuestRef,
  work: () => Promise<T>,
  { restart = false }: ShellOptions = {},
): Promise<T> {
  const before = await look(pve, guest);
  if (before.now === "shell") return work();
  if (before.isRunning && !restart) throw wouldRestart(guest, before.now ?? DEFAULT);

  const finish = async (cause?: unknown) => {
    await putBack(pve, guest, before).catch((problem) => {
      throw notPutBack(guest.vmid, before.next ?? DEFAULT, problem, cause);
    });
  };
  await updateConfig(pve, "lxc", guest, () => ({ cmode: "shell" }));
  const result = await (before.isRunning
    ? power(pve, guest, "reboot", { timeout: SHUTDOWN })
    : power(pve, guest, "start")
  )
    .then(work)
    .catch(async (error) => {
      await finish(error);
      throw error;
    });
  await finish();
  return result;
}

/** How a container's console is, and will be at its next start; a `cmode` that is not set is absent. */
interface Found {
  readonly isRunning: boolean;
  readonly now: Cmode | undefined;
  readonly next: Cmode | undefined;
}

async function look(pve: PveCaller, { node, vmid }: GuestRef): Promise<Found> {
  const read = async (path: string, params: object = {}) =>
    (await pve.request({ method: "GET", path, params: { node, vmid, ...params } })) as Record<string, unknown>;
  const current = await read(`${BASE}/config`, { current: true });
  const planned = await read(`${BASE}/config`);
  const { status } = await read(`${BASE}/status/current`);
  return { isRunning: status === "running", now: current.cmode as Cmode, next: planned.cmode as Cmode };
}

async function putBack(pve: PveCaller, guest: GuestRef, before: Found): Promise<void> {
  const after = await look(pve, guest);
  if (after.isRunning && !before.isRunning) {
    await power(pve, guest, "shutdown", { forceStop: true, timeout: SHUTDOWN });
  }
  // what is still pending cannot be deleted, only reverted
  const isPending = after.now !== "shell";
  if (isPending) await updateConfig(pve, "lxc", guest, () => ({ revert: "cmode" }));
  if (isPending && before.next === before.now) return;
  await updateConfig(pve, "lxc", guest, () => ({ cmode: before.next ?? null }));
}

async function power(pve: PveCaller, { node, vmid }: GuestRef, what: string, params: object = {}): Promise<void> {
  const path = `${BASE}/status/${what}`;
  const task = await pve.request({ method: "POST", path, params: { node, vmid, ...params } });
  if (task instanceof Task) await task.wait();
}

function wouldRestart({ node, vmid }: GuestRef, cmode: Cmode): ConsoleError {
  const text = `its cmode is "${cmode}", and "shell" takes effect at its next start only. Allow a restart: { restart: true }.`;
  return new ConsoleError({ place: { node, vmid }, problem: "login-prompt", text, mayHaveRun: false });
}

function notPutBack(vmid: number, cmode: Cmode, problem: unknown, cause: unknown): PveError {
  const reason = problem instanceof Error ? problem.message : String(problem);
  const text = `The cmode of container ${vmid} is still shell, it could not be put back: ${reason} — on the node: pct set ${vmid} --cmode ${cmode}`;
  return new PveError(text, { cause: cause ?? problem });
}
