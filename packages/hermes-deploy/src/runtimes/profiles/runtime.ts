import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import { MANIFEST } from "../docker/layout.ts";
import { dockerQuestions } from "../docker/questions.ts";
import type { Runtime } from "../runtime.ts";
import { profilesChecks } from "./checks.ts";
import { profilesFacts, profilesHints } from "./facts.ts";
import { profilesFiles } from "./files.ts";
import { profilesPersistence } from "./persistence.ts";
import { profilesProbe } from "./probe.ts";
import { readProfiles } from "./read-profiles.ts";
import { profilesWork } from "./work.ts";

/** Shape `docker-profiles`: Hermes' image with a gateway for each profile, under the image's own supervisor. */
export const profilesRuntime: Runtime<DockerProfilesSpec> = {
  shape: "docker-profiles",
  manifest: MANIFEST,
  files: profilesFiles,
  probe: profilesProbe,
  readProbe: readProfiles,
  work: profilesWork,
  checks: profilesChecks,
  persistence: profilesPersistence,
  questions: [
    ...dockerQuestions,
    {
      id: "profiles",
      ask: "Names of the profiles beside the default one, with commas",
      at: ["profiles"],
      list: true,
      item: "name",
    },
  ],
  facts: profilesFacts,
  hints: profilesHints,
};
