import { execFileSync, spawn } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/**
 * Does the package work for somebody who installs it? `pnpm check:exports` packs it and runs this file, which installs
 * the tarball into an empty project outside the workspace, type-checks and runs `consumer.ts` there, and starts the
 * commands `pve-simulator` and `pve`. The optional peers (msw, just-bash) are left out, so that nothing may need them unasked.
 */
async function main(): Promise<void> {
  const project = await mkdtemp(join(tmpdir(), "pve-client-published-"));
  try {
    await writeProject(project);
    runPnpm(project, ["install", "--ignore-workspace", "--prefer-offline", "--no-lockfile", "--reporter=append-only"]);
    runNode(project, ["node_modules/typescript/bin/tsc", "-p", "."]);
    runNode(project, ["main.js"]);
    await startSimulatorCommand(project);
    execFileSync(join(project, "node_modules/.bin/pve"), ["--help"], { stdio: ["ignore", "ignore", "inherit"] });
    console.log("published: installs, type-checks, runs, and its commands start");
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

async function writeProject(project: string): Promise<void> {
  const manifest = {
    name: "published-consumer",
    private: true,
    type: "module",
    dependencies: {
      "@homelab/pve-client": `file:${fileURLToPath(new URL("../dist/pack/package.tgz", import.meta.url))}`,
    },
    devDependencies: { "@types/node": "^20.19.0", typescript: "5.9.3" },
  };
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2023"],
    module: "NodeNext",
    strict: true,
    skipLibCheck: true, // as most projects have it: without, the declarations of undici are checked too
    types: ["node"],
  };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
  await cp(new URL("./consumer.ts", import.meta.url), join(project, "main.ts"));
}

/** The pnpm that runs this file; it says where it is. */
function runPnpm(cwd: string, args: readonly string[]): void {
  const pnpm = process.env.npm_execpath;
  if (pnpm === undefined) throw new Error("run this as `pnpm --filter @homelab/pve-client check:exports`");
  execFileSync(process.execPath, [pnpm, ...args], { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

function runNode(cwd: string, args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
}

/** Waits for the line that `pve-simulator` promises, then ends it. */
async function startSimulatorCommand(project: string): Promise<void> {
  const command = spawn(join(project, "node_modules/.bin/pve-simulator"), ["--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    for await (const line of createInterface({ input: command.stdout })) {
      if (/listening on https:\/\/127\.0\.0\.1:\d+/.test(line)) return;
    }
    throw new Error("pve-simulator ended before it listened");
  } finally {
    command.kill();
  }
}

await main();
