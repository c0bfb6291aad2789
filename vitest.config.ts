import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./vitest.order.ts";
import shared from "./vitest.project.ts";

export default defineConfig({
  test: {
    projects: [
      "openapi",
      "packages/*",
      "examples",
      "bench",
      { ...shared, test: { ...shared.test, name: "repository", include: ["test/**/*.test.ts"] } },
    ],
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    // what was transformed is kept in node_modules for the next run
    experimental: { fsModuleCache: true },
  },
});
