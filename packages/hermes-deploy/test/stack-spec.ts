import { readFileSync } from "node:fs";
import { parseSpec } from "../src/spec/parse.ts";
import type { PortainerStackSpec } from "../src/spec/portainer/portainer-stack.ts";
import { STACK_EXAMPLE } from "./homelab-world.ts";

export type Replacement = readonly [string | RegExp, string];

/** The example's text with some of it replaced; every replacement must find its place. */
export function stackText(...replacements: readonly Replacement[]): string {
  return replacements.reduce(
    (before, [from, to]) => {
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`the example does not contain ${from}`);
      return after;
    },
    readFileSync(STACK_EXAMPLE, "utf8"),
  );
}

/** The same, as a checked spec. */
export function stackSpec(...replacements: readonly Replacement[]): PortainerStackSpec {
  const parsed = parseSpec(stackText(...replacements), "portainer-stack.yaml");
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  if (parsed.spec.shape !== "portainer-stack") throw new Error("another shape");
  return parsed.spec;
}

/** What makes the example one that Compose deploys. */
export const COMPOSE_ONLY: Replacement = [/^portainer:\n(?: .*\n)+/m, ""];
