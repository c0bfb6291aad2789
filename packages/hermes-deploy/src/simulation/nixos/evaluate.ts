import type { GuestFiles } from "../files.ts";
import { EvaluationError } from "./evaluation-error.ts";
import {
  Elsewhere,
  isNixSet,
  listOf as list,
  memberOf as member,
  type NixData,
  readNix,
  textOf as text,
} from "./read-nix.ts";
import { pathOfSecret, type SealedSecret, sealedSecrets } from "./secret-managers.ts";
import type { AgentOptions } from "./state.ts";

/** A system as its flake describes it. */
export interface Evaluated {
  readonly agent: AgentOptions;
  /** Names of nixpkgs, such as `pkgs.curl`. */
  readonly packages: readonly string[];
  /** `systemd.tmpfiles.rules`. */
  readonly tmpfiles: readonly string[];
  /** What is decrypted when it is activated. */
  readonly secrets: readonly SealedSecret[];
  /** Everything that the system is made from, for its store path. */
  readonly source: string;
}

type NixSet = Readonly<Record<string, NixData>>;

/** The options of hermes-agent's module (nix/nixosModules.nix, nix/moduleCommon.nix at the revision that the spec names). */
const OPTIONS = new Set(
  (
    "enable package user group createUser stateDir workingDirectory addToSystemPackages configFile settings environmentFiles " +
    "environment authFile authFileForceOverwrite documents hermesHomeFiles mcpServers extraPackages extraPlugins " +
    "extraPythonPackages extraDependencyGroups extraArgs restart restartSec backend profiles container"
  ).split(" "),
);

/**
 * Evaluates one system of a flake: its files are read and its options are checked as the module system would.
 * @param reference `path:/directory#name`
 * @throws {EvaluationError | NixSyntaxError}
 */
export async function evaluateFlake(reference: string, files: GuestFiles): Promise<Evaluated> {
  const [, directory = "", name = ""] = /^(?:path:)?([^#]+)#(.+)$/.exec(reference) ?? [];
  const flakeText = await sourceOf(`${directory}/flake.nix`, files);
  const flake = readNix(flakeText);
  const outputs = member(flake, "outputs");
  const system = member(member(outputs, "nixosConfigurations"), name);
  if (system === undefined) {
    throw new EvaluationError(`error: flake '${reference}' does not provide attribute 'nixosConfigurations.${name}'`);
  }
  const configurationText = await sourceOf(`${directory}/configuration.nix`, files);
  const configuration = readNix(configurationText);
  const options = member(member(configuration, "services"), "hermes-agent");
  if (!isNixSet(options)) throw new EvaluationError("error: services.hermes-agent is not set");
  checkOptions(options);
  const packages = list(member(member(configuration, "environment"), "systemPackages"));
  const secrets = sealedSecrets(flake, configuration, directory);
  return {
    agent: toAgent(options, configuration, secrets),
    secrets,
    packages: packages.flatMap((one) => (one instanceof Elsewhere ? [one.text] : [])),
    tmpfiles: list(member(member(member(configuration, "systemd"), "tmpfiles"), "rules")).flatMap(
      (one) => text(one) ?? [],
    ),
    source: flakeText + configurationText,
  };
}

async function sourceOf(path: string, files: GuestFiles): Promise<string> {
  const text = await files.read(path);
  if (text === undefined) throw new EvaluationError(`error: getting status of '${path}': No such file or directory`);
  return text;
}

function checkOptions(options: NixSet): void {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.has(name))
      throw new EvaluationError(`error: The option \`services.hermes-agent.${name}' does not exist.`);
  }
  const container = options.container;
  const enabled = member(container, "enable") === true;
  const problems = [
    ...(options.documents !== undefined && options.workingDirectory === undefined
      ? ["services.hermes-agent.documents needs an explicit services.hermes-agent.workingDirectory."]
      : []),
    ...(enabled && member(options.backend, "mode") !== undefined
      ? ["services.hermes-agent: backend.mode is not supported together with container.enable"]
      : []),
  ];
  if (problems.length > 0)
    throw new EvaluationError(`error: Failed assertions:\n${problems.map((one) => `- ${one}`).join("\n")}`);
}

function toAgent(options: NixSet, configuration: NixData, secrets: readonly SealedSecret[]): AgentOptions {
  const user = text(options.user) ?? "hermes";
  const stateDir = text(options.stateDir) ?? "/var/lib/hermes";
  const container = options.container;
  const unit = member(member(member(configuration, "systemd"), "services"), "hermes-agent");
  const uid = member(member(member(member(configuration, "users"), "users"), user), "uid");
  const authFile = text(options.authFile);
  const servers = options.mcpServers === undefined ? {} : { mcp_servers: options.mcpServers };
  return {
    user,
    group: text(options.group) ?? "hermes",
    uid: typeof uid === "number" ? uid : 999,
    stateDir,
    workingDirectory: text(options.workingDirectory) ?? `${stateDir}/workspace`,
    settings: { ...(isNixSet(options.settings) ? options.settings : {}), ...servers },
    environment: texts(options.environment),
    environmentFiles: list(options.environmentFiles).flatMap((one) => pathOfSecret(one, secrets) ?? []),
    ...(authFile === undefined ? {} : { authFile }),
    documents: texts(options.documents),
    hermesHomeFiles: texts(options.hermesHomeFiles),
    addToSystemPackages: options.addToSystemPackages === true,
    writable: list(member(member(unit, "serviceConfig"), "ReadWritePaths")).flatMap((one) => text(one) ?? []),
    ...(member(container, "enable") === true
      ? {
          container: {
            backend: text(member(container, "backend")) ?? "docker",
            image: text(member(container, "image")) ?? "ubuntu:24.04",
            extraVolumes: list(member(container, "extraVolumes")).flatMap((one) => text(one) ?? []),
            extraOptions: list(member(container, "extraOptions")).flatMap((one) => text(one) ?? []),
          },
        }
      : {}),
  };
}

function texts(value: NixData | undefined): Record<string, string> {
  return isNixSet(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, String(one)])) : {};
}
