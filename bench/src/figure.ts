/** One measured figure: what `pnpm bench` prints as a line and stores in results.json. */
export interface Figure {
  readonly name: string;
  /** Measured against its reference: above 1 is faster (calls) or longer (seconds) than the reference. */
  readonly ratio: number;
  /** What the ratio compares, with the absolute numbers. */
  readonly detail: string;
  /** The bound that this project wants to keep, if it has one for this figure. */
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
  /** The number that the target speaks of, where that is not the ratio. */
  readonly measured?: number;
}

/** Whether a figure keeps its target; `undefined` where there is none. */
function keepsTarget(figure: Figure): boolean | undefined {
  const { target, ratio, measured = ratio } = figure;
  if (target === undefined) return undefined;
  return "atLeast" in target ? measured >= target.atLeast : measured <= target.atMost;
}

/** The figure as one line: name and ratio first, so that a script can read them with `cut`. */
export function printFigure(figure: Figure): string {
  const kept = keepsTarget(figure);
  const { target } = figure;
  const bound =
    target === undefined ? "" : "atLeast" in target ? `, target ≥ ${target.atLeast}` : `, target ≤ ${target.atMost}`;
  const verdict = kept === undefined ? "" : kept ? ": kept" : ": MISSED";
  return `${figure.name} ${figure.ratio.toFixed(2)}  ${figure.detail}${bound}${verdict}`;
}
