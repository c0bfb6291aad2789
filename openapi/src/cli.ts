import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { Command, Option } from "commander";
import { ApidocError } from "./apidoc/apidoc-error.ts";
import { convertSource } from "./convert-source.ts";
import { checkGenerated, generate } from "./generate.ts";
import { lineProgress } from "./output/progress.ts";

interface Options {
  check?: true;
  from?: string;
  out?: string;
  formats?: string;
  pveVersion?: string;
  factsOnly?: true;
  ca?: string;
  fingerprint?: string;
  insecure?: true;
}

/** pnpm changes into the package; the caller's folder is in INIT_CWD. */
const directory = process.env.INIT_CWD ?? process.cwd();

const program = new Command("pnpm generate")
  .description(
    "Without options: makes the client's generated files from the OpenAPI documents and overlays of this repository.\n" +
      "With --from: makes an OpenAPI document and types, with descriptions, from the apidoc of your own server.",
  )
  .option("--check", "change nothing; exit 1 and list the generated files which are not up to date")
  .option("--from <source>", "apidoc.js, apidoc.json, or https://host:8006 (no login needed)")
  .option("--out <folder>", "with --from: where to write (default: pve-api)")
  .option("--formats <file>", "with --from: JSON which spells out formats that the apidoc only names")
  .option("--pve-version <version>", "with --from: PVE's version, if the source does not tell it")
  .option("--facts-only", "with --from: only the OpenAPI document, without descriptions, into openapi/ (maintainers)")
  .addOption(new Option("--ca <file>", "with https: PEM of the authority that signed the server's certificate"))
  .addOption(new Option("--fingerprint <sha256>", "with https: SHA-256 of the server's certificate"))
  .addOption(new Option("--insecure", "with https: trust any certificate").conflicts(["ca", "fingerprint"]))
  .addHelpText("after", helpExamples())
  .showHelpAfterError("Run with --help for the options.");

try {
  process.exitCode = await run(program.parse().opts<Options>());
} catch (error) {
  const what = error instanceof Error ? error.message : String(error);
  console.error(error instanceof ApidocError ? `Not understood: ${what}` : `Error: ${what}`);
  process.exitCode = 1;
}

async function run(options: Options): Promise<number> {
  const progress = lineProgress((line) => console.error(line));
  if (options.check && options.from)
    throw new Error("--check is about the committed files; it does not go with --from");
  if (options.check) {
    const outdated = await checkGenerated(progress);
    for (const path of outdated) console.log(`not up to date: ${show(path)}`);
    if (outdated.length > 0) console.error("Run `pnpm generate`.");
    return outdated.length === 0 ? 0 : 1;
  }
  const changed =
    options.from === undefined ? await generate(progress) : await convert(options.from, options, progress);
  for (const path of changed) console.log(`wrote ${show(path)}`);
  if (changed.length === 0) console.log("everything was up to date");
  return 0;
}

async function convert(from: string, options: Options, progress: ReturnType<typeof lineProgress>) {
  if (options.insecure) console.error("Warning: --insecure: the server's certificate is not checked.");
  return convertSource(
    {
      from,
      directory,
      out: options.out,
      formats: options.formats,
      version: options.pveVersion,
      factsOnly: options.factsOnly ?? false,
      trust: {
        ca: options.ca === undefined ? undefined : await readFile(resolve(directory, options.ca), "utf8"),
        fingerprint: options.fingerprint,
        insecure: options.insecure,
      },
    },
    progress,
  );
}

function show(path: string): string {
  return relative(directory, path);
}

function helpExamples(): string {
  return `
Examples:
  pnpm generate
  pnpm generate --check
  pnpm generate --from https://pve1.lan:8006 --fingerprint AB:CD:… --out src/pve-api
  pnpm generate --from ./apidoc.js
`;
}
