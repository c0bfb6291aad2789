import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ConvertSourceOptions, convertSource } from "../src/convert-source.ts";
import type { Progress } from "../src/output/progress.ts";
import { smallApidoc, smallFormats } from "./small-apidoc.ts";

const silent: Progress = async (_, work) => work();

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "convert-"));
  await writeFile(join(directory, "formats.json"), JSON.stringify(smallFormats));
  await writeFile(join(directory, "apidoc.js"), `const apiSchema = ${JSON.stringify(smallApidoc())};\nviewer();`);
});

afterEach(() => rm(directory, { recursive: true }));

function convert(options: Partial<ConvertSourceOptions> = {}): Promise<readonly string[]> {
  const defaults = { from: "apidoc.js", directory, formats: "formats.json", factsOnly: false, trust: {} };
  return convertSource({ ...defaults, ...options }, silent);
}

describe("convertSource", () => {
  it("writes a document and types, with descriptions, into pve-api", async () => {
    const written = await convert({ version: "1.2.3" });
    expect(written).toEqual([join(directory, "pve-api/openapi.json"), join(directory, "pve-api/schema.ts")]);
    const document = JSON.parse(await readFile(join(directory, "pve-api/openapi.json"), "utf8"));
    expect(document.info.version).toBe("1.2.3");
    expect(document.paths["/shelves"].get.description).toBe("All shelves.");
    const schema = await readFile(join(directory, "pve-api/schema.ts"), "utf8");
    expect(schema).toContain("Puts a box on the shelf.");
    expect(schema).not.toContain("import ");
  });

  it("changes nothing the second time", async () => {
    await convert({ out: "types" });
    expect(await convert({ out: "types" })).toEqual([]);
  });

  it("writes only the document, without words, for the maintainers", async () => {
    expect(await convert({ factsOnly: true, version: "1.2.3", out: "." })).toEqual([join(directory, "pve-1.2.json")]);
    expect(await readFile(join(directory, "pve-1.2.json"), "utf8")).not.toContain("Puts a box");
  });

  it.each<[string, string, Partial<ConvertSourceOptions>, string]>([
    ["a page", "<html></html>", {}, "apidoc.js: not an apidoc"],
    [
      "an unknown key",
      JSON.stringify(smallApidoc()).replace('"requires"', '"wishes"'),
      {},
      'property "lock": key "wishes"',
    ],
    [
      "an unknown format",
      JSON.stringify(smallApidoc()).replaceAll("pve-tag-list", "pve-tune-list"),
      {},
      'POST /shelves/{shelf}/boxes, "tags": format "pve-tune-list" is not known',
    ],
    [
      "facts without a version",
      JSON.stringify(smallApidoc()),
      { factsOnly: true, out: "." },
      "give it with --pve-version",
    ],
  ])("refuses %s and writes nothing", async (_, text, options, message) => {
    await writeFile(join(directory, "apidoc.js"), text);
    await expect(convert(options)).rejects.toThrow(message);
    expect((await readdir(directory)).sort()).toEqual(["apidoc.js", "formats.json"]);
  });
});
