import { splitList } from "../core/params.ts";
import { firewallFormats } from "./firewall-formats.ts";
import type { FormatCheck } from "./format-check.ts";
import { guestFormats } from "./guest-formats.ts";
import { nameFormats } from "./name-formats.ts";
import { networkFormats } from "./network-formats.ts";

const formats: Readonly<Record<string, FormatCheck>> = {
  ...nameFormats,
  ...networkFormats,
  ...firewallFormats,
  ...guestFormats,
};

function parts(name: string): { base: string; kind: string | undefined } {
  const [, base = name, kind] = /^(.*?)(?:-(list|opt))?$/.exec(name) ?? [];
  return { base, kind };
}

/**
 * Checks a value against a named format. Rule: `PVE/JSONSchema.pm sub check_format`.
 *
 * @param name such as `pve-vmid`, `pve-vmid-list` or `email-opt`.
 * @returns what PVE dies with, or undefined. A format that is not known passes.
 */
export function checkValueFormat(name: string, value: string): string | undefined {
  const { base, kind } = parts(name);
  const check = formats[base];
  if (!check) return undefined;
  if (kind === "opt" && (value === "" || value === "0")) return undefined;
  const values = kind === "list" ? splitList(value) : [value];
  return values.map(check).find((problem) => problem !== undefined);
}
