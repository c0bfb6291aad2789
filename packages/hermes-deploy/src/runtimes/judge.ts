import type { Check, CheckAnswer, Expectation, Verdict } from "./check.ts";

/** Longest evidence that is worth a line in a report. */
const LINE = 160;

/** Whether a check holds, from what carrying it out gave. */
export function judge(check: Pick<Check, "expect">, answer: CheckAnswer): Verdict {
  const failures = check.expect
    .map((expectation) => failureOf(expectation, answer))
    .filter((text) => text !== undefined);
  if (failures.length > 0)
    return { holds: false, evidence: [...failures, lastLine(answer)].filter(Boolean).join("\n") };
  const shown = check.expect.flatMap((expectation) => ("json" in expectation ? [show(expectation.json, answer)] : []));
  return { holds: true, evidence: shown.length > 0 ? shown.join(", ") : lastLine(answer) };
}

function failureOf(expectation: Expectation, answer: CheckAnswer): string | undefined {
  if ("exitCode" in expectation) {
    const code = answer.by === "api" ? 0 : answer.exitCode;
    return code === expectation.exitCode ? undefined : `exit code ${code}, expected ${expectation.exitCode}`;
  }
  if (!("json" in expectation)) {
    const text = answer.by === "api" ? JSON.stringify(answer.data) : answer.output;
    return text.includes(expectation.contains) ? undefined : `"${expectation.contains}" not in the answer`;
  }
  const found = lookUp(jsonOf(answer), expectation.json);
  if ("oneOf" in expectation) {
    if (expectation.oneOf.some((value) => value === found)) return undefined;
    return `${expectation.json} is ${print(found)}, expected ${expectation.oneOf.map(print).join(" or ")}`;
  }
  if (typeof found === "string" && found.toLowerCase().includes(expectation.contains.toLowerCase())) return undefined;
  return `${expectation.json} is ${print(found)}, expected it to contain "${expectation.contains}"`;
}

/** The answer's data, or the last line of the output that is JSON. */
function jsonOf(answer: CheckAnswer): unknown {
  if (answer.by === "api") return answer.data;
  for (const text of [answer.output, ...answer.output.split(/\r?\n/).reverse()]) {
    if (!/^\s*[[{]/.test(text)) continue;
    try {
      return JSON.parse(text);
    } catch {
      // not this one
    }
  }
  return undefined;
}

function lookUp(value: unknown, path: string): unknown {
  let here = value;
  for (const key of path.split(".")) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Object.entries(here).find(([name]) => name === key)?.[1];
  }
  return here;
}

function show(path: string, answer: CheckAnswer): string {
  return `${path}: ${print(lookUp(jsonOf(answer), path))}`;
}

function print(value: unknown): string {
  const text = value === undefined ? "missing" : typeof value === "string" ? value : JSON.stringify(value);
  return shorten(text.replaceAll(/\s+/g, " ").trim());
}

function lastLine(answer: CheckAnswer): string {
  if (answer.by === "api") return "";
  return shorten(
    answer.output
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .at(-1) ?? "",
  );
}

const shorten = (text: string) => (text.length > LINE ? `${text.slice(0, LINE - 1)}…` : text);
