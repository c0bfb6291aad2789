import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { PATH, runProgram } from "./run-program.ts";

const PROGRAMS = [
  ...["lxc-start", "lxc-attach", "lxc-usernsexec", "newuidmap", "mmdebstrap", "busybox", "ip", "script"],
  ...["unshare", "nsenter", "tar", "stty"],
];

/**
 * Why this machine cannot run real containers.
 *
 * @returns one line for each thing that is missing; none if it can.
 */
export async function whyNoContainers(): Promise<readonly string[]> {
  if (process.platform !== "linux") return [`this is ${process.platform}; containers need Linux`];
  if (process.getuid?.() !== 0) return ["containers with mounts and networks of their own need root"];
  const missing = await Promise.all(PROGRAMS.map(async (name) => ((await isThere(name)) ? [] : [name])));
  const names = missing.flat();
  if (names.length > 0) return [`not installed: ${names.join(", ")}`];
  const { code, output } = await runProgram([
    ...["unshare", "-n", "-m", "-p", "--fork", "--mount-proc", "sh", "-c"],
    "umount -R -l /sys && mount -t sysfs sysfs /sys && mount -t cgroup2 cgroup2 /sys/fs/cgroup && unshare -U true",
  ]);
  return code === 0 ? [] : [`the kernel does not allow namespaces or cgroup2 here: ${output.trim()}`];
}

async function isThere(program: string): Promise<boolean> {
  const looks = PATH.split(":").map((directory) => access(join(directory, program), constants.X_OK));
  return await Promise.any(looks).then(
    () => true,
    () => false,
  );
}
