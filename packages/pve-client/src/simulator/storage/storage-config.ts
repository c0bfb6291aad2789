import { die } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { digestOf } from "../core/config-files.ts";
import { parseSections, printSections, type Section } from "../core/section-config.ts";

/** One section of `storage.cfg`. */
export interface StorageConfig extends Section {
  /** What may be kept there: `rootdir`, `images`, `vztmpl`, `iso`, `snippets`, `backup`, `import`, or `none`. */
  readonly content: ReadonlySet<string>;
}

/** `storage.cfg`, sections in their order. */
export type StorageFile = ReadonlyMap<string, StorageConfig>;

export const STORAGE_FILE = "storage.cfg";

const HEADER = /^([a-z][a-z0-9]*):\s*([a-z][a-z0-9\-_.]*[a-z0-9])\s*$/i;

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

function storage(type: string, id: string, options: ReadonlyMap<string, string>): StorageConfig {
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
  const sections = parseSections(text, HEADER, (line, problem) => {
    throw new Error(`${STORAGE_FILE} line ${line}: ${problem}`);
  });
  const storages = new Map([...sections].map(([id, { type, options }]) => [id, storage(type, id, options)]));
  if (!storages.has("local")) storages.set("local", LOCAL);
  return storages;
}

/** Writes `storage.cfg`. Rule: `PVE/SectionConfig.pm sub write_config`. */
export function printStorageFile(file: StorageFile): string {
  return printSections(file.values(), FLAGS);
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
