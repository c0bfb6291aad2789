import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { readProbe } from "../read-probe.ts";
import type { Runtime } from "../runtime.ts";
import { bareMetalChecks } from "./checks.ts";
import { bareMetalFiles } from "./files.ts";
import { MANIFEST } from "./layout.ts";
import { bareMetalPersistence } from "./persistence.ts";
import { bareMetalProbe, mountedPaths } from "./probe.ts";
import { bareMetalWork } from "./work.ts";

/** Shape `bare-metal-pet`: Hermes installed for a user of a hardened Debian, under systemd. */
export const bareMetalRuntime: Runtime<BareMetalPetSpec> = {
  shape: "bare-metal-pet",
  manifest: MANIFEST,
  files: bareMetalFiles,
  probe: bareMetalProbe,
  readProbe: (spec, output) => readProbe(bareMetalFiles(spec), mountedPaths(spec), output),
  work: bareMetalWork,
  checks: bareMetalChecks,
  persistence: bareMetalPersistence,
  questions: [
    {
      id: "ssh-keys",
      ask: "Public keys that may log in as root, with commas; empty: sshd stays off",
      at: ["access.ssh_keys"],
      none: "access.ssh_keys",
      list: true,
    },
  ],
};
