import type { Json } from "../../core/answer.ts";
import { linkLocal } from "../../guest-config/lease.ts";
import { machineInterfaces } from "../addresses.ts";
import { stopMachine } from "../power.ts";
import { machineStatus } from "../status.ts";
import { type Agent, WHILE_FROZEN } from "./agent.ts";
import { agentError } from "./agent-error.ts";

/** Version of the agent that Debian 12 has. */
const VERSION = "7.2.19";
const GIB = 1024 ** 3;
const MEMORY_BLOCK = 128 * 1024 ** 2;
const NO_SUSPEND = "the requested suspend mode is not supported by the guest";

type Command = (agent: Agent) => Json | Promise<Json>;

async function osRelease({ backend, guest }: Agent): Promise<ReadonlyMap<string, string>> {
  const text = (await backend.files(guest).read("/etc/os-release")) ?? "";
  const pairs = [...text.matchAll(/^([A-Z_]+)="?(.*?)"?$/gm)];
  return new Map(pairs.map(([, name = "", value = ""]) => [name, value]));
}

const osInfo: Command = async (agent) => {
  const release = await osRelease(agent);
  const [id, codename] = [release.get("VERSION_ID") ?? "", release.get("VERSION_CODENAME")];
  return {
    id: release.get("ID") ?? "",
    name: release.get("NAME") ?? "",
    "pretty-name": release.get("PRETTY_NAME") ?? "",
    version: codename ? `${id} (${codename})` : id,
    "version-id": id,
    "kernel-release": "6.1.0-40-amd64",
    "kernel-version": "#1 SMP PREEMPT_DYNAMIC Debian 6.1.153-1 (2025-09-20)",
    machine: "x86_64",
  };
};

const ZERO_STATISTICS = Object.fromEntries(
  ["bytes", "packets", "errs", "dropped"].flatMap((what) => [
    [`rx-${what}`, 0],
    [`tx-${what}`, 0],
  ]),
);

function shownInterface(name: string, hwaddr: string, addresses: readonly (readonly [string, number])[]): Json {
  return {
    name,
    "hardware-address": hwaddr,
    "ip-addresses": addresses.map(([address, prefix]) => ({
      "ip-address": address,
      "ip-address-type": address.includes(":") ? "ipv6" : "ipv4",
      prefix,
    })),
    statistics: ZERO_STATISTICS,
  };
}

const interfaces: Command = ({ place }) => [
  shownInterface("lo", "00:00:00:00:00:00", [
    ["127.0.0.1", 8],
    ["::1", 128],
  ]),
  ...machineInterfaces(place).map(({ name, hwaddr, ipv4 }) => {
    const addresses = ipv4
      ? ([
          [ipv4.address, ipv4.prefix],
          [linkLocal(hwaddr), 64],
        ] as const)
      : [];
    return shownInterface(name, hwaddr, addresses);
  }),
];

const diskSize = ({ guest: { mounts } }: Agent) => {
  const [root] = mounts;
  return root && "volume" in root.source ? root.source.volume.size : 0;
};

const fsInfo: Command = (agent) => [
  {
    name: "sda1",
    mountpoint: "/",
    type: "ext4",
    "total-bytes": diskSize(agent),
    "used-bytes": Math.min(GIB, diskSize(agent)),
    disk: [
      {
        "bus-type": "scsi",
        bus: 0,
        target: 0,
        unit: 0,
        dev: "/dev/sda1",
        serial: `0QEMU_QEMU_HARDDISK_drive-${agent.guest.mounts[0]?.option}`,
        "pci-controller": { domain: 0, bus: 9, slot: 1, function: 0 },
      },
    ],
  },
];

const blocks = ({ place }: Agent) => Math.ceil(Number(machineStatus(place).maxmem) / MEMORY_BLOCK);
const cpus = ({ place }: Agent) => Number(machineStatus(place).cpus);
const listOf = (length: number, row: (index: number) => Json): Json => Array.from({ length }, (_, index) => row(index));

const freeze =
  (frozen: boolean): Command =>
  ({ state }) => {
    const changed = state.frozen === frozen ? 0 : 1;
    state.frozen = frozen;
    return changed;
  };

const noSuspend: Command = () => ({ ...agentError(NO_SUSPEND) });

/** What the agent answers to a command without parameters. Source: QEMU's `qga/qapi-schema.json`. */
export const commands: Readonly<Record<string, Command>> = {
  "fsfreeze-freeze": freeze(true),
  "fsfreeze-status": ({ state }) => (state.frozen ? "frozen" : "thawed"),
  "fsfreeze-thaw": freeze(false),
  fstrim: (agent) => ({ paths: [{ path: "/", minimum: 0, trimmed: Math.max(diskSize(agent) - GIB, 0) }] }),
  "get-fsinfo": fsInfo,
  "get-host-name": async ({ backend, guest }) => ({
    "host-name": ((await backend.files(guest).read("/etc/hostname")) ?? "").trim(),
  }),
  "get-memory-block-info": () => ({ size: MEMORY_BLOCK }),
  "get-memory-blocks": (agent) =>
    listOf(blocks(agent), (index) => ({ "phys-index": index, online: true, "can-offline": true })),
  "get-osinfo": osInfo,
  // nanoseconds: more than a number of JavaScript holds exactly, and no simulated clock is finer than milliseconds
  "get-time": ({ place }) => place.cluster.clock.now() * 1_000_000,
  "get-timezone": () => ({ zone: "UTC", offset: 0 }),
  "get-users": () => [],
  "get-vcpus": (agent) =>
    listOf(cpus(agent), (index) => ({ "logical-id": index, online: true, "can-offline": index > 0 })),
  info: (agent) => ({
    version: VERSION,
    supported_commands: [...Object.keys(commands), ...WITH_PARAMETERS].sort().map((name) => ({
      name: `guest-${name}`,
      enabled: !agent.state.frozen || WHILE_FROZEN.has(name),
      "success-response": !/^(?:shutdown|suspend-)/.test(name),
    })),
  }),
  "network-get-interfaces": interfaces,
  ping: () => ({}),
  shutdown: async ({ place }) => {
    await stopMachine(place);
    return null;
  },
  "suspend-disk": noSuspend,
  "suspend-hybrid": noSuspend,
  "suspend-ram": noSuspend,
};

const WITH_PARAMETERS =
  "exec exec-status file-close file-flush file-open file-read file-seek file-write set-user-password".split(" ");
