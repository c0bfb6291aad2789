import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import selfsigned from "selfsigned";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ConnectionError } from "../errors/connection-error.ts";
import { socketTransport } from "./socket-transport.ts";
import type { TlsOptions } from "./tls-trust.ts";
import type { Transport, WireRequest } from "./transport.ts";

/** A server on loopback that notes what comes in, byte for byte above TLS. */
let pems: { cert: string; private: string };
let fingerprint: string;
let server: Server;
let url: string;
let answer: (
  path: string,
  body: string,
  socketNumber: number,
) => { status?: number; body?: string; cut?: boolean; silent?: boolean };
const seen: {
  method?: string;
  path?: string;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
  socket: number;
}[] = [];
const transports: Transport[] = [];
const numbers = new WeakMap<object, number>();
let sockets = 0;

beforeAll(async () => {
  pems = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  fingerprint = createHash("sha256").update(new X509Certificate(pems.cert).raw).digest("hex");
  server = createServer({ key: pems.private, cert: pems.cert }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    const socket = numbers.get(request.socket) ?? 0;
    const { method, url: path, headers } = request;
    seen.push({ method, path, headers, body, socket });
    const { status = 200, body: text = '{"data":1}', cut, silent } = answer(path ?? "", body, socket);
    if (silent) return;
    if (cut) {
      response.writeHead(status, { "content-length": text.length + 10 }).write(text);
      setTimeout(() => request.socket.destroy(), 5);
      return;
    }
    response.writeHead(status, "reason here", { "content-length": Buffer.byteLength(text) }).end(text);
  });
  server.on("secureConnection", (socket) => numbers.set(socket, ++sockets));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `https://localhost:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  seen.length = 0;
  await Promise.all(transports.splice(0).map((transport) => transport.close()));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function open(tls: TlsOptions = { fingerprint }, to = url): Transport {
  const transport = socketTransport(to, tls);
  transports.push(transport);
  return transport;
}

const get = (more: Partial<WireRequest> = {}): WireRequest => ({
  method: "GET",
  path: "/api2/json/version",
  headers: ["authorization", "PVEAPIToken=a@pve!b=0f1e2d3c-secret"],
  timeout: 10_000,
  ...more,
});

const ok = () => ({});
const failure = (run: Promise<unknown>): Promise<ConnectionError> =>
  run.then(
    () => expect.fail("it succeeded"),
    (error) => error,
  );

describe("a request on the wire", () => {
  test("an answer with its reason and text, whatever the status", async () => {
    answer = () => ({ status: 403, body: '{"data":null,"message":"기"}' });
    const { status, reason, body } = await open().send(get());
    expect({ status, reason, body }).toEqual({
      status: 403,
      reason: "reason here",
      body: '{"data":null,"message":"기"}',
    });
  });

  test("a GET and a DELETE have no body, a POST without parameters says that it is empty", async () => {
    answer = ok;
    const transport = open();
    for (const method of ["GET", "DELETE", "POST", "PUT"] as const) await transport.send(get({ method }));
    const lengths = seen.map(({ method, headers }) => [
      method,
      headers["content-length"],
      headers["transfer-encoding"],
    ]);
    expect(lengths).toEqual([
      ["GET", undefined, undefined],
      ["DELETE", undefined, undefined],
      ["POST", "0", undefined],
      ["PUT", "0", undefined],
    ]);
  });

  test("a body has its length in bytes", async () => {
    answer = ok;
    const body = "a=%EA%B8%B0";
    await open().send(get({ method: "POST", body }));
    expect(seen[0]).toMatchObject({ body, headers: { "content-length": String(body.length) } });
  });

  test("a URL with a path keeps it", async () => {
    answer = ok;
    await open({ fingerprint }, `${url}/behind/proxy`).send(get());
    expect(seen[0]?.path).toBe("/behind/proxy/api2/json/version");
  });

  test("a long answer in many pieces", async () => {
    const body = JSON.stringify({ data: "ü".repeat(300_000) });
    answer = () => ({ body });
    expect((await open().send(get())).body === body).toBe(true);
  });

  test("a connection is used again, and retired before its 100th request", async () => {
    answer = ok;
    const transport = open();
    for (let count = 0; count < 230; count++) await transport.send(get());
    const perSocket = new Map<number, number>();
    for (const { socket } of seen) perSocket.set(socket, (perSocket.get(socket) ?? 0) + 1);
    expect(Math.max(...perSocket.values())).toBe(99);
    expect(perSocket.size).toBeLessThan(6);
  });
});

describe("trust", () => {
  const spellings: [string, () => string][] = [
    ["plain", () => fingerprint],
    ["upper case with colons", () => (fingerprint.toUpperCase().match(/../g) ?? []).join(":")],
    ["sha256: in front", () => `sha256:${fingerprint}`],
    ["openssl's line", () => `sha256 Fingerprint=${(fingerprint.toUpperCase().match(/../g) ?? []).join(":")}`],
  ];
  test.each(spellings)("the fingerprint, %s", async (_name, spelling) => {
    answer = ok;
    expect((await open({ fingerprint: spelling() }).send(get())).status).toBe(200);
  });

  test("the authority", async () => {
    answer = ok;
    expect((await open({ ca: pems.cert }).send(get())).status).toBe(200);
  });

  test("an authority and a fingerprint must both hold", async () => {
    answer = ok;
    expect((await open({ ca: pems.cert, fingerprint }).send(get())).status).toBe(200);
    const other = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
      keySize: 2048,
      algorithm: "sha256",
    });
    expect(await failure(open({ ca: other.cert, fingerprint }).send(get()))).toMatchObject({
      code: expect.stringMatching(/SELF_SIGNED/),
    });
    expect(seen).toHaveLength(1);
  });

  test("another fingerprint: nothing is sent, both are shown, the secret is not", async () => {
    answer = ok;
    const error = await failure(open({ fingerprint: "ab".repeat(32) }).send(get({ method: "POST" })));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "FINGERPRINT_MISMATCH", mayHaveRun: false });
    expect(error.message).toContain("AB:AB:AB");
    expect(error.message.replaceAll(":", "").toLowerCase()).toContain(fingerprint);
    expect(error.message).not.toContain("0f1e2d3c-secret");
    expect(seen).toEqual([]);
  });

  describe("on first use", () => {
    let file: string;
    let server: string;
    beforeEach(() => {
      file = join(mkdtempSync(join(tmpdir(), "pve-known-")), "known");
      server = url.slice("https://".length);
    });

    test("the certificate is noted for its owner's eyes, and is the only one from then on", async () => {
      answer = () => ({});
      expect((await open({ knownHosts: file }).send(get())).status).toBe(200);
      const pairs = (fingerprint.toUpperCase().match(/../g) ?? []).join(":");
      expect(readFileSync(file, "utf8")).toBe(`${server} ${pairs}\n`);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect((await open({ knownHosts: file }).send(get())).status).toBe(200);
      expect(readFileSync(file, "utf8").split("\n")).toHaveLength(2);
    });

    test("another one is refused before anything is sent, and the file stays", async () => {
      const text = `# mine\n\n${server.toUpperCase()} sha256:${"ab".repeat(32)}\n`;
      writeFileSync(file, text);
      const error = await failure(open({ knownHosts: file }).send(get({ method: "POST" })));
      expect(error).toMatchObject({ code: "FINGERPRINT_CHANGED", mayHaveRun: false });
      expect(error.message).toContain(`(${file}:3)`);
      expect(error.message).toContain("AB:AB:AB");
      expect(error.message.replaceAll(":", "").toLowerCase()).toContain(fingerprint);
      expect(seen).toEqual([]);
      expect(readFileSync(file, "utf8")).toBe(text);
    });

    test("a file that cannot be understood is refused at once", () => {
      writeFileSync(file, "pve1.lan:8006\n");
      expect(() => open({ knownHosts: file })).toThrow(`${file}:1 is not a known server: write "host:port"`);
      expect(() => open({ knownHosts: tmpdir() })).toThrow(/cannot be read: .*tls\.knownHosts/);
    });

    test("a file that cannot be written: nothing is sent", async () => {
      const error = await failure(open({ knownHosts: join(file, "no-such-folder/known") }).send(get()));
      expect(error).toMatchObject({ code: "FINGERPRINT_FILE", mayHaveRun: false });
      expect(seen).toEqual([]);
    });

    test("it stands alone", () => {
      expect(() => open({ knownHosts: file, fingerprint })).toThrow(/stands alone/);
    });
  });

  test("without any trust the certificate is refused, and its fingerprint told", async () => {
    answer = ok;
    const error = await failure(open({}).send(get()));
    expect(error).toMatchObject({ code: expect.stringMatching(/SELF_SIGNED/), mayHaveRun: false });
    expect(error.message.replaceAll(":", "").toLowerCase()).toContain(fingerprint);
    expect(error.message).toContain("tls.fingerprint");
    expect(seen).toEqual([]);
  });

  test("the name must fit when an authority vouches", async () => {
    answer = ok;
    const byAddress = url.replace("localhost", "127.0.0.1");
    expect(await failure(open({ ca: pems.cert }, byAddress).send(get()))).toMatchObject({
      code: "ERR_TLS_CERT_ALTNAME_INVALID",
    });
    expect((await open({ fingerprint }, byAddress).send(get())).status).toBe(200);
  });

  test("insecure warns, once", async () => {
    answer = ok;
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.message);
    process.on("warning", listen);
    for (const _again of [1, 2]) await open({ insecure: true }).send(get());
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", listen);
    expect(warnings.filter((text) => text.includes("tls.insecure"))).toHaveLength(1);
  });

  test.each([["nonsense"], ["ab:cd"], ["AB".repeat(20)]])("a misspelt fingerprint %s", (text) => {
    expect(() => socketTransport(url, { fingerprint: text })).toThrow(/must be 32 bytes in hexadecimal/);
  });
});

