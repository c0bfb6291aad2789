import { describe, expect, test } from "vitest";
import { AuthenticationError } from "../errors/authentication-error.ts";
import type { Transport, WireRequest, WireResponse } from "../transport/transport.ts";
import { apiToken } from "./api-token.ts";
import { password } from "./password.ts";

describe("apiToken", () => {
  test.each([
    ["hermes@pve!deploy", "0f1e-2d3c", "hermes@pve!deploy", "0f1e-2d3c"],
    ["hermes@pve!deploy=0f1e-2d3c", undefined, "hermes@pve!deploy", "0f1e-2d3c"],
    ["root@pam!ci=a=b", undefined, "root@pam!ci", "a=b"],
    ["a.b@example.org@pve!t1=x@y!z", undefined, "a.b@example.org@pve!t1", "x@y!z"],
  ])("%s", (id, secret, authid, value) => {
    const auth = apiToken(id, secret);
    expect(auth).toMatchObject({ access: "token", authid });
    const session = auth.open(transportOf([]));
    expect(session.headers(true)).toEqual(["authorization", `PVEAPIToken=${authid}=${value}`]);
    expect(session.secrets()).toEqual([value]);
  });

  test.each([
    ["no token name", "root@pam", "SECRET-1", "no token name"],
    ["no token name, inline", "root@pam=SECRET-1", undefined, "no token name"],
    ["the secret alone", "SECRET-1", undefined, "no token name"],
    ["no realm", "root!x1=SECRET-1", undefined, "must be user@realm!name"],
    ["a token name of one character", "root@pam!x=SECRET-1", undefined, "at least two characters"],
    ["no secret", "root@pam!ci", undefined, "the secret of root@pam!ci is missing"],
    ["an empty secret", "root@pam!ci=", undefined, "is missing"],
    ["twice", "root@pam!ci=SECRET-1", "SECRET-1", "given twice"],
    ["a line break", "root@pam!ci", "SECRET-1\n", "line break"],
  ])("refuses %s without showing the secret", (_name, id, secret, text) => {
    const make = () => apiToken(id, secret);
    expect(make).toThrow(text);
    expect(make).not.toThrow(/SECRET-1/);
  });
});

describe("password", () => {
  test.each([
    ["root@pam", "root@pam"],
    ["root@pve", "user"],
    ["hermes@pve", "user"],
  ])("%s is %s", (userid, access) => {
    expect(password(userid, "pw")).toMatchObject({ authid: userid, access });
  });

  test.each([
    ["root", /A user is name@realm/],
    ["root@pam!ci", /for a token write apiToken/],
  ])("refuses %s", (userid, text) => {
    expect(() => password(userid, "pw")).toThrow(text);
  });
});

describe("a ticket", () => {
  const MINUTE = 60_000;

  test("one login for any number of waiting calls; CSRF on writes only", async () => {
    const asked: WireRequest[] = [];
    const session = password("root@pam", "pä;ss=wörd").open(transportOf(asked));
    const [read, write] = await Promise.all([session.headers(false), session.headers(true), session.headers(false)]);
    expect(asked.map(({ method, path, body }) => [method, path, body])).toEqual([
      ["POST", "/api2/json/access/ticket", "username=root%40pam&password=p%C3%A4%3Bss%3Dw%C3%B6rd"],
    ]);
    expect(read).toEqual(["cookie", "PVEAuthCookie=PVE%3Aroot%40pam%3A1%3A%3Asig%2F%2B%3D%3D"]);
    expect(write).toEqual([...(read ?? []), "csrfpreventiontoken", "csrf-1"]);
    expect(session.headers(true)).toBe(write);
  });

  test.each([
    ["young: kept", 59, ["pw"]],
    ["after an hour: renewed with itself", 61, ["pw", "PVE:root@pam:1::sig/+=="]],
    ["nearly dead: logged in anew", 116, ["pw", "pw"]],
  ])("%s", async (_name, minutes, want) => {
    let now = 0;
    const asked: WireRequest[] = [];
    const session = password("root@pam", "pw", { now: () => now }).open(transportOf(asked));
    await session.headers(false);
    now = minutes * MINUTE;
    await session.headers(false);
    expect(asked.map(({ body }) => new URLSearchParams(String(body)).get("password"))).toEqual(want);
  });

  test("a ticket that is not renewed falls back to the password", async () => {
    let now = 0;
    const asked: WireRequest[] = [];
    const answers = [granted(1), denied, granted(3)];
    const session = password("root@pam", "pw", { now: () => now }).open(transportOf(asked, answers));
    await session.headers(false);
    now = 70 * MINUTE;
    expect(await session.headers(true)).toContain("csrf-3");
    expect(asked).toHaveLength(3);
  });

  test("a refused ticket is dropped once, not the one that replaced it", async () => {
    const asked: WireRequest[] = [];
    const session = password("root@pam", "pw").open(transportOf(asked));
    const old = await session.headers(false);
    expect(session.refused(old)).toBe(true);
    const fresh = await session.headers(false);
    expect(session.refused(old)).toBe(true);
    expect(session.headers(false)).toBe(fresh);
    expect(asked).toHaveLength(2);
  });

  test("a refused login tells who, never the password, and the next call tries again", async () => {
    const session = password("root@pam", "hunter22").open(transportOf([], [denied, granted(2)]));
    const error = await Promise.resolve(session.headers(false)).catch((reason) => reason);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ authid: "root@pam", status: 401 });
    expect(`${error.message}${error.stack}`).not.toContain("hunter22");
    expect(await session.headers(true)).toContain("csrf-2");
  });
});

