import { expect, test } from "vitest";
import type { Connectors } from "../spec/connectors.ts";
import type { Answer } from "../web/ask.ts";
import { judgeToken, tokenQuestions } from "./bot-tokens.ts";

const ref = (name: string) => ({ from: "env", name }) as const;
const all: Connectors = {
  telegram: { bot_token: ref("T"), allow_all: false },
  discord: { bot_token: ref("D"), allow_all: false },
  slack: { bot_token: ref("B"), app_token: ref("A"), allow_all: false },
};
const says = (status: number, body: unknown): Answer => ({
  status,
  body: JSON.stringify(body),
  header: () => undefined,
});

const rows: { id: string; answer: Answer | undefined; want: string; said: RegExp }[] = [
  {
    id: "telegram",
    answer: says(200, { ok: true, result: { username: "h_bot" } }),
    want: "good",
    said: /knows the token of env:T: bot @h_bot/,
  },
  {
    id: "telegram",
    answer: says(401, { ok: false, description: "Unauthorized" }),
    want: "problem",
    said: /hermes\.connectors\.telegram\.bot_token\): Unauthorized/,
  },
  { id: "telegram", answer: says(404, { ok: false, description: "Not Found" }), want: "problem", said: /Not Found/ },
  { id: "telegram", answer: says(502, "bad gateway"), want: "unknown", said: /no clear answer .* status 502/ },
  {
    id: "telegram",
    answer: { unreachable: "no answer" },
    want: "unknown",
    said: /api\.telegram\.org cannot be asked .*: no answer/,
  },
  { id: "telegram", answer: undefined, want: "unknown", said: /not at hand/ },
  { id: "discord", answer: says(200, { id: "1", username: "h" }), want: "good", said: /bot h/ },
  { id: "discord", answer: says(401, { message: "401: Unauthorized" }), want: "problem", said: /401: Unauthorized/ },
  { id: "discord", answer: says(429, {}), want: "unknown", said: /status 429/ },
  { id: "slack", answer: says(200, { ok: true, user: "h", team: "T" }), want: "good", said: /bot h in T/ },
  {
    id: "slack",
    answer: says(200, { ok: false, error: "invalid_auth" }),
    want: "problem",
    said: /slack\.bot_token\): invalid_auth/,
  },
  { id: "slack", answer: says(200, { ok: false, error: "ratelimited" }), want: "unknown", said: /no clear answer/ },
  { id: "slack-app", answer: says(200, { ok: true, url: "wss://x" }), want: "good", said: /socket mode is open/ },
  {
    id: "slack-app",
    answer: says(200, { ok: false, error: "not_allowed_token_type" }),
    want: "problem",
    said: /slack\.app_token\): not_allowed_token_type/,
  },
];

const agent = { name: undefined, at: "hermes", connectors: all };

test.each(rows)("$id, $want: $said", ({ id, answer, want, said }) => {
  const question = tokenQuestions(agent).find((one) => one.id === id);
  if (question === undefined) throw new Error(id);
  const fact = judgeToken(question, answer, "here");
  expect(fact).toMatchObject({ id, sort: "tokens", state: want, said: expect.stringMatching(said) });
  expect(fact.remedy !== undefined).toBe(want === "problem" || (answer !== undefined && "unreachable" in answer));
});

test("a token stands in a header, in Telegram's case in the path, and nowhere else of a question or a fact", () => {
  for (const question of tokenQuestions(agent)) {
    const { url, headers } = question.ask("12:SECRET");
    expect(url.includes("SECRET")).toBe(question.id === "telegram");
    expect(JSON.stringify(headers).includes("SECRET")).toBe(question.id !== "telegram");
    expect(JSON.stringify(question)).not.toContain("SECRET");
    expect(url).toMatch(/^https:\/\//);
  }
});

test("only what is in the spec is asked about; what a command gives is said to be left to apply", () => {
  expect(tokenQuestions({ ...agent, connectors: {} })).toEqual([]);
  const [question] = tokenQuestions({
    ...agent,
    connectors: { telegram: { bot_token: { from: "command", argv: ["pass", "x"] }, allow_all: false } },
  });
  if (question === undefined) throw new Error("nothing to ask");
  expect(judgeToken(question, undefined, "here").said).toContain("a command gives it, which only apply runs");
});

test("a profile's bots are told apart from the others'", () => {
  const ids = tokenQuestions({ name: "coder", at: "profiles[1]", connectors: all }).map(({ id, at }) => `${id} ${at}`);
  expect(ids[0]).toBe("telegram-coder profiles[1].connectors.telegram.bot_token");
});
