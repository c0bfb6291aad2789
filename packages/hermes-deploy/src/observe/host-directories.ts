import type { HostDoor } from "../channels/channel.ts";
import type { ObservedDirectory } from "../plan/observed.ts";
import { shellQuote } from "../render/shell-quote.ts";

/** Looks at directories of the node through a shell that runs by itself; changes nothing. */
export async function observeHostDirectories(
  paths: readonly string[],
  node: string,
  door: HostDoor,
  signal: AbortSignal,
): Promise<Readonly<Record<string, ObservedDirectory>>> {
  if (paths.length === 0) return {};
  // One line for each path, in order: a path may contain anything, so it is not printed.
  const script = [
    'look() { stat -c "found:%F:%u:%g:%a" "$1" 2>/dev/null || echo found:missing; }',
    ...paths.map((path) => `look ${shellQuote(path)}`),
  ].join("\n");
  const effects = async () => ({ seen: [], missing: [] });
  const { output } = await door.run({ node, script, effects }, { signal, log: () => {}, emit: () => {} });
  const lines = output.split(/\r?\n/).filter((line) => line.startsWith("found:"));
  return Object.fromEntries(paths.map((path, index) => [path, toDirectory(lines[index] ?? "found:missing")]));
}

function toDirectory(line: string): ObservedDirectory {
  const [, kind = "missing", uid, gid, mode] = line.split(":");
  return {
    kind,
    ...(uid === undefined ? {} : { owner: `${uid}:${gid}` }),
    ...(mode === undefined ? {} : { mode }),
  };
}
