/** One thing that is wrong with a spec file. Never holds the value that was written: it may be a secret in the wrong place. */
export interface SpecProblem {
  /** As the file was named by the user. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** `container.rootfs.size`; empty for the whole file. */
  readonly at: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** `hermes.yaml:12:9 container.memory: …`, the form that editors and terminals make clickable. */
export function printSpecProblem({ file, line, column, at, message }: SpecProblem): string {
  return `${file}:${line}:${column} ${at === "" ? "" : `${at}: `}${message}`;
}

/** A spec that cannot be used, with everything that is wrong with it. Exit code 4. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(problems.map(printSpecProblem).join("\n"));
    this.problems = problems;
  }
}
