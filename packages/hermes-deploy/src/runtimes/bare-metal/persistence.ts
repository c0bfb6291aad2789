import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import {
  agentRestart,
  destroyAndApply,
  mountedPlaces,
  type Persistence,
  restarts,
  settingChange,
} from "../persistence.ts";
import { GATEWAY } from "./layout.ts";

/** Program and memory are on the pet's volumes; the system is not missed. */
export function bareMetalPersistence(spec: BareMetalPetSpec): Persistence {
  return {
    places: [
      ...spec.pet.volumes.map(({ name, path }) => ({
        id: `volume ${name}`,
        holds: path === spec.hermes.home ? "Hermes itself, and what it knows" : `the agent's work in ${path}`,
        on: "guest" as const,
        path,
      })),
      ...mountedPlaces(spec),
      { id: "system", holds: "the container's own system", on: "guest", path: "/usr/local" },
    ],
    events: [
      agentRestart(`systemctl restart ${GATEWAY}`),
      ...restarts,
      settingChange(),
      {
        id: "version",
        title: "another commit of Hermes, apply",
        cause: { kind: "edit", at: "hermes.installer.commit", to: "0123abcd" },
        loses: [],
      },
      destroyAndApply(["system"]),
    ],
  };
}
