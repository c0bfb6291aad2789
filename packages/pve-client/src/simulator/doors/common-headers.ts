import type { Clock } from "../clock/clock.ts";

/** What pveproxy puts on every answer. Rule: `PVE/APIServer/AnyEvent.pm sub response`. */
export function commonHeaders(clock: Clock): Record<string, string> {
  const date = new Date(clock.now()).toUTCString();
  return {
    "Cache-Control": "max-age=0",
    Date: date,
    Expires: date,
    Pragma: "no-cache",
    Server: "pve-api-daemon/3.0",
  };
}
