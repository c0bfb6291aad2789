import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CONTAINER_PACKAGES, whyNoContainers } from "@homelab/pve-client/simulator";
import { startVitest } from "vitest/node";

// `pnpm test:real [REPORT]`: installs what is missing, runs the tests in real containers, and leaves a JSON report.

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const [report] = process.argv.slice(2);

/** A machine that could run them if it had the programs. */
function installPrograms(): void {
  const apt = (...args: string[]) =>
    execFileSync("apt-get", ["-q", "-o", "Acquire::Retries=3", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...CONTAINER_PACKAGES);
}

async function whyNot(): Promise<readonly string[]> {
  const reasons = await whyNoContainers();
  if (!reasons.some((reason) => reason.startsWith("not installed"))) return reasons;
  try {
    installPrograms();
  } catch (error) {
    return [
      ...reasons,
      `and apt-get could not install them: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
  return await whyNoContainers();
}

async function main(): Promise<number> {
  const reasons = await whyNot();
  if (reasons.length > 0) {
    process.stderr.write(`The tests in real containers cannot run here: ${reasons.join("; ")}\n`);
    if (process.env.CI === "true" && process.getuid?.() === 0) return 1;
    if (report !== undefined) writeFileSync(report, JSON.stringify({ testResults: [] }));
    return 0;
  }
  const vitest = await startVitest("test", [], {
    root,
    config: `${root}/vitest.real.config.ts`,
    watch: false,
    reporters: report === undefined ? ["default"] : ["default", "json"],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
  });
  await vitest.close();
  return typeof process.exitCode === "number" ? process.exitCode : 0;
}

process.exitCode = await main();
