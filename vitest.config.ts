import { availableParallelism } from "node:os";
import { mergeConfig } from "vitest/config";
import { LongestFirst } from "./vitest.order.ts";
import shared from "./vitest.project.ts";

// All packages are one project: what they share is transformed once, and loaded once by each worker.
export default mergeConfig(shared, {
  test: {
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    // what was transformed is kept in node_modules for the next run
    experimental: { fsModuleCache: true },
  },
});