describe("what goes wrong", () => {
  test("a read that is cut off is repeated, a write is not", async () => {
    let cuts = 2;
    answer = () => ({ cut: cuts-- > 0 });
    expect((await open().send(get())).status).toBe(200);
    expect(seen).toHaveLength(3);
    seen.length = 0;
    cuts = 1;
    for (const method of ["POST", "PUT", "DELETE"] as const) {
      cuts = 1;
      const error = await failure(open().send(get({ method })));
      expect(error).toMatchObject({ method, mayHaveRun: true });
      expect(error.message).toContain("may have been carried out");
    }
    expect(seen.map(({ method }) => method)).toEqual(["POST", "PUT", "DELETE"]);
  });

  test("a read is given up after the third attempt", async () => {
    answer = () => ({ cut: true });
    await failure(open().send(get()));
    expect(seen).toHaveLength(3);
  });

  test("time is up: the answer never comes", async () => {
    answer = () => ({ silent: true });
    const error = await failure(open().send(get({ method: "PUT", timeout: 300 })));
    expect(error).toMatchObject({ code: "TIMEOUT", mayHaveRun: true });
    expect(error.message).toContain("no answer within 300 ms");
  });

  test("a read that timed out is not repeated", async () => {
    answer = () => ({ silent: true });
    expect(await failure(open().send(get({ timeout: 300 })))).toMatchObject({ code: "TIMEOUT", mayHaveRun: false });
    expect(seen).toHaveLength(1);
  });

  test("aborted before and in the middle: the reason is the signal's", async () => {
    answer = () => ({ silent: true });
    const reason = new Error("enough");
    await expect(open().send(get({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(seen).toEqual([]);
    const controller = new AbortController();
    const run = open().send(get({ method: "POST", signal: controller.signal }));
    run.catch(() => {});
    await expect.poll(() => seen.length).toBe(1);
    controller.abort(reason);
    await expect(run).rejects.toBe(reason);
  });

  test("nobody listens: told in words, and no write is thought to have run", async () => {
    const error = await failure(open({ fingerprint }, "https://127.0.0.1:9").send(get({ method: "POST" })));
    expect(error).toMatchObject({ code: "ECONNREFUSED", mayHaveRun: false, url: "https://127.0.0.1:9" });
    expect(error.message).toMatch(/connection refused — See whether the port is right/);
  });

  test("something else than HTTPS listens", async () => {
    const tcp: TcpServer = createTcpServer((socket) => socket.end("220 mail.example ESMTP\r\n"));
    await new Promise<void>((resolve) => tcp.listen(0, "127.0.0.1", resolve));
    const { port } = tcp.address() as AddressInfo;
    const error = await failure(open({ fingerprint }, `https://127.0.0.1:${port}`).send(get()));
    tcp.close();
    expect(error.message).toContain("does not speak HTTPS");
  });

  test("a closed client says so", async () => {
    const transport = open();
    await transport.close();
    transports.length = 0;
    expect((await failure(transport.send(get()))).message).toContain("the client was closed");
  });
});
