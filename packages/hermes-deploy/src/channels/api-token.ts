import { apiDoor } from "./api-door.ts";
import type { Channel, Guest } from "./channel.ts";
import type { Clock } from "./clock.ts";
import { guestDoor } from "./console-doors.ts";
import type { Pve } from "./pve.ts";

/** What the channel should know of the credential. */
export interface TokenRights {
  /** Whether it has VM.Console on the container; `undefined` when that could not be found out. */
  readonly console: boolean | undefined;
}

/**
 * The API token (or any user that is not root@pam): API calls, and a shell in the container over the API's console.
 * Never root-api: PVE compares with the exact string `root@pam` (`PVE/LXC.pm sub check_ct_modify_config_perm`).
 */
export function apiToken(pve: Pve, guest: Guest, clock: Clock, rights: TokenRights): Channel {
  const shell = rights.console !== false;
  return {
    name: "api-token",
    doors: { api: apiDoor(pve, clock), ...(shell ? { "guest-shell": guestDoor(pve, guest, clock) } : {}) },
    why: {
      api: `${pve.authid} may make this call`,
      "root-api": `${pve.authid} is not root@pam, and a token never is`,
      "host-shell": "the API gives a shell on the node to root@pam's ticket only",
      "guest-shell": shell
        ? "a root shell in the container over the API's console"
        : `${pve.authid} lacks VM.Console on /vms/${guest.vmid}`,
    },
  };
}
