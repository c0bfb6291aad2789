import { z } from "zod";
import { secretRef } from "../secret-ref.ts";
import { mcpServer } from "./mcp-server.ts";

/**
 * The commit of hermes-agent whose module the table below describes, option by option (nix/nixosModules.nix and
 * nix/moduleCommon.nix there). Another one may know other options, and Nix then says so.
 */
export const MODULE_REVISION = "11cea37f66d27eb5d16ab3a94b07d9f90630b06a";

const absolutePath = z.string().regex(/^\/(?:[\w.@+-]+\/)*[\w.@+-]+$/, {
  error: "an absolute path of letters, digits and . _ @ + - (Nix and the module's shell scripts use it as it is)",
});
const texts = z.array(z.string().min(1)).default([]);

/** The module pastes these into a shell script without quotes. */
const plainWords = (what: string) =>
  z.array(
    z.string().regex(/^[\w@%+=:,./-]+$/, { error: `${what}: the module takes them unquoted, so no blanks or quotes` }),
  );

/** An attribute of nixpkgs; it becomes `pkgs.NAME`. */
const packageName = z.string().regex(/^[A-Za-z_][\w'-]*(?:\.[A-Za-z_][\w'-]*)*$/, {
  error: "the name of a package in nixpkgs, such as ripgrep or python312Packages.requests",
});
const packages = z.array(packageName).default([]);

/** Nix prints a set with one of these as something else than a set. */
const NOT_IN_DATA = ["outPath", "__toString"];

const settings = z
  .record(z.string(), z.json())
  .default({})
  .refine(isPlainData, {
    error: `no key may be called ${NOT_IN_DATA.join(" or ")}: Nix does not print such a set as data`,
  });

function isPlainData(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, member]) => !NOT_IN_DATA.includes(name) && isPlainData(member));
}

const document = z
  .union([z.string(), z.strictObject({ from: secretRef.describe("Where the text is; it is no secret in the end.") })], {
    error: 'the text itself, or { from: "file:/where/it/is" }',
  })
  .refine((text) => typeof text !== "string" || !/^HERMES_DOC_EOF$/m.test(text), {
    error: "no line may be HERMES_DOC_EOF, by which the module ends a document",
  });

/** Names are paths below a directory, and the module pastes them into a shell script without quotes. */
const documents = z
  .record(
    z.string().regex(/^(?!(?:.*\/)?\.\.?(?:\/|$))(?:[\w.+-]+\/)*[\w.+-]+$/, {
      error: "a file name such as AGENTS.md or notes/oncall.md: letters, digits and . _ + -",
    }),
    document,
  )
  .default({});

const plugin = z.union(
  [
    packageName,
    z.strictObject({
      name: z
        .string()
        .regex(/^[\w.+-]+$/)
        .describe("What it is called among the plugins."),
      owner: z
        .string()
        .regex(/^[\w.-]+$/)
        .describe("Who has the repository on GitHub."),
      repo: z
        .string()
        .regex(/^[\w.-]+$/)
        .describe("The repository."),
      rev: z
        .string()
        .regex(/^[\w./-]+$/)
        .describe("A tag or a commit of it."),
      hash: z
        .string()
        .regex(/^sha256-[A-Za-z0-9+/]{43}=$/)
        .describe("sha256-…, as nix-prefetch-github prints it."),
    }),
  ],
  { error: "a package of nixpkgs, or { name, owner, repo, rev, hash } of a repository on GitHub" },
);

export const environmentName = z.string().regex(/^[A-Za-z_]\w*$/, { error: "the name of an environment variable" });
const oneLine = z.string().regex(/^[^\p{Cc}\u2028\u2029]*$/u, { error: "one line of text" });

/** The options that the agent and each of its named profiles have. */
const forEveryProfile = {
  workingDirectory: absolutePath.optional().describe("Where the agent works; `workspace` below its state if absent."),
  configFile: absolutePath
    .optional()
    .describe("A config.yaml in the container that takes the place of all settings; it has to be there already."),
  settings: settings.describe("More of config.yaml; merged deeply into what this tool writes there."),
  environmentFiles: z
    .array(absolutePath)
    .default([])
    .describe("Env files in the container with secrets, beside the one that this tool writes."),
  environment: z
    .record(environmentName, oneLine)
    .default({})
    .describe("Environment that is no secret: it ends up in the Nix store, which everybody may read."),
  authFile: secretRef.optional().describe("First content of auth.json (OAuth credentials), as a reference."),
  authFileForceOverwrite: z.boolean().default(false).describe("Write auth.json anew at every rebuild."),
  documents: documents.describe("Files for the working directory, by name. SOUL.md belongs to hermesHomeFiles."),
  hermesHomeFiles: documents.describe("Files for Hermes' home, by name: SOUL.md, memories/USER.md …"),
  mcpServers: z
    .record(z.string().regex(/^[\w-]+$/, { error: "a name of letters, digits, _ and -" }), mcpServer)
    .default({})
    .describe("MCP servers by name."),
  extraPlugins: z.array(plugin).default([]).describe("Plugins: directories with a plugin.yaml."),
  extraArgs: plainWords("arguments").default([]).describe("More arguments for `hermes gateway`."),
  restart: z
    .enum(["no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always"])
    .default("always")
    .describe("When systemd starts it again."),
  restartSec: z.int().min(0).default(5).describe("Seconds before it does."),
};

