/** What was found out before anything is changed, and what it means for the plan. */
export interface Fact {
  /** Stable: `docker-in-lxc`, `model`, `telegram` … */
  readonly id: string;
  /** Of which sort it is; one sort is asked about or left out as a whole. */
  readonly sort: FactSort;
  /** `problem`: nothing is applied. `unknown`: it could not be looked at, which stops nothing. */
  readonly state: "good" | "warning" | "problem" | "unknown";
  /** What was found, or why nothing was. */
  readonly said: string;
  /** What to do next; only where there is something to do. */
  readonly remedy?: string;
}

/** The sorts of facts, as `--skip` names them. */
export const FACT_SORTS = ["node", "image", "model", "tokens", "ports"] as const;

export type FactSort = (typeof FACT_SORTS)[number];
