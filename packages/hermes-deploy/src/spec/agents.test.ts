import { expect, test } from "vitest";
import { MULTIPLEX, profilesSpec } from "../../test/profiles-spec.ts";
import { agentsOf } from "./agents.ts";
import type { DockerProfilesSpec } from "./profiles/docker-profiles.ts";

const states: Record<string, "stopped" | "absent"> = { idle: "stopped", gone: "absent" };

function withProfiles(spec: DockerProfilesSpec): DockerProfilesSpec {
  const profiles = ["coder", "idle", "gone", "writer"].map((name) => ({
    name,
    state: states[name] ?? ("running" as const),
    connectors: {},
    api_server: { key: "generated" as const },
  }));
  return { ...spec, profiles };
}

test("with profiles each is an agent; what is absent is none, what is down does not listen", () => {
  const agents = agentsOf(withProfiles(profilesSpec()));
  expect(agents.map(({ name, at, model, ports }) => [name, at, model?.default, ports.length])).toEqual([
    [undefined, "hermes", expect.any(String), 1],
    ["coder", "profiles[0]", undefined, 1],
    ["idle", "profiles[1]", undefined, 0],
    ["writer", "profiles[3]", undefined, 1],
  ]);
  expect(agents[3]?.ports[0]).toMatchObject({ at: "profiles[3].api_server.port" });
});

test("what one gateway serves for all has no port of its own", () => {
  const agents = agentsOf(withProfiles(profilesSpec(...MULTIPLEX)));
  expect(agents.flatMap(({ ports }) => ports.map(({ at }) => at))).toEqual(["hermes.api_server.port"]);
});
