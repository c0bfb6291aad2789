/**
 * The layer lists of ARCHITECTURE.md, as rules. A folder may import itself and the rows below its own; a neighbour in
 * the same row only where `beside` says so. A folder that is in no list is an error: place it first.
 * `test/layers.test.ts` proves that each rule bites.
 */

/** @type {Record<string, { root: string, rows: string[][], beside?: Record<string, string[]> }>} */
const layers = {
  "pve-client": {
    root: "packages/pve-client/src",
    rows: [
      ["index.ts", "schema.ts", "cli"],
      ["create-pve-client.ts"],
      ["pve-client.ts"],
      ["tasks", "preflight", "guests", "storage", "console"],
      ["client"],
      ["auth"],
      ["transport", "codec"],
      ["errors"],
      ["property-string", "permissions"],
      ["ids", "generated", "waiting"],
    ],
    beside: { guests: ["tasks"], storage: ["tasks"], permissions: ["property-string"], generated: ["ids"] },
  },
  "hermes-deploy": {
    root: "packages/hermes-deploy/src",
    rows: [
      ["cli"],
      ["report", "simulation"],
      ["apply", "verify"],
      ["steps", "observe", "preflight"],
      ["web"],
      ["channels"],
      ["plan"],
      ["runtimes"],
      ["spec", "render"],
    ],
    beside: { render: ["spec"] },
  },
  openapi: {
    root: "openapi/src",
    rows: [
      ["cli.ts"],
      ["generate.ts", "convert-source.ts"],
      ["committed.ts"],
      ["overlays"],
      ["convert", "emit"],
      ["document"],
      ["apidoc"],
      ["source", "output"],
    ],
  },
};

/** What the simulator may know of the client's package: data and pure formats, so that it cannot inherit the client's mistakes. */
const simulatorKnows = ["simulator", "ids", "generated", "property-string"];

const anyTest = "\\.test(-d)?\\.ts$|(^|/)test/";

/** A path pattern for a folder (`codec`) or an entry file (`index.ts`) below `root`. */
const inside = (root, names) =>
  names.map((name) => `^${root}/${name.replaceAll(".", "\\.")}${name.endsWith(".ts") ? "$" : "/"}`);

const downOnly = Object.entries(layers).flatMap(([name, { root, rows, beside = {} }]) => {
  const placed = rows.flat();
  const rules = rows.flatMap((row, index) =>
    row.map((folder) => ({
      name: `${name}/${folder}-imports-down`,
      severity: "error",
      comment: `${folder} may import only itself and what stands below it in ${root}.`,
      from: { path: inside(root, [folder]), pathNot: anyTest },
      to: {
        path: `^${root}/`,
        pathNot: inside(root, [folder, ...(beside[folder] ?? []), ...rows.slice(index + 1).flat()]),
      },
    })),
  );
  const known = inside(root, name === "pve-client" ? [...placed, "simulator"] : placed);
  return [
    ...rules,
    {
      name: `${name}/folder-has-a-place`,
      severity: "error",
      comment: "Every folder and entry file belongs in a row of `layers`.",
      from: { path: `^${root}/`, pathNot: known },
      to: {},
    },
    {
      name: `${name}/only-placed-folders`,
      severity: "error",
      comment: "Every folder and entry file belongs in a row of `layers`.",
      from: {},
      to: { path: `^${root}/`, pathNot: known },
    },
  ];
});

module.exports = {
  forbidden: [
    ...downOnly,
    {
      name: "simulator-stands-aside",
      severity: "error",
      comment: "The simulator judges the client, so it shares data and formats with it and nothing else.",
      from: { path: "^packages/pve-client/src/simulator/", pathNot: anyTest },
      to: {
        path: "^packages/pve-client/src/",
        pathNot: inside("packages/pve-client/src", simulatorKnows),
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Also among types: two files which need each other are one idea.",
      from: {},
      to: { circular: true },
    },
    {
      name: "packages-by-name",
      severity: "error",
      comment: "Another package is imported by its name, through its exports, never by a path.",
      from: { path: "^(packages/[^/]+|openapi|examples|bench)/" },
      to: {
        path: "^(packages/[^/]+|openapi|examples|bench)/",
        pathNot: "^$1/",
        dependencyTypes: ["local"],
      },
    },
    {
      name: "only-openapi-reads-pve-schema",
      severity: "error",
      comment: "PVE's own form of its API is read in openapi/ alone; the rest uses what it generates.",
      from: { pathNot: "^openapi/" },
      to: { path: "^openapi/|apidoc" },
    },
    {
      name: "no-test-in-product",
      severity: "error",
      comment: "A test file is imported by tests only.",
      from: { path: "^(packages/[^/]+|openapi|bench)/", pathNot: anyTest },
      to: { path: anyTest },
    },
    {
      name: "no-dev-dependency-in-product",
      severity: "error",
      comment: "What is not installed with the package is not there when a user runs it.",
      from: { path: "^packages/[^/]+/(src|bin)/", pathNot: anyTest },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer", "type-only"] },
    },
    {
      name: "declared-dependencies",
      severity: "error",
      comment: "What is imported stands in the importing package's own package.json.",
      from: {},
      // vitest is the workspace root's, for every package; msw is an optional peer.
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], pathNot: "node_modules/(?:vitest|\\.pnpm/msw@)" },
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "An import of something that does not exist.",
      from: { pathNot: "^packages/[^/]+/bin/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "(^|/)(node_modules|dist)/" },
    exclude: { path: "(^|/)(dist|coverage)/" },
    combinedDependencies: false,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".mts", ".d.ts", ".mjs", ".cjs", ".js", ".json"],
    },
  },
};
