#!/usr/bin/env node
// The sources where they are (tsx runs them), else the built package.
import { existsSync } from "node:fs";

const source = new URL("../src/simulator/cli.ts", import.meta.url);
const fromSource = existsSync(source);
if (fromSource) (await import("tsx/esm/api")).register();
const { main } = await import(fromSource ? source.href : new URL("../dist/simulator/cli.js", import.meta.url).href);

const stopped = new Promise((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
});
process.exitCode = await main(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  stopped,
  onSave: (save) => process.on("SIGHUP", save),
});
