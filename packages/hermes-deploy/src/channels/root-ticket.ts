import { apiDoor } from "./api-door.ts";
import type { Channel, Guest } from "./channel.ts";
import type { Clock } from "./clock.ts";
import { guestDoor, hostDoor } from "./console-doors.ts";
import type { Pve } from "./pve.ts";

/** A login as root@pam with its password: everything, the node's shell included. */
export function rootTicket(pve: Pve, guest: Guest, clock: Clock): Channel {
  return {
    name: "root-ticket",
    doors: {
      api: apiDoor(pve, clock),
      "root-api": apiDoor(pve, clock),
      "host-shell": hostDoor(pve),
      "guest-shell": guestDoor(pve, guest, clock),
    },
    why: {
      api: "root@pam may make any call",
      "root-api": "logged in as root@pam with its password",
      "host-shell": "the node's shell over the API's console, as root@pam",
      "guest-shell": "a root shell in the container over the API's console",
    },
  };
}
