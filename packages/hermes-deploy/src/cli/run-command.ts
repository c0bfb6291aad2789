import type { Event, PhaseRow } from "../report/event.ts";
import { createRedactor, type Redactor } from "../report/redact.ts";
import { type Deployment, openDeployment } from "./deployment.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { explain } from "./explain.ts";
import type { Options } from "./options.ts";
import { phaseOf } from "./phases.ts";
import { reporterFor } from "./reporter-for.ts";
import { readSpec } from "./spec-file.ts";
import type { World } from "./world.ts";

/** What a command gets beside the deployment. */
export interface Tools {
  readonly options: Options;
  readonly world: World;
  readonly redactor: Redactor;
  /** The rows of the final table so far. */
  readonly phases: readonly PhaseRow[];
}

/**
 * What every command does around its own work: read the spec, open the target, report, explain what went wrong, close.
 * Never throws.
 */
export async function runCommand(
  options: Options,
  world: World,
  work: (deployment: Deployment, tools: Tools) => Promise<ExitCode>,
): Promise<ExitCode> {
  const redactor = createRedactor();
  const reporter = redactor.wrap(reporterFor(options.json, world));
  const phases: PhaseRow[] = [];
  const emit = (event: Event) => {
    const row = phaseOf(event);
    if (row !== undefined) phases.push(row);
    reporter.emit(event);
  };
  let deployment: Deployment | undefined;
  try {
    const spec = await readSpec(options.spec, world.cwd);
    deployment = await openDeployment({ spec, options, world, redactor, emit });
    return await work(deployment, { options, world, redactor, phases });
  } catch (error) {
    if (world.signal.aborted) {
      emit({ type: "error", message: "stopped on request", details: [], hint: "Run the same command again to go on." });
      return EXIT.failed;
    }
    const { exitCode, ...explanation } = explain(error);
    emit({ type: "error", ...explanation });
    return exitCode;
  } finally {
    reporter.close();
    await deployment?.close();
  }
}
