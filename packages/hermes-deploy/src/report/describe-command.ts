import { describePermissions } from "./describe-permissions.ts";
import { describePreflight } from "./describe-preflight.ts";
import { describeRollback } from "./describe-rollback.ts";
import { describeShape } from "./describe-shape.ts";
import { formatDuration } from "./duration.ts";
import type { CommandEvent, PlannedStep } from "./event.ts";
import type { Paint } from "./paint.ts";
import { phaseTable } from "./phase-table.ts";

/** The lines for what the commands themselves report: target, plan, status, what destroy would take, errors, the end. */
export function describeCommand(event: CommandEvent, paint: Paint): string[] {
  switch (event.type) {
    case "target":
      return [
        ...(event.kind === "simulator" ? [paint.yellow(event.note)] : []),
        `Target    ${event.url} as ${event.authid}`,
        `Channels  ${event.channels.map(({ name, carries }) => `${name} (${carries.join(", ")})`).join(" · ")}`,
      ];
    case "warning":
      return [paint.yellow(`! ${event.message}`)];
    case "preflight":
      return describePreflight(event.facts, paint);
    case "plan":
      return describePlan(event, paint);
    case "status":
      return describeStatus(event, paint);
    case "destroy.plan":
      return [
        "",
        paint.bold(`Destroying container ${event.vmid}:`),
        ...event.volumes.map(({ key, volume, fate, why }) => {
          const word = fate === "deleted" ? paint.red("will be deleted") : paint.green("survives");
          return `  ${key.padEnd(8)} ${volume}  ${word} (${why})`;
        }),
      ];
    case "rollback":
      return describeRollback(event.vmid, event.ways, paint);
    case "destroy.finished":
      return [
        `  ${paint.green("✔")} container ${event.vmid} is gone  ${paint.dim(formatDuration(event.milliseconds))}`,
      ];
    case "permissions":
    case "permissions.lacking":
      return describePermissions(event, paint);
    case "script":
      return [paint.dim(`# ── ${event.name} ──`), event.text.trimEnd(), ""];
    case "shape":
      return describeShape(event, paint);
    case "init.written":
      return [`${paint.green("✔")} wrote ${paint.bold(event.path)}: ${event.shape}`];
    case "error":
      return [
        paint.red(`error: ${event.message}`),
        ...event.details.map((line) => `  ${line}`),
        ...(event.hint === "" ? [] : [`  ${event.hint}`]),
      ];
    case "summary":
      return phaseTable(event.phases, paint);
    case "next":
      return ["", ...event.lines];
  }
}

function describeStatus(event: Extract<CommandEvent, { type: "status" }>, paint: Paint): string[] {
  const width = Math.max(...["drift", ...event.facts.map(({ name }) => name)].map(({ length }) => length), 14);
  const row = (name: string, value: string) => `  ${name.padEnd(width)} ${value}`;
  const line = (text: string) =>
    text.startsWith("-") ? paint.red(text) : text.startsWith("+") ? paint.green(text) : paint.dim(text);
  return [
    "",
    paint.bold(`Container ${event.vmid}: ${event.container}`),
    ...event.facts.map(({ name, value }) => row(name, value)),
    ...describeDrift(event, paint).map((value, index) => row(index === 0 ? "drift" : "", value)),
    ...event.files.flatMap(({ path, state, diff }) => [
      row(state === "missing" ? "missing" : "changed", path),
      ...diff.map((text) => `      ${line(text)}`),
    ]),
    ...event.hints.map((hint) => row("hint", hint)),
  ];
}

function describeDrift({ drift, blocked }: Extract<CommandEvent, { type: "status" }>, paint: Paint): string[] {
  if (blocked) return [paint.yellow("not known: something stands in the way")];
  if (drift.length === 0) return [paint.green("no")];
  return [`${paint.yellow("yes")}, apply would:`, ...drift];
}

function describePlan(event: Extract<CommandEvent, { type: "plan" }>, paint: Paint): string[] {
  const warnings = event.warnings.map((warning) => paint.yellow(`  ! ${warning}`));
  const where = `${event.name}: container ${event.vmid} on ${event.node}`;
  if (event.steps.length === 0) {
    return [
      "",
      paint.bold(`Plan for ${where}`),
      ...warnings,
      paint.green("  Nothing to do: everything is as the spec says."),
    ];
  }
  return [
    "",
    paint.bold(`Plan for ${where}: ${event.steps.length} ${event.steps.length === 1 ? "step" : "steps"}`),
    ...warnings,
    ...event.steps.flatMap((step, index) => describePlannedStep(step, index + 1, paint)),
  ];
}

function describePlannedStep(step: PlannedStep, position: number, paint: Paint): string[] {
  const number = String(position).padStart(4);
  const head = `${number}  ${step.title}  ${paint.dim(`[${step.needs}]`)}`;
  const why = paint.dim(`      ${step.reason}`);
  if (step.channel !== null) return [head, why, paint.dim(`      by ${step.channel}: ${step.channelReason}`)];
  return [
    `${head}  ${paint.yellow("BLOCKED")}`,
    why,
    paint.yellow(`      ${step.channelReason}`),
    ...step.commands.map((command) => `        ${paint.cyan(command)}`),
  ];
}
