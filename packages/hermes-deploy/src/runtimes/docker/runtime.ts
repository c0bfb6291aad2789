import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import { readProbe } from "../read-probe.ts";
import type { Runtime } from "../runtime.ts";
import { dockerChecks } from "./checks.ts";
import { dockerFiles } from "./files.ts";
import { MANIFEST } from "./layout.ts";
import { dockerPersistence } from "./persistence.ts";
import { dockerProbe } from "./probe.ts";
import { dockerQuestions } from "./questions.ts";
import { dockerWork } from "./work.ts";

/** Shape `docker-lxc`: Hermes' image under Docker Compose, which is installed in the container. */
export const dockerRuntime: Runtime<DockerLxcSpec> = {
  shape: "docker-lxc",
  manifest: MANIFEST,
  files: dockerFiles,
  probe: dockerProbe,
  readProbe: (spec, output) =>
    readProbe(
      dockerFiles(spec),
      spec.container.mounts.map(({ path }) => path),
      output,
    ),
  work: dockerWork,
  checks: dockerChecks,
  persistence: dockerPersistence,
  questions: dockerQuestions,
};
