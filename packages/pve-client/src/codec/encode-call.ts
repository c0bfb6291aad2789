import { ParameterError } from "../errors/parameter-error.ts";
import { secretValues } from "../errors/redact.ts";
import type { MethodFacts, ParamKind } from "../generated/methods.ts";
import { encodeValue, isArrayKind } from "./encode-value.ts";
import { MAX_BODY_BYTES, printForm } from "./form.ts";
import type { PropertyStrings } from "./property-strings.ts";
import { fillPath, readTemplate } from "./wire-path.ts";

/** A call as it goes on the wire. */
export interface EncodedCall {
  /** API path with the query, without `/api2/json`. */
  readonly path: string;
  /** The form of a POST or PUT; absent when there is nothing to send in one. */
  readonly body?: string;
}

export type Params = Readonly<Record<string, unknown>>;

/** What is known of a method when it is encoded; unknown methods have no facts and are written by the values alone. */
export interface EncodableMethod {
  readonly verb: string;
  /** With names in braces: `/nodes/{node}/lxc`. */
  readonly path: string;
  readonly facts: Pick<MethodFacts, "params" | "canDelete"> | undefined;
}

/** Parameters of format `urlencoded`: PVE decodes them once more than the rest (`PVE/QemuServer.pm $confdesc_cloudinit`). */
const ENCODED_FIRST: ReadonlySet<string> = new Set(["sshkeys"]);

/**
 * Prepares the encoding of one method's calls.
 *
 * @returns a function from flat parameters to the wire: names of the path go into the path, the others into the query
 *   (GET, DELETE) or the form (POST, PUT). `undefined` leaves a parameter out; `null` unsets it, through `delete`; an
 *   array for `net` becomes `net0`, `net1` … . It throws ParameterError, with all problems at once.
 */
export function callEncoder(
  method: EncodableMethod,
  propertyStrings: PropertyStrings,
): (params: Params) => EncodedCall {
  const { verb, path, facts } = method;
  const template = readTemplate(path);
  const inPath = new Set(template.names);
  const inBody = verb === "POST" || verb === "PUT";

  return (params) => {
    const problems: Record<string, string> = {};
    const filled = fillPath(template, params, problems);
    const pairs: [string, string][] = [];
    const unset: string[] = [];

    const add = (name: string, kind: ParamKind | undefined, value: unknown) => {
      if (value === undefined) return;
      if (value === null) {
        if (facts?.canDelete && name !== "delete") unset.push(name);
        else problems[name] = "is null, but this method cannot unset anything: leave it out";
        return;
      }
      try {
        const written = encodeValue(kind, ENCODED_FIRST.has(name) ? encodeFirst(value) : value, propertyStrings);
        if (typeof written === "string") pairs.push([name, written]);
        else for (const item of written) pairs.push([name, item]);
      } catch (error) {
        problems[name] = error instanceof Error ? error.message : String(error);
      }
    };

    for (const name in params) {
      if (inPath.has(name)) continue;
      const value = params[name];
      const kind = kindOf(facts?.params, name);
      const indexed = kind === undefined && Array.isArray(value) ? facts?.params[`${name}[n]`] : undefined;
      if (indexed === undefined) add(name, kind, value);
      else for (const [index, item] of (value as unknown[]).entries()) add(`${name}${index}`, indexed, item);
    }
    if (unset.length > 0) addUnset(pairs, unset, facts?.params.delete);

    const form = printForm(pairs);
    if (inBody && form.length > MAX_BODY_BYTES) {
      problems[largest(pairs)] =
        `the request is ${form.length} bytes long, and PVE takes ${MAX_BODY_BYTES} at most: shorten this value`;
    }
    for (const _problem in problems) {
      throw new ParameterError({ method: verb, path, parameters: problems, secrets: secretValues(params) });
    }
    if (inBody) return form === "" ? { path: filled } : { path: filled, body: form };
    return { path: form === "" ? filled : `${filled}?${form}` };
  };
}

function encodeFirst(value: unknown): unknown {
  const text = Array.isArray(value) ? value.join("\n") : value;
  const plain = typeof text === "string" && /[^-%\w.!~*'()]/.test(text);
  return plain ? encodeURIComponent(text) : text;
}

/** Finds a parameter's kind; `net0` is an instance of `net[n]`. */
function kindOf(params: MethodFacts["params"] | undefined, name: string): ParamKind | undefined {
  if (params === undefined) return undefined;
  if (Object.hasOwn(params, name)) return params[name];
  const base = /^(.*?)\d+$/.exec(name)?.[1];
  return base === undefined ? undefined : params[`${base}[n]`];
}

function addUnset(pairs: [string, string][], unset: readonly string[], kind: ParamKind | undefined): void {
  if (isArrayKind(kind)) {
    for (const name of unset) pairs.push(["delete", name]);
    return;
  }
  const given = pairs.find(([name]) => name === "delete");
  if (given) given[1] = [given[1], ...unset].filter(Boolean).join(",");
  else pairs.push(["delete", unset.join(",")]);
}

function largest(pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((longest, pair) => (pair[1].length > longest[1].length ? pair : longest), ["", ""] as const)[0];
}
