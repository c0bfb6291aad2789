/** One thing that the answer must show. `json` is a path through the JSON in the answer: `platforms.telegram.state`. */
export type Expectation =
  | { readonly exitCode: number }
  | { readonly contains: string }
  | { readonly json: string; readonly oneOf: readonly (string | number | boolean)[] }
  | { readonly json: string; readonly contains: string };

/** How a check looks: a read through the API, or a script in the guest or on the node. */
export type CheckMethod =
  | {
      readonly by: "api";
      readonly call: {
        readonly method: "GET";
        readonly path: string;
        readonly params: Readonly<Record<string, unknown>>;
      };
    }
  | { readonly by: "guest-shell"; readonly script: string; readonly timeoutSeconds: number }
  | { readonly by: "host-shell"; readonly script: string };

/** One rung of the verification ladder, as data. `judge` says from the answer whether it holds. */
export interface Check {
  readonly id: string;
  /** `Hermes answers on /health`. */
  readonly title: string;
  /** What a success proves, in words. */
  readonly proves: string;
  /** Rungs that must hold before this one is worth trying. */
  readonly dependsOn: readonly string[];
  /** Tried in order: the first whose shell is available is used. */
  readonly methods: readonly CheckMethod[];
  /** All must hold. */
  readonly expect: readonly Expectation[];
  /** Keep trying while it fails. */
  readonly retry?: { readonly everySeconds: number; readonly forSeconds: number };
  /** What to look at when it fails. */
  readonly hint: string;
}

/** What carrying out a check gave: exit code and output of a script, or the decoded answer of a call. */
export type CheckAnswer =
  | { readonly by: "guest-shell" | "host-shell"; readonly exitCode: number; readonly output: string }
  | { readonly by: "api"; readonly data: unknown };

/** The outcome: `evidence` is a line or two for the report, without secrets. */
export interface Verdict {
  readonly holds: boolean;
  readonly evidence: string;
}
