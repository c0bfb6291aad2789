import { methodParameters } from "../../generated/parameters.ts";
import type { Json } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { type Call, type Route, route } from "../core/route.ts";
import {
  isShared,
  parseStorageFile,
  printStorageFile,
  STORAGE_FILE,
  type StorageConfig,
  storageConfig,
  storageDigest,
  storagesOf,
} from "./storage-config.ts";

const READ = ["Datastore.Audit", "Datastore.AllocateSpace"];
const NOT_OPTIONS = new Set(["storage", "type", "delete", "digest"]);
/** Options without which a storage of the type cannot be. Source: `sub options` of `PVE/Storage/*Plugin.pm`. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  btrfs: ["path"],
  cephfs: ["path"],
  cifs: ["path", "server", "share"],
  dir: ["path"],
  iscsi: ["portal", "target"],
  lvm: ["vgname"],
  lvmthin: ["thinpool", "vgname"],
  nfs: ["export", "path", "server"],
  pbs: ["datastore", "server"],
  zfspool: ["pool"],
};
/** Types that PVE mounts itself, at `/mnt/pve/ID`. Source: `sub check_config` of their plugins. */
const MOUNTED = new Set(["cephfs", "cifs", "nfs"]);

function shown(call: Call, config: StorageConfig): Json {
  const { parameters } = methodParameters("POST /storage");
  const isNumber = (name: string) => ["boolean", "integer", "number"].includes(parameters[name]?.type ?? "");
  const options = [...config.options].map(([name, text]) => [name, isNumber(name) ? Number(text) : text] as const);
  return {
    ...Object.fromEntries(options),
    ...(isShared(config) && { shared: 1 }),
    storage: config.id,
    type: config.type,
    content: [...config.content].join(","),
    digest: storageDigest(call.cluster),
  };
}

function list(call: Call): Json {
  const type = call.text("type");
  return [...storagesOf(call.cluster).values()]
    .filter((config) => (type === undefined || config.type === type) && call.canAny(`/storage/${config.id}`, READ))
    .map((config) => shown(call, config));
}

/** Options in the order in which PVE writes them: the required ones, then by name. */
function ordered(type: string, options: ReadonlyMap<string, string>): Map<string, string> {
  const first = ["disable", ...(REQUIRED[type] ?? [])].filter((name) => options.has(name));
  const rest = [...options.keys()].filter((name) => !first.includes(name)).sort();
  return new Map([...first, ...rest].map((name) => [name, options.get(name) ?? ""]));
}

function given(call: Call): [string, string][] {
  const names = Object.keys(call.params).filter((name) => !NOT_OPTIONS.has(name));
  return names.map((name) => [name, call.required(name)]);
}

function save(call: Call, change: (all: Map<string, StorageConfig>) => void): void {
  const all = new Map(parseStorageFile(call.cluster.files.read(STORAGE_FILE) ?? ""));
  change(all);
  call.cluster.files.write(STORAGE_FILE, printStorageFile(all));
}

/** Rule: `PVE/API2/Storage/Config.pm` method create. */
function create(call: Call): Json {
  const [id, type] = [call.required("storage"), call.required("type")];
  if (storagesOf(call.cluster).has(id)) call.die(`storage ID '${id}' already defined`);
  const options = new Map(given(call));
  if (MOUNTED.has(type) && !options.has("path")) options.set("path", `/mnt/pve/${id}`);
  for (const name of REQUIRED[type] ?? []) {
    if (!options.has(name)) call.die(`missing value for required option '${name}'`);
  }
  save(call, (all) => all.set(id, { id, type, content: new Set(), options: ordered(type, options) }));
  return { storage: id, type };
}

/** Rule: `PVE/API2/Storage/Config.pm` method update. */
function update(call: Call): Json {
  const config = storageConfig(call.cluster, call.required("storage"));
  assertIfModified(storageDigest(call.cluster), call.text("digest"));
  const changes = new Map(given(call));
  const options = new Map([...config.options, ...changes]);
  const { parameters } = methodParameters("POST /storage");
  for (const name of call.list("delete")) {
    if (!parameters[name] || NOT_OPTIONS.has(name)) call.die(`no such option '${name}'`);
    if (REQUIRED[config.type]?.includes(name)) call.die(`unable to delete required option '${name}'`);
    if (changes.has(name)) call.die(`cannot set and delete property '${name}' at the same time!`);
    options.delete(name);
  }
  if (options.get("disable") === "0") options.delete("disable");
  save(call, (all) => all.set(config.id, { ...config, options: ordered(config.type, options) }));
  return { storage: config.id, type: config.type };
}

function remove(call: Call): null {
  const { id } = storageConfig(call.cluster, call.required("storage"));
  save(call, (all) => all.delete(id));
  return null;
}

export const storageConfigRoutes: readonly Route[] = [
  route("GET /storage", list),
  route("POST /storage", create),
  route("GET /storage/{storage}", (call) => shown(call, storageConfig(call.cluster, call.required("storage")))),
  route("PUT /storage/{storage}", update),
  route("DELETE /storage/{storage}", remove),
];
