import type { Json } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";

/** Packages of PVE 9.2 that `GET apt/versions` lists, beside pve-manager itself. */
const PACKAGES: Readonly<Record<string, string>> = {
  "proxmox-ve": "9.2.0",
  "libpve-access-control": "9.1.1",
  "libpve-common-perl": "9.2.1",
  "libpve-guest-common-perl": "6.0.3",
  "libpve-http-server-perl": "6.0.5",
  "libpve-storage-perl": "9.1.7",
  "lxc-pve": "6.0.5-4",
  lxcfs: "6.0.4-pve1",
  "pve-cluster": "9.1.0",
  "pve-container": "6.1.10",
  "pve-firewall": "6.0.4",
  "pve-qemu-kvm": "10.1.2-4",
  "pve-xtermjs": "5.5.0-3",
  "qemu-server": "9.2.6",
};

/** Rule: `PVE/API2/APT.pm` method versions. */
export function packageVersions(cluster: Cluster): Json {
  const all = { ...PACKAGES, "pve-manager": cluster.version.version };
  return Object.keys(all)
    .sort()
    .map((name) => ({
      Package: name,
      Version: all[name as keyof typeof all],
      OldVersion: all[name as keyof typeof all],
      CurrentState: "Installed",
      Arch: "amd64",
      Origin: "Proxmox",
      Section: "admin",
      Priority: "optional",
      Title: name,
      ...(name === "pve-manager" && { ManagerVersion: `${cluster.version.version} (running version)` }),
    }));
}
