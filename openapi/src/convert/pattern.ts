/**
 * Translates a regular expression as Perl prints it into one for ECMA-262 without flags, matching the same texts.
 * Understood are the constructs that Perl's `qr` adds and the few where the languages differ: `(?^i:…)` groups with their
 * flags, atomic groups `(?>…)`, and the quantifier `{,n}`.
 * @param perl the expression, matched by PVE as `^…$` (`PVE::JSONSchema` sub check_prop)
 * @returns the anchored expression
 * @throws SyntaxError when the result is not a valid expression
 */
export function translatePattern(perl: string): string {
  const translated = `^${new Translator(perl).translate()}$`;
  new RegExp(translated);
  return translated;
}

const asciiLetter = /[A-Za-z]/;

class Translator {
  #index = 0;
  #atomicGroups = 0;
  readonly #perl: string;

  constructor(perl: string) {
    this.#perl = perl;
  }

  translate(): string {
    const output = this.#sequence(false);
    if (this.#index < this.#perl.length) throw new SyntaxError(`")" without "(" at ${this.#index}`);
    return output;
  }

  /** Up to the end, or the bracket that closes the group. */
  #sequence(ignoreCase: boolean): string {
    let output = "";
    while (this.#index < this.#perl.length && this.#perl[this.#index] !== ")") output += this.#item(ignoreCase);
    return output;
  }

  #item(ignoreCase: boolean): string {
    const character = this.#perl[this.#index] ?? "";
    if (character === "(") return this.#group(ignoreCase);
    if (character === "[") return this.#characterClass(ignoreCase);
    if (character === "\\") return this.#take(2);
    if (this.#perl.startsWith("{,", this.#index)) {
      this.#index += 2;
      return "{0,";
    }
    this.#index++;
    return ignoreCase && asciiLetter.test(character) ? `[${bothCases(character)}]` : character;
  }

  #group(ignoreCase: boolean): string {
    const flags = /^\(\?\^([a-z]*):/.exec(this.#perl.slice(this.#index));
    if (flags) return this.#bracketed(flags[0].length, "(?:", (flags[1] ?? "").includes("i"), ")");
    if (this.#perl.startsWith("(?>", this.#index)) {
      const name = `atomic${++this.#atomicGroups}`;
      return this.#bracketed(3, `(?=(?<${name}>`, ignoreCase, `))\\k<${name}>`);
    }
    const opening = /^\((?:\?(?::|=|!|<=|<!))?/.exec(this.#perl.slice(this.#index))?.[0] ?? "(";
    return this.#bracketed(opening.length, opening, ignoreCase, ")");
  }

  #bracketed(skip: number, before: string, ignoreCase: boolean, after: string): string {
    this.#index += skip;
    const inside = this.#sequence(ignoreCase);
    if (this.#perl[this.#index] !== ")") throw new SyntaxError('"(" without ")"');
    this.#index++;
    return `${before}${inside}${after}`;
  }

  #characterClass(ignoreCase: boolean): string {
    const text =
      /^\[\^?\]?(?:\\.|[^\]\\])*\]/s.exec(this.#perl.slice(this.#index))?.[0] ?? this.#perl.slice(this.#index);
    this.#index += text.length;
    if (!ignoreCase) return text;
    return text.replace(/\\.|[A-Za-z]-[A-Za-z]|[A-Za-z]/gs, (part) => (part.startsWith("\\") ? part : bothCases(part)));
  }

  #take(count: number): string {
    const text = this.#perl.slice(this.#index, this.#index + count);
    this.#index += count;
    return text;
  }
}

/** `a` → `aA`, `a-f` → `a-fA-F`; a range such as `A-z` has both */
function bothCases(text: string): string {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  return text === lower || text === upper ? `${lower}${upper}` : text;
}
