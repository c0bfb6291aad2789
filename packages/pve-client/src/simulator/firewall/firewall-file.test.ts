import { expect, test } from "vitest";
import { parseFirewall, printFirewall } from "./firewall-file.ts";

test.each([
  [
    "every section",
    "[OPTIONS]\n\nenable: 1\npolicy_in: DROP\n\n[ALIASES]\n\nlan 10.0.0.0/8 # all\nNas 10.0.0.2\n\n[IPSET blocked] # bad\n\n10.0.0.0/24\n!10.0.0.3 # not he\n\n[RULES]\n\nIN ACCEPT -i net0 -source lan -p tcp -dport 22 # ssh\n|OUT SSH(DROP) -log info\nGROUP web -i net0\nFORWARD DROP -p icmp -icmp-type any\n\n[group empty]\n\n\n[group web] # w\n\nIN HTTP(ACCEPT)\n\n",
  ],
  ["nothing", ""],
])("%s: what was read is written again", (_, text) => {
  expect(printFirewall(parseFirewall(text))).toBe(text);
});

test("a rule's fields", () => {
  expect(parseFirewall("[RULES]\n\n|IN SSH(ACCEPT) -p tcp -dport 22 # by hand\n").rules).toEqual([
    { type: "in", action: "ACCEPT", macro: "SSH", enable: 0, proto: "tcp", dport: "22", comment: "by hand" },
  ]);
});

test("what PVE leaves out is told with its line", () => {
  const problems: string[] = [];
  const text =
    "IN ACCEPT\n[RULES]\nIN ACCEPT -x y\nGROUP a -p tcp\nIN\n[group 1]\nIN DROP\n[IPSET ok]\n10.0.0.1 x\n[ALIASES]\na b\n[OPTIONS]\nenable\n";
  parseFirewall(text, (line, problem) => problems.push(`${line}: ${problem}`));
  expect(problems).toEqual([
    "1: skip line 'IN ACCEPT' - no section",
    "3: unable to parse rule parameters: -x y",
    "4: unable to parse rule parameters: -p tcp",
    "5: unable to parse rule: IN",
    "6: invalid name '1'",
    "7: skip line 'IN DROP' - no section",
    "9: unable to parse ipset entry: 10.0.0.1 x",
    "11: unable to parse alias: a b",
    "13: can't parse option 'enable'",
  ]);
});
