import type { Cluster } from "../core/cluster.ts";

/** A place where users are known. */
export interface Realm {
  readonly id: string;
  /** `pam`, `pve`, `ldap`, `ad`, `openid`. */
  readonly type: string;
  readonly options: ReadonlyMap<string, string>;
}

const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ["pam", "Linux PAM standard authentication"],
  ["pve", "Proxmox VE authentication server"],
]);

/** Reads `domains.cfg`; `pam` and `pve` are always there. Rule: `PVE/Auth/Plugin.pm sub parse_config`. */
function readRealms(text: string): ReadonlyMap<string, Realm> {
  const realms = new Map<string, { id: string; type: string; options: Map<string, string> }>();
  let current: Map<string, string> | undefined;
  for (const line of text.split("\n")) {
    const [, type, id] = /^([a-z]+):\s*(\S+)\s*$/.exec(line) ?? [];
    const [, key, value] = /^\s+(\S+)(?:\s+(.*\S))?\s*$/.exec(line) ?? [];
    if (type !== undefined && id !== undefined) {
      current = new Map();
      realms.set(id, { id, type, options: current });
    } else if (key !== undefined) current?.set(key, value ?? "1");
  }
  for (const [id, comment] of BUILT_IN) {
    const realm = realms.get(id) ?? { id, type: id, options: new Map<string, string>() };
    if (!realm.options.has("comment")) realm.options.set("comment", comment);
    realms.set(id, realm);
  }
  return realms;
}

/** The realms of the cluster, by name. */
export function realmsOf(cluster: Cluster): ReadonlyMap<string, Realm> {
  return cluster.files.parsed("domains.cfg", readRealms);
}
