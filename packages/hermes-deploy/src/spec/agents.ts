import type { Hermes } from "./hermes.ts";
import { profilePorts } from "./profiles/ports.ts";
import type { Spec } from "./spec.ts";

/** An agent of a spec: most shapes have one, and with profiles each is one. */
export interface Agent {
  /** The profile's name; nothing for the one that stands at `hermes`. */
  readonly name: string | undefined;
  /** Where it stands in the spec: `hermes`, `profiles[0]`. */
  readonly at: string;
  /** Nothing if it thinks with the model of the first. */
  readonly model: Hermes["model"] | undefined;
  readonly connectors: Hermes["connectors"];
  /** Where it listens in the container. */
  readonly ports: readonly { readonly port: number; readonly at: string }[];
}

/** The agents that a spec wants, the one at `hermes` first. */
export function agentsOf(spec: Spec): readonly Agent[] {
  const { model, connectors, api_server, dashboard } = spec.hermes;
  const ports = [
    { port: api_server.port, at: "hermes.api_server.port" },
    ...(dashboard === false ? [] : [{ port: dashboard.port, at: "hermes.dashboard.port" }]),
  ];
  return [
    { name: undefined, at: "hermes", model, connectors, ports },
    ...(spec.shape === "docker-profiles" ? profilesOf(spec) : []),
  ];
}

function profilesOf(spec: Extract<Spec, { shape: "docker-profiles" }>): readonly Agent[] {
  const ports = profilePorts(spec);
  return spec.profiles.flatMap(({ name, state, model, connectors }, index) => {
    if (state === "absent") return [];
    const at = `profiles[${index}]`;
    const port = spec.gateways === "separate" && state === "running" ? ports.get(name) : undefined;
    const listens = port === undefined ? [] : [{ port, at: `${at}.api_server.port` }];
    return [{ name, at, model, connectors, ports: listens }];
  });
}
