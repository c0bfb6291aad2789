/** Something that must be closed before a command is complete. */
type Open = "'" | '"' | "`" | "(" | "{" | "${" | "((" | "if" | "loop" | "case";

interface Heredoc {
  readonly delimiter: string;
  readonly stripTabs: boolean;
}

const OPENERS: Readonly<Record<string, Open>> = {
  if: "if",
  for: "loop",
  while: "loop",
  until: "loop",
  select: "loop",
  case: "case",
  "{": "{",
};
const CLOSERS: Readonly<Record<string, Open>> = { fi: "if", done: "loop", esac: "case", "}": "{" };
/** Words after which a command starts again. */
const LEADERS = new Set(["if", "then", "else", "elif", "while", "until", "do", "!", "{", "time", "in"]);

/** Puts typed lines together to complete commands, as a shell does before it runs anything. */
export class LineAssembler {
  #text = "";
  #open: Open[] = [];
  #heredocs: Heredoc[] = [];
  #isContinued = false;

  /** Whether the next line continues a command. */
  get isPending(): boolean {
    return this.#text !== "";
  }

  /** Forgets what was typed so far. */
  reset(): void {
    this.#text = "";
    this.#open = [];
    this.#heredocs = [];
    this.#isContinued = false;
  }

  /**
   * @param line without its line end.
   * @returns the command, once it is complete.
   */
  push(line: string): string | undefined {
    this.#text += `${line}\n`;
    const [heredoc] = this.#heredocs;
    if (heredoc) {
      const end = heredoc.stripTabs ? line.replace(/^\t+/, "") : line;
      if (end === heredoc.delimiter) this.#heredocs.shift();
    } else this.#scan(line);
    if (this.#heredocs.length > 0 || this.#open.length > 0 || this.#isContinued) return undefined;
    const text = this.#text;
    this.reset();
    return text;
  }

  #scan(line: string): void {
    const scanner = new LineScanner(line, this.#open, this.#heredocs);
    this.#isContinued = scanner.run();
  }
}

/** Follows one line through quotes, brackets and reserved words. */
class LineScanner {
  readonly #line: string;
  readonly #open: Open[];
  readonly #heredocs: Heredoc[];
  #at = 0;
  #word = "";
  #startsCommand = true;
  #endsWithOperator = false;

  constructor(line: string, open: Open[], heredocs: Heredoc[]) {
    this.#line = line;
    this.#open = open;
    this.#heredocs = heredocs;
  }

  /** @returns whether the line asks for another by a backslash or an operator at its end. */
  run(): boolean {
    while (this.#at < this.#line.length) {
      const character = this.#line[this.#at] ?? "";
      const top = this.#open.at(-1);
      if (top === "'") this.#inSingleQuotes(character);
      else if (character === "\\") {
        if (this.#at === this.#line.length - 1) return true;
        this.#take(2);
      } else if (top === '"' || top === "${" || top === "((" || top === "`") this.#inside(character, top);
      else if (!this.#plain(character)) return this.#endsWithOperator;
    }
    this.#endWord();
    return this.#endsWithOperator && !["'", '"', "`"].includes(this.#open.at(-1) ?? "");
  }

  #take(count: number): void {
    this.#word += this.#line.slice(this.#at, this.#at + count);
    this.#at += count;
    this.#endsWithOperator = false;
  }

  #inSingleQuotes(character: string): void {
    if (character === "'") this.#open.pop();
    this.#take(1);
  }

  /** In double quotes, back quotes, `${…}` and `$((…))`. */
  #inside(character: string, top: Open): void {
    if (top === '"' && character === '"') this.#open.pop();
    else if (top === "`" && character === "`") this.#open.pop();
    else if (top === "${" && character === "}") this.#open.pop();
    else if (top === "((" && this.#line.startsWith("))", this.#at)) {
      this.#open.pop();
      this.#take(1);
    } else if (this.#expansion(character)) return;
    else if (top !== '"' && top !== "((" && (character === '"' || character === "'")) this.#open.push(character);
    this.#take(1);
  }

  /** `$(`, `$((`, `${` and back quotes open something wherever they stand. */
  #expansion(character: string): boolean {
    for (const [text, open] of [
      ["$((", "(("],
      ["$(", "("],
      ["${", "${"],
      ["`", "`"],
    ] as const) {
      if (!this.#line.startsWith(text, this.#at) || character !== text[0]) continue;
      this.#open.push(open);
      this.#take(text.length);
      if (open === "(") {
        this.#word = "";
        this.#startsCommand = true;
      }
      return true;
    }
    return false;
  }

  /** @returns false at a comment, which ends the line. */
  #plain(character: string): boolean {
    if (character === "#" && this.#word === "") return false;
    if (this.#expansion(character)) return true;
    if (character === "'" || character === '"') {
      this.#open.push(character);
      this.#take(1);
    } else if (this.#line.startsWith("<<<", this.#at)) this.#take(3);
    else if (this.#line.startsWith("<<", this.#at)) this.#heredoc();
    else if (/\s/.test(character)) this.#space();
    else if (/[;&|()]/.test(character)) this.#operator(character);
    else this.#take(1);
    return true;
  }

  #space(): void {
    this.#endWord();
    this.#at++;
  }

  #operator(character: string): void {
    this.#endWord();
    if (this.#line.startsWith("((", this.#at) && this.#startsCommand) {
      this.#open.push("((");
      this.#at += 2;
      return;
    }
    if (character === "(") this.#open.push("(");
    // in a case, ")" ends a pattern
    if (character === ")" && this.#open.at(-1) === "(") this.#open.pop();
    const double = this.#line.startsWith(character.repeat(2), this.#at) && character !== "(" && character !== ")";
    this.#at += double ? 2 : 1;
    this.#endsWithOperator = character === "|" || (character === "&" && double);
    this.#startsCommand = true;
  }

  #endWord(): void {
    const word = this.#word;
    this.#word = "";
    if (word === "") return;
    this.#endsWithOperator = false;
    const starts = this.#startsCommand;
    this.#startsCommand = starts ? LEADERS.has(word) : word === "in" && this.#open.at(-1) === "case";
    if (!starts) return;
    const opened = OPENERS[word];
    if (opened) this.#open.push(opened);
    if (CLOSERS[word] !== undefined && this.#open.at(-1) === CLOSERS[word]) this.#open.pop();
  }

  #heredoc(): void {
    this.#endWord();
    const [all, dash, quoted1, quoted2, plain] =
      /^<<(-?)\s*(?:'([^']*)'|"([^"]*)"|([^\s;&|()<>]+))/.exec(this.#line.slice(this.#at)) ?? [];
    if (all === undefined) {
      this.#take(2);
      return;
    }
    this.#at += all.length;
    const delimiter = quoted1 ?? quoted2 ?? (plain ?? "").replace(/["'\\]/g, "");
    this.#heredocs.push({ delimiter, stripTabs: dash === "-" });
  }
}
