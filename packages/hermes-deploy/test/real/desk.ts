import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changed, type HomelabOptions, type Ran } from "../homelab-world.ts";
import { openRealHomelab, type RealHomelab } from "./real-homelab.ts";
import type { RealShape } from "./shapes.ts";
import { openWorkshop, type System } from "./workshop.ts";

/** Text of the example, and what is there instead. */
type Change = readonly [string | RegExp, string];

/** A real homelab with the spec of a shape, and somebody who runs commands with it. */
export interface Desk {
  readonly homelab: RealHomelab;
  readonly spec: string;
  /** Runs `apply`, `verify` … with the spec. */
  run(command: string, more?: Partial<HomelabOptions>): Promise<Ran>;
  /** From now on the spec is the example with these changes, beside those that the machine needs. */
  edit(...change: readonly Change[]): void;
  /** From now on the template brings the packages that the shape installs. */
  packagesBeforehand(): Promise<void>;
  /** The Markdown that the last `apply` or `verify` has left. */
  report(): string;
  /** Everything that commands have said so far. */
  readonly said: readonly string[];
}

/** @param ready whether the packages are there beforehand. @param change further changes of the example. */
export async function openDesk(
  shape: RealShape,
  { ready, change = [] }: { ready: boolean; change?: readonly Change[] },
): Promise<Desk> {
  const workshop = await openWorkshop();
  const templates: Partial<Record<System, string>> = {};
  const packages = async (names: readonly string[]) => {
    templates[shape.system] = await workshop.template(shape.system, names);
  };
  await packages(ready ? shape.packages : []);
  const homelab = await openRealHomelab(workshop, templates, shape.options);
  const spec = join(mkdtempSync(join(tmpdir(), "desk-")), `${shape.name}.yaml`);
  const edit = (...more: readonly Change[]) =>
    writeFileSync(spec, changed(shape.example, ...(shape.changes?.(workshop) ?? []), ...more));
  edit(...change);
  const report = `${spec}.md`;
  const said: string[] = [];
  return {
    homelab,
    spec,
    said,
    report: () => readFileSync(report, "utf8"),
    edit,
    packagesBeforehand: () => packages(shape.packages),
    run: async (command, more) => {
      const yes = command === "apply" || command === "destroy" ? ["--yes"] : [];
      const reports = command === "apply" || command === "verify" ? ["--report", report] : [];
      const ran = await homelab.run([command, spec, ...yes, ...reports, "--json"], more);
      said.push(ran.output, ...(reports.length > 0 && existsSync(report) ? [readFileSync(report, "utf8")] : []));
      return ran;
    },
  };
}

/** Ids of the steps that a command has carried out. */
export function stepsOf({ events }: Ran): readonly string[] {
  return events.flatMap((event) => (event.type === "step.finished" ? [event.id] : []));
}

/** Ids of the checks that hold. */
export function passedBy({ events }: Ran): readonly string[] {
  return events.flatMap((event) => (event.type === "check.passed" ? [event.id] : []));
}
