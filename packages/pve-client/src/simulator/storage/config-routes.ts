import { methodParameters } from "../../generated/parameters.ts";
import type { Json } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { givenOptions } from "../core/given-options.ts";
import { under } from "../core/prefixed.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { removeStorageAccess } from "../guest-config/pool-entry.ts";
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
import { newPath, storageRules, storedOptions } from "./storage-types.ts";

const READ = ["Datastore.Audit", "Datastore.AllocateSpace"];
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
  const rank = (name: string) => (name === "disable" ? 0 : storageRules.isRequired(type, name) ? 1 : 2);
  return new Map([...options].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function save(call: Call, change: (all: Map<string, StorageConfig>) => void): void {
  const all = new Map(parseStorageFile(call.cluster.files.read(STORAGE_FILE) ?? ""));
  change(all);
  call.cluster.files.write(STORAGE_FILE, printStorageFile(all));
}

/** Rule: `PVE/API2/Storage/Config.pm` method create. */
function create(call: Call): Json {
  const [id, type] = [call.required("storage"), call.required("type")];
  const given = givenOptions(call, "storage");
  if (given.get("nodes") === "") given.delete("nodes");
  const path = newPath(type, id, given.get("path"));
  if (path !== undefined) given.set("path", path);
  storageRules.check(type, given, true);
  const options = ordered(type, storedOptions(type, given));
  return under("create storage failed", () => {
    if (storagesOf(call.cluster).has(id)) call.die(`storage ID '${id}' already defined`);
    save(call, (all) => all.set(id, { id, type, content: new Set(), options }));
    return { storage: id, type };
  });
}

/** Rule: `PVE/API2/Storage/Config.pm` method update. */
function update(call: Call): Json {
  return under("update storage failed", () => {
    assertIfModified(storageDigest(call.cluster), call.text("digest"));
    const config = storageConfig(call.cluster, call.required("storage"));
    const given = givenOptions(call, "storage");
    storageRules.check(config.type, given, false);
    const options = storageRules.changed(config, storedOptions(config.type, given), call.list("delete"));
    if (options.get("disable") === "0") options.delete("disable");
    save(call, (all) => all.set(config.id, { ...config, options: ordered(config.type, options) }));
    return { storage: config.id, type: config.type };
  });
}

/** Rule: `PVE/API2/Storage/Config.pm` method delete. */
function remove(call: Call): null {
  const id = call.required("storage");
  under("delete storage failed", () => {
    storageConfig(call.cluster, id);
    const isBase = [...storagesOf(call.cluster).values()].some(
      ({ options }) => options.get("base")?.split(":")[0] === id,
    );
    if (isBase) call.die("can't remove storage - storage is used as base of another storage");
    save(call, (all) => all.delete(id));
  });
  removeStorageAccess(call.cluster, id);
  return null;
}

export const storageConfigRoutes: readonly Route[] = [
  route("GET /storage", list),
  route("POST /storage", create),
  route("GET /storage/{storage}", (call) => shown(call, storageConfig(call.cluster, call.required("storage")))),
  route("PUT /storage/{storage}", update),
  route("DELETE /storage/{storage}", remove),
];
