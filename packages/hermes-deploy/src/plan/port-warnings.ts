import { movedPorts } from "../spec/profiles/ports.ts";
import type { Spec } from "../spec/spec.ts";

/** Profiles whose port depends on which others there are: whoever relies on it had better write it down. */
export function portWarnings(spec: Spec): readonly string[] {
  if (spec.shape !== "docker-profiles" || spec.gateways === "multiplex") return [];
  return movedPorts(spec).map(
    ({ name, port }) =>
      `Profile ${name} has port ${port}, as another one has the port that its name leads to; to keep it when profiles come or go: api_server: { port: ${port} }.`,
  );
}
