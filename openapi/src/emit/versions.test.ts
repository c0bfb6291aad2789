import { expect, test } from "vitest";
import { smallDocument } from "../../test/small-document.ts";
import { emitSchema } from "./schema.ts";
import { describeChanges, emitVersions } from "./versions.ts";

const document = smallDocument();
const [key = "", other = ""] = ["POST /shelves/{shelf}/boxes", "GET /shelves"];
const changes = {
  newer: "9.2.3",
  older: "8.4.5",
  added: { methods: [other], parameters: {} },
  removed: { methods: [], parameters: { [key]: ["lid"] } },
};

test("what is new and what is gone stands in the types' comments, and in no document", async () => {
  const before = JSON.stringify(document);
  const { text } = await emitSchema(describeChanges(document, changes));
  expect(text).toMatch(/\* GET \/shelves · .*\n.*@description Since: later than PVE 8\.4\.5\./);
  expect(text).toMatch(/\* POST \/shelves\/\{shelf\}\/boxes · .*\n.*@description Removed since PVE 8\.4\.5: lid\./);
  expect(JSON.stringify(document)).toBe(before);
});

test("a parameter that is new says so", async () => {
  const [name = ""] = Object.keys(
    Object.values(document.paths["/shelves/{shelf}/boxes"]?.post?.requestBody?.content ?? {})[0]?.schema.properties ??
      {},
  );
  const added = { methods: [], parameters: { [key]: [name] } };
  const { text } = await emitSchema(describeChanges(document, { ...changes, added }));
  expect(name).not.toBe("");
  expect(text).toMatch(new RegExp(`Since: later than PVE 8\\.4\\.5\\. \\*/\\s*"?${name}"?\\??:`));
});

test("the table for error messages", () => {
  expect(emitVersions(changes).text).toContain('"older": "8.4.5"');
});
