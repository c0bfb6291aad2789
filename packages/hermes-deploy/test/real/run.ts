import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { whyNoContainers } from "@homelab/pve-client/simulator";
import { startVitest } from "vitest/node";
import { openScratch } from "./scratch.ts";

// `pnpm test:real [REPORT.json] [FILE …]`: installs what is missing, runs the tests in real containers, or those in files
// with such a name, and leaves a JSON report.

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const args = process.argv.slice(2);
const report = args.find((arg) => arg.endsWith(".json"));
const only = args.filter((arg) => arg !== report);

/** Why the machine cannot run them; what Debian has packages for is installed first. */
async function whyNot(): Promise<readonly string[]> {
  const reasons = await missing();
  if (!reasons.some((reason) => reason.startsWith("not installed"))) return reasons;
  spawnSync(`${root}/.ci/install-programs`, { stdio: ["ignore", "inherit", "inherit"] });
  return await missing();
}

/** The node's own sshd is Debian's, too. */
async function missing(): Promise<readonly string[]> {
  return [...(await whyNoContainers()), ...(existsSync("/usr/sbin/sshd") ? [] : ["not installed: sshd"])];
}

async function main(): Promise<number> {
  const reasons = await whyNot();
  if (reasons.length > 0) {
    const isCi = process.env.CI === "true";
    process.stderr.write(
      `The tests in real containers cannot run here: ${reasons.join("; ")}.\n${isCi ? "In CI that is a failure." : "They are left out."}\n`,
    );
    if (isCi) return 1;
    if (report !== undefined) writeFileSync(report, JSON.stringify({ testResults: [] }));
    return 0;
  }
  const scratch = openScratch();
  process.env.TMPDIR = scratch.directory;
  const vitest = await startVitest("test", only, {
    root,
    config: `${root}/vitest.real.config.ts`,
    watch: false,
    reporters: report === undefined ? ["default"] : ["default", "json"],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
  });
  const durations = vitest.state
    .getFiles()
    .map(({ name, result }) => ({ name: basename(name), seconds: Math.round((result?.duration ?? 0) / 1000) }))
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ name, seconds }) => `${name} ${seconds} s`);
  process.stdout.write(`what takes how long, side by side: ${durations.join(", ")}\n`);
  await vitest.close();
  await scratch.close();
  return typeof process.exitCode === "number" ? process.exitCode : 0;
}

process.exitCode = await main();
