import ts from "typescript";
import { describe, expect, it } from "vitest";
import { smallDocument } from "../../test/small-document.ts";
import { emitSchema } from "./schema.ts";

const { text } = await emitSchema(smallDocument());

/** Compiles programs that use the declarations, all at once. @returns the errors in each; those of the declarations first */
function check(programs: readonly string[]): string[][] {
  const files = new Map([["/schema.ts", text.replace("// @ts-nocheck", "//")]]);
  programs.forEach((program, index) => {
    files.set(`/program${index}.ts`, `import type { components, paths } from "./schema.ts";\n${types}\n${program}`);
  });
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    lib: ["lib.es2022.d.ts"],
    skipDefaultLibCheck: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) => {
    const own = files.get(name);
    return own === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, own, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (name) => files.has(name) || fileExists(name);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0] ?? ""),
  );
}

const types = `
type Boxes = paths["/shelves/{shelf}/boxes"];
type Body = Boxes["post"]["requestBody"]["content"]["application/json"];
type Data = Boxes["get"]["responses"][200]["content"]["application/json"]["data"];
`;

const accepted = [
  'const body: Body = { box: 1, lid: true, tags: ["a"], slot3: { item: "x" }, slot: [{ item: "x", count: 2 }, "x"] };',
  'const body: Body = { box: 1, slot0: "x,count=2", slot1: undefined, tags: null, lock: "open" };',
  'const slot: components["schemas"]["shelves-boxes-slot"] = { item: "x", colour: "red" };',
  "const full: boolean | undefined = ({} as Data).lid; const count: number | undefined = ({} as Data).slot7?.count;",
  'const path: Boxes["delete"]["parameters"]["path"] = { shelf: "top" };',
  'const query: Boxes["delete"]["parameters"]["query"] = { force: true };',
  'const nothing: Boxes["delete"]["responses"][200]["content"]["application/json"]["data"] = null;',
  'const errors: Record<string, string> | undefined = ({} as Boxes["get"]["responses"]["default"]["content"]["application/json"]).errors;',
];

const refused: readonly (readonly [program: string, message: string])[] = [
  ["const body: Body = { lid: true };", "Property 'box' is missing"],
  ["const body: Body = { box: 1, boks: 1 };", "'boks' does not exist"],
  ['const body: Body = { box: "1" };', "Type 'string' is not assignable to type 'number'"],
  ["const body: Body = { box: null };", "Type 'null' is not assignable to type 'number'"],
  ["const body: Body = { box: 1, delete: null };", "Type 'null' is not assignable to type 'string"],
  ['const body: Body = { box: 1, slot3: { item: "x", colour: "green" } };', "Type '\"green\"' is not assignable"],
  ['const body: Body = { box: 1, slot3: { item: "x", red: "x" } };', "'red' does not exist"],
  ['const body: Body = { box: 1, slotx: "x" };', "'slotx' does not exist"],
  ["const item: number = ({} as Data).slot7!.item;", "Type 'string' is not assignable to type 'number'"],
  ['type Put = Boxes["put"];', "Property 'put' does not exist"],
];

const [errorsInside = [], ...errors] = check([...accepted, ...refused.map(([program]) => program)]);

describe("schema.ts", () => {
  it("is correct by itself", () => {
    expect(errorsInside).toEqual([]);
  });

  it.each(accepted.map((program, index) => [program, errors[index]]))("accepts %s", (_, found) => {
    expect(found).toEqual([]);
  });

  it.each(refused.map((program, index) => [...program, errors[accepted.length + index]]))(
    "refuses %s: %s",
    (_, message, found) => {
      expect(found).toEqual([expect.stringContaining(String(message))]);
    },
  );

  it("says one line of facts about each method", () => {
    const lines = text.split("\n").filter((line) => line.startsWith("  /**"));
    expect(lines).toEqual([
      expect.stringContaining(
        "/** GET /shelves · permission: any user, checked further in code · token: yes · task: no",
      ),
      expect.stringContaining("/** GET /shelves/{shelf}/boxes · "),
      expect.stringContaining("/** POST /shelves/{shelf}/boxes · "),
      expect.stringContaining("/** DELETE /shelves/{shelf}/boxes · permission: root@pam only · token: no"),
    ]);
  });

  it("carries PVE's words along when the document has them", async () => {
    const withWords = await emitSchema(smallDocument({ prose: true }));
    expect(withWords.text).toMatch(/Puts a box on the shelf/);
    expect(withWords.text).toMatch(/Number of the box/);
    expect(withWords.text).toMatch(/What lies in a slot/);
  });
});
