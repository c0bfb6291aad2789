import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  AuthenticationError,
  apiToken,
  ConnectionError,
  createPveClient,
  type PveClient,
  TaskError,
  type UploadOptions,
} from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";
import selfsigned from "selfsigned";
import { afterAll, describe, expect, test } from "vitest";

const SECRET = "00000000-0000-4000-8000-000000000000";
const auth = apiToken("hermes@pve!deploy", SECRET);

function world() {
  return createSimulator({
    tokens: { "hermes@pve!deploy": SECRET },
    files: {
      "user.cfg": "user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nacl:1:/:hermes@pve:Administrator:\n",
      "storage.cfg": "dir: local\n\tpath /var/lib/vz\n\tcontent vztmpl,iso\n",
    },
  });
}

const cleanUps: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp();
});

async function fileOf(bytes: Uint8Array, name: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "pve-upload-")), name);
  await writeFile(path, bytes);
  return path;
}

const bytes = Buffer.concat([randomBytes(300_000), Buffer.from("\r\n--pve\r\n\r")]);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const to = { node: "pve1", storage: "local", content: "iso" } as const;

/** A source of so many bytes that counts what is taken of it. */
function source(size: number, name = "big.iso", given = size) {
  const taken = { bytes: 0, times: 0 };
  const stream = async function* () {
    taken.times++;
    for (let left = given; left > 0; left -= 65536) {
      const chunk = new Uint8Array(Math.min(left, 65536)).fill(7);
      taken.bytes += chunk.length;
      yield chunk;
    }
  };
  return { taken, file: { size, name, stream } };
}

