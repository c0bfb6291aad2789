import { formatDuration } from "./duration.ts";
import type { Event } from "./event.ts";
import { elapsed, inOrder } from "./phase-table.ts";

type Of<T extends Event["type"]> = Extract<Event, { readonly type: T }>;

/** How many lines of a log stand under what failed. */
const LOG_TAIL = 40;

/**
 * What a run did, as a page of Markdown: the plan, each step with its time, what failed with the end of its log, and the
 * ladder with its evidence.
 *
 * @param events in the order in which they were reported, secrets already removed.
 * @param at when the run began.
 */
export function markdownReport(events: readonly Event[], at: Date): string {
  const of = <T extends Event["type"]>(type: T) => events.filter((event): event is Of<T> => event.type === type);
  const sections = [
    head(of("target").at(-1), of("plan").at(-1), of("summary").at(-1), at),
    planned(of("plan").at(-1)),
    preflight(of("preflight").flatMap(({ facts }) => facts)),
    warnings([...of("warning").map(({ message }) => message), ...of("plan").flatMap((plan) => plan.warnings)]),
    phases(of("summary").at(-1)),
    failures(of("step.failed"), of("step.blocked")),
    stopped(of("apply.stopped").at(-1)),
    ladder(events.filter((event) => event.type === "check.passed" || event.type === "check.failed")),
    errors(of("error")),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

const OUTCOMES: Readonly<Record<number, string>> = {
  0: "done",
  1: "failed",
  2: "an apply would change something",
  3: "blocked",
  4: "not usable as it is",
};

function head(
  target: Of<"target"> | undefined,
  plan: Of<"plan"> | undefined,
  summary: Of<"summary"> | undefined,
  at: Date,
): string {
  const title = plan === undefined ? "hermes-deploy" : `${plan.name}: container ${plan.vmid} on ${plan.node}`;
  const facts = [
    `- Time: ${at.toISOString()}`,
    ...(target === undefined
      ? []
      : [`- Target: ${target.kind === "simulator" ? "the embedded simulator" : target.url}, as \`${target.authid}\``]),
    ...(summary === undefined
      ? []
      : [`- Result: **${OUTCOMES[summary.exitCode] ?? "unknown"}** (exit code ${summary.exitCode})`]),
  ];
  return `# ${title}\n\n${facts.join("\n")}`;
}

function planned(plan: Of<"plan"> | undefined): string {
  if (plan === undefined) return "";
  const leftOut =
    plan.leftOut.length === 0
      ? ""
      : `\n\nLeft out, as was asked for: ${plan.leftOut.map(({ title }) => inline(title)).join("; ")}`;
  if (plan.steps.length === 0) return `## Plan\n\nNothing to do: everything was as the spec says.${leftOut}`;
  const rows = plan.steps.map(({ title, reason, channel, channelReason }) => [
    title,
    reason,
    channel === null ? `nobody: ${channelReason}` : `${channel}: ${channelReason}`,
  ]);
  return `## Plan\n\n${table(["Step", "Why", "Carried out by"], rows)}${leftOut}`;
}

function preflight(facts: Of<"preflight">["facts"]): string {
  if (facts.length === 0) return "";
  const rows = facts.map(({ state, said, remedy }) => [state, said, remedy ?? ""]);
  return `## Before anything was changed\n\n${table(["", "Fact", "What to do"], rows)}`;
}

function warnings(messages: readonly string[]): string {
  return messages.length === 0 ? "" : `## Warnings\n\n${messages.map((message) => `- ${inline(message)}`).join("\n")}`;
}

function phases(summary: Of<"summary"> | undefined): string {
  if (summary === undefined || summary.phases.length === 0) return "";
  const rows = inOrder(summary.phases).map(({ phase, result, began, milliseconds }) => [
    phase,
    result,
    formatDuration(began),
    formatDuration(milliseconds),
  ]);
  const total = ["total", "", "", formatDuration(elapsed(summary.phases))];
  return `## What was done\n\n${table(["Phase", "Result", "Began", "Time"], [...rows, total])}`;
}

function failures(failed: readonly Of<"step.failed">[], blocked: readonly Of<"step.blocked">[]): string {
  const parts = [
    ...failed.map(({ title, message, upid, log, meanwhile }) => {
      const task = upid === undefined ? "" : `\n\nTask: \`${upid}\``;
      const others =
        meanwhile.length === 0
          ? ""
          : `\n\nMeanwhile, by others:\n\n${meanwhile.map((line) => `- ${inline(line)}`).join("\n")}`;
      return `### Failed: ${title}\n\n${fence([message, ...log.slice(-LOG_TAIL)])}${task}${others}`;
    }),
    ...blocked.map(
      ({ title, reason, commands }) =>
        `### Blocked: ${title}\n\n${inline(reason)}${commands.length === 0 ? "" : `\n\n${fence(commands)}`}`,
    ),
  ];
  return parts.length === 0 ? "" : `## What went wrong\n\n${parts.join("\n\n")}`;
}

function stopped(event: Of<"apply.stopped"> | undefined): string {
  if (event === undefined) return "";
  const list = (titles: readonly string[]) =>
    titles.length === 0 ? "- nothing" : titles.map((title) => `- ${inline(title)}`).join("\n");
  return [
    "## Where it stopped",
    `Done:\n\n${list(event.done)}`,
    ...(event.brokenOff.length === 0
      ? []
      : [`Broken off; what it has started on PVE goes on:\n\n${list(event.brokenOff)}`]),
    `Not done:\n\n${list(event.remaining.filter((title) => !event.brokenOff.includes(title)))}`,
    "To continue, run the same command again: it looks at what is there and goes on from that.",
  ].join("\n\n");
}

function ladder(rungs: readonly (Of<"check.passed"> | Of<"check.failed">)[]): string {
  if (rungs.length === 0) return "";
  const rows = rungs.map((rung) => [
    rung.type === "check.passed" ? "holds" : "**does not hold**",
    rung.title,
    rung.type === "check.passed" ? rung.evidence : `${rung.evidence} — ${rung.hint}`,
    formatDuration(rung.milliseconds),
  ]);
  return `## Verification\n\n${table(["", "Rung", "Evidence", "Time"], rows)}`;
}

function errors(events: readonly Of<"error">[]): string {
  if (events.length === 0) return "";
  const parts = events.map(({ message, details, hint }) =>
    [
      `**${inline(message)}**`,
      ...(details.length === 0 ? [] : [details.map((line) => `- ${inline(line)}`).join("\n")]),
      inline(hint),
    ].join("\n\n"),
  );
  return `## Errors\n\n${parts.join("\n\n")}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(" | ")} |`;
  return [line(header), `|${"---|".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

// What a server or a guest printed must not become a table's border, markup or HTML of the page.
function inline(text: string): string {
  return text
    .trim()
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replace(/\s*\n\s*/g, " ⏎ ");
}

// The fence is longer than any in the text.
function fence(lines: readonly string[]): string {
  const text = lines.join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const mark = "`".repeat(longest + 1);
  return `${mark}text\n${text}\n${mark}`;
}
