import { readFileSync } from "node:fs";
import { parseSpec } from "../src/spec/parse.ts";
import type { DockerProfilesSpec } from "../src/spec/profiles/docker-profiles.ts";
import { PROFILES_EXAMPLE } from "./homelab-world.ts";

/** The example's text with some of it replaced; every replacement must find its place. */
export function profilesText(...replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce(
    (before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`the example does not contain ${from}`);
      return before.replace(from, to);
    },
    readFileSync(PROFILES_EXAMPLE, "utf8"),
  );
}

/** The same, as a checked spec. */
export function profilesSpec(...replacements: readonly (readonly [string, string])[]): DockerProfilesSpec {
  const parsed = parseSpec(profilesText(...replacements), "docker-profiles.yaml");
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  if (parsed.spec.shape !== "docker-profiles") throw new Error("another shape");
  return parsed.spec;
}

/** What makes the example one with one gateway for all. */
export const MULTIPLEX: readonly (readonly [string, string])[] = [
  ["gateways: separate", "gateways: multiplex"],
  ["    api_server:\n      port: 9300 # by its name, if absent\n", ""],
];
