import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const DESERTED = fileURLToPath(new URL("deserted.ts", import.meta.url));

const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));

/** Something of a process as the kernel tells it; empty when it is not there any more. */
function of(pid: string, read: (path: string) => string): string {
  try {
    return read(`/proc/${pid}`);
  } catch {
    return "";
  }
}

const processes = () => readdirSync("/proc").filter((name) => /^\d+$/.test(name));
const networkOf = (pid: string) => of(pid, (path) => readlinkSync(`${path}/ns/net`));

/** All that shows that a machine of this directory and these containers is or was there. */
function traces(directory: string, containers: readonly string[], networks: ReadonlySet<string>): readonly string[] {
  const groups = readdirSync("/sys/fs/cgroup", { recursive: true, encoding: "utf8" });
  const mentions = (text: string) => [directory, ...containers].some((name) => text.includes(name));
  return [
    ...(existsSync(directory) ? [directory] : []),
    ...groups.filter((path) => containers.some((name) => path.includes(name))),
    ...readFileSync("/proc/self/mounts", "utf8").split("\n").filter(mentions),
    ...processes().filter(
      (pid) => networks.has(networkOf(pid)) || mentions(of(pid, (path) => readFileSync(`${path}/cmdline`, "utf8"))),
    ),
  ];
}

test.each(["SIGKILL", "SIGINT"] as const)(
  "a run that ends by %s while a container is at work leaves nothing behind",
  async (signal) => {
    // a group of its own, as a terminal makes it, whose Ctrl-C goes to all of it
    const child = spawn(process.execPath, ["--import", "tsx", DESERTED], {
      cwd: PACKAGE,
      detached: true,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => child.on("close", resolve));
    const lines = createInterface(child.stdout);
    const [line] = await new Promise<[string]>((resolve, reject) => {
      lines.once("line", (said) => resolve([said]));
      lines.once("close", () => reject(new Error("no container was at work")));
    });
    // written by the program
    const [directory = "", ...containers] = JSON.parse(line) as string[];
    const mine = networkOf("self");
    const networks = new Set(
      processes()
        .filter((pid) => of(pid, (path) => readFileSync(`${path}/cmdline`, "utf8")).includes(directory))
        .map(networkOf)
        .filter((network) => network !== mine && network !== ""),
    );
    expect(networks.size).toBeGreaterThan(0);
    process.kill(signal === "SIGINT" ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
    await ended;
    await expect.poll(() => traces(directory, containers, networks)).toEqual([]);
  },
);
