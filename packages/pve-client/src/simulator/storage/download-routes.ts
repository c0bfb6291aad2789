import { createHash } from "node:crypto";
import type { Json } from "../core/answer.ts";
import { encodeText } from "../core/config-text.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Worker } from "../core/task.ts";
import { enabledStorage } from "./storage-config.ts";
import { normalizeName, store, type Target, targetOf } from "./stored-file.ts";
import { findVolume } from "./volumes.ts";

const MIB = 1024 ** 2;
/** Size of what is downloaded here: about that of a Debian template. */
const DOWNLOAD_SIZE = 121 * MIB;

/** Rule: `PVE/Tools.pm sub download_file_from_url`, whose log shows what wget says. */
function download(call: Call, worker: Worker, target: Target, url: string, checksum?: string): void {
  worker.log(`downloading ${url} to ${target.path}`);
  if (findVolume(call.cluster, call.node, `${target.storage.id}:${target.name}`)) {
    worker.log("OK, got correct file already, no need to download");
    return;
  }
  const blocks = DOWNLOAD_SIZE / MIB;
  for (let done = 32; done < blocks; done += 32) {
    const percent = String(Math.floor((100 * done) / blocks)).padStart(3);
    worker.log(`${String((done - 32) * 1024).padStart(6)}K ........ ........ ........ ........ ${percent}% 92.1M 1s`);
  }
  worker.log(`'${target.path}.tmp' saved [${DOWNLOAD_SIZE}/${DOWNLOAD_SIZE}]`);
  if (checksum !== undefined) worker.log("calculating checksum...OK, checksum verified");
  store(call.cluster, call.node, target, DOWNLOAD_SIZE);
  worker.log(`download of '${url}' to '${target.path}' finished`);
}

/** Rule: `PVE/API2/Nodes.pm` method apl_download. */
function downloadAppliance(call: Call): string {
  const template = call.required("template");
  const appliance = call.cluster.appliances.find((offered) => offered.template === template);
  if (!appliance) return call.paramFailure({ template: "no such template" });
  const storage = enabledStorage(call.cluster, call.required("storage"), call.node);
  if (!storage.content.has("vztmpl")) call.die(`storage '${storage.id}' does not support templates`);
  const target = targetOf(call, storage, "vztmpl", template);
  const url = appliance.location ?? `http://download.proxmox.com/images/system/${template}`;
  return call.startTask({ type: "download", id: encodeText(template) }, (worker) =>
    download(call, worker, target, url, appliance.sha512sum ?? "listed"),
  );
}

/** Rule: `PVE/API2/Storage/Status.pm` method download_url. */
function downloadUrl(call: Call): string {
  const storage = enabledStorage(call.cluster, call.required("storage"), call.node);
  const content = call.required("content");
  if (!storage.options.has("path")) {
    call.die(`can't upload to storage type '${storage.type}', not a file based storage!`);
  }
  if (!storage.content.has(content)) {
    call.die(`storage '${storage.id}' is not configured for content-type '${content}'`);
  }
  const target = targetOf(call, storage, content, call.required("filename"));
  return call.startTask({ type: "download", id: encodeText(normalizeName(call.required("filename"))) }, (worker) => {
    if (call.has("compression") && content !== "iso") call.die(`decompression not supported for ${content}`);
    download(call, worker, target, call.required("url"), call.text("checksum"));
  });
}

/** Rule: `PVE/API2/Storage/Status.pm` method upload. */
function upload(call: Call): string {
  const storage = enabledStorage(call.cluster, call.required("storage"), call.node);
  if (!storage.options.has("path")) call.die(`can't upload to storage type '${storage.type}'`);
  const { upload: file } = call;
  if (!file) return call.die("missing temporary file name");
  const content = call.required("content");
  const target = targetOf(call, storage, content, call.required("filename"));
  if (!storage.content.has(content)) call.die(`storage '${storage.id}' does not support '${content}' content`);
  return call.startTask({ type: "imgcopy" }, (worker) => {
    const temporary = `/var/tmp/pveupload-${call.cluster.random.hex(32)}`;
    worker.log(`starting file import from: ${temporary}`);
    checkSum(call, worker, file.bytes);
    worker.log(`target node: ${call.node}`);
    worker.log(`target file: ${target.path}`);
    worker.log(`file size is: ${file.bytes.length}`);
    worker.log(`command: cp -- ${temporary} ${target.path}`);
    store(call.cluster, call.node, target, file.bytes.length);
    worker.log("finished file import successfully");
  });
}

function checkSum(call: Call, worker: Worker, bytes: Uint8Array): void {
  const algorithm = call.text("checksum-algorithm");
  const expected = call.text("checksum");
  if (algorithm === undefined || expected === undefined) return;
  const got = createHash(algorithm).update(bytes).digest("hex");
  // the web interface looks for the error in the last line, without the noise before it
  if (got !== expected.toLowerCase()) {
    worker.log("calculating checksum...");
    call.die(`checksum mismatch: got '${got}' != expect '${expected}'`);
  }
  worker.log("calculating checksum...OK, checksum verified");
}

export const downloadRoutes: readonly Route[] = [
  route("GET /nodes/{node}/aplinfo", (call): Json => call.cluster.appliances),
  route("POST /nodes/{node}/aplinfo", downloadAppliance),
  route("POST /nodes/{node}/storage/{storage}/download-url", downloadUrl),
  route("POST /nodes/{node}/storage/{storage}/upload", upload),
];
