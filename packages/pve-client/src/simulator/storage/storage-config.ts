import { die } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { digestOf } from "../core/config-files.ts";

/** One section of `storage.cfg`. */
export interface StorageConfig {
  readonly id: string;
  /** `dir`, `lvmthin` … */
  readonly type: string;
  /** What may be kept there: `rootdir`, `images`, `vztmpl`, `iso`, `snippets`, `backup`, `import`, or `none`. */
  readonly content: ReadonlySet<string>;
  /** The options as written, in their order; a flag without value is "1". */
  readonly options: ReadonlyMap<string, string>;
}

/** `storage.cfg`, sections in their order. */
export type StorageFile = ReadonlyMap<string, StorageConfig>;

export const STORAGE_FILE = "storage.cfg";

const HEADER = /^([a-z][a-z0-9]*):\s*([a-z][a-z0-9\-_.]*[a-z0-9])\s*$/i;
const OPTION = /^\s+(\S+)(?:\s+(.*\S))?\s*$/;

/** What a type keeps when its section says nothing. Rule: `plugindata` of `PVE/Storage/*Plugin.pm`. */
const DEFAULT_CONTENT: Readonly<Record<string, string>> = { dir: "images", lvmthin: "images", lvm: "images" };

/** Without any configuration file there is `local`. Rule: `PVE/Storage/Plugin.pm sub parse_config`. */
const LOCAL: StorageConfig = storage(
  "dir",
  "local",
  new Map([
    ["path", "/var/lib/vz"],
    ["content", "backup,iso,vztmpl,import"],
  ]),
);

function storage(type: string, id: string, options: Map<string, string>): StorageConfig {
  const content = options.get("content") ?? DEFAULT_CONTENT[type] ?? "images";
  return { id, type, content: new Set(content.split(",").filter((kind) => kind !== "")), options };
}

/**
 * Reads `storage.cfg`. Rule: `PVE/SectionConfig.pm sub parse_config`: a header `type: id`, then indented `option value`
 * lines up to an empty line.
 *
 * @throws Error naming the line that is none of these.
 */
export function parseStorageFile(text: string): StorageFile {
  const sections = new Map<string, StorageConfig>();
  let options: Map<string, string> | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*#/.test(line)) continue;
    if (/^\s*$/.test(line)) {
      options = undefined;
      continue;
    }
    const [, type, id] = HEADER.exec(line) ?? [];
    const [, name, value] = OPTION.exec(line) ?? [];
    if (type && id) {
      options = new Map();
      sections.set(id, storage(type, id, options));
    } else if (name && options) {
      options.set(name, value ?? "1");
    } else {
      throw new Error(`${STORAGE_FILE} line ${index + 1}: expected 'type: id' or an indented option, got '${line}'`);
    }
  }
  for (const [id, section] of sections) sections.set(id, storage(section.type, id, new Map(section.options)));
  if (!sections.has("local")) sections.set("local", LOCAL);
  return sections;
}

/** Writes `storage.cfg`. Rule: `PVE/SectionConfig.pm sub write_config`. */
export function printStorageFile(file: StorageFile): string {
  return [...file.values()]
    .map(({ type, id, options }) => {
      const lines = [...options].map(([name, value]) => `\t${name}${FLAGS.has(name) ? "" : ` ${value}`}\n`);
      return `${type}: ${id}\n${lines.join("")}`;
    })
    .join("\n");
}

const FLAGS = new Set(["disable"]);

/** The storages of a cluster. */
export function storagesOf(cluster: Cluster): StorageFile {
  return cluster.files.parsed(STORAGE_FILE, parseStorageFile);
}

/** Digest of `storage.cfg`. */
export function storageDigest(cluster: Cluster): string {
  return digestOf(cluster.files.read(STORAGE_FILE) ?? "");
}

/** @throws PveFailure 500 if there is no such storage. Rule: `PVE/Storage.pm sub storage_config`. */
export function storageConfig(cluster: Cluster, id: string): StorageConfig {
  return storagesOf(cluster).get(id) ?? die(`storage '${id}' does not exist`);
}

/** Whether every node sees the same volumes. */
export function isShared(config: StorageConfig): boolean {
  return config.options.get("shared") === "1" || SHARED_TYPES.has(config.type);
}

const SHARED_TYPES = new Set(["nfs", "cifs", "cephfs", "rbd", "pbs", "iscsi", "iscsidirect", "zfs"]);

export function isDisabled(config: StorageConfig): boolean {
  return config.options.has("disable") && config.options.get("disable") !== "0";
}

/** Whether a node may use a storage. */
export function isOnNode(config: StorageConfig, node: string): boolean {
  const nodes = config.options.get("nodes");
  return nodes === undefined || nodes.split(",").includes(node);
}

/**
 * The storage, if it may be used on the node. Rule: `PVE/Storage.pm sub storage_check_enabled`.
 *
 * @throws PveFailure 500 if it does not exist, is disabled, or is not for this node.
 */
export function enabledStorage(cluster: Cluster, id: string, node: string): StorageConfig {
  const config = storageConfig(cluster, id);
  if (isDisabled(config)) die(`storage '${id}' is disabled`);
  if (!isOnNode(config, node)) die(`storage '${id}' is not available on node '${node}'`);
  return config;
}
