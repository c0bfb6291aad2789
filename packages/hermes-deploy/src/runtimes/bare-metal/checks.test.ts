import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSpec } from "../../spec/parse.ts";
import { judge } from "../judge.ts";
import { bareMetalChecks } from "./checks.ts";

const EXAMPLE = readFileSync(new URL("../../../../../examples/bare-metal-pet.yaml", import.meta.url), "utf8");

function fileOnVolume() {
  const parsed = parseSpec(EXAMPLE, "x");
  if ("problems" in parsed || parsed.spec.shape !== "bare-metal-pet") throw new Error("not the example");
  const check = bareMetalChecks(parsed.spec).find(({ id }) => id === "file-on-volume");
  const [method] = check?.methods ?? [];
  if (check === undefined || method?.by !== "guest-shell") throw new Error("no such rung");
  return { check, script: method.script };
}

test.each([
  { storage: "LVM-thin", line: "/dev/mapper/pve-vm--999--disk--1 10255636 56 9712632 1% /home/hermes", holds: true },
  { storage: "ZFS", line: "rpool/data/subvol-999-disk-1 10485760 128 10485632 1% /home/hermes", holds: true },
  { storage: "the container's own", line: "/dev/mapper/pve-vm--105--disk--0 20511312 9 9 45% /", holds: false },
])("a file is on the pet's volume by where that is mounted: $storage", ({ line, holds }) => {
  const { check, script } = fileOnVolume();
  const inside = `df() { printf '%s\\n' 'Filesystem 1024-blocks Used Available Capacity Mounted on' '${line}'; }
cat() { echo 'written by the agent'; }
`;
  const { status, stdout } = spawnSync("sh", ["-c", `${inside}${script}`], { encoding: "utf8" });
  expect(judge(check, { by: "guest-shell", exitCode: status ?? 1, output: stdout }).holds).toBe(holds);
});