describe.each(["over fetch", "over a socket"])("%s", (road) => {
  const simulator = world();
  let made: Promise<PveClient> | undefined;
  const client = () => {
    made ??= make();
    return made;
  };
  async function make(): Promise<PveClient> {
    if (road === "over fetch") return createPveClient({ url: "https://pve1:8006", fetch: simulator.fetch, auth });
    const { url, fingerprint, close } = await simulator.serve();
    const pve = createPveClient({ url, tls: { fingerprint }, auth });
    cleanUps.push(async () => {
      await pve.close();
      await close();
    });
    return pve;
  }

  test.each<[string, (name: string) => Promise<Pick<UploadOptions, "file" | "filename">>]>([
    ["a path", async (name) => ({ file: await fileOf(bytes, name) })],
    ["a file: URL", async (name) => ({ file: pathToFileURL(await fileOf(bytes, name)) })],
    ["a File", async (name) => ({ file: new File([bytes], name) })],
    ["a Blob with a name beside", async (name) => ({ file: new Blob([bytes]), filename: name })],
  ])("%s arrives whole, with its checksum compared", async (_name, make) => {
    const pve = await client();
    const seen: number[] = [];
    const { volid, task } = await pve.upload({
      ...to,
      ...(await make("debian 13.iso")),
      checksum: { algorithm: "sha256" },
      onProgress: ({ sent, total }) => {
        expect(total).toBe(bytes.length);
        seen.push(sent);
      },
    });
    const lines: string[] = [];
    await task.wait({ onLog: (line) => lines.push(line) });
    expect(volid).toBe("local:iso/debian_13.iso");
    expect(lines).toContain("calculating checksum...OK, checksum verified");
    expect(lines).toContain(`file size is: ${bytes.length}`);
    expect(seen.at(-1)).toBe(bytes.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const listed = await pve.get("/nodes/{node}/storage/{storage}/content", { node: "pve1", storage: "local" });
    expect(listed).toContainEqual(expect.objectContaining({ volid, size: bytes.length }));
    expect(simulator.log.findLast(({ method }) => method === "POST")?.params).toEqual({
      content: "iso",
      "checksum-algorithm": "sha256",
      checksum: sha256,
      filename: "debian_13.iso",
    });
  });

  test("another checksum than expected fails the task", async () => {
    const pve = await client();
    const checksum = { algorithm: "sha256", value: "00".repeat(32) } as const;
    const { task } = await pve.upload({ ...to, file: new File([bytes], "a.iso"), checksum });
    await expect(task.wait()).rejects.toThrow(TaskError);
  });

  test("a source is read twice for its checksum, once without", async () => {
    const pve = await client();
    const [plain, checked] = [source(200_000), source(200_000)];
    await pve.upload({ ...to, file: plain.file });
    await pve.upload({ ...to, file: checked.file, checksum: { algorithm: "md5" } });
    expect([plain.taken.times, checked.taken.times]).toEqual([1, 2]);
  });

  test.each([
    ["shorter", 100_000],
    ["longer", 300_000],
  ])("a file that became %s is told as such", async (_name, given) => {
    const pve = await client();
    const { file } = source(200_000, "a.iso", given);
    await expect(pve.upload({ ...to, file })).rejects.toThrow(
      "The file changed while it was sent: it had 200000 bytes",
    );
  });

  test("nothing is sent of what PVE would not take", async () => {
    const pve = await client();
    const before = simulator.log.length;
    await expect(pve.upload({ ...to, file: new File([bytes], "a.zip") })).rejects.toThrow("has to end in .iso");
    await expect(pve.upload({ ...to, file: "/no/such/file.iso" })).rejects.toThrow("/no/such/file.iso cannot be read");
    await expect(pve.upload({ ...to, file: tmpdir() })).rejects.toThrow("is not a file");
    expect(simulator.log).toHaveLength(before);
  });

  test("aborted in the middle", async () => {
    const pve = await client();
    const stop = new AbortController();
    const { file, taken } = source(50_000_000);
    const run = pve.upload({ ...to, file, signal: stop.signal, onProgress: () => stop.abort(new Error("enough")) });
    await expect(run).rejects.toThrow("enough");
    expect(taken.bytes).toBeLessThan(50_000_000);
  });
});

/** A server that does with an upload what `handle` says. */
async function serverOf(handle: Parameters<typeof createServer>[1] & {}): Promise<PveClient> {
  const pems = await selfsigned.generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
  const server = createServer({ key: pems.private, cert: pems.cert }, handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const pve = createPveClient({
    host: `127.0.0.1:${port}`,
    tls: { fingerprint: sha256Of(pems.cert) },
    auth,
  });
  cleanUps.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return pve;
}

function sha256Of(pem: string): string {
  return createHash("sha256")
    .update(Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64"))
    .digest("hex");
}

test("no more of the file is held than is on its way", async () => {
  const { file, taken } = source(48 * 1024 ** 2);
  let [received, held] = [0, 0];
  const pve = await serverOf((request, response) => {
    expect(request.headers["transfer-encoding"]).toBeUndefined();
    request.on("data", (chunk: Buffer) => {
      received += chunk.length;
      held = Math.max(held, taken.bytes - received);
    });
    request.on("end", () => {
      expect(received).toBe(Number(request.headers["content-length"]));
      response.end('{"data":"UPID:pve1:0000401A:0004D531:6B002AF7:imgcopy::hermes@pve!deploy:"}');
    });
  });
  const { volid } = await pve.upload({ ...to, file });
  expect(volid).toBe("local:iso/big.iso");
  expect(received).toBeGreaterThan(48 * 1024 ** 2);
  expect(held).toBeLessThan(8 * 1024 ** 2);
});

test("refused before the end of the file: the refusal is told, the rest is not read", async () => {
  const { file, taken } = source(200 * 1024 ** 2);
  let requests = 0;
  const pve = await serverOf((request, response) => {
    requests++;
    request.once("data", () => {
      request.pause();
      response.writeHead(401, "invalid token value!", { connection: "close", "content-length": 0 }).end();
    });
  });
  await expect(pve.upload({ ...to, file })).rejects.toThrow(AuthenticationError);
  expect(taken.bytes).toBeLessThan(100 * 1024 ** 2);
  expect(requests).toBe(1);
});

test("a server that takes nothing more", async () => {
  const { file } = source(200 * 1024 ** 2);
  const pve = await serverOf((request) => {
    request.pause();
  });
  const run = pve.upload({ ...to, file, timeout: 300 });
  await expect(run).rejects.toThrow(ConnectionError);
  await expect(run).rejects.toMatchObject({ code: "TIMEOUT", mayHaveRun: true });
});
