import type { Container, TemplateContainer } from "../container.ts";
import type { Finding } from "../describe-issue.ts";
import { duplicates, type Rule } from "../rules.ts";
import type { NixosContainerSpec, NixosNativeSpec, NixosSpec } from "./nixos.ts";
import { noSecretsInStore } from "./store-rules.ts";

type Nixos = NixosSpec["nixos"];
type Options = Nixos["options"];
type Profile = Options["profiles"][string];

export const nixosMachineRules: readonly Rule<TemplateContainer>[] = [
  { needs: ["template"], check: templateIsNixos },
  { needs: ["features", "unprivileged"], check: systemdNeedsNesting },
  { needs: ["rootfs"], check: storeNeedsDisk },
  { needs: ["mounts"], check: mountsLeaveNixAlone },
];

/** Beside those, when Docker runs in it. */
export const nixosDockerMachineRules: readonly Rule<Container>[] = [
  { needs: ["mounts"], check: mountsLeaveDockerAlone },
];

const nixosRules: readonly Rule<Nixos>[] = [
  { needs: ["options"], check: optionsFit },
  { needs: ["options", "secret_environment"], check: secretsHaveAProfile },
  { needs: ["options", "secret_environment"], check: environmentIsSaidOnce },
];

export const nixosNativeRules: readonly Rule<NixosNativeSpec["nixos"]>[] = [
  ...nixosRules,
  { needs: ["options", "secret_environment", "secrets"], check: backendHasALogin },
];

export const nixosContainerRules: readonly Rule<NixosContainerSpec["nixos"]>[] = [
  ...nixosRules,
  { needs: ["options"], check: oneGatewayInDocker },
  { needs: ["options"], check: hostUsersHaveTheCommand },
];

function templateIsNixos({ template }: TemplateContainer): Finding[] {
  const message =
    "a template of NixOS has nixos in its name; PVE's repository offers none, so build one (docs/shapes/nixos-native.md)";
  return /nixos/i.test(template.name) ? [] : [{ path: ["container", "template", "name"], message }];
}

function systemdNeedsNesting({ features, unprivileged }: Container): Finding[] {
  return features.nesting || !unprivileged
    ? []
    : [{ path: ["container", "features"], message: "NixOS in this container needs nesting: true" }];
}

/** Two generations of the system, and what was built for them. */
function storeNeedsDisk({ rootfs }: Container): Finding[] {
  const message = "the Nix store needs at least 12 GiB; 32 is comfortable";
  return rootfs.size < 12 ? [{ path: ["container", "rootfs", "size"], message }] : [];
}

function mountsBelow(places: readonly string[], message: string) {
  return ({ mounts }: Container): Finding[] =>
    mounts.flatMap(({ path }, index) =>
      places.some((place) => path === place || path.startsWith(`${place}/`))
        ? [{ path: ["container", "mounts", index, "path"], message }]
        : [],
    );
}

function mountsLeaveNixAlone(container: Container): Finding[] {
  return mountsBelow(
    ["/nix", "/etc"],
    "NixOS keeps this directory to itself; choose another, such as /work",
  )(container);
}

/** hermes-agent nix/nixosModules.nix mounts these into its container itself. */
function mountsLeaveDockerAlone(container: Container): Finding[] {
  const message = "the agent's container has something of its own there; choose another, such as /work";
  return mountsBelow(["/data", "/home/hermes"], message)(container);
}

/** What every profile has to keep to, the one without a name too. */
function optionsFit({ options }: Pick<Nixos, "options">): Finding[] {
  const path = ["nixos", "options"];
  return [
    ...profileFits(options, path),
    ...Object.entries(options.profiles).flatMap(([name, profile]) => profileFits(profile, [...path, "profiles", name])),
    ...modelIsElsewhere(options, path),
  ];
}

type Shared = Omit<Profile, "gateway">;

function profileFits(profile: Shared, path: readonly string[]): Finding[] {
  return [
    ...noSecretsInStore(profile, path),
    ...servesOneTransport(profile, path),
    ...soulIsAtHome(profile, path),
    ...oneConfig(profile, path),
    ...pluginsAreDistinct(profile, path),
  ];
}

function servesOneTransport({ mcpServers }: Shared, path: readonly string[]): Finding[] {
  return Object.entries(mcpServers).flatMap(([name, { command, url }]) =>
    (command === undefined) === (url === undefined)
      ? [{ path: [...path, "mcpServers", name], message: "a server has either a command or a url" }]
      : [],
  );
}

/** hermes-agent reads it from its home alone (nix/moduleCommon.nix, hermesHomeFiles). */
function soulIsAtHome({ documents }: Shared, path: readonly string[]): Finding[] {
  return Object.keys(documents)
    .filter((name) => name === "SOUL.md" || name.startsWith("memories/"))
    .map((name) => ({
      path: [...path, "documents"],
      key: name,
      message: "Hermes reads it from its home only: put it under hermesHomeFiles",
    }));
}

function oneConfig({ configFile, settings, mcpServers }: Shared, path: readonly string[]): Finding[] {
  const ignored = Object.entries({ settings, mcpServers }).filter(([, value]) => Object.keys(value).length > 0);
  if (configFile === undefined) return [];
  return ignored.map(([name]) => ({
    path: [...path, name],
    message: "ignored by the module beside configFile; take one away",
  }));
}

