import type { TtySettings } from "../machine.ts";

/** What becomes of what is typed. */
export interface LineEvents {
  /** A whole line, without its end. */
  line(text: string): void;
  /** Ctrl-D on an empty line. */
  endOfInput(): void;
  /** Ctrl-C. */
  interrupt(): void;
  /** Bytes for the screen. */
  output(text: string): void;
}

/** The kernel keeps no more of a line than this; the rest is lost. */
const MAX_LINE = 4095;

/**
 * A terminal in canonical mode: echo, editing, lines, signals. Rule: the kernel's `drivers/tty/n_tty.c`.
 * Output passes through {@link cookOutput}.
 */
export class LineDiscipline {
  readonly settings: TtySettings;
  readonly #events: LineEvents;
  readonly #decoder = new TextDecoder();
  #line = "";
  #lineBytes = 0;
  /** Echo that has not been shown yet: one piece for all that was typed at once. */
  #shown = "";

  constructor(settings: TtySettings, events: LineEvents) {
    this.settings = settings;
    this.#events = events;
  }

  write(bytes: Uint8Array): void {
    for (const character of this.#decoder.decode(bytes, { stream: true })) this.#type(character);
    this.#flush();
  }

  #type(character: string): void {
    if (character === "\r" || character === "\n") {
      this.#echo("\r\n");
      this.#take((line) => this.#events.line(line));
    } else if (character === "\x03") {
      this.#echo("^C");
      this.#take(() => this.#events.interrupt());
    } else if (character === "\x04") {
      this.#flush();
      if (this.#line === "") this.#events.endOfInput();
    } else if (character === "\x7f" || character === "\b") {
      if (this.#line === "") return;
      this.#keep([...this.#line].slice(0, -1).join(""));
      this.#echo("\b \b");
    } else if (character === "\x15") {
      this.#echo("\b \b".repeat([...this.#line].length));
      this.#keep("");
    } else {
      if (this.#lineBytes >= MAX_LINE) return;
      this.#line += character;
      this.#lineBytes += character < "\x80" ? 1 : Buffer.byteLength(character);
      this.#echo(character);
    }
  }

  #keep(line: string): void {
    this.#line = line;
    this.#lineBytes = Buffer.byteLength(line);
  }

  #take(use: (line: string) => void): void {
    const line = this.#line;
    this.#keep("");
    this.#flush();
    use(line);
  }

  #echo(text: string): void {
    if (this.settings.echo) this.#shown += text;
  }

  #flush(): void {
    const text = this.#shown;
    this.#shown = "";
    if (text !== "") this.#events.output(text);
  }
}

/** What a terminal makes of a program's output: every line end becomes CR LF. */
export function cookOutput(text: string): string {
  return text.replaceAll("\n", "\r\n");
}
