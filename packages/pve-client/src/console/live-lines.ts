import type { Job } from "./job.ts";

/** Tells the lines of a job's output while they come: what stands between the marks, without the marks themselves. */
export class LiveLines {
  readonly #job: Job;
  readonly #tell: (line: string) => void;
  #at: "before" | "output" | "behind" = "before";
  /** A line that has not ended yet. */
  #rest = "";
  /** Empty lines that are the output's own only if more of it follows: the mark behind it brings one. */
  #empty = 0;

  constructor(job: Job, tell: (line: string) => void) {
    this.#job = job;
    this.#tell = tell;
  }

  /** Takes what came from the terminal. */
  show(bytes: Uint8Array): void {
    const lines = (this.#rest + Buffer.from(bytes).toString("latin1")).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#take(line.replace(/\r+$/, ""));
  }

  #take(line: string): void {
    if (this.#at === "before") {
      if (line.endsWith(this.#job.begin)) this.#at = "output";
    } else if (line.startsWith(this.#job.end)) this.#at = "behind";
    else if (this.#at === "behind") return;
    else if (line === "") this.#empty += 1;
    else {
      for (; this.#empty > 0; this.#empty--) this.#tell("");
      this.#tell(Buffer.from(line, "latin1").toString("utf8"));
    }
  }
}
