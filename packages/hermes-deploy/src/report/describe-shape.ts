import type { ShapeEvent } from "./event.ts";
import type { Paint } from "./paint.ts";

/** What a shape needs, for people. */
export function describeShape(event: ShapeEvent, paint: Paint): string[] {
  const { shape, since, preview, persistence } = event;
  return [
    "",
    paint.bold(shape),
    ...(preview === undefined ? [] : [paint.yellow(`  ! a preview: ${preview}`)]),
    ...row("PVE", since === undefined ? [] : [`${since} or newer`]),
    ...credentials(event, paint),
    ...row("host access", hostAccess(event)),
    ...row("isolation", isolation(event)),
    ...row("secrets", secrets(event)),
    ...row(
      "keeps",
      persistence.places.map(({ id, holds, where }) => `${id}: ${holds}, ${where}`),
    ),
    "",
    ...table(event, paint),
  ];
}

const LABEL = 13;

function row(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${(index === 0 ? label : "").padEnd(LABEL)}${line}`);
}

function credentials({ credentials: { token, root, servers } }: ShapeEvent, paint: Paint): string[] {
  return [
    ...row(
      "token",
      token.map(({ path, privileges }) => `${path}: ${privileges.join(" ")}`),
    ),
    ...row(
      "root",
      root.length === 0
        ? [paint.green("nothing: the token is enough")]
        : root.flatMap(({ step, rules }) => [step, ...rules.map((rule) => paint.dim(`  ${rule}`))]),
    ),
    ...row(
      "servers",
      servers.map(({ url, secret, keeps }) => `${url} (${secret}): ${keeps.join(", ")}`),
    ),
  ];
}

function hostAccess({ hostAccess: directories }: ShapeEvent): readonly string[] {
  if (directories.length === 0) return ["none"];
  return directories.map(({ host, path, readOnly }) => `${host} is ${path}${readOnly ? ", read-only" : ""}`);
}

function isolation({ isolation: { unprivileged, features, docker, pet } }: ShapeEvent): readonly string[] {
  return [
    unprivileged ? "unprivileged container" : "privileged container",
    `features: ${features.length === 0 ? "none" : features.join(", ")}`,
    ...docker.map((name) => `the agent is in a Docker container in it: ${name}`),
    ...(pet ? ["what outlives it belongs to another container, which is protected and never started"] : []),
  ];
}

function secrets({ isolation: { secrets: files } }: ShapeEvent): readonly string[] {
  return files.map(({ path, mode }) => `${path} (${mode})`);
}

/** One line for each event, one column for each place. */
function table({ persistence: { places, events } }: ShapeEvent, paint: Paint): string[] {
  const first = Math.max(...events.map(({ event }) => event.length), 0);
  const widths = places.map(({ id }) => Math.max(id.length, "lost".length));
  const head = places.map(({ id }, index) => id.padEnd(widths[index] ?? 0)).join("  ");
  return [
    paint.dim(`  ${"what persists across".padEnd(first)}  ${head}`.trimEnd()),
    ...events.map(({ event, keeps }) => {
      const cells = places.map(({ id }, index) => {
        const text = (keeps[id] ? "kept" : "lost").padEnd(widths[index] ?? 0);
        return keeps[id] ? text : paint.red(text);
      });
      return `  ${event.padEnd(first)}  ${cells.join("  ")}`.trimEnd();
    }),
  ];
}
