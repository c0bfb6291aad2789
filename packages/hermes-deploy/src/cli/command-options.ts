import { InvalidArgumentError, Option } from "commander";
import { FACT_SORTS, type FactSort } from "../preflight/fact.ts";
import { DEFAULTS } from "./options.ts";

export const common = () => [
  new Option("--json", "JSON lines, one event each, instead of text"),
  new Option("--simulate", "use the embedded simulator even if a target is set"),
];
export const yes = () => new Option("--yes", "do not ask before changing something");
export const adopted = () => new Option("--adopted", "also a container that this tool did not make but took over");
export const waiting = () =>
  new Option("--wait <seconds>", "how long to wait for a pasted host script to take effect; 0: do not ask anybody")
    .argParser(wholeNumber)
    .default(DEFAULTS.wait);
export const report = () => new Option("--report <file>", "write what was done, with times and evidence, as Markdown");
export const asking = () => [yes(), waiting()];
export const choosing = () => [
  new Option("--only <step>", "carry out this step and no other"),
  new Option("--from <step>", "carry out this step and those that stand behind it in the plan"),
];
export const snapshot = () => new Option("--snapshot", "have PVE take a snapshot before the container is changed");
export const goingTo = () => new Option("--to <snapshot>", "the snapshot to go back to; asks before it does");
export const skipping = () =>
  new Option(
    "--skip <facts>",
    `what not to look at before the first change, with commas between: ${FACT_SORTS.join(", ")}, or all`,
  )
    .argParser(factSorts)
    .default([], "nothing");
export const changing = () => [
  new Option("--adopt", "take over a container with this VMID that this tool did not make"),
  new Option(
    "--replace <vmid>",
    "allow to destroy and make again this container if it cannot be changed in place",
  ).argParser(wholeNumber),
];

function factSorts(text: string): readonly FactSort[] {
  if (text === "all") return FACT_SORTS;
  const words = text.split(",").map((word) => word.trim());
  const sorts = FACT_SORTS.filter((sort) => words.includes(sort));
  if (sorts.length === new Set(words).size) return sorts;
  throw new InvalidArgumentError(`It is a list of ${FACT_SORTS.join(", ")}; or all.`);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It is a whole number, such as 600.");
  return Number(text);
}
