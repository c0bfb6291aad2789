import { compareVersions } from "./debian-version.ts";
import type { Fact } from "./fact.ts";

/** What is known of the node that Docker shall run on in a container. */
export interface DockerNode {
  readonly node: string;
  /** PVE's version, such as `9.2.11`. */
  readonly pve: string;
  /** Version by package; undefined where nobody could look. */
  readonly packages: Readonly<Record<string, string>> | undefined;
}

/**
 * The first `lxc-pve` whose AppArmor profile lets the `runc` of since November 2025 in (CVE-2025-52881), by PVE's major
 * version: proxmox/lxc `debian/changelog`; the one for PVE 8 is reported by users only.
 */
const FIXED_IN: Readonly<Record<number, string>> = { 9: "6.0.5-2", 8: "6.0.0-2" };

/** Whether the node's LXC lets Docker start containers. */
export function dockerInLxc({ node, pve, packages }: DockerNode): Fact {
  const fact = { id: "docker-in-lxc", sort: "node" } as const;
  const major = Number.parseInt(pve, 10);
  const fixed = FIXED_IN[major];
  const has = packages?.["lxc-pve"];
  if (fixed === undefined) {
    return major > 9
      ? { ...fact, state: "good", said: `PVE ${pve} is newer than the lxc-pve that kept Docker from starting` }
      : {
          ...fact,
          state: "warning",
          said: `PVE ${pve} gets no more updates; a current Docker may not start in its containers`,
          remedy: "update the node to PVE 9",
        };
  }
  if (has === undefined) {
    return {
      ...fact,
      state: "unknown",
      said: `nobody could look which lxc-pve ${node} has; Docker needs ${fixed} or newer to start in a container`,
      remedy: `on the node: dpkg-query -W lxc-pve; or let the token see it: Sys.Audit on /nodes/${node}`,
    };
  }
  if (compareVersions(has, fixed) >= 0)
    return { ...fact, state: "good", said: `lxc-pve ${has} on ${node} lets Docker start in a container` };
  return {
    ...fact,
    state: major === 9 ? "problem" : "warning",
    said: `lxc-pve ${has} on ${node} keeps Docker from starting: "open sysctl net.ipv4.ip_unprivileged_port_start … permission denied" (opencontainers/runc issue 4968)`,
    remedy: `update the node: apt update && apt full-upgrade; lxc-pve ${fixed} or newer is needed, then restart the container`,
  };
}
