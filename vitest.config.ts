import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      "openapi",
      "packages/*",
      "examples",
      "bench",
      {
        test: {
          name: "repository",
          include: ["test/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
