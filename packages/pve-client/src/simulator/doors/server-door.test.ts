import { request as plainRequest } from "node:http";
import { Agent, type RequestOptions, request } from "node:https";
import { connect, type TLSSocket } from "node:tls";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { fakeClock } from "../clock/clock.ts";
import { createSimulator } from "../simulator.ts";
import type { RunningServer } from "./server-door.ts";

const TOKEN = { Authorization: "PVEAPIToken=root@pam!ci=s1" };
const open: RunningServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function start() {
  const simulator = createSimulator(
    {
      files: { "user.cfg": "user:root@pam:1:0::::::\ntoken:root@pam!ci:0:0::\n" },
      tokens: { "root@pam!ci": "s1" },
    },
    { clock: fakeClock() },
  );
  const server = await simulator.serve({ port: 0 });
  open.push(server);
  return { simulator, server };
}

interface Got {
  readonly status: number | undefined;
  readonly reason: string | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

function get(server: RunningServer, path: string, options: RequestOptions = {}, body?: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.url}${path}`, { ca: server.certificate, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          reason: response.statusMessage,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Sends bytes as they are and gives back all that comes until the other side closes. */
function raw(server: RunningServer, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port, hostname } = new URL(server.url);
    const socket: TLSSocket = connect({ port: Number(port), host: hostname, ca: server.certificate }, () => {
      socket.write(text);
    });
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNRESET") resolve(Buffer.concat(chunks).toString());
      else reject(error);
    });
    socket.on("close", () => resolve(Buffer.concat(chunks).toString()));
  });
}

test("the certificate is its own authority, and its fingerprint is told", async () => {
  const { server } = await start();
  const fingerprint = await new Promise<string>((resolve, reject) => {
    const { port } = new URL(server.url);
    const socket = connect({ port: Number(port), host: "127.0.0.1", ca: server.certificate }, () => {
      resolve(socket.getPeerCertificate().fingerprint256);
      socket.destroy();
    });
    socket.on("error", reject);
  });
  expect(fingerprint).toBe(server.fingerprint);
});

test("a good answer keeps the connection, a bad one closes it", async () => {
  const { server } = await start();
  const good = await get(server, "/api2/json/version", {
    headers: TOKEN,
    agent: new Agent({ keepAlive: true, maxSockets: 1 }),
  });
  expect(good).toMatchObject({ status: 200, reason: "OK" });
  expect(good.headers).toMatchObject({
    "cache-control": "max-age=0",
    connection: "Keep-Alive",
    "content-type": "application/json;charset=UTF-8",
    pragma: "no-cache",
    server: "pve-api-daemon/3.0",
  });
  const bad = await get(server, "/api2/json/nodes/pve1/lxc/999/config", { headers: TOKEN });
  expect(bad).toMatchObject({ status: 500, reason: "Configuration file 'nodes/pve1/lxc/999.conf' does not exist" });
  expect(bad.headers.connection).toBe("close");
});

test("the hundredth request of a connection is its last", async () => {
  const { server } = await start();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const kept: (string | string[] | undefined)[] = [];
  for (let count = 1; count <= 101; count++) {
    kept.push((await get(server, "/api2/json/version", { headers: TOKEN, agent })).headers.connection);
  }
  agent.destroy();
  expect(kept.indexOf("close")).toBe(99);
  expect(kept[100]).toBe("Keep-Alive");
});

test("every 401 is held for 3 seconds, by the simulator's clock", async () => {
  const { simulator, server } = await start();
  const before = simulator.clock.now();
  expect(await get(server, "/api2/json/version")).toMatchObject({ status: 401, reason: "No ticket" });
  expect(simulator.clock.now() - before).toBe(3_000);
});

test("a long answer is packed for those who take it so", async () => {
  const { server } = await start();
  const headers = { ...TOKEN, "Accept-Encoding": "gzip" };
  const long = await get(server, "/api2/json/access/roles", { headers });
  expect(long.headers["content-encoding"]).toBe("gzip");
  expect(JSON.parse(gunzipSync(long.body).toString()).data.length).toBeGreaterThan(10);
  expect((await get(server, "/api2/json/version", { headers })).headers["content-encoding"]).toBeUndefined();
});

const LINE = "GET /api2/json/version HTTP/1.1\r\nHost: x\r\nAuthorization: PVEAPIToken=root@pam!ci=s1\r\n";

test.each([
  ["no HTTP", "NONSENSE\r\n\r\n", /^HTTP\/1\.0 400 bad request\r\n/],
  ["another version of HTTP", "GET / HTTP/2.0\r\n\r\n", /^HTTP\/1\.0 506 http protocol version 2\.0 not supported\r\n/],
  [
    "a method that it does not have",
    LINE.replace("GET", "PATCH").concat("\r\n"),
    /^HTTP\/1\.1 501 method 'PATCH' not available\r\n/,
  ],
  [
    "a chunked body",
    LINE.replace("GET", "PUT").concat("Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    /^HTTP\/1\.1 501 chunked transfer encoding not supported\r\n/,
  ],
  ["64 headers", `${LINE}${"X-H: 1\r\n".repeat(70)}\r\n`, /^$/],
  ["headers of 9 KiB", `${LINE}X-H: ${"x".repeat(9 * 1024)}\r\n\r\n`, /^$/],
])("what pveproxy does with %s", async (_, text, wanted) => {
  const { server } = await start();
  expect(await raw(server, text)).toMatch(wanted);
});

test("a body that is too large is refused before it has come", async () => {
  const { server } = await start();
  const length = 512 * 1024 + 1;
  const text = `PUT /api2/json/cluster/options HTTP/1.1\r\nHost: x\r\nAuthorization: ${TOKEN.Authorization}\r\nContent-Length: ${length}\r\n\r\n`;
  expect(await raw(server, text)).toMatch(/^HTTP\/1\.1 501 for data too large\r\n/);
});

test("plain HTTP is sent to HTTPS", async () => {
  const { server } = await start();
  const { port } = new URL(server.url);
  const location = await new Promise((resolve, reject) => {
    const asked = plainRequest({ port, path: "/api2/json/version", agent: false }, (response) => {
      response.resume();
      resolve(response.headers.location);
    });
    asked.on("error", reject);
    asked.end();
  });
  expect(location).toMatch(/^https:\/\/localhost:\d+\/api2\/json\/version$/);
});

test("an answer that breaks off, and a connection that breaks", async () => {
  const { simulator, server } = await start();
  simulator.faults.next({ kind: "truncated" });
  simulator.faults.next({ kind: "reset" });
  await expect(get(server, "/api2/json/version", { headers: TOKEN })).rejects.toThrow("aborted");
  await expect(get(server, "/api2/json/version", { headers: TOKEN })).rejects.toThrow("socket hang up");
});
