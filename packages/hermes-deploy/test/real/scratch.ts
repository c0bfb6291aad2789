import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";

/** A directory for all that a run of tests writes. */
export interface Scratch {
  readonly directory: string;
  /** Removes it, and waits until it is gone. */
  close(): Promise<void>;
}

/** Whoever still writes there is about to end, too. */
const REMOVE = `cat > /dev/null
tries=100
until rm -rf --one-file-system "$1" 2> /dev/null; do
  tries=$((tries - 1))
  [ "$tries" -gt 0 ] || exit 1
  sleep 0.3
done`;

/** Makes one that goes when this process ends, however: its remover sees that nobody holds the other end of a pipe any more. */
export function openScratch(): Scratch {
  const directory = mkdtempSync(join(quickPlace(), "real-containers-"));
  chmodSync(directory, 0o755); // users of containers pass through it
  const remover = spawn("sh", ["-c", REMOVE, "remover", directory], {
    cwd: "/",
    detached: true, // Ctrl-C is for the tests
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = new Promise<void>((resolve, reject) => {
    remover.on("error", reject);
    remover.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${directory} could not be removed`))));
  });
  return {
    directory,
    close: async () => {
      remover.stdin.end();
      await ended;
    },
  };
}

const ROOM = 8 * 1024 ** 3;

/** Memory, where there is plenty: Docker and dpkg wait for a disk at every step. */
function quickPlace(): string {
  const { bavail, bsize } = statfsSync("/dev/shm", { bigint: false });
  return bavail * bsize >= ROOM && freemem() >= ROOM ? "/dev/shm" : tmpdir();
}
