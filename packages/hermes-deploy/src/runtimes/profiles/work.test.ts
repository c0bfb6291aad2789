import { expect, test } from "vitest";
import { MULTIPLEX, profilesSpec } from "../../../test/profiles-spec.ts";
import type { FileState } from "../../render/compare-files.ts";
import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import type { ObservedInside } from "../inside.ts";
import { profilesFiles } from "./files.ts";
import type { ObservedProfile } from "./observed-profile.ts";
import { profilesWork } from "./work.ts";

const up: ObservedProfile = { exists: true, slot: "up", state: "running", desired: "running", current: true };
const down: ObservedProfile = { exists: true, slot: "down", state: "stopped", desired: "stopped", current: true };

/** Everything as the example wants it, but for some profiles. */
function inside(
  profiles: Readonly<Record<string, Partial<ObservedProfile>>> = {},
  more: Partial<ObservedInside> = {},
): ObservedInside {
  const all: Record<string, ObservedProfile> = { default: up, coder: up, writer: up, archivist: down };
  return {
    network: true,
    tools: { docker: "28.5.2", compose: "2.40.3", manager: "s6 (container supervisor)" },
    files: {},
    mounts: {},
    services: { hermes: { state: "running", health: "healthy", current: true } },
    profiles: {
      ...all,
      ...Object.fromEntries(
        Object.entries(profiles).map(([name, change]) => [name, { ...(all[name] ?? down), ...change }]),
      ),
    },
    ...more,
  };
}

const rows: {
  name: string;
  spec?: DockerProfilesSpec;
  inside?: ObservedInside;
  changed?: string;
  want: Record<string, string>;
}[] = [
  { name: "all there", want: {} },
  {
    name: "a profile is missing",
    inside: inside({ coder: { exists: false, slot: "none" } }),
    want: { "sync-profiles": "there is no profile coder", "gateway-coder": "it is created before" },
  },
  {
    name: "one is there that shall not be",
    spec: profilesSpec(["    state: stopped", "    state: absent"]),
    want: { "sync-profiles": "profile archivist shall not be there" },
  },
  {
    name: "Hermes' home is somebody else's",
    inside: inside({ default: { exists: false } }),
    want: {
      "sync-profiles": "/var/lib/hermes does not belong to the agent",
      "gateway-default": "its home is put right before",
    },
  },
  {
    name: "another compose file",
    changed: "compose.yaml",
    want: {
      "write-files": "/opt/hermes/compose.yaml is not as the spec says",
      "start-hermes": "Hermes was started with other files",
      "gateway-default": "the container is started before",
      "gateway-coder": "the container is started before",
      "gateway-writer": "the container is started before",
    },
  },
  {
    name: "the container has ended: one that shall stay down would come back with it",
    inside: inside(
      { archivist: { slot: "none", desired: "running" } },
      { services: { hermes: { state: "exited", current: true } } },
    ),
    want: {
      "start-hermes": "Hermes is exited",
      "gateway-archivist": "the next boot would start it, and the spec says stopped",
      "gateway-default": "the container is started before",
      "gateway-coder": "the container is started before",
      "gateway-writer": "the container is started before",
    },
  },
  {
    name: "the container is in its boot, which has not come to all gateways yet",
    inside: inside(
      { coder: { slot: "none" }, archivist: { slot: "none" } },
      { services: { hermes: { state: "running", health: "starting", current: true } } },
    ),
    want: {
      "start-hermes": "the container is still starting",
      "gateway-default": "the container is started before",
      "gateway-coder": "the container is started before",
      "gateway-writer": "the container is started before",
    },
  },
  {
    name: "one profile's file",
    changed: "coder/config.yaml",
    want: {
      "write-files": "/var/lib/hermes/profiles/coder/config.yaml is not as the spec says",
      "gateway-coder": "it was started with other files",
    },
  },
  {
    name: "written, and not yet restarted",
    inside: inside({ writer: { current: false } }),
    want: { "gateway-writer": "it was started with other files" },
  },
  { name: "one is down", inside: inside({ coder: { slot: "down" } }), want: { "gateway-coder": "it has ended" } },
  {
    name: "one is up that shall not be",
    inside: inside({ archivist: { slot: "up" } }),
    want: { "gateway-archivist": "it is up, and the spec says stopped" },
  },
  {
    name: "one is down and would come back",
    inside: inside({ archivist: { desired: "running" } }),
    want: { "gateway-archivist": "the next boot would start it, and the spec says stopped" },
  },
  {
    name: "one is down, and nobody has said that it shall be",
    inside: inside({ archivist: { slot: "down", desired: undefined, state: undefined } }),
    want: { "gateway-archivist": "the spec says stopped, and Hermes has not been told" },
  },
  {
    name: "one gateway for all, and the others still run",
    spec: profilesSpec(...MULTIPLEX),
    want: {
      "gateway-coder": "it is up, and the default gateway serves it",
      "gateway-writer": "it is up, and the default gateway serves it",
    },
  },
  {
    name: "one gateway for all, and the file of one changes: the one for all starts anew",
    spec: profilesSpec(...MULTIPLEX),
    inside: inside({ coder: down, writer: down }),
    changed: "coder/.env",
    want: {
      "write-files": "/var/lib/hermes/profiles/coder/.env is not as the spec says",
      "gateway-default": "it was started with other files",
    },
  },
];

test.each(rows)("$name", ({ spec = profilesSpec(), inside: seen = inside(), changed, want }) => {
  const states = Object.fromEntries(
    profilesFiles(spec).map(({ path }): [string, FileState] => [
      path,
      changed !== undefined && path.endsWith(changed) ? "different" : "same",
    ]),
  );
  const works = profilesWork(spec, seen, states);
  expect(Object.fromEntries(works.map(({ id, reason }) => [id, reason]))).toEqual(want);
});

test("those that shall be down stop first, then the default one starts, then the others", () => {
  const ids = profilesWork(profilesSpec(), undefined, {}).map(({ id }) => id);
  expect(ids.slice(-4)).toEqual(["gateway-archivist", "gateway-default", "gateway-coder", "gateway-writer"]);
});
