import { defineConfig } from "vitest/config";
import { LongestFirst } from "./vitest.order.ts";

/** Tests in real containers; root on a Linux machine; started by `packages/hermes-deploy/test/real/run.ts`, which sees to that. */
export default defineConfig({
  test: {
    name: "real",
    include: ["packages/*/test/real/**/*.real.ts"],
    globalSetup: ["packages/hermes-deploy/test/real/prepare.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    // one process: whoever kills it ends all of it
    pool: "threads",
    // every file opens machines of its own, and much of their time is waiting
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
  },
});
