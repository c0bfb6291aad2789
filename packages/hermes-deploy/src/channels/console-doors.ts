import { ConsoleError } from "@homelab/pve-client";
import type { Guest, GuestDoor, HostDoor } from "./channel.ts";
import type { Clock } from "./clock.ts";
import type { Pve } from "./pve.ts";

/** Longest time for a script on the node, in milliseconds. */
const HOST_TIMEOUT = 120_000;

/** How often a console is tried that was closed before anything was typed, and the pause between, in milliseconds. */
const ATTEMPTS = 4;
const PAUSE = 1_500;
/** How long a console is waited for in which no shell answers: a killed run may have left apt at work there. */
const BUSY = 240_000;

/** A root shell in the container over the API's own console: the script goes in on `sh`'s standard input. */
export function guestDoor(pve: Pve, guest: Guest, clock: Clock): GuestDoor {
  return {
    oneAtATime: true, // a container has one console session for everybody (`PVE/API2/LXC.pm` method termproxy: dtach -A)
    async run(script, { signal, log, timeoutSeconds }) {
      const timeout = timeoutSeconds * 1000;
      const options = { ...guest, command: ["sh"], stdin: script, timeout, onLine: unlessEmpty(log) };
      const attempt = () => pve.exec(signal === undefined ? options : { ...options, signal });
      return await insist(attempt, { clock, signal, log });
    },
  };
}

/** The node's own shell over the API's console; PVE opens it for the ticket of root@pam only. */
export function hostDoor(pve: Pve): HostDoor {
  return {
    immediate: true,
    async run({ node, script }, { signal, log }) {
      const options = { node, command: ["sh"], stdin: script, timeout: HOST_TIMEOUT, onLine: unlessEmpty(log) };
      return await pve.exec(signal === undefined ? options : { ...options, signal });
    },
  };
}

// The console of a container is one session for everybody: it may just be ending, or hold what a killed run has typed.
// As long as the command cannot have been started, trying again is harmless.
async function insist<T>(
  attempt: () => Promise<T>,
  { clock, signal, log }: { clock: Clock; signal: AbortSignal | undefined; log: (line: string) => void },
): Promise<T> {
  const began = clock.now();
  for (let left = ATTEMPTS - 1; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ConsoleError) || error.mayHaveRun || error.problem === "login-prompt") throw error;
      const isBusy = error.problem === "no-shell" && clock.now() < began + BUSY;
      if (left <= 0 && !isBusy) throw error;
      if (isBusy) log("the container's console is busy with what was begun there before; waiting for it");
      await clock.sleep(PAUSE, signal);
    }
  }
}

function unlessEmpty(log: (line: string) => void): (line: string) => void {
  return (line) => {
    if (line !== "") log(line);
  };
}
