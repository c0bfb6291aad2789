import type { Question } from "../../runtimes/question.ts";
import type { Prompts } from "../prompts.ts";
import { UsageError } from "../usage-error.ts";
import type { Offers } from "./offers.ts";
import { type Answers, exampleAnswer, isDue, words } from "./spec-text.ts";

export interface AnswersFrom {
  readonly questions: readonly Question[];
  /** The shape's example, whose values are taken where nothing better is known. */
  readonly example: string;
  /** What the command line says. */
  readonly flags: Answers;
  readonly offers: Offers;
  /** Absent where nobody can answer. */
  readonly prompts?: Prompts | undefined;
  /** What would be wrong with a spec of these answers at the places of this question. */
  readonly problem: (question: Question, answers: Answers) => string | undefined;
}

/**
 * Answers to all questions that are due: from the command line, else from whoever can be asked, else what PVE offers or
 * the example has.
 * @returns undefined if whoever was asked has had enough
 * @throws {UsageError} for a flag that no question of the shape has
 */
export async function gatherAnswers(from: AnswersFrom): Promise<Answers | undefined> {
  const { questions, flags, prompts } = from;
  checkFlags(questions, flags);
  const answers: Record<string, string> = {};
  for (const question of questions) {
    if (!isDue(question, answers)) continue;
    const initial = flags[question.id] ?? defaultOf(question, from);
    const isGiven = question.id in flags || prompts === undefined;
    const answer = isGiven ? initial : await ask(question, initial, prompts, answers, from);
    if (answer === undefined) return undefined;
    checkParts(question, answer);
    answers[question.id] = answer;
  }
  checkUsed(questions, flags, answers);
  return answers;
}

function checkFlags(questions: readonly Question[], flags: Answers): void {
  for (const id of Object.keys(flags)) {
    if (questions.some((question) => question.id === id)) continue;
    const known = questions.map((question) => `--${question.id}`).join(", ");
    throw new UsageError(`--${id} is not asked about this shape`, `What is: ${known}.`);
  }
}

function checkParts({ id, parts }: Question, answer: string): void {
  const unknown = parts === undefined ? [] : words(answer).filter((word) => !(word in parts));
  if (unknown.length === 0) return;
  throw new UsageError(
    `--${id}: there is no ${unknown.join(", ")}`,
    `There is ${Object.keys(parts ?? {}).join(", ")}; with commas between, or nothing.`,
  );
}

/** A flag that was passed over would be taken for heard. */
function checkUsed(questions: readonly Question[], flags: Answers, answers: Answers): void {
  for (const { id, when } of questions) {
    if (!(id in flags) || id in answers || when === undefined) continue;
    throw new UsageError(`--${id} means nothing here`, `It goes with a --${when.id} that has "${when.has}" in it.`);
  }
}

/** The example's value if PVE has that too, else the first that it offers; a free id is PVE's to say. */
function defaultOf(question: Question, { example, offers }: AnswersFrom): string {
  const own = exampleAnswer(question, example);
  const offered = question.offer === undefined ? [] : (offers[question.offer] ?? []);
  return question.offer === "vmid" || !offered.includes(own) ? (offered[0] ?? own) : own;
}

async function ask(
  question: Question,
  initial: string,
  prompts: Prompts,
  answers: Answers,
  { offers, problem }: AnswersFrom,
): Promise<string | undefined> {
  const { ask: message, id, parts, offer } = question;
  if (parts !== undefined) {
    const chosen = await prompts.several({ message, options: Object.keys(parts), initial: words(initial) });
    return chosen?.join(",");
  }
  const options = offer === undefined || offer === "vmid" ? [] : (offers[offer] ?? []);
  if (options.length > 0) return await prompts.choose({ message, options, initial });
  return await prompts.text({
    message,
    initial,
    problem: (answer) => problem(question, { ...answers, [id]: answer.trim() }),
  });
}
