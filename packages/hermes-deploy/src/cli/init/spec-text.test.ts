import { expect, test } from "vitest";
import type { Question } from "../../runtimes/question.ts";
import { parseSpec } from "../../spec/parse.ts";
import { shapes } from "../../spec/spec.ts";
import { exampleText } from "../example.ts";
import { exampleAnswer, questionsOf, specText } from "./spec-text.ts";

const EXAMPLE = `# what the example is about
# more of it

a: # about a
  size: 4 # GiB
  name: hermes # any name
  ids: ["1"] # people
b:
  - host: /one
  - host: /two
c:
  left: { x: 1 }
`;

const question = (id: string, more: Partial<Question>): Question => ({ id, ask: id, at: [], ...more });

const questions: readonly Question[] = [
  question("size", { at: ["a.size", "d.size"] }),
  question("name", { at: ["a.name"] }),
  question("ids", { at: ["a.ids"], none: "a.ids", list: true, personal: true }),
  question("one", { at: ["b.0.host"], none: "b.0" }),
  question("two", { at: ["b.1.host"], none: "b.1" }),
  question("side", { at: ["c"], parts: { left: { x: 0 }, right: { y: 2 } } }),
  question("note", { at: ["a.note"], none: "a.note", when: { id: "side", has: "right" } }),
];

const write = (answers: Readonly<Record<string, string>>) => specText(EXAMPLE, questions, answers, " mine");

test("answers take the place of the example's values, of their kind, and the comments stay", () => {
  expect(write({ size: "16", name: "other" })).toBe(`# mine

a:
  # about a
  size: 16 # GiB
  name: other # any name
  ids: ["1"] # people
b:
  - host: /one
  - host: /two
c:
  left: {x: 1}
`);
});

test.each([
  ["a number that is none is written as it is", { size: "much" }, "  size: much # GiB\n"],
  ["a list has commas", { ids: "7, 8,," }, '  ids: ["7", "8"]\n'],
  ["an empty answer takes its part away", { one: "" }, "b:\n  - host: /two\n"],
  ["the numbers of others stay", { one: "", two: "" }, "b: []\n"],
  ["parts are chosen from", { side: "right" }, "c:\n  right:\n    y: 2\n"],
  ["what goes with a part comes with it", { side: "right", note: "hello" }, "\n  note: hello\nb:"],
])("%s", (_, answers: Record<string, string>, want) => {
  expect(write(answers)).toContain(want);
});

test("what goes with a part is not written without it", () => {
  expect(write({ side: "left", note: "hello" })).not.toContain("hello");
});

test.each([
  ["size", "4"],
  ["ids", ""],
  ["side", "left"],
  ["note", ""],
])("the example's answer to %s is %j", (id, want) => {
  const found = questions.find((one) => one.id === id);
  expect(found && exampleAnswer(found, EXAMPLE)).toBe(want);
});

test.each(shapes)(
  "%s: every question has a place in the example, and the example's own answers give a spec",
  (shape) => {
    const example = exampleText(shape);
    const asked = questionsOf(shape, example);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    const answers = Object.fromEntries(asked.map((one) => [one.id, exampleAnswer(one, example)]));
    const parsed = parseSpec(specText(example, asked, answers, ""), "x.yaml");
    expect("problems" in parsed ? parsed.problems : []).toEqual([]);
  },
);
