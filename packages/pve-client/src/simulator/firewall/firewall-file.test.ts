import { expect, test } from "vitest";
import { parseFirewall, printFirewall } from "./firewall-file.ts";

test.each([
  [
    "options, other sections, rules",
    "[OPTIONS]\n\nenable: 1\npolicy_in: DROP\n\n[ALIASES]\n\nlan 10.0.0.0/8\n\n[RULES]\n\nIN ACCEPT -i net0 -source lan -p tcp -dport 22 # ssh\n|OUT SSH(DROP)\nGROUP web -i net0\n\n",
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
