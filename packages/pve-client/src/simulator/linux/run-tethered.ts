import { spawn } from "node:child_process";
import { PATH } from "./run-program.ts";

/** The lifeline is its standard input; whatever the program has started ends with the first process in there. */
const TETHERED = `
exec 3<&0 < /dev/null
mount -t tmpfs -o mode=1777 tmpfs "$TMPDIR"
"$@" 3<&- &
work=$!
{ cat <&3 > /dev/null; kill -KILL "$work"; } &
wait "$work"
`;

/**
 * Runs a program to its end that leaves nothing behind, even if this process is killed meanwhile: in mounts and processes
 * of its own, with a directory for temporary files in memory. As root.
 *
 * @param output descriptor of an open file, for its standard output.
 * @throws Error with what it said if it does not succeed. @throws the signal's reason when it was aborted.
 */
export async function runTethered(
  command: readonly string[],
  { output, signal }: { readonly output: number; readonly signal?: AbortSignal },
): Promise<void> {
  signal?.throwIfAborted();
  const apart = ["-m", "-p", "--fork", "--kill-child", "--mount-proc", "--propagation", "private"];
  const child = spawn("unshare", [...apart, "sh", "-c", TETHERED, "tethered", ...command], {
    cwd: "/",
    detached: true, // Ctrl-C is for this process, which then lets go
    env: { PATH, TMPDIR: "/tmp" },
    stdio: ["pipe", output, "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const letGo = () => child.stdin?.end();
  signal?.addEventListener("abort", letGo, { once: true });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).finally(() => signal?.removeEventListener("abort", letGo));
  signal?.throwIfAborted();
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}: ${said.trim()}`);
}
