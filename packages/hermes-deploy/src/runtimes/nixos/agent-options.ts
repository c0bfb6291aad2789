import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { authFile, ENV_FILE, hermesHome, mountsOf } from "./layout.ts";
import { mergeDeep } from "./merge.ts";
import { NixExpression, type NixValue } from "./nix-literal.ts";
import { encryptedEnvironmentFiles } from "./secrets.ts";

type NixSet = Readonly<Record<string, NixValue | undefined>>;
type Options = NixosSpec["nixos"]["options"];
type Profile = Options["profiles"][string];

/** `services.hermes-agent`: what the spec says, and what this tool adds to it, under the module's own names. */
export function agentOptions(spec: NixosSpec): NixSet {
  const { nixos, hermes } = spec;
  const { options } = nixos;
  const connected = Object.values(hermes.connectors).some((connector) => connector !== undefined);
  const groups = [...options.extraDependencyGroups, ...(connected ? ["messaging"] : [])];
  return {
    enable: true,
    ...(options.package === undefined
      ? {}
      : {
          package: new NixExpression(
            `inputs.hermes-agent.packages.\${pkgs.stdenv.hostPlatform.system}.${options.package}`,
          ),
        }),
    user: options.user,
    group: options.group,
    createUser: options.createUser,
    stateDir: options.stateDir,
    ...profileOptions(options, {
      directory: `${options.stateDir}/workspace`,
      settings: ownSettings(spec),
      environmentFiles: [ENV_FILE, ...encryptedEnvironmentFiles(spec)],
      auth: authFile(),
    }),
    extraPackages: packages(options.extraPackages),
    extraPythonPackages: packages(options.extraPythonPackages),
    extraDependencyGroups: unlessEmpty([...new Set(groups)]),
    addToSystemPackages: options.addToSystemPackages || undefined,
    profiles: unlessEmpty(
      Object.fromEntries(Object.entries(options.profiles).map(([name, profile]) => [name, named(spec, name, profile)])),
    ),
    ...("backend" in options && options.backend.mode !== "none"
      ? { backend: { ...options.backend, extraArgs: unlessEmpty(options.backend.extraArgs) } }
      : {}),
    ...("container" in options ? { container: ociContainer(spec, options.container) } : {}),
  };
}

/** The facts that decide about the container's identity: hermes-agent makes it anew when one of them changes. */
export function identityFacts(spec: NixosSpec) {
  const { options } = spec.nixos;
  if (!("container" in options)) return undefined;
  const { image, extraVolumes, extraOptions } = options.container;
  const mounts = mountsOf(spec).map(({ from, to, read_only }) => `${from}:${to}:${read_only ? "ro" : "rw"}`);
  return { image, extraVolumes: [...extraVolumes, ...mounts], extraOptions };
}

function ociContainer(
  spec: NixosSpec,
  { backend, hostUsers }: { backend: string; hostUsers: readonly string[] },
): NixSet {
  const { image = "", extraVolumes = [], extraOptions = [] } = identityFacts(spec) ?? {};
  return { enable: true, backend, image, extraVolumes, extraOptions, hostUsers: unlessEmpty(hostUsers) };
}

/** What of config.yaml the rest of the spec decides. */
function ownSettings(spec: NixosSpec): NixSet {
  const { model, sandbox } = spec.hermes;
  const workplace = mountsOf(spec).find(({ read_only }) => !read_only)?.to;
  return {
    model: {
      default: model.default,
      provider: model.provider,
      base_url: model.base_url.replace(/\/+$/, ""), // Hermes appends "/chat/completions"
    },
    terminal: { backend: sandbox, cwd: workplace },
  };
}

interface Given {
  readonly directory: string;
  readonly settings: NixSet;
  readonly environmentFiles: readonly NixValue[];
  readonly auth: string;
}

function named(spec: NixosSpec, name: string, profile: Profile): NixSet {
  return {
    ...profileOptions(profile, {
      directory: `${hermesHome(spec)}/profiles/${name}/workspace`,
      settings: {},
      environmentFiles: [],
      auth: authFile(name),
    }),
    gateway: profile.gateway.enable ? { enable: true } : undefined,
  };
}

/** The options that the agent has as well as each of its profiles. The directory is always said: documents ask for that. */
function profileOptions(profile: Omit<Profile, "gateway">, given: Given): NixSet {
  const settings = mergeDeep(given.settings, profile.settings);
  return {
    workingDirectory: profile.workingDirectory ?? given.directory,
    configFile: profile.configFile,
    settings: profile.configFile === undefined ? unlessEmpty(settings) : undefined,
    environmentFiles: unlessEmpty([...given.environmentFiles, ...profile.environmentFiles]),
    environment: unlessEmpty(profile.environment),
    // A text and no path: Nix would copy what a path leads to into its store.
    authFile: profile.authFile === undefined ? undefined : given.auth,
    authFileForceOverwrite: profile.authFileForceOverwrite || undefined,
    documents: unlessEmpty(profile.documents),
    hermesHomeFiles: unlessEmpty(profile.hermesHomeFiles),
    mcpServers: unlessEmpty(
      Object.fromEntries(Object.entries(profile.mcpServers).map(([name, server]) => [name, mcpServer(server)])),
    ),
    extraPlugins: packages(profile.extraPlugins),
    extraArgs: unlessEmpty(profile.extraArgs),
    restart: profile.restart,
    restartSec: profile.restartSec,
  };
}

function mcpServer(server: Profile["mcpServers"][string]): NixSet {
  const { tools, sampling, args, env, headers, ...rest } = server;
  return {
    ...rest,
    args: unlessEmpty(args),
    env: unlessEmpty(env),
    headers: unlessEmpty(headers),
    tools: tools && { include: unlessEmpty(tools.include), exclude: unlessEmpty(tools.exclude) },
    sampling: sampling && { ...sampling, allowed_models: unlessEmpty(sampling.allowed_models) },
  };
}

function packages(names: readonly string[]): NixValue | undefined {
  return unlessEmpty(names.map((name) => new NixExpression(`pkgs.${name}`)));
}

function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
