import type { Json } from "../core/answer.ts";
import type { Cluster, Node } from "../core/cluster.ts";

const GIB = 1024 ** 3;
const KERNEL = "6.14.11-4-pve";

/** Rule: `PVE/API2/Nodes.pm` method status. The figures are those of a small idle machine. */
export function nodeStatus(cluster: Cluster, node: Node): Json {
  const version = "#1 SMP PREEMPT_DYNAMIC PMX 6.14.11-4 (2026-09-01T10:00Z)";
  return {
    uptime: Math.floor((cluster.clock.now() - node.bootedAt) / 1000),
    pveversion: `pve-manager/${cluster.version.version}/${cluster.version.repoid}`,
    kversion: `Linux ${KERNEL} ${version}`,
    "current-kernel": { sysname: "Linux", release: KERNEL, version, machine: "x86_64" },
    "boot-info": { mode: "efi", secureboot: 0 },
    cpuinfo: {
      model: "Simulated CPU",
      vendor: "AuthenticAMD",
      cores: 2,
      cpus: 2,
      sockets: 1,
      mhz: "2400.000",
      user_hz: 100,
      hvm: "1",
      flags: "fpu sse sse2",
    },
    cpu: 0.01,
    wait: 0,
    idle: 0,
    loadavg: ["0.10", "0.12", "0.09"],
    memory: { total: 24 * GIB, used: 4 * GIB, free: 20 * GIB, available: 20 * GIB },
    swap: { total: 8 * GIB, used: 0, free: 8 * GIB },
    rootfs: { total: 252 * GIB, used: 27 * GIB, free: 225 * GIB, avail: 212 * GIB },
    ksm: { shared: 0 },
  };
}
