import type { PveVersion } from "../core/cluster.ts";

type Package = Readonly<Record<string, string>>;

/** Versions that stand with pve-manager 9.2.11. */
const VERSIONS: Readonly<Record<string, string>> = {
  "libpve-access-control": "9.1.1",
  "libpve-common-perl": "9.2.1",
  "libpve-http-server-perl": "6.0.5",
  "libpve-storage-perl": "9.1.7",
  "lxc-pve": "6.0.5-3",
  "pve-container": "6.1.10",
  "qemu-server": "9.2.6",
};

/** What the packages of a node are, as `GET /nodes/{node}/apt/versions` lists them. */
export function packageVersions(version: PveVersion): Package[] {
  return Object.entries({ "pve-manager": version.version, ...VERSIONS }).map(([name, installed]) => ({
    Package: name,
    Version: installed,
    OldVersion: installed,
    CurrentState: "Installed",
    Origin: "Proxmox",
    Section: "admin",
    Priority: "optional",
    Arch: "all",
    Title: name,
  }));
}
