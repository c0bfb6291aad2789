import { type Spec, shapes } from "../spec/spec.ts";
import { suggest } from "../spec/suggest.ts";
import { UsageError } from "./usage-error.ts";

/** @throws {UsageError} for a name that no shape has, with the one that was probably meant */
export function knownShape(name: string): Spec["shape"] {
  const known = shapes.find((one) => one === name);
  if (known !== undefined) return known;
  const near = suggest(name, shapes);
  throw new UsageError(
    `there is no shape ${name}`,
    `${near === undefined ? "" : `Did you mean ${near}? `}There is ${shapes.join(", ")}; hermes-deploy explain-shapes tells them apart.`,
  );
}
