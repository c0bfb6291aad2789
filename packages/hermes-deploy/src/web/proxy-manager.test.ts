import { expect, test } from "vitest";
import type { Question } from "./ask.ts";
import { logIn } from "./proxy-manager.ts";
import { ServerError } from "./server-error.ts";

function server(body: unknown, asked: Question[] = []) {
  const ask = async (question: Question) => {
    asked.push(question);
    return { status: 200, body: JSON.stringify(body), header: () => undefined };
  };
  return {
    name: "Nginx Proxy Manager",
    url: "http://npm.lan:81",
    headers: {},
    ask,
    signal: new AbortController().signal,
  };
}

test("logging in: the password goes into the body, and the token with every call from then on", async () => {
  const asked: Question[] = [];
  const opened = await logIn(
    server({ token: "t", expires: "2099-01-01T00:00:00Z" }, asked),
    "me@example.org",
    "s3cret",
  );
  expect(opened.headers).toEqual({ authorization: "Bearer t" });
  expect(asked).toMatchObject([{ method: "POST", url: "http://npm.lan:81/api/tokens" }]);
  expect(JSON.parse(asked[0]?.body ?? "")).toEqual({ identity: "me@example.org", secret: "s3cret", scope: "user" });
});

test("an account with a second factor is refused, without a word of its password", async () => {
  const login = logIn(server({ requires_2fa: true, challenge_token: "c" }), "me@example.org", "s3cret");
  const error = await login.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ServerError);
  expect(String(error)).toMatch(/asks me@example\.org for a second factor; use another account/);
  expect(String(error)).not.toContain("s3cret");
});
