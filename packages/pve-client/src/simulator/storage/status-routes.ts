import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { storageStatus } from "./capacity.ts";
import { isDisabled, isOnNode, isShared, type StorageConfig, storagesOf } from "./storage-config.ts";

const READ = ["Datastore.Audit", "Datastore.AllocateSpace"];
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  dir: ["raw", "qcow2", "vmdk", "subvol"],
  lvmthin: ["raw"],
};

/** Rule: `PVE/API2/Storage/Status.pm` method index. */
function list(call: Call): Json {
  const only = call.text("storage");
  const wanted = call.list("content");
  const isEnabled = (config: StorageConfig) => !isDisabled(config) && isOnNode(config, call.node);
  const fits = (config: StorageConfig) =>
    !call.has("content") || (wanted.some((content) => config.content.has(content)) && isEnabled(config));
  const all = [...storagesOf(call.cluster).values()].filter(fits);
  if (only !== undefined && !all.some(({ id }) => id === only)) call.paramFailure({ storage: "No such storage." });
  const target = call.text("target");
  const isElsewhere = target !== undefined && target !== call.node && target !== "localhost";
  return all
    .filter(({ id }) => (only === undefined || only === id) && call.canAny(`/storage/${id}`, READ))
    .filter((config) => !(call.flag("enabled", false) && isDisabled(config)))
    .filter(
      (config) => !isElsewhere || (isShared(config) && [call.node, target].every((node) => isOnNode(config, node))),
    )
    .map((config) => {
      const status = storageStatus(call.cluster, call.node, config);
      const fraction = status.total > 0 ? { used_fraction: status.used / status.total } : {};
      return { storage: config.id, ...status, ...fraction, ...(call.flag("format", false) && formatsOf(config)) };
    });
}

function formatsOf({ type }: StorageConfig): Record<string, Json> {
  const supported = FORMATS[type] ?? ["raw"];
  const byName = Object.fromEntries(supported.map((format) => [format, 1]));
  return { format: [byName, "raw"], formats: { default: "raw", supported } };
}

function status(call: Call): Json {
  const config = storagesOf(call.cluster).get(call.required("storage"));
  if (!config) return call.paramFailure({ storage: "No such storage." });
  return storageStatus(call.cluster, call.node, config);
}

const SUBDIRS =
  "content download-url file-restore identity import-metadata oci-registry-pull prunebackups rrd rrddata status upload";

export const storageStatusRoutes: readonly Route[] = [
  route("GET /nodes/{node}/storage", list),
  route("GET /nodes/{node}/storage/{storage}", () => SUBDIRS.split(" ").map((subdir) => ({ subdir }))),
  route("GET /nodes/{node}/storage/{storage}/status", status),
];
