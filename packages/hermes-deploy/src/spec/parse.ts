import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLError,
} from "yaml";
import { type core, z } from "zod";
import { bareMetalPet } from "./bare-metal-pet.ts";
import { bareMetalContainerRules, bareMetalRules } from "./bare-metal-rules.ts";
import { connectorRules } from "./connector-rules.ts";
import { describeIssue, type Finding } from "./describe-issue.ts";
import { dockerLxc } from "./docker-lxc.ts";
import { knownKeys, toJsonSchema } from "./known-keys.ts";
import { nixosContainer, nixosNative } from "./nixos/nixos.ts";
import { nixosContainerRules, nixosDockerMachineRules, nixosMachineRules, nixosNativeRules } from "./nixos/rules.ts";
import { ociLxc } from "./oci-lxc.ts";
import { ociContainerRules, ociRules } from "./oci-rules.ts";
import { besidePetRules, petRules } from "./pet-rules.ts";
import { portainerStack } from "./portainer/portainer-stack.ts";
import { portainerRules } from "./portainer/rules.ts";
import type { SpecProblem } from "./problem.ts";
import { dockerProfiles } from "./profiles/docker-profiles.ts";
import { profilesRules } from "./profiles/rules.ts";
import { containerRules, dockerContainerRules, dockerHermesRules, hermesRules, type Rule } from "./rules.ts";
import { type Spec, shapes, spec as specSchema } from "./spec.ts";
import { suggest } from "./suggest.ts";

export type ParsedSpec = { readonly spec: Spec } | { readonly problems: readonly SpecProblem[] };

/**
 * Reads a spec file.
 *
 * @param text YAML 1.2, one document.
 * @param file its name, for messages.
 * @returns the checked spec with defaults filled in, or everything that is wrong with it, in the order of the file.
 */
export function parseSpec(text: string, file: string): ParsedSpec {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true });
  const problem = (offset: number, at: string, message: string): SpecProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), at, message };
  };

  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0)
    return { problems: broken.map((error) => problem(error.pos[0], "", describeYamlError(error))) };

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    return { problems: [problem(0, "", `not usable YAML: ${cause instanceof Error ? cause.message : String(cause)}`)] };
  }
  if (!isMapping(value))
    return {
      problems: [
        problem(
          0,
          "",
          `a spec is a mapping that begins with "shape: docker-lxc"; this file is ${value === null ? "empty" : "not a mapping"}`,
        ),
      ],
    };

  const parsed = specSchema.safeParse(value, { reportInput: true });
  const findings = parsed.success ? applyRules(value) : describeAll(value, parsed.error.issues);
  if (parsed.success && findings.length === 0) return { spec: parsed.data };
  return {
    problems: findings
      .map((finding) => ({ finding, offset: offsetOf(document.contents, finding) }))
      .sort((a, b) => a.offset - b.offset)
      .map(({ finding, offset }) => problem(offset, printPath(finding), finding.message)),
  };
}

/** If only the shape is unclear, the rest is checked as the shape that was most likely meant. */
function describeAll(value: Readonly<Record<string, unknown>>, issues: readonly core.$ZodIssue[]): Finding[] {
  if (shapes.some((shape) => shape === value.shape)) return [...describeIssues(issues, value), ...applyRules(value)];
  const given = String(value.shape);
  const meant = suggest(given, shapes) ?? shapes.find((shape) => given.length > 2 && shape.startsWith(given));
  if (meant === undefined) return describeIssues(issues, value);
  const assumed = { ...value, shape: meant };
  const rest = specSchema.safeParse(assumed, { reportInput: true });
  return [
    ...describeIssues(issues, value),
    ...describeIssues(rest.error?.issues ?? [], assumed),
    ...applyRules(assumed),
  ];
}

function describeIssues(issues: readonly core.$ZodIssue[], { shape }: Readonly<Record<string, unknown>>): Finding[] {
  const schema = specSchema.options.find((option) => option.shape.shape.value === shape) ?? specSchema;
  const json = jsonSchemas.get(schema) ?? toJsonSchema(schema);
  jsonSchemas.set(schema, json);
  return issues.flatMap((issue) => describeIssue(issue, (path) => knownKeys(json, path)));
}

/** Made on the first mistake; most specs have none. */
const jsonSchemas = new Map<z.ZodType, ReturnType<typeof toJsonSchema>>();

function applyRules(value: Readonly<Record<string, unknown>>): Finding[] {
  const rulesOf = RULES[String(value.shape)];
  return rulesOf === undefined ? [] : rulesOf(value);
}

