import type { Fact } from "../preflight/fact.ts";
import type { Paint } from "./paint.ts";

/** One line for each fact, and under it what to do next. */
export function describePreflight(facts: readonly Fact[], paint: Paint): string[] {
  if (facts.length === 0) return [];
  const marks: Readonly<Record<Fact["state"], string>> = {
    good: paint.green("✔"),
    warning: paint.yellow("!"),
    problem: paint.red("✖"),
    unknown: paint.dim("?"),
  };
  return [
    "",
    paint.bold("Before anything is changed"),
    ...facts.flatMap(({ state, said, remedy }) => [
      `  ${marks[state]} ${said}`,
      ...(remedy === undefined ? [] : [`      ${paint.dim("→")} ${remedy}`]),
    ]),
  ];
}
