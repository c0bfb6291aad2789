import { expect, test } from "vitest";
import type { Event } from "./event.ts";
import { createRedactor } from "./redact.ts";

test.each([
  { name: "in a text", secret: "sk-12345", given: "key sk-12345 refused", want: "key [secret] refused" },
  { name: "twice", secret: "sk-12345", given: "sk-12345sk-12345", want: "[secret][secret]" },
  { name: "escaped for JSON", secret: 'a"b\\c', given: '{"k":"a\\"b\\\\c"}', want: '{"k":"[secret]"}' },
  { name: "escaped for a URL", secret: "a b&c=", given: "?k=a%20b%26c%3D", want: "?k=[secret]" },
  { name: "too short to be replaced", secret: "on", given: "one on one", want: "one on one" },
])("a secret $name", ({ secret, given, want }) => {
  const redactor = createRedactor();
  redactor.add([secret]);
  expect(redactor.text(given)).toBe(want);
});

test("every text inside an event is cleaned, and nothing else is changed", () => {
  const seen: Event[] = [];
  const redactor = createRedactor();
  const reporter = redactor.wrap({ emit: (event) => seen.push(event), close: () => {} });
  redactor.add(["hunter22"]);
  const label = { id: "s", title: "t" };
  reporter.emit({
    type: "step.failed",
    ...label,
    milliseconds: 7,
    message: "no hunter22",
    log: ["x", "hunter22"],
    meanwhile: [],
  });
  expect(seen).toEqual([
    { type: "step.failed", ...label, milliseconds: 7, message: "no [secret]", log: ["x", "[secret]"], meanwhile: [] },
  ]);
});

test("a secret that holds another one goes whole", () => {
  const redactor = createRedactor();
  redactor.add(["abcd", "xxabcdxx"]);
  expect(redactor.text("<xxabcdxx> <abcd>")).toBe("<[secret]> <[secret]>");
});
