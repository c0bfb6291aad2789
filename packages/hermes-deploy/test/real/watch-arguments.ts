import { readdirSync, readFileSync } from "node:fs";

const EVERY = 200;

/**
 * Looks again and again with which arguments programs run on this machine, those in containers among them.
 *
 * @returns what ends it and tells the command lines of all that began meanwhile.
 */
export function watchArguments(): { stop(): readonly string[] } {
  const seen = new Set<string>();
  const older = new Set(processes());
  const timer = setInterval(() => {
    for (const pid of processes()) if (!older.has(pid)) seen.add(commandLine(pid));
  }, EVERY);
  return {
    stop: () => {
      clearInterval(timer);
      return [...seen];
    },
  };
}

const processes = () => readdirSync("/proc").filter((name) => /^\d+$/.test(name));

/** Empty when it is gone. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
