import type { Guest, GuestDoor, HostDoor } from "./channel.ts";
import type { Pve } from "./pve.ts";

/** Longest time for a script on the node, in milliseconds. */
const HOST_TIMEOUT = 120_000;

/** A root shell in the container over the API's own console: the script goes in on `sh`'s standard input. */
export function guestDoor(pve: Pve, guest: Guest): GuestDoor {
  return {
    async run(script, { signal, log, timeoutSeconds }) {
      const options = { ...guest, command: ["sh"], stdin: script, timeout: timeoutSeconds * 1000 };
      const result = await pve.exec(signal === undefined ? options : { ...options, signal });
      for (const line of lines(result.output)) log(line);
      return result;
    },
  };
}

/** The node's own shell over the API's console; PVE opens it for the ticket of root@pam only. */
export function hostDoor(pve: Pve): HostDoor {
  return {
    immediate: true,
    async run({ node, script }, { signal, log }) {
      const options = { node, command: ["sh"], stdin: script, timeout: HOST_TIMEOUT };
      const result = await pve.exec(signal === undefined ? options : { ...options, signal });
      for (const line of lines(result.output)) log(line);
      return result;
    },
  };
}

function lines(output: string): readonly string[] {
  return output.split(/\r?\n/).filter((line) => line !== "");
}
