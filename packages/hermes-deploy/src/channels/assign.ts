import type { Step } from "../plan/step.ts";
import type { ApiDoor, Channel, GuestDoor, HostDoor } from "./channel.ts";

/** Which channel carries a step, through which door, and why. */
export type Assignment =
  | { readonly by: "api"; readonly channel: Channel["name"]; readonly door: ApiDoor; readonly reason: string }
  | {
      readonly by: "host-shell";
      readonly channel: Channel["name"];
      readonly door: HostDoor;
      readonly script: string;
      readonly reason: string;
    }
  | { readonly by: "guest-shell"; readonly channel: Channel["name"]; readonly door: GuestDoor; readonly reason: string }
  | { readonly by: "nobody"; readonly reason: string; readonly commands: readonly string[] };

/**
 * The best channel for a step: the first in the list with a door for what the step needs. A root-only call that no
 * channel can make goes to a host shell as its `pct` command.
 * @param channels best first
 */
export function assign(step: Step, channels: readonly Channel[]): Assignment {
  if (step.needs === "host-shell") return toHost(step.script, channels, []);
  if (step.needs === "guest-shell") {
    for (const { name, doors, why } of channels) {
      const door = doors["guest-shell"];
      if (door !== undefined) return { by: "guest-shell", channel: name, door, reason: why["guest-shell"] };
    }
    return { by: "nobody", reason: refusals(channels, "guest-shell"), commands: [] };
  }
  for (const { name, doors, why } of channels) {
    const door = doors[step.needs];
    if (door !== undefined) return { by: "api", channel: name, door, reason: why[step.needs] };
  }
  // several parameters may fall under the same rule
  const rules = [...new Set(step.rootOnly.map(({ rule, source }) => `${rule} (${source})`))];
  if (step.hostScript !== undefined) return toHost(step.hostScript, channels, rules);
  return { by: "nobody", reason: [...rules, refusals(channels, step.needs)].join("; "), commands: [] };
}

function toHost(script: string, channels: readonly Channel[], rules: readonly string[]): Assignment {
  for (const { name, doors, why } of channels) {
    const door = doors["host-shell"];
    if (door !== undefined) {
      return { by: "host-shell", channel: name, door, script, reason: [...rules, why["host-shell"]].join("; ") };
    }
  }
  const commands = script.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return { by: "nobody", reason: [...rules, refusals(channels, "host-shell")].join("; "), commands };
}

function refusals(channels: readonly Channel[], need: Step["needs"]): string {
  if (channels.length === 0) return "no channel is open";
  return channels.map(({ name, why }) => `${name}: ${why[need]}`).join("; ");
}
