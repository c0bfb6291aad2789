import type { Json } from "../core/answer.ts";
import { nodeOf } from "../core/cluster.ts";
import type { Call } from "../core/route.ts";

const GIB = 1024 ** 3;
const KERNEL = { release: "6.14.11-4-pve", version: "#1 SMP PREEMPT_DYNAMIC" };
const share = (total: number, used: number) => ({ total, used, free: total - used });

/** Load and hardware of the simulated node. Rule: `PVE/API2/Nodes.pm` method status. */
export function nodeStatus(call: Call): Json {
  const { cluster } = call;
  const { bootedAt } = nodeOf(cluster, call.node);
  const { version, repoid } = cluster.version;
  return {
    uptime: Math.floor((cluster.clock.now() - bootedAt) / 1000),
    cpu: 0.01,
    wait: 0,
    idle: 0,
    loadavg: ["0.10", "0.08", "0.05"],
    memory: { ...share(32 * GIB, 4 * GIB), available: 28 * GIB },
    swap: share(8 * GIB, 0),
    rootfs: { ...share(256 * GIB, 28 * GIB), avail: 228 * GIB },
    ksm: { shared: 0 },
    cpuinfo: {
      cpus: 8,
      cores: 8,
      sockets: 1,
      model: "Simulated CPU",
      vendor: "Simulator",
      family: "6",
      mhz: "3000.000",
      flags: "fpu lm",
      hvm: "1",
      user_hz: 100,
    },
    "boot-info": { mode: "efi", secureboot: 0 },
    "current-kernel": { sysname: "Linux", machine: "x86_64", ...KERNEL },
    kversion: `Linux ${KERNEL.release} ${KERNEL.version}`,
    pveversion: `pve-manager/${version}/${repoid}`,
  };
}
