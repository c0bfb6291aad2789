import { expect, test } from "vitest";
import type { Hermes } from "../spec/hermes.ts";
import type { Answer } from "../web/ask.ts";
import { judgeModel, modelsQuestion } from "./model.ts";

const model: Hermes["model"] = {
  provider: "custom",
  base_url: "http://10.1.10.22:4000/v1/",
  default: "claude-sonnet-4-5",
  api_key: { from: "env", name: "KEY" },
};
const says = (status: number, body: unknown): Answer => ({
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
  header: () => undefined,
});
const offers = (...ids: string[]) => says(200, { data: ids.map((id) => ({ id })) });

const rows: { name: string; answer: Answer; want: string; said: RegExp; remedy?: RegExp }[] = [
  {
    name: "it is there",
    answer: offers("gpt-5-mini", "claude-sonnet-4-5"),
    want: "good",
    said: /offers claude-sonnet-4-5 \(asked from here\)/,
  },
  { name: "a route for all of them", answer: offers("claude-*"), want: "good", said: /offers/ },
  {
    name: "a slip",
    answer: offers("claude-sonnet-4.5", "gpt-5"),
    want: "problem",
    said: /does not offer claude-sonnet-4-5 to this key; it offers claude-sonnet-4.5 and gpt-5/,
    remedy: /did you mean claude-sonnet-4.5\?/,
  },
  { name: "none at all", answer: offers(), want: "problem", said: /none at all/ },
  {
    name: "very many others",
    answer: offers(...Array.from({ length: 99 }, (_, n) => `m${n}`)),
    want: "problem",
    said: /99 others/,
  },
  {
    name: "the key is refused",
    answer: says(401, "no"),
    want: "problem",
    said: /does not accept the key of env:KEY \(401\)/,
    remedy: /correct the key/,
  },
  { name: "no such path", answer: says(404, "<html>"), want: "warning", said: /answers 404/, remedy: /ends in \/v1/ },
  { name: "something else", answer: says(200, "<html>"), want: "warning", said: /no list of models/ },
  {
    name: "a list of another form",
    answer: says(200, { data: [null, 1, { id: 2 }] }),
    want: "problem",
    said: /none at all/,
  },
  {
    name: "nobody there",
    answer: { unreachable: "nobody listens there" },
    want: "unknown",
    said: /cannot be asked from here: nobody listens there/,
    remedy: /preflight.model: guest/,
  },
];

test.each(rows)("$name: $want", ({ answer, want, said, remedy }) => {
  expect(judgeModel({ id: "model", at: "hermes.model", model }, answer, "here")).toMatchObject({
    state: want,
    said: expect.stringMatching(said),
    ...(remedy && { remedy: expect.stringMatching(remedy) }),
  });
});

test("what is asked: the models, with the key in a header", () => {
  expect(modelsQuestion(model, "sk-1")).toEqual({
    method: "GET",
    url: "http://10.1.10.22:4000/v1/models",
    headers: { authorization: "Bearer sk-1" },
  });
  expect(modelsQuestion(model, undefined).headers).toEqual({});
});
