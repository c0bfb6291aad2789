import { expect, test } from "vitest";
import type { Answer, Ask, Question } from "../web/ask.ts";
import { digestOfTag } from "./registry.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;
const says = (status: number, headers: Record<string, string> = {}, body = ""): Answer => ({
  status,
  body,
  header: (name) => headers[name],
});
const challenge = (text: string) => says(401, { "www-authenticate": text });
const HUB = 'Bearer realm="https://auth.example/token",service="registry.example"';

/** Answers one question after the other, and keeps them. */
function asked(...answers: Answer[]) {
  const questions: Question[] = [];
  const ask: Ask = async (question) => {
    questions.push(question);
    return answers[questions.length - 1] ?? { unreachable: "asked too often" };
  };
  return { ask, questions };
}

const rows: { name: string; answers: Answer[]; want: { digest: string } | { none: unknown } }[] = [
  { name: "open to everybody", answers: [says(200, { "docker-content-digest": DIGEST })], want: { digest: DIGEST } },
  {
    name: "a token for everybody",
    answers: [challenge(HUB), says(200, {}, '{"token":"pass"}'), says(200, { "docker-content-digest": DIGEST })],
    want: { digest: DIGEST },
  },
  { name: "no such tag", answers: [says(404)], want: { none: expect.stringContaining("has no tag v1 of nous/h") } },
  {
    name: "private",
    answers: [challenge(HUB), says(200, {}, '{"token":"pass"}'), says(401)],
    want: { none: expect.stringContaining("does not show nous/h to everybody") },
  },
  { name: "no token", answers: [challenge(HUB), says(403)], want: { none: expect.stringContaining("does not show") } },
  {
    name: "another kind of login",
    answers: [challenge('Basic realm="x"')],
    want: { none: expect.stringContaining("not known here") },
  },
  {
    name: "a login without TLS",
    answers: [challenge('Bearer realm="http://auth.example/t"')],
    want: { none: expect.stringContaining("without TLS") },
  },
  {
    name: "nobody there",
    answers: [{ unreachable: "no answer" }],
    want: { none: "ghcr.io cannot be asked: no answer" },
  },
  { name: "no digest", answers: [says(200)], want: { none: expect.stringContaining("gives no digest") } },
  {
    name: "a digest that is none",
    answers: [says(200, { "docker-content-digest": "x" })],
    want: { none: expect.stringContaining("gives no digest") },
  },
];

test.each(rows)("$name", async ({ answers, want }) => {
  const { ask, questions } = asked(...answers);
  expect(await digestOfTag("ghcr.io/nous/h:v1", ask, new AbortController().signal)).toEqual(want);
  expect(questions[0]).toMatchObject({ method: "HEAD", url: "https://ghcr.io/v2/nous/h/manifests/v1" });
});

test("the token is asked for with the scope of this image, and shown to its registry", async () => {
  const { ask, questions } = asked(challenge(HUB), says(200, {}, '{"access_token":"pass"}'), says(404));
  await digestOfTag("nous/h:v1", ask, new AbortController().signal);
  expect(questions[1]?.url).toBe(
    "https://auth.example/token?service=registry.example&scope=repository%3Anous%2Fh%3Apull",
  );
  expect(questions[2]?.headers).toMatchObject({ authorization: "Bearer pass" });
});
