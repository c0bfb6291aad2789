// Every export of the packages' entry points says what it is: its own comment, and one on every method of a class.
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ENTRIES = ["index.ts", "schema.ts", "simulator/index.ts"].map((entry) => `packages/pve-client/src/${entry}`);

/**
 * Finds what is exported without a comment.
 *
 * @param {readonly string[]} entries paths of entry points.
 * @returns {string[]} `file:line name`, in the order of the files.
 */
export function undocumented(entries) {
  const options = { ...readOptions(), noCheck: true };
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const missing = new Set();
  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${entry} exports nothing, or is not there.`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      for (const place of silentPlaces(checker, symbol)) missing.add(place);
    }
  }
  return [...missing].sort();
}

function silentPlaces(checker, symbol) {
  const isSilent = (one) => one.getDocumentationComment(checker).length === 0;
  const places = isSilent(symbol) ? [place(symbol)] : [];
  const isClass = symbol.flags & ts.SymbolFlags.Class;
  for (const member of isClass ? (symbol.members?.values() ?? []) : []) {
    const declaration = member.valueDeclaration;
    if (!declaration || !ts.isMethodDeclaration(declaration) || ts.isPrivateIdentifier(declaration.name)) continue;
    if (isSilent(member)) places.push(place(member));
  }
  return places;
}

function place(symbol) {
  const declaration = symbol.declarations?.[0];
  if (!declaration) return symbol.name;
  const source = declaration.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(process.cwd(), source.fileName)}:${line + 1} ${symbol.name}`;
}

function readOptions() {
  const file = join(dirname(fileURLToPath(import.meta.url)), "../tsconfig.json");
  const { config } = ts.parseConfigFileTextToJson(file, readFileSync(file, "utf8"));
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, dirname(file)).options;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = undocumented(ENTRIES);
  for (const one of missing) process.stdout.write(`${one} is exported without a comment that says what it is\n`);
  if (missing.length === 0) process.stdout.write("documented: every export says what it is\n");
  process.exitCode = missing.length === 0 ? 0 : 1;
}
