import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { MANIFEST } from "../docker/layout.ts";
import type { Runtime } from "../runtime.ts";
import { portainerChecks } from "./checks.ts";
import { portainerFacts, portainerHints } from "./facts.ts";
import { portainerFiles } from "./files.ts";
import { portainerPersistence } from "./persistence.ts";
import { portainerProbe } from "./probe.ts";
import { portainerQuestions } from "./questions.ts";
import { readStack } from "./read-stack.ts";
import { portainerResources } from "./resources.ts";
import { portainerWork } from "./work.ts";

/** Shape `portainer-stack`: a stack with an image of its own, deployed by Portainer or by Compose alone. */
export const portainerRuntime: Runtime<PortainerStackSpec> = {
  shape: "portainer-stack",
  manifest: MANIFEST,
  files: portainerFiles,
  probe: portainerProbe,
  readProbe: readStack,
  work: portainerWork,
  resources: portainerResources,
  checks: portainerChecks,
  persistence: portainerPersistence,
  questions: portainerQuestions,
  facts: portainerFacts,
  hints: portainerHints,
};
