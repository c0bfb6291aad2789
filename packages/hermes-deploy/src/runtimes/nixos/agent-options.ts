import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { documentsOf } from "./documents.ts";
import { envFilesOf } from "./env-files.ts";
import type { IdentityFacts } from "./identity.ts";
import { authFile, DEFAULT_PROFILE, hermesHome, mountsOf } from "./layout.ts";
import { mergeDeep } from "./merge.ts";
import { NixExpression, type NixValue, printNix } from "./nix-literal.ts";
import { ownSettings, profileSettings } from "./own-settings.ts";

type NixSet = Readonly<Record<string, NixValue | undefined>>;
type Options = NixosSpec["nixos"]["options"];
type Profile = Options["profiles"][string];

/** `services.hermes-agent`: what the spec says, and what this tool adds to it, under the module's own names. */
export function agentOptions(spec: NixosSpec): NixSet {
  const { options } = spec.nixos;
  const groups = [...options.extraDependencyGroups, ...(talks(spec) ? ["messaging"] : [])];
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
    ...profileOptions(spec, DEFAULT_PROFILE, options, `${options.stateDir}/workspace`, ownSettings(spec)),
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
export function identityFacts(spec: NixosSpec): IdentityFacts | undefined {
  const { options } = spec.nixos;
  if (!("container" in options)) return undefined;
  const { image, extraVolumes, extraOptions } = options.container;
  const mounts = mountsOf(spec).map(({ from, to, read_only }) => `${from}:${to}:${read_only ? "ro" : "rw"}`);
  return {
    image,
    extraVolumes: [...extraVolumes, ...mounts],
    extraOptions,
    environment: options.environment,
    environmentFiles: envFilesOf(spec).map(({ path }) => path),
  };
}

/** Whether a messaging platform is among what the spec switches on: Hermes has those as an optional part. */
function talks({ nixos, hermes }: NixosSpec): boolean {
  const tokens = Object.values(nixos.secret_environment).flatMap((secrets) => Object.keys(secrets));
  return (
    Object.values(hermes.connectors).some((connector) => connector !== undefined) ||
    tokens.some((name) => /^(?:TELEGRAM|DISCORD|SLACK)_/.test(name))
  );
}

function ociContainer(
  spec: NixosSpec,
  { backend, hostUsers }: { backend: string; hostUsers: readonly string[] },
): NixSet {
  const { image = "", extraVolumes = [], extraOptions = [] } = identityFacts(spec) ?? {};
  return { enable: true, backend, image, extraVolumes, extraOptions, hostUsers: unlessEmpty(hostUsers) };
}

function named(spec: NixosSpec, name: string, profile: Profile): NixSet {
  return {
    ...profileOptions(
      spec,
      name,
      profile,
      `${hermesHome(spec)}/profiles/${name}/workspace`,
      profileSettings(spec, profile),
    ),
    gateway: profile.gateway.enable ? { enable: true } : undefined,
  };
}

/** The options that the agent has as well as each of its profiles. The directory is always said: documents ask for that. */
function profileOptions(
  spec: NixosSpec,
  name: string,
  profile: Omit<Profile, "gateway">,
  directory: string,
  base: NixSet,
): NixSet {
  const settings = mergeDeep(base, profile.settings);
  return {
    workingDirectory: profile.workingDirectory ?? directory,
    configFile: profile.configFile,
    settings: profile.configFile === undefined ? unlessEmpty(settings) : undefined,
    environmentFiles: unlessEmpty(envFilesOf(spec, name).map(({ written }) => written)),
    environment: unlessEmpty(profile.environment),
    // A text and no path: Nix would copy what a path leads to into its store.
    authFile: profile.authFile === undefined ? undefined : authFile(name),
    authFileForceOverwrite: profile.authFileForceOverwrite || undefined,
    documents: unlessEmpty(documentsOf(name, "documents", profile.documents)),
    hermesHomeFiles: unlessEmpty(documentsOf(name, "hermesHomeFiles", profile.hermesHomeFiles)),
    mcpServers: unlessEmpty(
      Object.fromEntries(Object.entries(profile.mcpServers).map(([name, server]) => [name, mcpServer(server)])),
    ),
    extraPlugins: unlessEmpty(profile.extraPlugins.map(plugin)),
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

function plugin(from: Profile["extraPlugins"][number]): NixExpression {
  if (typeof from === "string") return new NixExpression(`pkgs.${from}`);
  const fields = Object.entries(from).map(([name, value]) => `${name} = ${printNix(value)};`);
  return new NixExpression(`pkgs.fetchFromGitHub { ${fields.join(" ")} }`);
}

function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
