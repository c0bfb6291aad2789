import type { GuestFiles } from "./files.ts";

/** What the simulated systemd knows of a unit. */
export interface Unit {
  /** Program and arguments of `ExecStart`. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const FOLDERS = ["/etc/systemd/system", "/run/systemd/system", "/lib/systemd/system", "/usr/lib/systemd/system"];

/** Reads a unit's file; `undefined` when there is none. */
export async function unitOf(name: string, files: GuestFiles): Promise<Unit | undefined> {
  for (const folder of FOLDERS) {
    const text = await files.read(`${folder}/${name}`);
    if (text !== undefined) return parseUnit(text);
  }
  return undefined;
}

function parseUnit(text: string): Unit {
  const lines = text.split("\n").map((line) => /^(\w+)=(.*)$/.exec(line));
  const all = (key: string) => lines.flatMap((match) => (match?.[1] === key ? [match[2] ?? ""] : []));
  const pairs = all("Environment").map((line) => [line.split("=", 1)[0] ?? "", line.slice(line.indexOf("=") + 1)]);
  return { command: (all("ExecStart").at(-1) ?? "").split(" "), environment: Object.fromEntries(pairs) };
}
