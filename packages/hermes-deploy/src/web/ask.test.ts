import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isInstalled } from "../../test/is-installed.ts";
import type { GuestDoor } from "../channels/channel.ts";
import { type Ask, askFromHere } from "./ask.ts";
import { askFromInside } from "./ask-inside.ts";

const server = createServer((request, response) => {
  if (request.url === "/silent") return;
  response.writeHead(request.url === "/no" ? 404 : 200, { "x-digest": "d" });
  const parts: Buffer[] = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const answer = request.url === "/echo" ? `${request.method} ${Buffer.concat(parts).toString("utf8")}` : undefined;
    response.end(answer ?? `${request.method} ${request.headers["x-secret"] ?? ""}\nsecond line`);
  });
});
let url: string;
/** Where nobody listens. */
let nobody: string;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  nobody = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  other.close();
});
afterAll(() => server.close());

const signal = new AbortController().signal;
const scripts: string[] = [];
/** A shell on this machine in place of one in a container. */
const door: GuestDoor = {
  run: async (script) =>
    await new Promise((resolve) => {
      scripts.push(script);
      const child = execFile("/bin/sh", (_error, output) => resolve({ code: child.exitCode ?? -1, output }));
      child.stdin?.end(script);
    }),
};
const places: [string, Ask][] = [
  ["from here", askFromHere(fetch)],
  ...(isInstalled("curl") ? [["from inside", askFromInside(door)] as [string, Ask]] : []),
];

describe.each(places)("asking %s", (_, ask) => {
  test("gives status and body, and sends headers of any kind of characters", async () => {
    const secret = `a"b\\c$(id)\`id\`'`;
    const answer = await ask({ method: "GET", url: `${url}/x`, headers: { "x-secret": secret } }, signal);
    expect(answer).toMatchObject({ status: 200, body: `GET ${secret}\nsecond line` });
    expect(await ask({ method: "POST", url: `${url}/x`, headers: {} }, signal)).toMatchObject({
      body: "POST \nsecond line",
    });
    expect(await ask({ method: "GET", url: `${url}/no`, headers: {} }, signal)).toMatchObject({ status: 404 });
  });

  test("sends a body of any length and of any kind of characters", async () => {
    const body = `{"a":"${"…'\"\\\\$(id)😀 %s".repeat(400)}"}\r\n--x\r\n\tlast`;
    for (const method of ["POST", "PUT"] as const) {
      const answer = await ask({ method, url: `${url}/echo`, headers: { "content-type": "text/x" }, body }, signal);
      expect(answer).toMatchObject({ status: 200, body: `${method} ${body}` });
    }
    expect(await ask({ method: "DELETE", url: `${url}/echo`, headers: {} }, signal)).toMatchObject({ body: "DELETE " });
    for (const line of scripts.at(-2)?.split("\n") ?? []) expect(Buffer.byteLength(line)).toBeLessThan(4000);
  });

  test("says why there is no answer, without the URL", async () => {
    const refused = await ask({ method: "GET", url: `${nobody}/SECRET`, headers: {} }, signal);
    expect(refused).toEqual({ unreachable: expect.stringContaining("nobody listens there") });
    const unknown = await ask({ method: "GET", url: "http://no.such.host.invalid/SECRET", headers: {} }, signal);
    expect(unknown).toEqual({ unreachable: expect.stringMatching(/its name (?:is not known|cannot be looked up)/) });
  });
});

test("a header is seen from here", async () => {
  const answer = await askFromHere(fetch)({ method: "HEAD", url: `${url}/x`, headers: {} }, signal);
  expect("header" in answer && answer.header("x-digest")).toBe("d");
});

test("who stops is not told that nobody answered", async () => {
  const stop = new AbortController();
  const asking = askFromHere(fetch)({ method: "GET", url: `${url}/silent`, headers: {} }, stop.signal);
  stop.abort(new Error("stop"));
  await expect(asking).rejects.toThrow("stop");
});

test("a secret with a line break asks nothing from inside", async () => {
  const before = scripts.length;
  const answer = await askFromInside(door)({ method: "GET", url, headers: { a: "x\noutput = /etc/passwd" } }, signal);
  expect(answer).toEqual({ unreachable: expect.stringContaining("line break") });
  expect(scripts).toHaveLength(before);
});
