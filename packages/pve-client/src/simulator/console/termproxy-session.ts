import type { ConsoleSession } from "../core/console.ts";
import type { Terminal } from "../guests/terminal/terminal.ts";

export interface TermproxyOptions {
  /** Whether the first line's user and ticket may open this console. */
  readonly accepts: (authid: string, ticket: string) => boolean;
  readonly attach: () => Promise<Terminal>;
  /** Called once when the session is over. */
  readonly done: () => void;
}

const COLON = 0x3a;
const encode = (text: string) => new TextEncoder().encode(text);

/** One connection to termproxy: login line, `OK`, then frames in and raw bytes out. Rule: pve-xtermjs, `termproxy/src/main.rs`. */
export class TermproxySession implements ConsoleSession {
  readonly #options: TermproxyOptions;
  readonly #listeners: ((bytes: Uint8Array) => void)[] = [];
  readonly #closers: (() => void)[] = [];
  #early: Uint8Array[] = [];
  #input: Uint8Array = new Uint8Array();
  #terminal: Terminal | undefined;
  #state: "login" | "attaching" | "open" | "closed" = "login";

  constructor(options: TermproxyOptions) {
    this.#options = options;
  }

  write(bytes: Uint8Array): void {
    if (this.#state === "closed") return;
    this.#input = Buffer.concat([this.#input, bytes]);
    if (this.#state === "login") this.#login();
    if (this.#state === "open") this.#readFrames();
  }

  onData(listener: (bytes: Uint8Array) => void): void {
    this.#listeners.push(listener);
    const early = this.#early;
    this.#early = [];
    for (const bytes of early) listener(bytes);
  }

  onClose(listener: () => void): void {
    if (this.#state === "closed") listener();
    else this.#closers.push(listener);
  }

  close(): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#options.done();
    for (const closer of this.#closers) closer();
  }

  #login(): void {
    const end = this.#input.indexOf(0x0a);
    if (end < 0) return;
    const line = new TextDecoder().decode(this.#input.subarray(0, end));
    this.#input = this.#input.slice(end + 1);
    const [, authid = "", ticket = ""] = /^([^:]+):(.+)$/.exec(line) ?? [];
    if (!this.#options.accepts(authid, ticket)) {
      this.close();
      return;
    }
    this.#state = "attaching";
    this.#send(encode("OK"));
    void this.#attach();
  }

  async #attach(): Promise<void> {
    const terminal = await this.#options.attach().catch((error: Error) => this.#send(encode(`${error.message}\r\n`)));
    if (!terminal) this.close();
    if (!terminal || this.#state === "closed") return;
    this.#terminal = terminal;
    this.#state = "open";
    terminal.onData((bytes) => this.#send(bytes));
    terminal.onClose(() => this.close());
    this.#readFrames();
  }

  /** `0:<bytes>:<data>` input, `1:<columns>:<rows>:` resize, `2` ping. */
  #readFrames(): void {
    while (this.#input.length > 0 && this.#readFrame()) {
      // each turn takes one whole frame
    }
  }

  #readFrame(): boolean {
    const kind = String.fromCharCode(this.#input[0] ?? 0);
    if (kind === "2") return this.#drop(1);
    const first = this.#field(2);
    if ((kind !== "0" && kind !== "1") || this.#input[1] === undefined)
      return kind === "0" || kind === "1" ? false : this.#drop(1);
    if (!first) return false;
    if (kind === "0") {
      const end = first.end + first.value;
      if (this.#input.length < end) return false;
      this.#terminal?.write(this.#input.slice(first.end, end));
      return this.#drop(end);
    }
    const second = this.#field(first.end);
    if (!second) return false;
    this.#terminal?.resize(first.value, second.value);
    return this.#drop(second.end);
  }

  /** The number that starts here and ends with a colon. */
  #field(start: number): { value: number; end: number } | undefined {
    const colon = this.#input.indexOf(COLON, start);
    if (colon < 0) return undefined;
    const value = Number(new TextDecoder().decode(this.#input.subarray(start, colon)));
    return { value, end: colon + 1 };
  }

  #drop(count: number): true {
    this.#input = this.#input.slice(count);
    return true;
  }

  #send(bytes: Uint8Array): void {
    if (this.#listeners.length === 0) this.#early.push(bytes);
    for (const listener of this.#listeners) listener(bytes);
  }
}
