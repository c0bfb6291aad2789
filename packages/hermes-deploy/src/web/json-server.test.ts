import { expect, test } from "vitest";
import { z } from "zod";
import type { Answer, Question } from "./ask.ts";
import { callJson } from "./json-server.ts";
import { ServerError } from "./server-error.ts";

const KEY = "ptr_secret";
const schema = z.object({ Id: z.int() });

function server(answer: Answer, asked: Question[] = []) {
  const ask = async (question: Question) => {
    asked.push(question);
    return answer;
  };
  const headers = { "x-api-key": KEY };
  return { name: "Portainer", url: "https://p.lan:9443/", headers, ask, signal: new AbortController().signal };
}
const says = (status: number, body: unknown): Answer => ({
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
  header: () => undefined,
});

test("what is sent", async () => {
  const asked: Question[] = [];
  const call = { method: "POST", path: "/api/stacks?x=1", body: { a: "é" }, seconds: 600 } as const;
  expect(await callJson(server(says(200, { Id: 3, more: true }), asked), call, schema)).toEqual({ Id: 3 });
  expect(asked).toEqual([
    {
      method: "POST",
      url: "https://p.lan:9443/api/stacks?x=1",
      headers: { "x-api-key": KEY, "content-type": "application/json" },
      body: '{"a":"é"}',
      seconds: 600,
    },
  ]);
});

const rows: { name: string; answer: Answer; said: RegExp; status: number | undefined }[] = [
  {
    name: "nobody there",
    answer: { unreachable: "nobody listens there" },
    said: /^Portainer at https:\/\/p\.lan:9443\/ cannot be asked from the container: nobody listens there$/,
    status: undefined,
  },
  {
    name: "Portainer refuses",
    answer: says(409, { message: "A stack exists", details: "A stack exists" }),
    said: /answers 409: A stack exists \(GET \/api\/stacks\)$/,
    status: 409,
  },
  {
    name: "the proxy refuses",
    answer: says(400, { error: { code: 400, message: "x is already in use" } }),
    said: /answers 400: x is already in use/,
    status: 400,
  },
  { name: "a web page", answer: says(502, "<html>"), said: /answers 502 \(GET/, status: 502 },
  {
    name: "something else",
    answer: says(200, { Id: "3" }),
    said: /answers something unknown to GET \/api\/stacks: Id: /,
    status: 200,
  },
  { name: "no JSON", answer: says(200, "<html>"), said: /something unknown .*: the whole: /, status: 200 },
];

test.each(rows)("$name", async ({ answer, said, status }) => {
  const call = { method: "GET", path: "/api/stacks?filters=x" } as const;
  const error = await callJson(server(answer), call, schema).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ message: expect.stringMatching(said), unreachable: status === undefined });
  expect((error as ServerError).status).toBe(status);
  expect(String(error)).not.toContain(KEY);
});

test("an empty answer is no object", async () => {
  await expect(callJson(server(says(204, "")), { method: "DELETE", path: "/x" }, z.unknown())).resolves.toBeUndefined();
});
