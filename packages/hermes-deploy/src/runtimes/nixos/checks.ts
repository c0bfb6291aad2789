import { AGENT_UID } from "../../render/mount-owner.ts";
import { shellQuote } from "../../render/shell-quote.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import type { Check } from "../check.ts";
import { type Gateway, health, keyRequired, ladder, modelAnswers, platforms, type Rung } from "../gateway-checks.ts";
import { fileOnHost, mountsWritable } from "../mount-checks.ts";
import { identityFacts } from "./agent-options.ts";
import { envFilesOf } from "./env-files.ts";
import { containerIdentity, IDENTITY_SCHEMAS } from "./identity.ts";
import { ENV_FILE, hermesHome, mountsOf, SERVICE, SWITCHED } from "./layout.ts";
import { NIXOS_PATH } from "./probe.ts";
import { servicesOf } from "./services.ts";

/** The rungs that belong to Hermes on NixOS, lowest first; each needs the one below. */
export function nixosChecks(spec: NixosSpec): readonly Check[] {
  const gateway: Gateway = {
    port: spec.hermes.api_server.port,
    envFile: ENV_FILE,
    showLog: `journalctl -u ${SERVICE} -n 50`,
    restart: `systemctl restart ${SERVICE}`,
  };
  const rungs = [
    systemActive(),
    servicesActive(spec),
    layout(spec),
    secretsArrived(spec),
    ...agentsContainer(spec),
    health(gateway),
    keyRequired(gateway),
    ...platforms(gateway, spec),
    ...mountsWritable(mountsOf(spec), (script) => asAgent(spec, script)),
    ...modelAnswers(gateway, spec),
    ...fileOnHost(gateway, spec, mountsOf(spec)),
  ];
  return ladder(rungs.map(withPath));
}

function withPath(rung: Rung): Rung {
  const methods = rung.methods.map((method) =>
    method.by === "guest-shell" ? { ...method, script: `${NIXOS_PATH}\n${method.script}` } : method,
  );
  return { ...rung, methods };
}

function asAgent(spec: NixosSpec, script: string): string {
  const { options } = spec.nixos;
  return "container" in options
    ? `${options.container.backend} exec -u ${AGENT_UID}:${AGENT_UID} ${SERVICE} sh -c ${shellQuote(script)}`
    : `runuser -u ${options.user} -- sh -c ${shellQuote(script)}`;
}

function systemActive(): Rung {
  return {
    id: "system-active",
    title: "The newest generation of NixOS runs, and it is what was applied",
    proves: "the container runs what the spec's flake has made, and a restart keeps it",
    methods: [
      {
        by: "guest-shell",
        script: `set -eu
now=$(readlink -f /run/current-system)
newest=$(readlink -f /nix/var/nix/profiles/system)
if [ ! -d "$now" ] || [ "$now" != "$newest" ]; then
  echo "runs $now, newest is $newest"
  exit 1
fi
switched=$(cut -d ' ' -f 2 ${SWITCHED})
if [ "$now" != "$switched" ]; then
  echo "runs $now, the last apply switched to $switched"
  exit 1
fi
echo "active: $now"
`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "active: /nix/store/" }],
    hint: "In the container: /nix/var/nix/profiles/system/bin/switch-to-configuration switch (nixpkgs issue 529888)",
  };
}

function servicesActive(spec: NixosSpec): Rung {
  const units = servicesOf(spec);
  return {
    id: "services-active",
    title: `systemd runs ${units.join(", ")}`,
    proves: "the units of Hermes' module run",
    methods: [
      {
        by: "guest-shell",
        script: `set -eu
${units.map((unit) => `systemctl is-active ${unit}.service >/dev/null || { echo '${unit} is not active'; exit 1; }`).join("\n")}
echo 'active: ${units.join(" ")}'
`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "active: " }],
    retry: { everySeconds: 5, forSeconds: spec.verify.timeout },
    hint: `In the container: journalctl -u ${SERVICE} -n 50`,
  };
}

