import type { CommandEvent } from "./event.ts";
import type { Paint } from "./paint.ts";

type PermissionsEvent = Extract<CommandEvent, { type: "permissions" | "permissions.lacking" }>;

/** The lines for what a deployment needs, and for what of it is lacking. */
export function describePermissions(event: PermissionsEvent, paint: Paint): string[] {
  if (event.type === "permissions.lacking") return describeLacking(event, paint);
  const width = Math.max(...event.privileges.map(({ path }) => path.length));
  return [
    "",
    paint.bold(`Rights that ${event.authid} needs for the whole deployment:`),
    ...event.privileges.map(({ path, privileges }) => `  ${path.padEnd(width)}  ${privileges.join(" ")}`),
    ...section("To give exactly these, as root on a node:", event.commands, paint),
    ...section("What no token can do, as root on the node once the container exists:", event.forRoot, paint),
    ...event.unknown.map((reason) => paint.yellow(`  ! more may be needed: ${reason}`)),
  ];
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ["", paint.bold(title), ...lines.map((line) => `  ${paint.cyan(line)}`)];
}

function describeLacking(event: Extract<PermissionsEvent, { type: "permissions.lacking" }>, paint: Paint): string[] {
  if (event.missing.length === 0 && event.reasons.length === 0) {
    return ["", paint.green(`${event.authid} has all of them.`)];
  }
  return [
    "",
    paint.yellow(`${event.authid} lacks:`),
    ...event.missing.map(({ path, anyOf }) => `  ${anyOf.join(" or ")} on ${path}`),
    ...event.reasons.map((reason) => paint.dim(`    ${reason}`)),
  ];
}
