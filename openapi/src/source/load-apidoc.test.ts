import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HttpsServer, startHttpsServer } from "../../test/https-server.ts";
import type { Trust } from "./fetch-text.ts";
import { loadApidoc } from "./load-apidoc.ts";

const pages: Readonly<Record<string, string>> = {
  "/": '<script src="/pve2/js/pvemanagerlib.js?ver=9.2.11"></script>',
  "/pve-docs/api-viewer/apidoc.js": "const apiSchema = [];",
  "/elsewhere/apidoc.js": "elsewhere",
};

const requested: string[] = [];
const listener: RequestListener = ({ url = "" }, response) => {
  requested.push(url);
  const page = pages[url];
  response.statusCode = page === undefined ? 404 : 200;
  response.end(page);
};

let server: HttpsServer;
let folder: string;

beforeAll(async () => {
  server = await startHttpsServer(listener);
  folder = await mkdtemp(join(tmpdir(), "apidoc-"));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe("loadApidoc from a server", () => {
  it.each<[string, (server: HttpsServer) => Trust]>([
    ["its fingerprint", ({ fingerprint }) => ({ fingerprint })],
    [
      "its fingerprint, written otherwise",
      ({ fingerprint }) => ({ fingerprint: fingerprint.replaceAll(":", "").toLowerCase() }),
    ],
    ["its authority", ({ ca }) => ({ ca })],
    ["insecure", () => ({ insecure: true })],
  ])("takes what it serves to its own viewer, trusting it by %s", async (_, trust) => {
    expect(await loadApidoc(server.url.href, folder, trust(server))).toEqual({
      text: "const apiSchema = [];",
      name: `${server.url.href}pve-docs/api-viewer/apidoc.js`,
      version: "9.2.11",
    });
  });

  it("takes a path in the address as it is", async () => {
    const { text } = await loadApidoc(`${server.url.href}elsewhere/apidoc.js`, folder, { ca: server.ca });
    expect(text).toBe("elsewhere");
  });

  it.each<[string, Trust, RegExp]>([
    ["nothing", {}, /apidoc\.js: the server's certificate is not trusted here; give its --fingerprint/],
    [
      "another fingerprint",
      { fingerprint: "AB:CD" },
      /certificate has the fingerprint ([0-9A-F]{2}:){31}[0-9A-F]{2}, expected AB:CD/,
    ],
  ])("sends nothing to a server trusted by %s", async (_, trust, message) => {
    requested.length = 0;
    await expect(loadApidoc(server.url.href, folder, trust)).rejects.toThrow(message);
    expect(requested).toEqual([]);
  });

  it.each([
    ["a page that is not there", () => `${server.url.href}nowhere`, /nowhere: answered with status 404/],
    ["http", () => "http://127.0.0.1:8006", /over https only/],
    ["nobody listening", () => "https://127.0.0.1:1", /https:\/\/127\.0\.0\.1:1\/.*: .*ECONNREFUSED/],
  ])("says what is wrong with %s", async (_, from, message) => {
    await expect(loadApidoc(from(), folder, { insecure: true })).rejects.toThrow(message);
  });
});

describe("loadApidoc from a file", () => {
  it.each([
    ["apidoc-9.2.3.json", "9.2.3"],
    ["apidoc.js", "unknown"],
  ])("takes %s, whose version is %s", async (name, version) => {
    await writeFile(join(folder, name), "[]");
    expect(await loadApidoc(name, folder, {})).toEqual({ text: "[]", name, version });
  });

  it("says which file is not there", async () => {
    await expect(loadApidoc("lost.json", folder, {})).rejects.toThrow(/ENOENT.*lost\.json/);
  });
});
