import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { underDocker } from "../docker/persistence.ts";
import { type Persistence, type Place, settingChange } from "../persistence.ts";
import { homesOf, INNER_HOME } from "./layout.ts";

/** The four homes outlive every container; what the agent puts beside them is in its container's layer. */
export function portainerPersistence(spec: PortainerStackSpec): Persistence {
  const homes = homesOf(spec).map(
    ({ name, from }): Place => ({
      id: `home ${name}`,
      holds: name === "hermes" ? "what Hermes knows" : `settings and login of ${name}`,
      on: "guest",
      path: from,
    }),
  );
  return underDocker(spec, homes, [settingChange(["layer"])], {
    holds: "what the agent puts beside its four homes",
    path: INNER_HOME,
  });
}
