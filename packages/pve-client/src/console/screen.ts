import type { Job } from "./job.ts";

/** Bytes that can hold the longest mark, cut anywhere. */
const WINDOW = 256;

/** How far a job has got, by what the terminal has shown. */
export type Progress =
  | { readonly at: "waiting" }
  | { readonly at: "ready" }
  | { readonly at: "done"; readonly code: number; readonly output: string }
  /** The shell went on without having run the job; what it said instead. */
  | { readonly at: "not-run"; readonly said: string };

/**
 * Reads what a terminal shows while a job runs. Bytes in, progress out; it knows of no connection.
 * Latin-1 keeps every byte of what may be cut in the middle of a character; only the result is read as UTF-8.
 */
export class Screen {
  readonly #job: Job;
  readonly #end: RegExp;
  #ready = false;
  /** Everything since the shell was ready; joined once, since 10 MB may come in small pieces. */
  #pieces: string[] = [];
  /** The end of what was shown before, in which a mark may have begun. */
  #window = "";

  constructor(job: Job) {
    this.#job = job;
    this.#end = new RegExp(`\\r*\\n${job.end}(\\d+):`);
  }

  /** The last of what was shown, for a message. */
  get tail(): string {
    return toUtf8(this.#pieces.slice(-20).join("").slice(-2000));
  }

  /** Takes what came from the terminal. */
  show(bytes: Uint8Array): Progress {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    this.#pieces.push(piece);
    const recent = this.#window + piece;
    this.#window = recent.slice(-WINDOW);
    if (!this.#ready) return this.#greeted(recent);
    if (this.#end.test(recent)) return this.#done(this.#pieces.join(""));
    if (recent.includes(this.#job.over)) return this.#notRun(this.#pieces.join(""));
    return { at: "waiting" };
  }

  #greeted(recent: string): Progress {
    const at = recent.indexOf(this.#job.ready);
    if (at === -1) return { at: "waiting" };
    this.#ready = true;
    const behind = recent.slice(at + this.#job.ready.length);
    this.#pieces = [behind];
    this.#window = behind;
    return { at: "ready" };
  }

  #done(all: string): Progress {
    const found = this.#end.exec(all);
    const start = all.indexOf(this.#job.begin) + this.#job.begin.length;
    // every terminal on the way adds its carriage return; lxc-attach's is behind PVE's
    const [lineEnd = "\n"] = /^\r*\n/.exec(all.slice(start)) ?? [];
    const begin = start + lineEnd.length;
    const output = all.slice(begin, Math.max(begin, found?.index ?? 0));
    return { at: "done", code: Number(found?.[1]), output: toUtf8(output).replaceAll(lineEnd, "\n") };
  }

  #notRun(all: string): Progress {
    return { at: "not-run", said: toUtf8(all.slice(0, all.indexOf(this.#job.over))).trim() };
  }
}

function toUtf8(latin1: string): string {
  return Buffer.from(latin1, "latin1").toString("utf8");
}