/** Names that Hermes keeps for itself (hermes-agent nix/moduleCommon.nix, profileNameAssertions). */
const RESERVED = ["default", "hermes", "root", "sudo", "test", "tmp"];

const profileName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, { error: "small letters, digits, _ and -, at most 64" })
  .refine((name) => !RESERVED.includes(name), { error: `not one of ${RESERVED.join(", ")}: Hermes keeps these` });

const profile = z.strictObject({
  ...forEveryProfile,
  gateway: z
    .strictObject({ enable: z.boolean().default(false).describe("Run a gateway of its own.") })
    .prefault({})
    .describe("The profile's own gateway; not in a Docker container."),
});

/** `services.hermes-agent` without what only one of the two shapes has. Names and types are the module's. */
export const agentOptions = {
  ...forEveryProfile,
  package: z
    .string()
    .regex(/^[A-Za-z_][\w-]*$/, { error: "the name of a package in hermes-agent's flake" })
    .optional()
    .describe("Which package of hermes-agent's flake to run; its default if absent."),
  user: z
    .string()
    .regex(/^[a-z_][a-z0-9_-]{0,30}$/, { error: "the name of a user" })
    .default("hermes")
    .describe("User that the agent runs as."),
  group: z
    .string()
    .regex(/^[a-z_][a-z0-9_-]{0,30}$/, { error: "the name of a group" })
    .default("hermes")
    .describe("Group that it runs as."),
  createUser: z.boolean().default(true).describe("Make both; if not, they are there already, as root is."),
  stateDir: absolutePath.default("/var/lib/hermes").describe("Everything that the agent keeps."),
  extraPackages: packages.describe("More programs for the agent, as packages of nixpkgs."),
  extraPythonPackages: packages.describe("Python packages of nixpkgs with plugins, such as python312Packages.NAME."),
  extraDependencyGroups: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, { error: "the name of an optional dependency group" }))
    .default([])
    .describe("Optional parts of Hermes to build in: messaging (added for connectors), voice …"),
  addToSystemPackages: z.boolean().default(false).describe("Put `hermes` on everybody's PATH."),
  profiles: z.record(profileName, profile).default({}).describe("Named profiles, each with a home of its own."),
};

/** `backend.*`: only without a Docker container. */
export const backend = z.strictObject({
  mode: z
    .enum(["none", "serve", "dashboard"])
    .default("none")
    .describe("A second process for the desktop or the browser."),
  host: z
    .string()
    .regex(/^[\w.:-]+$/, { error: "an address or a host name" })
    .default("127.0.0.1")
    .describe("Address that it listens on."),
  port: z.int().min(1).max(65_535).default(9119).describe("Port that it listens on."),
  extraArgs: texts.describe("More arguments for it."),
});

/** `container.*` without `enable`, which the shape decides. */
export const ociContainer = z.strictObject({
  backend: z.enum(["docker", "podman"]).default("docker").describe("What runs the container."),
  image: z
    .string()
    .regex(/^[a-z0-9]+(?:[._/:-][a-z0-9]+)*(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{64})?$/, {
      error: "an image such as ubuntu:24.04",
    })
    .default("ubuntu:24.04")
    .describe("Base image. Another one makes the container anew: what apt, pip and npm installed is lost."),
  extraVolumes: plainWords("volumes")
    .default([])
    .describe("HOST:CONTAINER:MODE; a change makes the container anew. Mounts of this spec are added."),
  extraOptions: plainWords("options")
    .default([])
    .describe("Arguments for `docker create`; a change makes the container anew."),
  hostUsers: z
    .array(z.string().regex(/^[a-z_][a-z0-9_-]{0,30}$/, { error: "the name of a user" }))
    .default([])
    .describe("Users who share the agent's home through ~/.hermes."),
});
