/** Types of the module system, as far as the module uses them; `package` is a name here, `seed` a reference to a secret. */
export type Type =
  | "bool"
  | "str"
  | "int"
  | "package"
  | "seed"
  | "document"
  | "plugin"
  | "anything"
  | `one of ${string}`
  | "submodule"
  | `list of ${string}`
  | `set of ${string}`;

export type Row = readonly [option: string, type: Type, defaultValue?: unknown];

/** What the agent and each profile have (hermes-agent nix/moduleCommon.nix at the revision that the spec names); no default: null, or computed. */
const SHARED: readonly Row[] = [
  ["workingDirectory", "str"],
  ["configFile", "str"],
  ["settings", "set of anything", {}],
  ["environmentFiles", "list of str", []],
  ["environment", "set of str", {}],
  ["authFile", "seed"],
  ["authFileForceOverwrite", "bool", false],
  ["documents", "set of document", {}],
  ["hermesHomeFiles", "set of document", {}],
  ["mcpServers", "set of submodule", {}],
  ["mcpServers.*.command", "str"],
  ["mcpServers.*.args", "list of str", []],
  ["mcpServers.*.env", "set of str", {}],
  ["mcpServers.*.url", "str"],
  ["mcpServers.*.headers", "set of str", {}],
  ["mcpServers.*.auth", "one of oauth"],
  ["mcpServers.*.enabled", "bool", true],
  ["mcpServers.*.timeout", "int"],
  ["mcpServers.*.connect_timeout", "int"],
  ["mcpServers.*.tools", "submodule"],
  ["mcpServers.*.tools.include", "list of str", []],
  ["mcpServers.*.tools.exclude", "list of str", []],
  ["mcpServers.*.sampling", "submodule"],
  ["mcpServers.*.sampling.enabled", "bool", true],
  ["mcpServers.*.sampling.model", "str"],
  ["mcpServers.*.sampling.max_tokens_cap", "int"],
  ["mcpServers.*.sampling.timeout", "int"],
  ["mcpServers.*.sampling.max_rpm", "int"],
  ["mcpServers.*.sampling.max_tool_rounds", "int"],
  ["mcpServers.*.sampling.allowed_models", "list of str", []],
  ["mcpServers.*.sampling.log_level", "one of debug info warning"],
  ["extraPlugins", "list of plugin", []],
  ["extraArgs", "list of str", []],
  ["restart", "str", "always"],
  ["restartSec", "int", 5],
];

/** The rest (nix/nixosModules.nix); `enable` and `container.enable` are what the shape says. */
export const OPTIONS: readonly Row[] = [
  ...SHARED,
  ["package", "str"],
  ["extraPackages", "list of package", []],
  ["extraPythonPackages", "list of package", []],
  ["extraDependencyGroups", "list of str", []],
  ["user", "str", "hermes"],
  ["group", "str", "hermes"],
  ["createUser", "bool", true],
  ["stateDir", "str", "/var/lib/hermes"],
  ["addToSystemPackages", "bool", false],
  ["profiles", "set of submodule", {}],
  ...SHARED.map(([option, ...rest]): Row => [`profiles.*.${option}`, ...rest]),
  ["profiles.*.gateway", "submodule"],
  ["profiles.*.gateway.enable", "bool", false],
  ["backend", "submodule"],
  ["backend.mode", "one of none serve dashboard", "none"],
  ["backend.host", "str", "127.0.0.1"],
  ["backend.port", "int", 9119],
  ["backend.extraArgs", "list of str", []],
  ["container", "submodule"],
  ["container.backend", "one of docker podman", "docker"],
  ["container.image", "str", "ubuntu:24.04"],
  ["container.extraVolumes", "list of str", []],
  ["container.extraOptions", "list of str", []],
  ["container.hostUsers", "list of str", []],
];
