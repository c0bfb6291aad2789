import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import {
  agentRestart,
  destroyAndApply,
  type Happening,
  mountedPlaces,
  type Persistence,
  type Place,
  restarts,
  settingChange,
} from "../persistence.ts";
import { DATA, SERVICE } from "./layout.ts";

/** Compose makes the Docker container anew with every change of its file or of config.yaml; its layer goes with it. */
export function dockerPersistence(spec: DockerLxcSpec): Persistence {
  const state: Place = { id: "state", holds: "what Hermes knows", on: "guest", path: DATA };
  return underDocker(spec, [state], [settingChange(["layer"])]);
}

/**
 * The table of an agent in a Docker container.
 *
 * @param states where it keeps what it knows, in the guest, and so as long as the guest.
 * @param own events of the shape alone.
 * @param layer what of the Docker container is not made from the spec.
 */
export function underDocker(
  spec: Pick<DockerLxcSpec, "container" | "hermes">,
  states: readonly Place[],
  own: readonly Happening[],
  layer: Pick<Place, "holds" | "path"> = { holds: "what the agent installs", path: "/usr/local" },
): Persistence {
  const image = spec.hermes.image.replace(/[:@].*$/, "");
  return {
    places: [
      ...states,
      ...mountedPlaces(spec),
      { id: "layer", on: { docker: SERVICE }, ...layer },
      { id: "system", holds: "the container's own system", on: "guest", path: "/usr/local" },
    ],
    events: [
      agentRestart(`docker restart ${SERVICE}`),
      ...restarts,
      ...own,
      {
        id: "image",
        title: "another image, apply",
        cause: { kind: "edit", at: "hermes.image", to: `${image}:v2026.10.2` },
        loses: ["layer"],
      },
      {
        id: "agent-anew",
        title: "the Docker container is removed, apply",
        cause: { kind: "script", script: `docker rm -f ${SERVICE}` },
        loses: ["layer"],
      },
      destroyAndApply([...states.map(({ id }) => id), "layer", "system"]),
    ],
  };
}
