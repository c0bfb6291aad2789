import { type Document, isScalar, type Node, parseDocument } from "yaml";
import { commonQuestions, type Question } from "../../runtimes/question.ts";
import { runtimeOfShape } from "../../runtimes/registry.ts";
import type { Spec } from "../../spec/spec.ts";

/** Answers by the id of their question; a list has commas between. */
export type Answers = Readonly<Record<string, string>>;

/** The questions about a shape: those about every shape whose places it has, and its own. */
export function questionsOf(shape: Spec["shape"], example: string): readonly Question[] {
  const document = parseDocument(example);
  return [...commonQuestions, ...(runtimeOfShape(shape).questions ?? [])].filter(
    ({ at, when }) => when !== undefined || at.some((place) => document.hasIn(pathOf(place))),
  );
}

/** Whether a question is still to be asked after these answers. */
export function isDue({ when }: Question, answers: Answers): boolean {
  return when === undefined || (answers[when.id] ?? "").includes(when.has);
}

/** What the example answers; nothing where that is nobody else's answer. */
export function exampleAnswer({ at, personal, parts, item }: Question, example: string): string {
  if (personal) return "";
  const document = parseDocument(example);
  const place = at.find((one) => document.hasIn(pathOf(one)));
  const value = place === undefined ? undefined : valueAt(document.toJS(), pathOf(place));
  if (parts !== undefined)
    return Object.keys(parts)
      .filter((part) => valueAt(value, [part]) !== undefined)
      .join(",");
  if (!Array.isArray(value)) return plain(value);
  return value.map((one: unknown) => plain(item === undefined ? one : valueAt(one, [item]))).join(",");
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (here, part) =>
      typeof here === "object" && here !== null
        ? Object.entries(here).find(([key]) => key === String(part))?.[1]
        : undefined,
    value,
  );
}

/**
 * The text of a spec: a shape's example with the answers in their places and its comments kept. Pure; whether the spec
 * is right is the parser's to say.
 *
 * @param header takes the place of the example's own, without `#`.
 */
export function specText(example: string, questions: readonly Question[], answers: Answers, header: string): string {
  const document = parseDocument(example);
  document.commentBefore = header;
  const due = questions.filter((question) => question.id in answers && isDue(question, answers));
  for (const question of due) put(document, question, answers[question.id] ?? "");
  const empty = due.flatMap(({ id, none }) => (none !== undefined && answers[id] === "" ? [none] : []));
  // From the last to the first, so that the numbers of those before stay what they are.
  for (const place of empty.reverse()) document.deleteIn(pathOf(place));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function put(document: Document, { at, none, list, item, parts }: Question, answer: string): void {
  if (answer === "" && none !== undefined) return;
  for (const place of at) {
    const path = pathOf(place);
    if (parts !== undefined) choose(document, path, parts, words(answer));
    else if (document.hasIn(path) || (none !== undefined && document.hasIn(path.slice(0, -1))))
      document.setIn(path, list ? listOf(document, words(answer), item) : typed(document, path, answer));
  }
}

function listOf(document: Document, entries: readonly string[], item: string | undefined): Node {
  if (item === undefined) return document.createNode(entries, { flow: true });
  return document.createNode(entries.map((entry) => ({ [item]: entry })));
}

function choose(
  document: Document,
  path: readonly (string | number)[],
  parts: Readonly<Record<string, unknown>>,
  chosen: readonly string[],
): void {
  for (const [part, value] of Object.entries(parts)) {
    const there = document.hasIn([...path, part]);
    if (there && !chosen.includes(part)) document.deleteIn([...path, part]);
    if (!there && chosen.includes(part)) document.setIn([...path, part], document.createNode(value));
  }
}

/** A number where the example has one; what is none is left for the parser to refuse. */
function typed(document: Document, path: readonly (string | number)[], answer: string): string | number {
  const there = document.getIn(path, true);
  return isScalar(there) && typeof there.value === "number" && /^\d+$/.test(answer) ? Number(answer) : answer;
}

/** `container.mounts.0.host` as the document wants it. */
export function pathOf(place: string): (string | number)[] {
  return place.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The words of an answer that is a list. */
export function words(answer: string): readonly string[] {
  return answer
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function plain(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
