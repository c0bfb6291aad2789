import picocolors from "picocolors";

/** The colours of one output: real ones, or none at all. */
export type Paint = ReturnType<typeof picocolors.createColors>;

/** @param color false for pipes, files and `NO_COLOR` */
export function createPaint(color: boolean): Paint {
  return picocolors.createColors(color);
}
