import { writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { secretReferences } from "../../apply/secret-files.ts";
import type { Question } from "../../runtimes/question.ts";
import { runtimeOfShape } from "../../runtimes/registry.ts";
import { parseSpec } from "../../spec/parse.ts";
import { SpecError } from "../../spec/problem.ts";
import { printSecretRef } from "../../spec/secret-ref.ts";
import { type Spec, shapes } from "../../spec/spec.ts";
import { openClient } from "../connect.ts";
import { exampleText } from "../example.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { knownShape } from "../known-shape.ts";
import type { Options } from "../options.ts";
import { type Basics, runBare } from "../run-command.ts";
import { shownPath } from "../spec-file.ts";
import { findTarget } from "../target.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { gatherAnswers } from "./answers.ts";
import { type Offers, readOffers } from "./offers.ts";
import { type Answers, pathOf, questionsOf, specText } from "./spec-text.ts";

/** `hermes-deploy init`: writes a commented spec from a few answers; 0 written, 4 not. */
export async function init(options: Options, world: World): Promise<ExitCode> {
  return await runBare(options, world, async ({ emit }) => {
    const path = shownPath(options.spec, world.cwd);
    const shape = await chooseShape(options, world);
    if (shape === undefined) return notWritten(emit, path);
    const example = exampleText(shape);
    const questions = questionsOf(shape, example);
    const header = headerOf(shape, path, relative(dirname(resolve(world.cwd, options.spec)), SCHEMA));
    const offers = await offersOf(options, world, emit);
    const answers = await gatherAnswers({
      questions,
      example,
      flags: options.answers ?? {},
      offers,
      prompts: world.prompts,
      problem: (question, given) => problemAt(question, specText(example, questions, given, header)),
    });
    if (answers === undefined) return notWritten(emit, path);
    const text = specText(example, questions, answers, header);
    const spec = checked(text, path, questions, answers);
    if (!(await write(text, options, world))) return notWritten(emit, path);
    emit({ type: "init.written", path, shape, answers });
    emit({ type: "next", lines: nextLines(path, spec) });
    return EXIT.done;
  });
}

type Emit = Basics["emit"];

async function chooseShape({ shape }: Options, { prompts }: World): Promise<Spec["shape"] | undefined> {
  const given = shape ?? (await prompts?.choose({ message: "Shape", options: shapes, initial: shapes[0] ?? "" }));
  if (given !== undefined) return knownShape(given);
  if (prompts !== undefined) return undefined;
  throw new UsageError(
    "there is nobody to ask which shape it shall be",
    `--shape takes ${shapes.join(", ")}; hermes-deploy explain-shapes tells them apart.`,
  );
}

/** What PVE says, if it is named and answers; without it the questions are plain. */
async function offersOf({ answers, simulate }: Options, world: World, emit: Emit): Promise<Offers> {
  const target = simulate ? undefined : await findTarget(undefined, world);
  if (target === undefined) return {};
  const pve = openClient(target, world.sockets);
  try {
    return await readOffers(pve, answers?.node);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    emit({ type: "warning", message: `${target.url} could not be asked what it has: ${why}` });
    return {};
  } finally {
    await pve.close();
  }
}

const SCHEMA = fileURLToPath(new URL("../../../schema/hermes-deploy.schema.json", import.meta.url));

/** @param schema where editors find the schema, seen from the file */
function headerOf(shape: Spec["shape"], path: string, schema: string): string {
  const { preview } = runtimeOfShape(shape);
  const lines = [
    `yaml-language-server: $schema=${schema}`,
    `Hermes Agent as ${shape}${preview === undefined ? "" : ", a preview"}. Written by hermes-deploy init; yours to change.`,
    `  hermes-deploy plan ${path}      what would be done, by whom, and why`,
    `  hermes-deploy apply ${path}     do it; again at any time: what is there already is left alone`,
    `  hermes-deploy verify ${path}    prove that it works`,
  ];
  return lines.map((line) => ` ${line}`).join("\n");
}

/** The first problem at one of the places of a question. */
function problemAt({ at }: Question, text: string): string | undefined {
  const parsed = parseSpec(text, "");
  const places = at.map(printed);
  const found = "problems" in parsed ? parsed.problems : [];
  return found.find((problem) => places.some((place) => problem.at.startsWith(place)))?.message;
}

/** `container.mounts[0].host`, as problems name places. */
function printed(place: string): string {
  return pathOf(place).reduce<string>(
    (all, part) => (typeof part === "number" ? `${all}[${part}]` : all === "" ? part : `${all}.${part}`),
    "",
  );
}

/** @throws {UsageError} naming the flags whose answers are wrong, or {SpecError} if it is none of them */
function checked(text: string, path: string, questions: readonly Question[], answers: Answers): Spec {
  const parsed = parseSpec(text, path);
  if (!("problems" in parsed)) return parsed.spec;
  const wrong = questions.flatMap((question) => {
    const problem = question.id in answers ? problemAt(question, text) : undefined;
    // The answer is not repeated: it may be a secret in the wrong place.
    return problem === undefined ? [] : [`--${question.id}: ${problem}`];
  });
  if (wrong.length === 0) throw new SpecError(parsed.problems);
  throw new UsageError(wrong.join("; "), "Nothing was written.");
}

/** @returns whether it was written; @throws {UsageError} if there is a file that nobody has given up */
async function write(text: string, { spec, force }: Options, { cwd, confirm }: World): Promise<boolean> {
  const path = resolve(cwd, spec);
  const shown = shownPath(spec, cwd);
  const put = async (flag: "wx" | "w") => await writeFile(path, text, { flag });
  try {
    await put(force ? "w" : "wx");
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code !== "EEXIST") throw new UsageError(`${shown} cannot be written: ${code}`, "Name another file.");
  }
  if (confirm === undefined) throw new UsageError(`${shown} is there already`, "Name another file, or say --force.");
  if (!(await confirm(`${shown} is there already. Overwrite it?`))) return false;
  await put("w");
  return true;
}

function notWritten(emit: Emit, path: string): ExitCode {
  emit({ type: "error", message: `${path} was not written`, details: [], hint: "Nothing was changed." });
  return EXIT.failed;
}

function nextLines(path: string, spec: Spec): readonly string[] {
  const names = secretReferences(spec).map(({ ref }) => printSecretRef(ref));
  return [
    ...(names.length === 0
      ? []
      : [`The spec names ${names.join(", ")}: provide ${names.length === 1 ? "it" : "them"}.`]),
    `Then: hermes-deploy plan ${path}`,
  ];
}