/** The rules of each shape, section by section. */
const RULES: Readonly<Record<string, (value: Readonly<Record<string, unknown>>) => Finding[]>> = {
  "docker-lxc": (value) => [
    ...heard(dockerLxc.shape.container, value.container, [...containerRules, ...dockerContainerRules]),
    ...heard(dockerLxc.shape.hermes, value.hermes, [...hermesRules, ...connectorRules, ...dockerHermesRules]),
  ],
  "bare-metal-pet": (value) => [
    ...heard(bareMetalPet.shape.container, value.container, [...containerRules, ...bareMetalContainerRules]),
    ...heard(bareMetalPet.shape.pet, value.pet, petRules),
    ...heard(bareMetalPet.shape.hermes, value.hermes, [...hermesRules, ...connectorRules]),
    ...heard(bareMetalPet, value, [...besidePetRules, ...bareMetalRules]),
  ],
  "oci-lxc": (value) => [
    ...heard(ociLxc.shape.container, value.container, [...containerRules, ...ociContainerRules]),
    ...heard(ociLxc.shape.pet, value.pet, petRules),
    ...heard(ociLxc.shape.hermes, value.hermes, [...hermesRules, ...connectorRules]),
    ...heard(ociLxc, value, [...besidePetRules, ...ociRules]),
  ],
  "docker-profiles": (value) => [
    ...heard(dockerProfiles.shape.container, value.container, [...containerRules, ...dockerContainerRules]),
    ...heard(dockerProfiles.shape.hermes, value.hermes, [...hermesRules, ...connectorRules, ...dockerHermesRules]),
    ...heard(dockerProfiles, value, profilesRules),
  ],
  "portainer-stack": (value) => [
    ...heard(portainerStack.shape.container, value.container, [...containerRules, ...dockerContainerRules]),
    ...heard(portainerStack.shape.hermes, value.hermes, [...hermesRules, ...connectorRules]),
    ...heard(portainerStack, value, portainerRules),
  ],
  "nixos-native": (value) => [
    ...heard(nixosNative.shape.container, value.container, [...containerRules, ...nixosMachineRules]),
    ...heard(nixosNative.shape.hermes, value.hermes, hermesRules),
    ...heard(nixosNative.shape.nixos.unwrap(), value.nixos ?? {}, nixosNativeRules),
  ],
  "nixos-container": (value) => [
    ...heard(nixosContainer.shape.container, value.container, [
      ...containerRules,
      ...dockerContainerRules,
      ...nixosMachineRules,
      ...nixosDockerMachineRules,
    ]),
    ...heard(nixosContainer.shape.hermes, value.hermes, hermesRules),
    ...heard(nixosContainer.shape.nixos.unwrap(), value.nixos ?? {}, nixosContainerRules),
  ],
};

/** What the rules find whose fields parse, each field by itself: so a rule speaks although another field is wrong. */
function heard<Shape extends z.ZodRawShape>(
  section: z.ZodObject<Shape>,
  value: unknown,
  rules: readonly Rule<z.output<z.ZodObject<Shape>>>[],
): Finding[] {
  if (!isMapping(value)) return [];
  const fields: Record<PropertyKey, unknown> = {};
  for (const [name, schema] of Object.entries(section.shape)) {
    const parsed = z.safeParse(schema, value[name]);
    if (parsed.success) fields[name] = parsed.data;
  }
  // A rule reads only the fields that it needs, and these have been parsed.
  const known = fields as z.output<z.ZodObject<Shape>>;
  return rules.filter(({ needs }) => needs.every((name) => name in fields)).flatMap((rule) => rule.check(known));
}

function describeYamlError({ code, message }: YAMLError): string {
  if (code === "MULTIPLE_DOCS") return "more than one YAML document; a spec is one, without a second ---";
  return `not valid YAML: ${message}`;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function printPath({ path, key }: Finding): string {
  return [...path, ...(key === undefined ? [] : [key])]
    .map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join("");
}

/** Offset of the key or value that a finding is about; of the nearest parent if it is not there. */
function offsetOf(root: ParsedNode | null, { path, key }: Finding): number {
  let node: Node | null = root;
  let offset = root?.range[0] ?? 0;
  const steps = key === undefined ? path : [...path, key];
  for (const [index, part] of steps.entries()) {
    if (node === null || !("items" in node)) break;
    const wantsKey = key !== undefined && index === steps.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (pair === undefined) break;
      const keyOffset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      const child = isNode(pair.value) ? pair.value : null;
      const isBlock = isCollection(child) && !child.flow;
      offset = wantsKey || child === null || isBlock ? keyOffset : (child.range?.[0] ?? keyOffset);
      node = child;
    } else {
      const child: unknown = typeof part === "number" ? (node as { items: unknown[] }).items[part] : undefined;
      if (!isNode(child)) break;
      offset = child.range?.[0] ?? offset;
      node = child;
    }
  }
  return offset;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "range" in value;
}
