import type { Caller, CallOptions } from "../client/caller.ts";
import type { TaskRef } from "./task-ref.ts";

/** Lines per request; the server's own default of 50 would cut long logs into many. */
const LIMIT = 1000;

/** Stands in for a line while there is none (`PVE/Tools.pm sub dump_logfile`). */
const NOTHING_YET = /^(?:no content|unable to open file - .*)$/;

/** Reads a task's log from where it stopped reading before, so that no line is lost or told twice. */
export class LogReader {
  readonly #task: TaskRef;
  readonly #call: Caller;
  #next = 0;

  constructor(task: TaskRef, call: Caller) {
    this.#task = task;
    this.#call = call;
  }

  /** Tells every new line, oldest first. */
  async read(onLine: (line: string) => void, options: CallOptions = {}): Promise<void> {
    const { node, upid } = this.#task;
    for (;;) {
      const params = { node, upid, start: this.#next, limit: LIMIT };
      const lines = textsOf(await this.#call("GET", "/nodes/{node}/tasks/{upid}/log", params, options));
      if (this.#next === 0 && lines.length === 1 && NOTHING_YET.test(lines[0] ?? "")) return;
      this.#next += lines.length;
      for (const line of lines) onLine(line);
      if (lines.length < LIMIT) return;
    }
  }
}

function textsOf(answer: unknown): string[] {
  if (!Array.isArray(answer)) return [];
  return answer.map((entry: { t?: unknown }) => String(entry?.t ?? ""));
}