/** hermes-agent nix/moduleCommon.nix, pluginNameAssertions: each becomes a link of that name. */
function pluginsAreDistinct({ extraPlugins }: Shared, path: readonly string[]): Finding[] {
  const names = extraPlugins.map((plugin) => (typeof plugin === "string" ? plugin : plugin.name));
  return duplicates(names).map(({ index }) => ({
    path: [...path, "extraPlugins", index],
    message: "a plugin of that name is there already",
  }));
}

function secretsHaveAProfile({ options, secret_environment }: Nixos): Finding[] {
  return Object.keys(secret_environment)
    .filter((name) => name !== "default" && !Object.hasOwn(options.profiles, name))
    .map((name) => ({
      path: ["nixos", "secret_environment"],
      key: name,
      message: `there is no such profile under options.profiles; the agent itself is "default"`,
    }));
}

/** What `hermes` of the spec writes into .env (packages/hermes-deploy/src/render/dotenv.ts). */
const OURS =
  /^(?:OPENAI_API_KEY|API_SERVER_(?:ENABLED|HOST|PORT|KEY)|(?:TELEGRAM|DISCORD|SLACK)_(?:BOT_TOKEN|APP_TOKEN|ALLOWED_USERS|ALLOWED_ROLES|ALLOW_ALL_USERS|HOME_CHANNEL))$/;

/** .env is put together from several files, and Hermes takes the last line of a name. */
function environmentIsSaidOnce({ options, secret_environment }: Nixos): Finding[] {
  const profiles = { default: options, ...options.profiles };
  return Object.entries(profiles).flatMap(([profile, { environment }]) => {
    const secret = secret_environment[profile] ?? {};
    const place = profile === "default" ? ["options"] : ["options", "profiles", profile];
    const ours = (name: string) => profile === "default" && OURS.test(name);
    return [
      ...Object.keys(environment)
        .filter((name) => ours(name) || Object.hasOwn(secret, name))
        .map((name) => ({
          path: ["nixos", ...place, "environment", name],
          message: ours(name)
            ? "said by hermes already; take it away here"
            : "said by nixos.secret_environment as well",
        })),
      ...Object.keys(secret)
        .filter(ours)
        .map((name) => ({
          path: ["nixos", "secret_environment", profile, name],
          message: "said by hermes already; take it away here",
        })),
    ];
  });
}

/** Whether nobody outside the container reaches what listens there. */
export function isLoopback(host: string): boolean {
  return /^(?:127(?:\.\d+){3}|localhost|::1)$/.test(host);
}

/** Hermes refuses to listen on a network without one (hermes-agent docs/user-guide/docker.md, dashboard). */
function backendHasALogin({ options, secret_environment, secrets }: NixosNativeSpec["nixos"]): Finding[] {
  const { mode, host } = options.backend;
  const known = [...Object.keys(options.environment), ...Object.keys(secret_environment.default ?? {})];
  const logins = /^HERMES_DASHBOARD_(?:BASIC_AUTH_PASSWORD|OAUTH_CLIENT_ID|OIDC_ISSUER)$/;
  const mayBeElsewhere = options.environmentFiles.length > 0 || secrets.manager !== "file";
  if (mode === "none" || isLoopback(host) || mayBeElsewhere || known.some((name) => logins.test(name))) return [];
  const message =
    "not on loopback, so it needs a login: HERMES_DASHBOARD_BASIC_AUTH_USERNAME and _PASSWORD under nixos.secret_environment.default";
  return [{ path: ["nixos", "options", "backend", "host"], message }];
}

/** Without it, `~/.hermes` of theirs is there and no command that uses it (hermes-agent nix/nixosModules.nix, warnings). */
function hostUsersHaveTheCommand({ options }: NixosContainerSpec["nixos"]): Finding[] {
  return options.container.hostUsers.length === 0 || options.addToSystemPackages
    ? []
    : [
        {
          path: ["nixos", "options", "container", "hostUsers"],
          message: "these users have no hermes to run without addToSystemPackages: true",
        },
      ];
}

function modelIsElsewhere({ settings }: Options, path: readonly string[]): Finding[] {
  const { model } = settings;
  const taken = typeof model === "object" && model !== null ? Object.keys(model) : model === undefined ? [] : [""];
  return taken
    .filter((key) => ["", "default", "model", "provider", "base_url", "api_key"].includes(key))
    .map((key) => ({
      path: [...path, "settings", "model", ...(key === "" ? [] : [key])],
      message: "said by hermes.model already; take it away here",
    }));
}

/** hermes-agent nix/nixosModules.nix, assertions: its container runs the default profile's gateway alone. */
function oneGatewayInDocker({ options }: NixosContainerSpec["nixos"]): Finding[] {
  return Object.entries(options.profiles).flatMap(([name, { gateway }]) =>
    gateway.enable
      ? [
          {
            path: ["nixos", "options", "profiles", name, "gateway", "enable"],
            message: "only with shape nixos-native: the container runs the gateway of the default profile alone",
          },
        ]
      : [],
  );
}
