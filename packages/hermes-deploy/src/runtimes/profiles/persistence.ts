import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import { underDocker } from "../docker/persistence.ts";
import { type Happening, type Persistence, type Place, settingChange } from "../persistence.ts";
import { DATA } from "./layout.ts";

/** A profile's files are read when its gateway starts: no change of them makes the Docker container anew. */
export function profilesPersistence(spec: DockerProfilesSpec): Persistence {
  const state: Place = { id: "state", holds: "what the default profile knows", on: "guest", path: DATA };
  const profiles = spec.profiles.map(
    ({ name }): Place => ({
      id: `profile ${name}`,
      holds: `what ${name} knows`,
      on: "guest",
      path: `${DATA}/profiles/${name}`,
    }),
  );
  return underDocker(spec, [state, ...profiles], [settingChange(), ...absence(spec)]);
}

/** The last profile goes: it is exported first. */
function absence({ profiles }: DockerProfilesSpec): readonly Happening[] {
  const last = profiles.at(-1);
  if (last === undefined) return [];
  return [
    {
      id: "absent",
      title: `profile ${last.name} becomes absent, apply (exported, then deleted)`,
      cause: { kind: "edit", at: `profiles.${profiles.length - 1}.state`, to: "absent" },
      loses: [`profile ${last.name}`],
    },
  ];
}
