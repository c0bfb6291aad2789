import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { enabledStorage, isDisabled, isOnNode, isShared, type StorageConfig, storagesOf } from "./storage-config.ts";
import { spaceOf } from "./storage-space.ts";

/** Either of these lets a caller see a storage. */
export const SEE_STORAGE = ["Datastore.Audit", "Datastore.AllocateSpace"];

const SUBDIRS =
  "content download-url file-restore import-metadata oci-registry-pull prunebackups rrd rrddata status upload";

/** One storage as a node reports it. Rule: `PVE/Storage.pm sub storage_info`. */
export function storageStatus(call: Call, config: StorageConfig): Record<string, Json> {
  const usable = !isDisabled(config) && isOnNode(config, call.node);
  const space = usable ? spaceOf(call.cluster, call.node, config) : { total: 0, used: 0, avail: 0 };
  return {
    type: config.type,
    content: [...config.content].join(","),
    shared: isShared(config) ? 1 : 0,
    enabled: usable ? 1 : 0,
    active: usable ? 1 : 0,
    ...space,
  };
}

function list(call: Call): Json {
  const { cluster, node } = call;
  const only = call.text("storage");
  const wanted = call.list("content");
  const target = call.text("target");
  const rows = [...storagesOf(cluster).values()]
    .filter((config) => only === undefined || config.id === only)
    .filter((config) => wanted.length === 0 || wanted.some((kind) => config.content.has(kind)));
  if (only !== undefined && rows.length === 0) return call.paramFailure({ storage: "No such storage." });
  return rows
    .filter((config) => call.canAny(`/storage/${config.id}`, SEE_STORAGE))
    .filter((config) => !call.flag("enabled", false) || (!isDisabled(config) && isOnNode(config, node)))
    .filter((config) => target === undefined || target === node || (isShared(config) && isOnNode(config, target)))
    .map((config) => {
      const status = storageStatus(call, config);
      const total = Number(status.total);
      return { storage: config.id, ...status, ...(total > 0 && { used_fraction: Number(status.used) / total }) };
    });
}

/** Rules: `PVE/API2/Storage/Status.pm` methods index, diridx, read_status. */
export const storageStatusRoutes: readonly Route[] = [
  route("GET /nodes/{node}/storage", list),
  route("GET /nodes/{node}/storage/{storage}", () => SUBDIRS.split(" ").map((subdir) => ({ subdir }))),
  route("GET /nodes/{node}/storage/{storage}/status", (call) => {
    return storageStatus(call, enabledStorage(call.cluster, call.required("storage"), call.node));
  }),
];
