import { SHAPES } from "./shapes.ts";
import { openWorkshop } from "./workshop.ts";

/** Before any test runs: makes what they are going to ask the workshop for. */
export async function setup(): Promise<void> {
  const startedAt = Date.now();
  const { template } = await openWorkshop();
  await Promise.all(SHAPES.flatMap(({ system, packages }) => [template(system), template(system, packages)]));
  process.stdout.write(`the workshop is ready after ${Math.round((Date.now() - startedAt) / 1000)} s\n`);
}
