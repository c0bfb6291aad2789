import type { Container } from "../container.ts";
import type { Finding } from "../describe-issue.ts";
import type { Rule } from "../rules.ts";
import type { NixosContainerSpec, NixosNativeSpec, NixosSpec } from "./nixos.ts";

type Nixos = NixosSpec["nixos"];
type Options = Nixos["options"];
type Profile = Options["profiles"][string];

export const nixosMachineRules: readonly Rule<Container>[] = [
  { needs: ["template"], check: templateIsNixos },
  { needs: ["features", "unprivileged"], check: systemdNeedsNesting },
  { needs: ["rootfs"], check: storeNeedsDisk },
  { needs: ["mounts"], check: mountsLeaveNixAlone },
];

/** Beside those, when Docker runs in it. */
export const nixosDockerMachineRules: readonly Rule<Container>[] = [
  { needs: ["mounts"], check: mountsLeaveDockerAlone },
];

export const nixosNativeRules: readonly Rule<NixosNativeSpec["nixos"]>[] = [{ needs: ["options"], check: optionsFit }];

export const nixosContainerRules: readonly Rule<NixosContainerSpec["nixos"]>[] = [
  { needs: ["options"], check: optionsFit },
  { needs: ["options"], check: oneGatewayInDocker },
];

function templateIsNixos({ template }: Container): Finding[] {
  const message =
    "a template of NixOS has nixos in its name; PVE's repository offers none, so build one (docs/shapes/nixos.md)";
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
  ];
}

const SECRET_NAME = /(?:^|_|-)(?:api_?key|key|token|secret|password|passwd|authorization|credentials?)$/i;

/** A reference to the environment, which Hermes replaces when it reads its configuration. */
const REFERENCE = /\$\{\w+\}/;

/** Everything in these options becomes a file in the Nix store, which every user of the system may read. */
function noSecretsInStore({ environment, mcpServers, settings }: Shared, path: readonly string[]): Finding[] {
  const why = "it would be in the Nix store, which everybody may read";
  const inEnvironment = Object.keys(environment)
    .filter((name) => SECRET_NAME.test(name))
    .map((name) => ({
      path: [...path, "environment", name],
      message: `${why}; put it into an env file: hermes.model.api_key, hermes.connectors or nixos.secrets`,
    }));
  const inServers = Object.entries(mcpServers).flatMap(([server, { env, headers }]) =>
    Object.entries({ env, headers }).flatMap(([kind, values]) =>
      secretPaths(values).map((found) => ({
        path: [...path, "mcpServers", server, kind, ...found],
        message: `${why}; write \${NAME} and put NAME into an env file`,
      })),
    ),
  );
  const inSettings = secretPaths(settings).map((found) => ({
    path: [...path, "settings", ...found],
    message: `${why}; write \${NAME} and put NAME into an env file`,
  }));
  return [...inEnvironment, ...inServers, ...inSettings];
}

/** Paths of texts whose name says that they are secret, and which are no references. */
function secretPaths(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === "string"
      ? SECRET_NAME.test(name) && member !== "" && !REFERENCE.test(member)
        ? [[name]]
        : []
      : secretPaths(member).map((rest) => [name, ...rest]),
  );
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
