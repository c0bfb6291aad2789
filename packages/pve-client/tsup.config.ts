import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema.ts",
    "simulator/index": "src/simulator/index.ts",
    "cli/main": "src/cli/main.ts",
    "simulator/cli": "src/simulator/cli.ts",
  },
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  clean: true,
  // The schema's types become one file that the entries share, so that an editor reads them once.
  dts: {
    entry: { index: "src/index.ts", schema: "src/schema.ts", "simulator/index": "src/simulator/index.ts" },
    compilerOptions: { noCheck: true }, // `check:types` has checked them
  },
});
