import { DATA, type OciLxcSpec } from "../../spec/oci-lxc.ts";
import { agentRestart, destroyAndApply, type Persistence, restarts, settingChange } from "../persistence.ts";
import { HERMES } from "./layout.ts";

/** The root file system is the image's, unpacked once: it stays with the container, and goes with it. */
export function ociPersistence({ container, pet }: OciLxcSpec): Persistence {
  return {
    places: [
      ...pet.volumes.map(({ name, path }) => ({
        id: `volume ${name}`,
        holds: path === DATA ? "what Hermes knows" : `the agent's work in ${path}`,
        on: "guest" as const,
        path,
      })),
      { id: "system", holds: "what the agent installs into the image's system", on: "guest", path: "/usr/local" },
    ],
    events: [
      agentRestart(`HERMES_HOME=${DATA} ${HERMES} gateway restart`),
      ...restarts,
      settingChange(),
      {
        id: "image",
        title: "another image, apply --replace",
        cause: {
          kind: "edit",
          at: "container.image.reference",
          to: `${container.image.reference.replace(/:[^:/]*$/, "")}:v2026.10.2`,
          replace: true,
        },
        loses: ["system"],
      },
      destroyAndApply(["system"]),
    ],
  };
}