describe("a second factor", () => {
  const challenge = answered({
    NeedTFA: 1,
    ticket: "PVE:!tfa!%7B%22totp%22%3Atrue%7D:1::sig",
    CSRFPreventionToken: "half",
  });

  test("half a login is never taken for success", async () => {
    const session = password("root@pam", "pw").open(transportOf([], [challenge]));
    const run = Promise.resolve(session.headers(false));
    await expect(run).rejects.toThrow(AuthenticationError);
    await expect(run).rejects.toThrow(/second factor is needed, one of: totp.* \{ totp \}/);
  });

  test.each([
    ["as text", "123456"],
    ["from a function", () => "123456"],
    ["from a promise", async () => "123456"],
    ["computed from its secret", { secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" }, "287082"],
  ])("is sent, %s", async (_name, totp, code = "123456") => {
    const asked: WireRequest[] = [];
    const auth = password("root@pam", "pw", { totp, now: () => 59_000 });
    const session = auth.open(transportOf(asked, [challenge, granted(2)]));
    expect(await session.headers(true)).toContain("csrf-2");
    const second = new URLSearchParams(String(asked[1]?.body));
    expect(second.get("password")).toBe(`totp:${code}`);
    expect(second.get("tfa-challenge")).toBe("PVE:!tfa!%7B%22totp%22%3Atrue%7D:1::sig");
  });

  test("a recovery key is one too", async () => {
    const asked: WireRequest[] = [];
    const auth = password("root@pam", "pw", { recovery: "aaaa-bbbb-cccc-dddd" });
    await auth.open(transportOf(asked, [challenge, granted(2)])).headers(true);
    expect(new URLSearchParams(String(asked[1]?.body)).get("password")).toBe("recovery:aaaa-bbbb-cccc-dddd");
  });

  test("that is not enough is refused", async () => {
    const session = password("root@pam", "pw", { totp: "1" }).open(transportOf([], [challenge, challenge]));
    await expect(session.headers(false)).rejects.toThrow(/the second factor was not enough/);
  });
});

test("an answer without a ticket is no login", async () => {
  const session = password("root@pam", "pw").open(transportOf([], [answered({ username: "root@pam" })]));
  await expect(session.headers(false)).rejects.toThrow(/holds no ticket/);
});

const denied: WireResponse = { status: 401, reason: "authentication failure", body: '{"data":null}' };

function answered(data: unknown): WireResponse {
  return { status: 200, reason: "OK", body: JSON.stringify({ data }) };
}

function granted(number: number): WireResponse {
  return answered({
    ticket: `PVE:root@pam:${number}::sig/+==`,
    CSRFPreventionToken: `csrf-${number}`,
    username: "root@pam",
  });
}

/** Answers in order; without a list, grants a new ticket each time. */
function transportOf(asked: WireRequest[], answers?: WireResponse[]): Transport {
  return {
    url: "https://pve1.lan:8006",
    async send(request) {
      asked.push(request);
      const answer = answers ? answers.shift() : granted(asked.length);
      if (!answer) throw new Error("asked too often");
      return answer;
    },
    openWebSocket: () => expect.fail("no websocket here"),
    close: async () => {},
  };
}
