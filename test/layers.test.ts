import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** One import in a made-up tree, and the rule that must refuse it (`null`: it must pass). */
interface Case {
  readonly from: string;
  readonly imports: string;
  readonly rule: string | null;
}

const sdk = "packages/pve-client/src";
const tool = "packages/hermes-deploy/src";
const pve = "openapi/src";

const cases: readonly Case[] = [
  { from: `${sdk}/codec/a.ts`, imports: `${sdk}/client/target.ts`, rule: "pve-client/codec-imports-down" },
  { from: `${sdk}/transport/a.ts`, imports: `${sdk}/codec/target.ts`, rule: "pve-client/transport-imports-down" },
  { from: `${sdk}/errors/a.ts`, imports: `${sdk}/auth/target.ts`, rule: "pve-client/errors-imports-down" },
  { from: `${sdk}/client/a.ts`, imports: `${sdk}/tasks/target.ts`, rule: "pve-client/client-imports-down" },
  { from: `${sdk}/auth/a.ts`, imports: `${sdk}/client/target.ts`, rule: "pve-client/auth-imports-down" },
  { from: `${sdk}/tasks/a.ts`, imports: `${sdk}/guests/target.ts`, rule: "pve-client/tasks-imports-down" },
  { from: `${sdk}/preflight/a.ts`, imports: `${sdk}/index.ts`, rule: "pve-client/preflight-imports-down" },
  { from: `${sdk}/guests/a.ts`, imports: `${sdk}/simulator/target.ts`, rule: "pve-client/guests-imports-down" },
  { from: `${sdk}/storage/a.ts`, imports: `${sdk}/guests/target.ts`, rule: "pve-client/storage-imports-down" },
  { from: `${sdk}/console/a.ts`, imports: `${sdk}/tasks/target.ts`, rule: "pve-client/console-imports-down" },
  { from: `${sdk}/permissions/a.ts`, imports: `${sdk}/errors/target.ts`, rule: "pve-client/permissions-imports-down" },
  {
    from: `${sdk}/property-string/a.ts`,
    imports: `${sdk}/permissions/target.ts`,
    rule: "pve-client/property-string-imports-down",
  },
  { from: `${sdk}/ids/a.ts`, imports: `${sdk}/generated/target.ts`, rule: "pve-client/ids-imports-down" },
  { from: `${sdk}/waiting/a.ts`, imports: `${sdk}/client/target.ts`, rule: "pve-client/waiting-imports-down" },
  { from: `${sdk}/generated/a.ts`, imports: `${sdk}/errors/target.ts`, rule: "pve-client/generated-imports-down" },
  { from: `${sdk}/index.ts`, imports: `${sdk}/simulator/target.ts`, rule: "pve-client/index.ts-imports-down" },
  { from: `${sdk}/cli/a.ts`, imports: `${sdk}/simulator/target.ts`, rule: "pve-client/cli-imports-down" },
  { from: `${sdk}/schema.ts`, imports: `${sdk}/index.ts`, rule: "pve-client/schema.ts-imports-down" },
  {
    from: `${sdk}/create-pve-client.ts`,
    imports: `${sdk}/index.ts`,
    rule: "pve-client/create-pve-client.ts-imports-down",
  },
  { from: `${sdk}/pve-client.ts`, imports: `${sdk}/index.ts`, rule: "pve-client/pve-client.ts-imports-down" },
  { from: `${sdk}/helpers/a.ts`, imports: `${sdk}/ids/target.ts`, rule: "pve-client/folder-has-a-place" },
  { from: `${sdk}/client/b.ts`, imports: `${sdk}/helpers/target.ts`, rule: "pve-client/only-placed-folders" },
  ...["client", "auth", "transport", "codec", "errors", "permissions"].map((folder) => ({
    from: `${sdk}/simulator/uses-${folder}.ts`,
    imports: `${sdk}/${folder}/target.ts`,
    rule: "simulator-stands-aside",
  })),
  { from: `${tool}/spec/a.ts`, imports: `${tool}/render/target.ts`, rule: "hermes-deploy/spec-imports-down" },
  { from: `${tool}/render/a.ts`, imports: `${tool}/runtimes/target.ts`, rule: "hermes-deploy/render-imports-down" },
  { from: `${tool}/runtimes/a.ts`, imports: `${tool}/plan/target.ts`, rule: "hermes-deploy/runtimes-imports-down" },
  { from: `${tool}/plan/a.ts`, imports: `${tool}/channels/target.ts`, rule: "hermes-deploy/plan-imports-down" },
  { from: `${tool}/channels/a.ts`, imports: `${tool}/steps/target.ts`, rule: "hermes-deploy/channels-imports-down" },
  { from: `${tool}/steps/a.ts`, imports: `${tool}/apply/target.ts`, rule: "hermes-deploy/steps-imports-down" },
  { from: `${tool}/observe/a.ts`, imports: `${tool}/steps/target.ts`, rule: "hermes-deploy/observe-imports-down" },
  { from: `${tool}/web/a.ts`, imports: `${tool}/steps/target.ts`, rule: "hermes-deploy/web-imports-down" },
  {
    from: `${tool}/preflight/a.ts`,
    imports: `${tool}/observe/target.ts`,
    rule: "hermes-deploy/preflight-imports-down",
  },
  { from: `${tool}/apply/a.ts`, imports: `${tool}/report/target.ts`, rule: "hermes-deploy/apply-imports-down" },
  { from: `${tool}/verify/a.ts`, imports: `${tool}/apply/target.ts`, rule: "hermes-deploy/verify-imports-down" },
  { from: `${tool}/report/a.ts`, imports: `${tool}/cli/target.ts`, rule: "hermes-deploy/report-imports-down" },
  {
    from: `${tool}/simulation/a.ts`,
    imports: `${tool}/report/target.ts`,
    rule: "hermes-deploy/simulation-imports-down",
  },
  { from: `${tool}/utils/a.ts`, imports: `${tool}/spec/target.ts`, rule: "hermes-deploy/folder-has-a-place" },
  { from: `${tool}/cli/b.ts`, imports: `${tool}/utils/target.ts`, rule: "hermes-deploy/only-placed-folders" },
  { from: `${pve}/convert-source.ts`, imports: `${pve}/cli.ts`, rule: "openapi/convert-source.ts-imports-down" },
  { from: `${pve}/generate.ts`, imports: `${pve}/cli.ts`, rule: "openapi/generate.ts-imports-down" },
  { from: `${pve}/committed.ts`, imports: `${pve}/generate.ts`, rule: "openapi/committed.ts-imports-down" },
  { from: `${pve}/committed-more.ts`, imports: `${pve}/cli.ts`, rule: "openapi/folder-has-a-place" },
  { from: `${pve}/cli.ts`, imports: `${pve}/committed-more.ts`, rule: "openapi/only-placed-folders" },
  { from: `${pve}/overlays/a.ts`, imports: `${pve}/committed.ts`, rule: "openapi/overlays-imports-down" },
  { from: `${pve}/convert/a.ts`, imports: `${pve}/emit/target.ts`, rule: "openapi/convert-imports-down" },
  { from: `${pve}/emit/a.ts`, imports: `${pve}/convert/target.ts`, rule: "openapi/emit-imports-down" },
  { from: `${pve}/document/a.ts`, imports: `${pve}/emit/target.ts`, rule: "openapi/document-imports-down" },
  { from: `${pve}/apidoc/a.ts`, imports: `${pve}/document/target.ts`, rule: "openapi/apidoc-imports-down" },
  { from: `${pve}/source/a.ts`, imports: `${pve}/output/target.ts`, rule: "openapi/source-imports-down" },
  { from: `${pve}/output/a.ts`, imports: `${pve}/apidoc/target.ts`, rule: "openapi/output-imports-down" },
  { from: `${sdk}/codec/loop.ts`, imports: `${sdk}/codec/loop-back.ts`, rule: "no-cycles" },
  { from: `${sdk}/codec/loop-back.ts`, imports: `${sdk}/codec/loop.ts`, rule: "no-cycles" }, // told once, of either end
  { from: `${tool}/plan/by-path.ts`, imports: `${sdk}/ids/target.ts`, rule: "packages-by-name" },
  { from: "examples/by-path.ts", imports: `${sdk}/index.ts`, rule: "packages-by-name" },
  { from: `${sdk}/codec/schema.ts`, imports: "openapi/src/target.ts", rule: "only-openapi-reads-pve-schema" },
  { from: `${sdk}/codec/tested.ts`, imports: `${sdk}/codec/x.test.ts`, rule: "no-test-in-product" },
  { from: `${sdk}/codec/dev.ts`, imports: "dev-only", rule: "no-dev-dependency-in-product" },
  { from: `${sdk}/codec/undeclared.ts`, imports: "undeclared", rule: "declared-dependencies" },
  { from: `${sdk}/codec/missing.ts`, imports: "./no-such-file.ts", rule: "resolvable" },

  { from: `${sdk}/client/c.ts`, imports: `${sdk}/codec/target.ts`, rule: null },
  { from: `${sdk}/permissions/b.ts`, imports: `${sdk}/property-string/target.ts`, rule: null },
  { from: `${sdk}/simulator/data.ts`, imports: `${sdk}/generated/target.ts`, rule: null },
  { from: `${sdk}/simulator/door.test.ts`, imports: `${sdk}/client/target.ts`, rule: null },
  { from: `${sdk}/codec/x.test.ts`, imports: `${sdk}/simulator/target.ts`, rule: null },
  { from: `${sdk}/codec/declared.ts`, imports: "declared", rule: null },
  { from: `${tool}/plan/by-name.ts`, imports: "@homelab/pve-client", rule: null },
  { from: `${tool}/cli/c.ts`, imports: `${tool}/spec/target.ts`, rule: null },
];

