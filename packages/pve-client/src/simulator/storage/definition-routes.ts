import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { SEE_STORAGE } from "./status-routes.ts";
import {
  parseStorageFile,
  printStorageFile,
  STORAGE_FILE,
  type StorageConfig,
  storageConfig,
  storageDigest,
  storagesOf,
} from "./storage-config.ts";

/** Options without which a type makes no sense. Rule: `sub options` of `PVE/Storage/*Plugin.pm`. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  dir: ["path"],
  lvm: ["vgname"],
  lvmthin: ["thinpool", "vgname"],
  nfs: ["server", "export"],
  zfspool: ["pool"],
};

/** Not options of a storage but of the call. */
const OF_THE_CALL = new Set(["storage", "type", "delete", "digest"]);

/** As the API shows a section. Rule: `PVE/API2/Storage/Config.pm sub $api_storage_config`. */
function show(call: Call, { id, type, options, content }: StorageConfig): Record<string, Json> {
  return {
    ...Object.fromEntries(options),
    ...(options.has("disable") && { disable: 1 }),
    ...(options.has("shared") && { shared: Number(options.get("shared")) }),
    content: [...content].join(","),
    storage: id,
    type,
    digest: storageDigest(call.cluster),
  };
}

/** Options that the call sets, in the order given. */
function given(call: Call): [string, string][] {
  return Object.keys(call.params)
    .filter((name) => !OF_THE_CALL.has(name))
    .map((name) => [name, call.required(name)]);
}

function change(call: Call, edit: (sections: Map<string, StorageConfig>) => void): void {
  const sections = new Map(parseStorageFile(call.cluster.files.read(STORAGE_FILE) ?? ""));
  edit(sections);
  call.cluster.files.write(STORAGE_FILE, printStorageFile(sections));
}

function create(call: Call): Json {
  const id = call.required("storage");
  const type = call.required("type");
  const options = new Map(given(call));
  if (storagesOf(call.cluster).has(id)) call.die(`storage ID '${id}' already defined`);
  const missing = REQUIRED[type]?.find((name) => !options.has(name));
  if (missing !== undefined) call.die(`missing value for required option '${missing}'`);
  change(call, (sections) => sections.set(id, { id, type, options, content: new Set() }));
  return { storage: id, type };
}

function update(call: Call): Json {
  const { id, type, options } = storageConfig(call.cluster, call.required("storage"));
  const digest = call.text("digest");
  if (digest !== undefined && digest !== storageDigest(call.cluster)) {
    call.die("detected modified configuration - file changed by other user? Try again.");
  }
  const changed = new Map(options);
  for (const name of call.list("delete")) changed.delete(name);
  for (const [name, value] of given(call)) {
    if (name === "disable" && value === "0") changed.delete(name);
    else changed.set(name, value);
  }
  change(call, (sections) => sections.set(id, { id, type, options: changed, content: new Set() }));
  return { storage: id, type };
}

/** Rules: `PVE/API2/Storage/Config.pm` methods index, read, create, update, delete. */
export const definitionRoutes: readonly Route[] = [
  route("GET /storage", (call) =>
    [...storagesOf(call.cluster).values()]
      .filter(({ type }) => call.text("type") === undefined || call.text("type") === type)
      .filter(({ id }) => call.canAny(`/storage/${id}`, SEE_STORAGE))
      .map((config) => show(call, config)),
  ),
  route("GET /storage/{storage}", (call) => show(call, storageConfig(call.cluster, call.required("storage")))),
  route("POST /storage", create),
  route("PUT /storage/{storage}", update),
  route("DELETE /storage/{storage}", (call) => {
    const { id } = storageConfig(call.cluster, call.required("storage"));
    change(call, (sections) => sections.delete(id));
    return undefined;
  }),
];
