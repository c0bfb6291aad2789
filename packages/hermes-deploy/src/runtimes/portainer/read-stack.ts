import { parse } from "yaml";
import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { COMPOSE_FILE } from "../docker/layout.ts";
import type { ObservedInside } from "../inside.ts";
import { linesBetween, readProbe } from "../read-probe.ts";
import { portainerFiles } from "./files.ts";
import { AGENT_SERVICE } from "./layout.ts";
import type { ObservedStack } from "./observed-stack.ts";

/**
 * Understands the output of the probe.
 * @throws {ProbeError} if it is cut short or not the probe's.
 */
export function readStack(spec: PortainerStackSpec, output: string): ObservedInside {
  const targets = spec.container.mounts.map(({ path }) => path);
  const inside = readProbe(portainerFiles(spec), targets, output);
  const lines = linesBetween(output);
  const after = (word: string) =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  const agent = inside.services[AGENT_SERVICE];
  const [startedFrom] = after("from").filter((path) => path !== "" && path !== "<no value>");
  const [madeFrom] = after("made");
  const stack: ObservedStack = {
    homes: Object.fromEntries(after("home").map((line) => line.split(" "))),
    image: after("image").includes("built"),
    ...(madeFrom === undefined ? {} : { madeFrom }),
    ...(startedFrom === undefined ? {} : { startedFrom }),
    ...modelIn(after("model")),
  };
  const services: ObservedInside["services"] =
    agent === undefined ? {} : { [AGENT_SERVICE]: { ...agent, current: after("agent").includes("current") } };
  return { ...inside, services: { ...inside.services, ...services }, stack, ...inTheWay(spec, stack) };
}

/** Without Portainer, a stack that something else has started is not ours to change. */
function inTheWay(
  { portainer }: PortainerStackSpec,
  { startedFrom }: ObservedStack,
): Pick<ObservedInside, "resources"> {
  if (portainer !== undefined || startedFrom === undefined || startedFrom === COMPOSE_FILE) return {};
  const said = `the container hermes was started by somebody else, from ${startedFrom}; if that is Portainer, name it in the spec (portainer) or remove its stack`;
  return { resources: { "stack.name": { state: "foreign", said } } };
}

/** The first of each: `default gpt-5`, `base_url "http://…"`. */
function modelIn(lines: readonly string[]): Pick<ObservedStack, "model"> {
  const pairs = lines.toReversed().flatMap((line) => {
    const [, name = "", text = ""] = /^(\S+) (.*)$/.exec(line) ?? [];
    const value = scalar(text);
    return value === undefined ? [] : [[name, value] as const];
  });
  return pairs.length === 0 ? {} : { model: Object.fromEntries(pairs) };
}

function scalar(text: string): string | undefined {
  try {
    const value: unknown = parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