const repository = fileURLToPath(new URL("..", import.meta.url));

/** The specifier for `target` as `from` would write it: a package's name stays, a path becomes relative. */
function specifier(from: string, target: string): string {
  if (!target.includes("/src/") && !target.startsWith("examples/")) return target;
  const ups = dirname(from)
    .split("/")
    .map(() => "..");
  return `${ups.join("/")}/${target}`;
}

async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function writeTree(root: string): Promise<void> {
  const targets = cases.map(({ imports }) => imports).filter((path) => path.endsWith("/target.ts"));
  for (const path of targets) await write(root, path, "export const target = 1;\n");
  await write(root, `${sdk}/index.ts`, "export const entry = 1;\n");
  for (const { from, imports } of cases) await write(root, from, `import "${specifier(from, imports)}";\n`);

  const manifest = (name: string, more: object) => JSON.stringify({ name, version: "0.0.0", type: "module", ...more });
  await write(root, "package.json", manifest("tree", { private: true }));
  await write(
    root,
    "packages/hermes-deploy/package.json",
    manifest("hermes-deploy", { dependencies: { "@homelab/pve-client": "workspace:*" } }),
  );
  await write(
    root,
    "packages/pve-client/package.json",
    manifest("@homelab/pve-client", {
      exports: { ".": "./src/index.ts" },
      dependencies: { declared: "1.0.0" },
      devDependencies: { "dev-only": "1.0.0" },
    }),
  );
  for (const name of ["declared", "dev-only", "undeclared"]) {
    await write(root, `packages/pve-client/node_modules/${name}/package.json`, manifest(name, { main: "index.js" }));
    await write(root, `packages/pve-client/node_modules/${name}/index.js`, "export {};\n");
  }
  await mkdir(join(root, "packages/hermes-deploy/node_modules/@homelab"), { recursive: true });
  await symlink(
    join(root, "packages/pve-client"),
    join(root, "packages/hermes-deploy/node_modules/@homelab/pve-client"),
  );
  await cp(join(repository, "tsconfig.json"), join(root, "tsconfig.json"));
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Runs the command of `pnpm check:layers` in `root`. */
async function violations(root: string): Promise<readonly Violation[]> {
  const command = join(repository, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(repository, ".dependency-cruiser.cjs");
  const folders = ["openapi", "packages", "examples"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, "--config", config, "--output-type", "json", ...folders],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? "" }));
  return JSON.parse(stdout).summary.violations;
}

describe("dependency rules on a made-up tree", () => {
  let root = "";
  let found: readonly Violation[] = [];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "layers-"));
    await writeTree(root);
    found = await violations(root);
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each(cases)("$from → $imports: $rule", ({ from, rule }) => {
    const concerns = (at: Violation) => at.from === from || (at.rule.name === "no-cycles" && at.to === from);
    const broken = found.filter(concerns).map((violation) => violation.rule.name);
    if (rule === null) expect(broken).toEqual([]);
    else expect(broken).toContain(rule);
  });

  test("every rule of the configuration is broken by some case", () => {
    const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
    const names = config.forbidden.map((rule) => rule.name);
    const bitten = new Set(cases.map(({ rule }) => rule));
    const cannotBreak = ["hermes-deploy/cli-imports-down", "openapi/cli.ts-imports-down"]; // a top row may import every row
    expect(names.filter((name) => !bitten.has(name))).toEqual(cannotBreak);
  });
});
