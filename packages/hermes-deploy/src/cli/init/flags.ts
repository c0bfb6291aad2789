import { commonQuestions } from "../../runtimes/question.ts";
import { runtimeOfShape } from "../../runtimes/registry.ts";
import { shapes } from "../../spec/spec.ts";
import type { Flag } from "../program.ts";

/** An option for every question that is asked about any shape; one of the same name for several shapes is one option. */
export function flags(): readonly Flag[] {
  const own = shapes.flatMap((shape) => runtimeOfShape(shape).questions ?? []);
  const descriptions = new Map(
    [...own, ...commonQuestions].map(({ id, ask, parts }) => [
      id,
      parts === undefined ? ask : `${ask}, with commas: ${Object.keys(parts).join(", ")}`,
    ]),
  );
  return [...descriptions].map(([id, description]) => ({ id, description }));
}
