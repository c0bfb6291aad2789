import { mkdirSync, writeFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import type { Server } from "node:http";
import type { Server as Listener } from "node:net";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";
import { debianTemplate, openLinuxMachine } from "@homelab/pve-client/simulator";
import type { Clock } from "../../src/channels/clock.ts";
import { simulatedEnvironment } from "../../src/simulation/environment.ts";
import { exampleWith, type HomelabOptions, openHomelab } from "../homelab-world.ts";
import { type AgentImage, buildAgentImage, registry } from "./stand-ins/agent-image.ts";
import { liteLlm } from "./stand-ins/litellm.ts";
import { packageProxy } from "./stand-ins/package-proxy.ts";

/** What is made once and kept: archives of root file systems, packages. */
const CACHE = process.env.HERMES_REAL_CACHE ?? "/var/cache/homelab-pve";

const GATEWAY = "10.1.10.1";
const APT_PORT = 3142;
const REGISTRY_PORT = 5000;

/** What a Debian 13 template of PVE has, and how this machine's containers reach packages and images. */
const BASE = ["systemd", "systemd-sysv", "dbus", "iproute2", "procps", "ca-certificates", "netbase"];
const DOCKER = ["docker.io", "docker-cli", "docker-compose", "curl"];
const CUSTOMIZE = [
  'chroot "$1" systemctl enable systemd-networkd',
  `printf 'Acquire::http::Proxy "http://${GATEWAY}:${APT_PORT}";\\n' > "$1/etc/apt/apt.conf.d/80stand-in-proxy"`,
  'mkdir -p "$1/etc/docker"',
  `printf '{"registry-mirrors": ["http://${GATEWAY}:${REGISTRY_PORT}"]}\\n' > "$1/etc/docker/daemon.json"`,
];

/** What all real homelabs of a test run share. */
export interface Workshop {
  readonly template: string;
  readonly image: AgentImage;
}

/** @param docker whether the template brings Docker, so that nothing has to be installed. */
export async function openWorkshop({ docker = false } = {}): Promise<Workshop> {
  const template = await debianTemplate({
    cache: CACHE,
    name: "debian-13",
    suite: "trixie",
    variant: "apt",
    packages: docker ? [...BASE, ...DOCKER] : BASE,
    customize: CUSTOMIZE,
  });
  return { template, image: await buildAgentImage(CACHE) };
}

/** A homelab whose node and containers are real ones on this machine, with its stand-ins, and somebody at its console. */
export async function openRealHomelab({ template, image }: Workshop, options: HomelabOptions = {}) {
  const machine = await openLinuxMachine({
    parent: await quickPlace(),
    templates: { "debian-13": template },
    bridges: {
      vmbr0: { addresses: ["10.0.0.1/24"] },
      intra01: { addresses: [`${GATEWAY}/24`, "10.1.10.22/24"], leases: ["10.1.10.100", "10.1.10.200"] },
    },
  });
  const servers: (Server | Listener)[] = [];
  const offer = async (server: Server, address: string, port: number) => {
    const listener = await machine.listen(address, port);
    listener.on("connection", (socket) => server.emit("connection", socket));
    servers.push(listener, server);
  };
  await offer(
    liteLlm({
      host: "10.1.10.22:4000",
      key: simulatedEnvironment.LITELLM_API_KEY ?? "",
      models: ["claude-sonnet-4-5"],
    }),
    "10.1.10.22",
    4000,
  );
  await offer(registry(image), GATEWAY, REGISTRY_PORT);
  await offer(packageProxy(CACHE), GATEWAY, APT_PORT);
  const homelab = openHomelab({ machine, clock: briskClock, ...options });
  // nobody answers there, and says so at once
  const { code, output } = await homelab.simulator
    .host()
    .run(`set -e; mkdir -p /mnt/pve/hdd /media/2tb; pvesh set /nodes/gihyeon/dns --search lan --dns1 ${GATEWAY}`);
  if (code !== 0) throw new Error(output);
  return {
    ...homelab,
    machine,
    close: async () => {
      for (const server of servers) server.close();
      await machine.close();
    },
  };
}

const ROOM = 8 * 1024 ** 3;

/** Memory, where there is plenty: Docker and dpkg wait for a disk at every step. */
async function quickPlace(): Promise<string> {
  const { bavail, bsize } = await statfs("/dev/shm").catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize >= ROOM && freemem() >= ROOM ? "/dev/shm" : tmpdir();
}

/** The example with the values that this machine forces: a system that Docker can be had for offline, and the stand-in's digest. */
export function realExample(directory: string, { digest }: AgentImage): string {
  const path = join(directory, "docker-lxc.yaml");
  mkdirSync(directory, { recursive: true });
  writeFileSync(path, exampleWith(["debian-12-standard", "debian-13-standard"], [/sha256:[0-9a-f]{64}/, digest]));
  return path;
}

/** The real time, but nobody waits long for the next look. */
const briskClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 300)));
    signal?.throwIfAborted();
  },
};
