import { plan } from "../plan/plan.ts";
import type { Step } from "../plan/step.ts";
import type { RevealedFile } from "../render/guest-file.ts";
import { maskText } from "../render/secret-text.ts";
import { writeFilesScript } from "../render/write-files.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import type { Spec } from "../spec/spec.ts";
import { type HostWork, joinScripts } from "../steps/host-script.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { firstSight } from "./first-sight.ts";
import type { Options } from "./options.ts";
import { rootOnlyForToken } from "./root-only.ts";
import { runOffline } from "./run-command.ts";
import type { World } from "./world.ts";

/**
 * `hermes-deploy script`: the script for root on the node, and the one for root in the container, as for a new
 * container. Talks to nobody; a secret is its reference in angle brackets, to be replaced by whoever uses the script.
 */
export async function script(options: Options, world: World): Promise<ExitCode> {
  return await runOffline(options, world, async ({ spec, emit }) => {
    const { steps } = plan(spec, firstSight(spec, "present"), { rootOnly: rootOnlyForToken });
    const { node, vmid } = spec.container;
    emit({ type: "script", name: `as root on ${node}, once container ${vmid} exists`, text: hostScript(steps) });
    emit({ type: "script", name: `as root in container ${vmid}`, text: guestScript(spec, steps) });
    return EXIT.done;
  });
}

function hostScript(steps: readonly Step[]): string {
  return joinScripts(
    steps.flatMap((step) => {
      const text = step.kind === "host-script" ? step.script : step.kind === "calls" ? step.hostScript : undefined;
      return text === undefined ? [] : [{ step, script: text }];
    }),
  );
}

function guestScript(spec: Spec, steps: readonly Step[]): string {
  const works = steps.flatMap((step): HostWork[] => {
    if (step.kind === "guest-script") return [{ step, script: step.script }];
    if (step.kind !== "guest-files") return [];
    const files = step.files.map(
      (file): RevealedFile => ({ ...file, content: maskText(file.content), secret: typeof file.content !== "string" }),
    );
    const { manifest } = runtimeOf(spec);
    return [
      { step, script: writeFilesScript(files, { manifest, random: (bytes) => `<${2 * bytes} random hex digits>` }) },
    ];
  });
  return joinScripts(works);
}
