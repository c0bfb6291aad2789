import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

/**
 * Type tests are `*.test-d.ts`, which tsc checks with everything else: `@ts-expect-error` fails where there is no error.
 * Here the text behind each marker is compared too, so that it is the error which a reader should see, and no other.
 */
const repository = fileURLToPath(new URL("..", import.meta.url));
const marker = /^\s*\/\/ @ts-expect-error (.+)$/;

const files = ts.sys.readDirectory(repository, [".ts"], ["**/node_modules", "**/dist"], ["packages/*/**/*.test-d.ts"]);

test("there are type tests", () => expect(files.length).toBeGreaterThan(0));

test.each(files.map((file) => file.slice(repository.length)))("%s", { timeout: 300_000 }, (file) => {
  const expected = readMarkers(`${repository}${file}`);
  const errors = errorsWithoutMarkers(`${repository}${file}`);
  expect([...errors].filter(([line]) => !expected.has(line))).toEqual([]);
  for (const [line, text] of expected) {
    expect(errors.get(line), `line ${line} should fail to compile, saying: ${text}`).toContain(text);
  }
});

/** By the line that should fail: what the error should say. */
function readMarkers(path: string): Map<number, string> {
  const lines = (ts.sys.readFile(path) ?? "").split("\n");
  const found = lines.flatMap((line, index): [number, string][] => {
    const text = marker.exec(line)?.[1];
    return text === undefined ? [] : [[index + 2, text]];
  });
  return new Map(found);
}

/** By line: all that the compiler says once nothing tells it that an error is expected. */
function errorsWithoutMarkers(path: string): Map<number, string> {
  const { config } = ts.readConfigFile(`${repository}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, repository);
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name === path
      ? ts.createSourceFile(
          name,
          (ts.sys.readFile(name) ?? "").replaceAll("@ts-expect-error", "expect"),
          languageVersion,
        )
      : readSource(name, languageVersion, ...rest);
  const program = ts.createProgram([path], options, host);
  const errors = new Map<number, string>();
  for (const { file, start = 0, messageText } of program.getSemanticDiagnostics(program.getSourceFile(path))) {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    const text = ts.flattenDiagnosticMessageText(messageText, "\n");
    errors.set(line, errors.has(line) ? `${errors.get(line)}\n${text}` : text);
  }
  return errors;
}
