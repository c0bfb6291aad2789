import type { OciLxcSpec } from "../../spec/oci-lxc.ts";
import { readProbe } from "../read-probe.ts";
import type { Runtime } from "../runtime.ts";
import { ociChecks } from "./checks.ts";
import { ociFiles } from "./files.ts";
import { ociInit } from "./init.ts";
import { MANIFEST } from "./layout.ts";
import { ociPersistence } from "./persistence.ts";
import { ociProbe } from "./probe.ts";
import { ociWork } from "./work.ts";

/** Shape `oci-lxc`: Hermes' image, which PVE itself runs as a container. */
export const ociRuntime: Runtime<OciLxcSpec> = {
  shape: "oci-lxc",
  manifest: MANIFEST,
  files: ociFiles,
  probe: ociProbe,
  readProbe: (spec, output) =>
    readProbe(
      ociFiles(spec),
      spec.pet.volumes.map(({ path }) => path),
      output,
    ),
  work: ociWork,
  checks: ociChecks,
  persistence: ociPersistence,
  init: ociInit,
  questions: [{ id: "image", ask: "Image with its tag", at: ["container.image.reference"] }],
  since: "9.1",
  preview: "PVE itself calls containers from OCI images a technology preview, and no real node has run this one yet.",
};
