import { readFileSync } from "node:fs";
import { packagesOf } from "../../src/runtimes/bare-metal/baseline.ts";
import { parseSpec } from "../../src/spec/parse.ts";
import {
  EXAMPLE,
  type HomelabOptions,
  PET_EXAMPLE,
  PROFILES_EXAMPLE,
  STACK_EXAMPLE,
  withRightsOnAllGuests,
} from "../homelab-world.ts";
import type { System, Workshop } from "./workshop.ts";

/** A shape as it is tried in real containers; one more is one more row of {@link SHAPES}. */
export interface RealShape {
  readonly name: string;
  /** Its example, which is deployed. */
  readonly example: string;
  readonly vmid: number;
  /** The system of its container. */
  readonly system: System;
  /** What the deployment installs of Debian's packages; there beforehand where installing is not what is tried. */
  readonly packages: readonly string[];
  /** Whether they are there beforehand also where its whole deployment is tried: another shape tries the same installation. */
  readonly ready?: true;
  /** What of the example this machine cannot have, and what is there instead. */
  readonly changes?: (workshop: Workshop) => readonly (readonly [string | RegExp, string])[];
  readonly options?: HomelabOptions;
  /** Scripts for the node's console in one deployment. */
  readonly pastes: number;
  /** The rungs of its ladder above those of every container. */
  readonly rungs: readonly string[];
  /** What its report shows as evidence, beside the titles. */
  readonly evidence: readonly string[];
  /** The models that are asked by its ladder, and of which the answer goes back through its gateways. */
  readonly models: readonly string[];
  /** How many keys a deployment makes by itself. */
  readonly keys: number;
  /** Containers and volumes that are there when it is, and when it was destroyed. */
  readonly makes: { readonly containers: readonly number[]; readonly volumes: number };
  readonly leaves: { readonly containers: readonly number[]; readonly volumes: number };
  /** A script for the inside that prints what a whole deployment leaves there, as far as the spec determines it. */
  readonly inside: string;
}

/** Compose v2 cannot be had offline for an older Debian, and the image is a stand-in. */
const dockerChanges: RealShape["changes"] = ({ image }) => [
  ["debian-12-standard", "debian-13-standard"],
  [/sha256:[0-9a-f]{64}/, image.digest],
];

export const DOCKER_LXC: RealShape = {
  name: "docker-lxc",
  example: EXAMPLE,
  vmid: 118,
  system: "debian-13",
  packages: ["docker.io", "docker-cli", "docker-compose", "curl"],
  changes: dockerChanges,
  pastes: 1,
  rungs: [
    ...["runtime-up", "health", "key-required", "platforms"],
    ...["mounts-writable", "model-answers", "agent-writes", "file-on-host"],
  ],
  evidence: ["status 401", "PONG", "written by the agent, on "],
  models: ["claude-sonnet-4-5"],
  keys: 1,
  makes: { containers: [118], volumes: 1 },
  leaves: { containers: [], volumes: 0 },
  inside: `docker ps -a --format '{{.Names}} {{.Status}}' | sed 's/Up .*(/(/'
ls -A /opt/hermes
stat -c '%n %a %u' /opt/hermes/data/.env
sha256sum /opt/hermes/compose.yaml /opt/hermes/data/config.yaml`,
};

export const DOCKER_PROFILES: RealShape = {
  name: "docker-profiles",
  example: PROFILES_EXAMPLE,
  vmid: 118,
  system: "debian-13",
  packages: DOCKER_LXC.packages,
  ready: true,
  changes: dockerChanges,
  pastes: 1,
  rungs: [
    ...["runtime-up", "supervised", "health", "health-coder", "health-writer", "down-archivist"],
    ...["key-required", "key-required-coder", "key-required-writer", "keys-distinct", "platforms", "platforms-coder"],
    ...["model-answers", "model-answers-coder", "model-answers-writer"],
  ],
  evidence: ["s6-svscan", "status 401", "PONG", "keys 4, different 4"],
  models: ["claude-sonnet-4-5", "gpt-5-mini"],
  keys: 4,
  makes: { containers: [118], volumes: 1 },
  leaves: { containers: [], volumes: 0 },
  inside: `docker ps -a --format '{{.Names}} {{.Status}}' | sed 's/Up .*(/(/'
for name in default coder writer archivist; do
  echo "$name $(docker exec hermes /command/s6-svstat -o up /run/service/gateway-$name)"
done
sha256sum /opt/hermes/compose.yaml
find /var/lib/hermes -name config.yaml -exec sha256sum {} + | sort`,
};

