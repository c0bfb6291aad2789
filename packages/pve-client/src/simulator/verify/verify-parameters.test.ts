import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { methodParameters } from "../../generated/parameters.ts";
import type { Params } from "../core/params.ts";
import { normalizeParams, verifyParameters } from "./verify-parameters.ts";

interface Row {
  readonly method: string;
  readonly route: string;
  readonly params: Params;
  readonly errors?: Readonly<Record<string, string>>;
}

// Perl's hashes have no order, so neither have the lines of a property string's errors
const unordered = (errors: Readonly<Record<string, string>> = {}) =>
  JSON.stringify(
    Object.entries(errors)
      .sort()
      .map(([name, text]) => [name, text.split("\n").sort(), text.split("\\n").sort()]),
  );

test("recorded checks of PVE's own code: the same parameters are refused, with the same texts", () => {
  const file = new URL("../../../test/recorded/validation.jsonl", import.meta.url);
  const rows: Row[] = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const checked = rows.map((row) => {
    const schema = methodParameters(`${row.method} ${row.route}`);
    if (!schema) throw new Error(`no schema for ${row.method} ${row.route}`);
    const errors = verifyParameters(row.params, schema);
    return {
      verdict: (Object.keys(errors).length === 0) === (row.errors === undefined),
      text: unordered(errors) === unordered(row.errors),
    };
  });
  const share = (key: "verdict" | "text") => checked.filter((row) => row[key]).length / rows.length;
  process.stdout.write(`validation: ${rows.length} rows, verdict ${share("verdict")}, texts ${share("text")}\n`);
  expect(share("verdict")).toBeGreaterThanOrEqual(0.99);
  expect(share("text")).toBeGreaterThanOrEqual(0.985);
});

const lxc = methodParameters("POST /nodes/{node}/lxc");
const container = { node: "pve1", vmid: "105", ostemplate: "local:vztmpl/a.tar.zst" };

test.each([
  ["indexed names", { net31: "name=eth0" }, {}],
  ["an index that no container has", { net32: "name=eth0" }, "net32"],
  ["a leading zero in an index", { net00: "name=eth0" }, "net00"],
  ["every spelling of a boolean inside a property string", { features: "nesting=Yes" }, {}],
  ["only 0 and 1 outside", { onboot: "yes" }, "onboot"],
  ["JSON's null is a missing value", { onboot: null }, {}],
  ["a list in an array", { nameserver: ["10.0.0.1", "nope"] }, "nameserver"],
])("%s", (_, params, refused) => {
  const all = normalizeParams({ ...container, ...params }, lxc);
  const want = typeof refused === "string" ? [refused] : [];
  expect(Object.keys(verifyParameters(all, lxc))).toEqual(want);
});

test("two reasons against one name are joined by a backslash and an n", () => {
  const backup = methodParameters("POST /cluster/backup");
  const errors = verifyParameters({ "notes-template": "x", protected: "1" }, backup);
  expect(errors.storage).toMatch(/^missing property required by '.+'\\nmissing property required by '.+'$/);
});
