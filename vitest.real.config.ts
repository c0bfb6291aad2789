import { defineConfig } from "vitest/config";

/** Tests in real containers; root on a Linux machine; started by `packages/hermes-deploy/test/real/run.ts`, which sees to that. */
export default defineConfig({
  test: {
    name: "real",
    include: ["packages/*/test/real/**/*.real.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // every file opens machines of its own, and this machine's cores are what they share
    fileParallelism: false,
  },
});