/** Compose deploys the stack: what of Portainer and of a proxy there is here would be a stand-in. */
export const PORTAINER_STACK: RealShape = {
  name: "portainer-stack",
  example: STACK_EXAMPLE,
  vmid: 118,
  system: "debian-13",
  packages: DOCKER_LXC.packages,
  ready: true,
  changes: ({ image }) => [
    [/sha256:[0-9a-f]{64}/, image.digest],
    [/^portainer:\n[\s\S]*?(?=^preflight:)/m, ""],
    [
      "  features:",
      "  mounts:\n    - { host: /mnt/pve/hdd/codex, path: /srv/hermes/codex, owner: agent }\n  features:",
    ],
  ],
  pastes: 1,
  rungs: [
    ...["runtime-up", "executable", "secrets-hidden", "health", "key-required", "platforms"],
    ...["mounts-writable", "model-answers", "agent-writes", "file-on-host"],
  ],
  evidence: ["status 401", "PONG", "written by the agent, on "],
  models: ["claude-sonnet-4-5"],
  keys: 1,
  makes: { containers: [118], volumes: 1 },
  leaves: { containers: [], volumes: 0 },
  inside: `docker ps -a --format '{{.Names}} {{.Image}} {{.Status}}' | sed 's/Up .*(/(/'
find /srv/hermes -maxdepth 1 -printf '%p %m %U:%G\\n' | sort
sha256sum /opt/hermes/compose.yaml /opt/hermes/stack.env`,
};

const PET_FILES = "/home/hermes /etc/ssh /etc/nftables.conf /etc/sysctl.d /etc/systemd/system /etc/apt/apt.conf.d";

export const BARE_METAL_PET: RealShape = {
  name: "bare-metal-pet",
  example: PET_EXAMPLE,
  vmid: 105,
  system: "debian-12",
  packages: petPackages(),
  options: { fixture: withRightsOnAllGuests() },
  pastes: 0,
  rungs: [
    ...["volumes-mounted", "agent-powerless", "hardened", "services-active", "health", "key-required", "dashboard"],
    ...["platforms", "model-answers", "agent-writes", "file-on-volume"],
  ],
  evidence: ["status 401", "PONG", "uid 10000, groups 10000", "written by the agent, on "],
  models: ["claude-sonnet-4-5"],
  keys: 1,
  makes: { containers: [105, 999], volumes: 3 },
  leaves: { containers: [999], volumes: 2 },
  inside: `systemctl is-active hermes-gateway hermes-dashboard nftables unattended-upgrades
systemctl is-active ssh
find ${PET_FILES} ! -path '*/.hermes/logs*' -printf '%y %m %U:%G %p %l\\n' | sort
find ${PET_FILES} -name '*hermes*' -type f -exec sha256sum {} + | sort
sha256sum /etc/nftables.conf /home/hermes/.hermes/config.yaml
sort /home/hermes/.hermes/.hermes-deploy-stages
nft list ruleset`,
};

/** Every shape that is tried in real containers. */
export const SHAPES: readonly RealShape[] = [DOCKER_LXC, BARE_METAL_PET, DOCKER_PROFILES, PORTAINER_STACK];

function petPackages(): readonly string[] {
  const parsed = parseSpec(readFileSync(PET_EXAMPLE, "utf8"), PET_EXAMPLE);
  if ("problems" in parsed || parsed.spec.shape !== "bare-metal-pet") throw new Error("not an example of the pet");
  return packagesOf(parsed.spec);
}
