import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const packageFolder = fileURLToPath(new URL("../../packages/pve-client/", import.meta.url));
const nodeTypes = fileURLToPath(new URL("../../node_modules/@types/", import.meta.url));

const tsconfig = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
    typeRoots: [nodeTypes],
  },
};

/** Builds `dist/` of the client, as for publishing, unless it is newer than the sources. */
export async function buildPackage(): Promise<void> {
  if ((await newest("dist")) > (await newest("src"))) return;
  const tsup = join(packageFolder, "node_modules/tsup/dist/cli-default.js");
  await promisify(execFile)(process.execPath, [tsup, "--silent"], { cwd: packageFolder });
}

/** When a file in the folder was last written, milliseconds; 0 if there is none. */
async function newest(folder: string): Promise<number> {
  const names = await readdir(join(packageFolder, folder), { recursive: true }).catch(() => []);
  const times = await Promise.all(names.map(async (name) => (await stat(join(packageFolder, folder, name))).mtimeMs));
  return Math.max(0, ...times);
}

/** A project outside the workspace that has the built client in its `node_modules`, with the exports of the published package. */
export async function makeConsumer(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "pve-client-consumer-"));
  const installed = join(folder, "node_modules/@homelab/pve-client");
  await mkdir(installed, { recursive: true });
  await symlink(join(packageFolder, "dist"), join(installed, "dist"));

  const { publishConfig, ...manifest } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  await writeFile(join(installed, "package.json"), JSON.stringify({ ...manifest, exports: publishConfig.exports }));
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ ...tsconfig, files: ["main.ts"] }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
