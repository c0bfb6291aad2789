#!/usr/bin/env node
// The sources where they are (tsx runs them), else the built package.
import { existsSync, readFileSync } from "node:fs";

const source = new URL("../src/cli/main.ts", import.meta.url);
const fromSource = existsSync(source);
if (fromSource) (await import("tsx/esm/api")).register();
const { main } = await import(fromSource ? source.href : new URL("../dist/cli/main.js", import.meta.url).href);

const stop = new AbortController();
process.once("SIGINT", () => stop.abort(new Error("interrupted")));
// a reader that has seen enough (`… | head`) is no failure of ours
process.stdout.on("error", () => process.exit(1));
const { env, stdin, stdout, stderr } = process;
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
process.exitCode = await main(process.argv.slice(2), { env, stdin, stdout, stderr, signal: stop.signal, version });
