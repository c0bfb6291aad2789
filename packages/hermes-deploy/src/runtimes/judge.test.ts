import { describe, expect, test } from "vitest";
import type { CheckAnswer, Expectation } from "./check.ts";
import { judge } from "./judge.ts";

const shell = (output: string, exitCode = 0): CheckAnswer => ({ by: "guest-shell", exitCode, output });
const api = (data: unknown): CheckAnswer => ({ by: "api", data });

const rows: { name: string; expect: Expectation[]; answer: CheckAnswer; holds: boolean; evidence: string }[] = [
  {
    name: "exit code",
    expect: [{ exitCode: 0 }],
    answer: shell("a\nlast line\n\n"),
    holds: true,
    evidence: "last line",
  },
  {
    name: "wrong exit code",
    expect: [{ exitCode: 0 }],
    answer: shell("curl: (7) refused", 7),
    holds: false,
    evidence: "exit code 7, expected 0\ncurl: (7) refused",
  },
  {
    name: "text",
    expect: [{ contains: "running healthy" }],
    answer: shell("running healthy\r\n"),
    holds: true,
    evidence: "running healthy",
  },
  {
    name: "text that is missing",
    expect: [{ contains: "status 401" }],
    answer: shell("status 200"),
    holds: false,
    evidence: '"status 401" not in the answer\nstatus 200',
  },
  {
    name: "JSON in the output",
    expect: [{ json: "a.b", oneOf: ["x", "y"] }],
    answer: shell('{"a":{"b":"y"}}\n'),
    holds: true,
    evidence: "a.b: y",
  },
  {
    name: "the last JSON of several lines",
    expect: [{ json: "a", oneOf: [2] }],
    answer: shell('{"a":1}\nnoise\n{"a":2}\n{broken\n'),
    holds: true,
    evidence: "a: 2",
  },
  {
    name: "a list in JSON",
    expect: [{ json: "choices.0.message.content", contains: "pong" }],
    answer: shell('{"choices":[{"message":{"content":"PONG!\\n"}}]}'),
    holds: true,
    evidence: "choices.0.message.content: PONG!",
  },
  {
    name: "another value",
    expect: [{ json: "s", oneOf: ["connected"] }],
    answer: shell('{"s":"retrying"}'),
    holds: false,
    evidence: 's is retrying, expected connected\n{"s":"retrying"}',
  },
  {
    name: "no JSON at all",
    expect: [{ json: "s", oneOf: [1] }],
    answer: shell("<html>"),
    holds: false,
    evidence: "s is missing, expected 1\n<html>",
  },
  {
    name: "the answer of a call",
    expect: [{ json: "status", oneOf: ["running"] }],
    answer: api({ status: "running" }),
    holds: true,
    evidence: "status: running",
  },
  {
    name: "inherited names are not answers",
    expect: [{ json: "constructor.name", oneOf: ["Object"] }],
    answer: api({}),
    holds: false,
    evidence: "constructor.name is missing, expected Object",
  },
];

describe("judge", () => {
  test.each(rows)("$name", ({ expect: expected, answer, holds, evidence }) => {
    expect(judge({ expect: expected }, answer)).toEqual({ holds, evidence });
  });

  test("a long line is cut", () => {
    const { evidence } = judge({ expect: [{ exitCode: 0 }] }, shell("x".repeat(1000)));
    expect(evidence).toHaveLength(160);
  });
});
