import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { addFile, downloadWork, fileName } from "./download.ts";
import { enabledStorage, type StorageConfig } from "./storage-config.ts";
import { findVolume } from "./volumes.ts";

const REPOSITORY = "http://download.proxmox.com/images";

/** Rule: `PVE/API2/Nodes.pm` method apl_download. */
function downloadTemplate(call: Call): Json {
  const name = call.required("template");
  const appliance = call.cluster.appliances.find(({ template }) => template === name);
  if (!appliance) return call.paramFailure({ template: "no such template" });
  const config = enabledStorage(call.cluster, call.required("storage"), call.node);
  if (config.options.get("path") === undefined) call.die(`cannot download to storage type '${config.type}'`);
  if (!config.content.has("vztmpl")) call.die(`storage '${config.id}' does not support templates`);
  const url = appliance.location ?? `${REPOSITORY}/${appliance.section ?? "system"}/${name}`;
  return call.startTask(
    { type: "download", id: name },
    downloadWork(call, { config, content: "vztmpl", filename: name, url }),
  );
}

/** The storage of an incoming file, which must take its kind. */
function receiver(call: Call): StorageConfig {
  const config = enabledStorage(call.cluster, call.required("storage"), call.node);
  const content = call.required("content");
  if (config.options.get("path") === undefined) call.die(`can't upload to storage type '${config.type}'`);
  if (!config.content.has(content)) call.die(`storage '${config.id}' is not configured for content-type '${content}'`);
  return config;
}

/** File names lose all characters but these. Rule: `PVE/Storage.pm sub normalize_content_filename`. */
const cleanName = (name: string) => name.replace(/^.*[/\\]/, "").replace(/[^a-zA-Z0-9_.-]/g, "_");

const ENDINGS: Readonly<Record<string, RegExp>> = {
  iso: /\.(?:iso|img)$/i,
  vztmpl: /\.tar(?:\.(?:gz|xz|zst|bz2))?$/i,
  import: /\.(?:ova|ovf|qcow2|raw|vmdk)$/i,
};

function incomingName(call: Call, written: string): string {
  const name = cleanName(written);
  if (!ENDINGS[call.required("content")]?.test(name)) call.paramFailure({ filename: "wrong file extension" });
  return name;
}

/** Rule: `PVE/API2/Storage/Status.pm` method upload. */
function upload(call: Call): Json {
  const config = receiver(call);
  const file = call.upload ?? call.paramFailure({ filename: "property is missing and it is not optional" });
  const filename = incomingName(call, file.filename);
  const content = call.required("content");
  return call.startTask({ type: "imgcopy" }, (task) => {
    task.log(`starting file import from: /var/tmp/pveupload-${filename}`);
    addFile(call, { config, content, filename }, file.bytes.length);
    task.log("finished file import successfully");
  });
}

/** Rule: `PVE/API2/Storage/Status.pm` method download_url. */
function downloadUrl(call: Call): Json {
  const config = receiver(call);
  const filename = incomingName(call, call.required("filename"));
  const content = call.required("content");
  if (findVolume(call.cluster, call.node, `${config.id}:${fileName({ content, filename })}`)) {
    call.die(`refusing to override existing file '${filename}'`);
  }
  return call.startTask(
    { type: "download", id: filename },
    downloadWork(call, { config, content, filename, url: call.required("url") }),
  );
}

export const templateRoutes: readonly Route[] = [
  route("GET /nodes/{node}/aplinfo", (call) => call.cluster.appliances),
  route("POST /nodes/{node}/aplinfo", downloadTemplate),
  route("POST /nodes/{node}/storage/{storage}/upload", upload),
  route("POST /nodes/{node}/storage/{storage}/download-url", downloadUrl),
];
