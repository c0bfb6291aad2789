import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSpec } from "./parse.ts";
import { printSpecProblem } from "./problem.ts";

const EXAMPLES = ["docker-lxc", "bare-metal-pet"].map((shape) =>
  readFileSync(new URL(`../../../../examples/${shape}.yaml`, import.meta.url), "utf8"),
);

/** An example with these connectors instead of its own. */
function problemsOf(example: string, connectors: string): string[] {
  const text = example.replace(/^ {2}connectors:.*\n(?: {4}.*\n)*/m, `  connectors: ${connectors}\n`);
  expect(text).not.toBe(example);
  const parsed = parseSpec(text, "x");
  return "problems" in parsed
    ? parsed.problems.map((problem) => printSpecProblem(problem).replace(/^\S+ hermes\.connectors\.?/, ""))
    : [];
}

test.each([
  { given: "{}", want: [] },
  {
    given: '{ telegram: { bot_token: env:T, allowed_users: ["123456789"], home_channel: "-1001234567890" } }',
    want: [],
  },
  { given: '{ discord: { bot_token: env:D, allowed_roles: ["1234567890123456789"] } }', want: [] },
  {
    given: "{ slack: { bot_token: env:B, app_token: env:A, allowed_users: [U0123456789], home_channel: general } }",
    want: ["slack.home_channel: a channel id"],
  },
  { given: "{ slack: { bot_token: env:B, app_token: env:A, allow_all: true } }", want: [] },
  { given: "{ slack: { bot_token: env:B } }", want: ["slack.app_token: missing; a secret is never written here"] },
  { given: '{ telegram: { allowed_users: ["123456789"] } }', want: ["telegram.bot_token: missing; a secret"] },
  {
    given: "{ telegram: { bot_token: env:T, allowed_users: [alice] } }",
    want: ["telegram.allowed_users[0]: a numeric user id"],
  },
  {
    given: "{ telegram: { bot_token: env:T, allowed_users: [123456789] } }",
    want: ["telegram.allowed_users[0]: in quotes: a numeric user id"],
  },
  {
    given: '{ discord: { bot_token: env:D, allowed_users: ["alice#1234"] } }',
    want: ["discord.allowed_users[0]: the numeric id of a user"],
  },
  {
    given: "{ slack: { bot_token: env:B, app_token: env:A, allowed_users: [alice] } }",
    want: ["slack.allowed_users[0]: a member id"],
  },
  {
    given: '{ telegram: { bot_token: env:T, allow_all: true, allowed_users: ["123456789"] } }',
    want: ["telegram.allowed_users: allow_all lets everybody in"],
  },
  {
    given: "{ telegram: { bot_token: env:T, allow_all: true }, discord: { bot_token: env:T, allow_all: true } }",
    want: ["discord.bot_token: the same secret as telegram.bot_token"],
  },
  {
    given: "{ slack: { bot_token: env:S, app_token: env:S } }",
    want: ["slack.app_token: the same secret as slack.bot_token"],
  },
  { given: "{ matrix: { bot_token: env:M } }", want: ["matrix: unknown key; known here: telegram, discord, slack"] },
])("$given: $want", ({ given, want }) => {
  for (const example of EXAMPLES)
    expect(problemsOf(example, given)).toEqual(want.map((text) => expect.stringContaining(text)));
});
