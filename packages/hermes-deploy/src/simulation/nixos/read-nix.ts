import { NixSyntaxError, type NixToken, nixTokens } from "./nix-tokens.ts";

/** Something of nixpkgs, of a flake or of the module system, which is not simulated: known by how it is written. */
export class Elsewhere {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a Nix file says. */
export type NixData =
  | null
  | boolean
  | number
  | string
  | Elsewhere
  | readonly NixData[]
  | { readonly [name: string]: NixData };

const CONSTANTS: Readonly<Record<string, null | boolean>> = { null: null, true: true, false: false };

/**
 * Evaluates a Nix file that is data: literals, lists and sets, below a function whose arguments stay names. Dotted
 * attribute paths are spelt out; `lib.mkForce`, `lib.mkDefault` and `nixosSystem` give their argument.
 * @throws {NixSyntaxError} for what is no Nix, and for Nix that is more than that
 */
export function readNix(text: string): NixData {
  const tokens = nixTokens(text);
  let at = 0;
  const spelling = (token: NixToken | undefined) => (token !== undefined && "text" in token ? token.text : undefined);
  const peek = (symbol: string, ahead = 0) => spelling(tokens[at + ahead]) === symbol;
  const take = (symbol: string) => {
    if (!peek(symbol)) throw new NixSyntaxError(`error: syntax error, expected ${symbol}, got ${print(tokens[at])}`);
    at += 1;
  };

  const expression = (): NixData => {
    if (isFunction()) {
      while (!peek(":")) at += 1;
      take(":");
      return expression();
    }
    let left = application();
    while (peek("+")) {
      at += 1;
      left = new Elsewhere(`${print(left)} + ${print(application())}`);
    }
    return left;
  };

  /** `name: …` or `{ a, b, ... }: …`. */
  const isFunction = (): boolean => {
    if (tokens[at]?.kind === "name" && peek(":", 1)) return true;
    if (!peek("{")) return false;
    const end = tokens.findIndex((token, index) => index > at && spelling(token) === "}");
    return end > 0 && spelling(tokens[end + 1]) === ":";
  };

  const application = (): NixData => {
    const first = simple();
    if (!(first instanceof Elsewhere)) return first;
    let result: NixData = first;
    while (startsSimple()) {
      const argument = simple();
      result = /^lib\.mk(?:Force|Default)$|\.nixosSystem$/.test(first.text)
        ? argument
        : new Elsewhere(`${print(result)} ${print(argument)}`);
    }
    return result;
  };

  const startsSimple = () => {
    const token = tokens[at];
    return token !== undefined && (token.kind !== "symbol" || ["(", "[", "{"].includes(token.text));
  };

  const simple = (): NixData => {
    const token = tokens[at];
    at += 1;
    if (token === undefined) throw new NixSyntaxError("error: syntax error, unexpected end of file");
    if (token.kind === "string" || token.kind === "number") return token.value;
    if (token.kind === "path") return new Elsewhere(token.text);
    if (token.kind === "name") {
      const constant = CONSTANTS[token.text];
      return constant !== undefined ? constant : reference(token.text);
    }
    switch (token.text) {
      case "(": {
        const inner = expression();
        take(")");
        return inner;
      }
      case "-":
        return -Number(simple());
      case "[": {
        const items: NixData[] = [];
        while (!peek("]")) items.push(simple());
        take("]");
        return items;
      }
      case "{":
        return set();
      default:
        throw new NixSyntaxError(`error: syntax error, unexpected ${token.text}`);
    }
  };

  const reference = (first: string): Elsewhere => {
    let path = first;
    while (peek(".")) {
      at += 1;
      path += `.${attribute()}`;
    }
    return new Elsewhere(path);
  };

  const attribute = (): string => {
    const token = tokens[at];
    at += 1;
    if (token?.kind === "name") return token.text;
    if (token?.kind === "string") return token.value;
    if (spelling(token) === "${") {
      const inner = expression();
      take("}");
      return `\${${print(inner)}}`;
    }
    throw new NixSyntaxError(`error: syntax error, unexpected ${print(token)}, expecting a name`);
  };

  const set = (): NixData => {
    const members: MutableSet = {};
    while (!peek("}")) {
      if (peek("inherit")) {
        at += 1;
        while (!peek(";")) put(members, [attribute()], new Elsewhere("inherited"));
      } else {
        const path = [attribute()];
        while (peek(".")) {
          at += 1;
          path.push(attribute());
        }
        take("=");
        put(members, path, expression());
      }
      take(";");
    }
    take("}");
    return members;
  };

  const result = expression();
  if (at < tokens.length) throw new NixSyntaxError(`error: syntax error, unexpected ${print(tokens[at])}`);
  return result;
}

interface MutableSet {
  [name: string]: NixData;
}

function put(members: MutableSet, path: readonly string[], value: NixData): void {
  const [name = "", ...rest] = path;
  const there = Object.hasOwn(members, name) ? members[name] : undefined;
  const define = (member: NixData) =>
    Object.defineProperty(members, name, { value: member, enumerable: true, configurable: true, writable: true });
  if (rest.length === 0) {
    if (there !== undefined) throw new NixSyntaxError(`error: attribute '${name}' already defined`);
    define(value);
    return;
  }
  const inner: MutableSet = isNixSet(there) ? { ...there } : {};
  put(inner, rest, value);
  define(inner);
}

/** Whether a value is a set. */
export function isNixSet(value: NixData | undefined): value is { readonly [name: string]: NixData } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Elsewhere);
}

/** A member of a set; nothing where there is none, or no set. */
export function memberOf(value: NixData | undefined, name: string): NixData | undefined {
  return isNixSet(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The items of a list; none where there is no list. */
export function listOf(value: NixData | undefined): readonly NixData[] {
  return Array.isArray(value) ? value : [];
}

/** A string; nothing where it is none. */
export function textOf(value: NixData | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function print(value: NixData | NixToken | undefined): string {
  if (value === undefined) return "end of file";
  if (value instanceof Elsewhere) return value.text;
  if (typeof value === "object" && value !== null && "text" in value) return String(value.text);
  return JSON.stringify(value);
}
