import { expect, test } from "vitest";
import { parseMachineConfig, printMachineConfig } from "./machine-config.ts";

test.each<[string, string]>([
  [
    "options are sorted, the description comes first",
    "#first\n#second %C3%BC\nboot: order=scsi0\ncores: 2\nname: web\n",
  ],
  [
    "pending changes, special sections and snapshots follow",
    "memory: 512\nparent: s1\n\n[PENDING]\ncores: 4\ndelete: net0\n\n[special:cloudinit]\nciuser: u\n\n[s1]\nmemory: 512\nsnaptime: 1700000000\n",
  ],
  ["nothing", ""],
])("%s, and what was read is written again", (_, text) => {
  expect(printMachineConfig(parseMachineConfig(text))).toBe(text);
});

test.each<[string, number, string]>([
  ["cores: many\n", 1, "unable to parse value of 'cores' - type check ('integer') failed - got 'many'"],
  ["name: x\nnonsense\n", 2, "unable to parse config: nonsense"],
  ["wings: 2\n", 1, "unknown setting 'wings'"],
  ["delete: net0\n", 1, "property 'delete' is only allowed in [PENDING]"],
])("a line that PVE skips is told: %j", (text, line, problem) => {
  const problems: [number, string][] = [];
  parseMachineConfig(text, (...each) => problems.push(each));
  expect(problems).toEqual([[line, problem]]);
});

test.each([
  ["cdrom: none\n", { ide2: "none" }],
  ["onboot: yes\ncores: 2\ncpulimit: 1.5\n", { onboot: 1, cores: 2, cpulimit: "1.5" }],
])("%j is kept as PVE keeps it", (text, options) => {
  expect(parseMachineConfig(text).current).toEqual(options);
});
