import { access, constants } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Event, PhaseRow } from "../report/event.ts";
import { markdownFile, toAll } from "../report/markdown-file.ts";
import { createRedactor, type Redactor } from "../report/redact.ts";
import type { Reporter } from "../report/reporter.ts";
import type { Spec } from "../spec/spec.ts";
import { type Deployment, type OpenOptions, openDeployment } from "./deployment.ts";
import type { ExitCode } from "./exit-code.ts";
import { explain } from "./explain.ts";
import type { Options } from "./options.ts";
import { phaseOf } from "./phases.ts";
import { reporterFor } from "./reporter-for.ts";
import { readSpec } from "./spec-file.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** What every command gets, whether it is about a spec or not. */
export interface Basics {
  readonly redactor: Redactor;
  readonly emit: (event: Event) => void;
  /** The rows of the final table so far. */
  readonly phases: readonly PhaseRow[];
  /** Tells another reporter as well, from now on. */
  readonly addReporter: (reporter: Reporter) => void;
}

/** What a command about a spec gets. */
export interface Tools extends Omit<Basics, "addReporter"> {
  readonly spec: Spec;
  readonly options: Options;
  readonly world: World;
}

/**
 * What every command does around its own work: report, explain what went wrong. Never throws.
 * @param work gives the exit code
 */
export async function runBare(
  options: Pick<Options, "json">,
  world: World,
  work: (basics: Basics) => Promise<ExitCode>,
): Promise<ExitCode> {
  const redactor = createRedactor();
  const reporters = [reporterFor(options.json, world)];
  const reporter = redactor.wrap(toAll(reporters));
  const phases: PhaseRow[] = [];
  const startedAt = world.clock.now();
  const emit = (event: Event) => {
    const row = phaseOf(event, world.clock.now() - startedAt);
    if (row !== undefined) phases.push(row);
    reporter.emit(event);
  };
  try {
    return await work({ redactor, emit, phases, addReporter: (one) => void reporters.push(one) });
  } catch (error) {
    const { exitCode, ...explanation } = explain(world.signal.aborted ? world.signal.reason : error);
    emit({ type: "error", ...explanation });
    return exitCode;
  } finally {
    try {
      reporter.close();
    } catch (error) {
      world.stderr.write(`the report could not be written: ${error instanceof Error ? error.message : error}\n`);
    }
  }
}

/** The same for commands about a spec: it is read first. */
export async function runOffline(
  options: Options,
  world: World,
  work: (tools: Tools) => Promise<ExitCode>,
): Promise<ExitCode> {
  return await runBare(options, world, async ({ addReporter, ...basics }) => {
    const spec = await readSpec(options.spec, world.cwd);
    checkReplace(options, spec);
    if (options.report !== undefined) addReporter(await openReport(options.report, world));
    return await work({ ...basics, spec, options, world });
  });
}

/** The same for commands that talk to PVE: opens the target, or the embedded simulator, and closes it. */
export async function runCommand(
  options: Options,
  world: World,
  work: (deployment: Deployment, tools: Tools) => Promise<ExitCode>,
  open: Pick<OpenOptions, "imageAsWritten"> = {},
): Promise<ExitCode> {
  return await runOffline(options, world, async (tools) => {
    const deployment = await openDeployment({ ...tools, ...open });
    try {
      return await work(deployment, tools);
    } finally {
      await deployment.close();
    }
  });
}

async function openReport(file: string, { cwd, clock }: World): Promise<Reporter> {
  const path = resolve(cwd, file);
  await access(dirname(path), constants.W_OK).catch(() => {
    throw new UsageError(
      `--report: ${dirname(path)} is not a directory to write to`,
      "Nothing was done. Name a file in another one.",
    );
  });
  return markdownFile(path, clock.now);
}

// What is named is meant: a spec copied from another one must not replace that one's container.
function checkReplace({ replace }: Options, { container: { vmid } }: Spec): void {
  if (replace === undefined || replace === vmid) return;
  throw new UsageError(
    `--replace names ${replace}, but the spec is about ${vmid}`,
    `If it is meant: --replace ${vmid}.`,
  );
}