/** Owners and modes as the module's activation makes them (hermes-agent nix/nixosModules.nix, hermes-agent-setup). */
function layout(spec: NixosSpec): Rung {
  const { stateDir, addToSystemPackages } = spec.nixos.options;
  const home = hermesHome(spec);
  const config = addToSystemPackages ? "660" : "640";
  return {
    id: "layout",
    title: `${stateDir} is laid out as the module does it, and managed by NixOS`,
    proves: "configuration and secrets are the agent's and nobody else's, and the command line knows who manages them",
    methods: [
      {
        by: "guest-shell",
        script: `set -eu
is() {
  found=$(stat -c '%a %U' "$1" 2>/dev/null || echo missing)
  [ "$found" = "$2 ${spec.nixos.options.user}" ] || { echo "$1: $found, expected $2"; exit 1; }
}
is ${stateDir} 2770
is ${home} 2770
is ${home}/config.yaml ${config}
is ${home}/.env 640
grep -q nixos ${home}/.managed || { echo '${home}/.managed does not say nixos'; exit 1; }
echo 'layout: as it should be'
`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "layout: as it should be" }],
    hint: `In the container: ls -la ${home}; nixos-rebuild switch lays it out again`,
  };
}

/** The module only warns of an env file that it cannot read (nix/moduleCommon.nix, mkEnvScript); Hermes would run without. */
function secretsArrived(spec: NixosSpec): Rung {
  const home = hermesHome(spec);
  const profiles = ["default", ...Object.keys(spec.nixos.options.profiles)];
  const looks = profiles.flatMap((profile) => {
    const env = profile === "default" ? `${home}/.env` : `${home}/profiles/${profile}/.env`;
    return envFilesOf(spec, profile).map(({ path }) => `arrived ${path} ${env}`);
  });
  return {
    id: "secrets-arrived",
    title: "Hermes has the secrets of every env file",
    proves: "each file was there when the system was activated, and Hermes reads what it says now",
    methods: [
      {
        by: "guest-shell",
        // Lines are counted and never printed.
        script: `set -eu
arrived() {
  [ -r "$1" ] || { echo "$1 is not there"; exit 1; }
  lacking=$(grep -v '^[[:space:]]*$' "$1" | grep -Fxvc -f "$2" || true)
  [ "$lacking" = 0 ] || { echo "$2 lacks $lacking lines of $1"; exit 1; }
}
${looks.join("\n")}
echo 'arrived: ${looks.length} of ${looks.length}'
`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "arrived: " }],
    hint: "In the container: nixos-rebuild switch, and then systemctl restart the services of Hermes",
  };
}

/** The container is the one that the spec means, and garbage collection spares what it runs. */
function agentsContainer(spec: NixosSpec): readonly Rung[] {
  const { options } = spec.nixos;
  const facts = identityFacts(spec);
  if (facts === undefined || !("container" in options)) return [];
  const { stateDir, container } = options;
  const known = IDENTITY_SCHEMAS.map((schema) => `${containerIdentity(facts, schema)}) schema='${schema}' ;;`);
  const { backend } = container;
  return [
    {
      id: "container-identity",
      title: "The agent's container is the one that the spec means",
      proves: "image, volumes and options are those of the spec, so the next switch keeps what is installed in it",
      methods: [
        {
          by: "guest-shell",
          script: `set -eu
identity=$(cat ${stateDir}/.container-identity)
case $identity in
${known.join("\n")}
*) echo "identity $identity, expected ${containerIdentity(facts)}"; exit 1 ;;
esac
image=$(${backend} inspect --format '{{.Config.Image}}' ${SERVICE})
echo "identity: $identity, schema $schema, image $image"
`,
          timeoutSeconds: 30,
        },
      ],
      expect: [{ exitCode: 0 }, { contains: "identity: " }, { contains: `image ${facts.image}` }],
      hint: "Another revision of the module computes it differently, or the container is not made yet",
    },
    {
      id: "gc-root",
      title: "Garbage collection spares the agent",
      proves: "the package and the entrypoint that the container runs are roots of the Nix store",
      methods: [
        {
          by: "guest-shell",
          script: `set -eu
package=$(readlink ${stateDir}/current-package)
[ -d "$package" ] || { echo "current-package leads to $package, which is gone"; exit 1; }
nix-store --query --roots "$package" | grep -F ${stateDir}/.gc-root
nix-store --query --roots "$(readlink ${stateDir}/current-entrypoint)" | grep -F ${stateDir}/.gc-root-entrypoint
`,
          timeoutSeconds: 60,
        },
      ],
      expect: [{ exitCode: 0 }, { contains: ".gc-root " }, { contains: ".gc-root-entrypoint" }],
      hint: `systemctl restart ${SERVICE} makes the roots anew`,
    },
  ];
}
