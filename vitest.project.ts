import { defineConfig } from "vitest/config";

/** What the tests of every package share. The limits are for a test that hangs, on a machine that is busy; no test measures time. */
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    // modules are loaded once a worker, not once a file: three times as fast; no test mocks or changes a module
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
