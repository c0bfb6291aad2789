import type { Params } from "../client/call-types.ts";
import type { CallOptions } from "../client/caller.ts";
import type { PveCaller } from "../client/pve-caller.ts";
import { PveError } from "../errors/pve-error.ts";
import { Task } from "../tasks/task.ts";
import { type StoredFile, storedName, storedVolid } from "./stored-file.ts";

const DOWNLOAD = "/nodes/{node}/storage/{storage}/download-url";
const PULL = "/nodes/{node}/storage/{storage}/oci-registry-pull";

/** As for the call itself; without `filename` it is the last part of the address, decompressed if that is asked for. */
export type DownloadParams = Omit<Params<"post", typeof DOWNLOAD>, "filename"> & { readonly filename?: string };

/** As for the call itself. */
export type PullParams = Params<"post", typeof PULL>;

/**
 * Lets the node download a file into a storage. A file that is there with the right checksum is not downloaded again; one
 * of another content is not replaced.
 *
 * @returns the volume id and the task; `await task.wait()` before using the file.
 * @throws PveError if PVE would not take the file's kind or name; what the call throws otherwise.
 * Rules: `PVE/API2/Storage/Status.pm` method download_url; `PVE/Tools.pm sub download_file_from_url`.
 */
export async function downloadUrl(pve: PveCaller, params: DownloadParams, options?: CallOptions): Promise<StoredFile> {
  const filename = params.filename ?? nameIn(params.url, params.compression !== undefined);
  const volid = storedVolid(params.storage, params.content, filename);
  return { volid, task: await start(pve, DOWNLOAD, { ...params, filename }, options) };
}

/**
 * Lets the node pull an OCI image from a registry, as a template for containers. PVE 9.1 and later.
 *
 * @param params `reference` such as `docker.io/library/nginx:latest`; `filename` without its `.tar`.
 * @returns the volume id for `ostemplate`, and the task; `await task.wait()` before using it.
 * @throws HttpError if there is a file of this name already; what the call throws otherwise.
 * Rules: `PVE/API2/Storage/Status.pm` method oci_registry_pull.
 */
export async function pullImage(pve: PveCaller, params: PullParams, options?: CallOptions): Promise<StoredFile> {
  const volid = storedVolid(params.storage, "vztmpl", `${storedName(params.filename ?? params.reference)}.tar`);
  return { volid, task: await start(pve, PULL, params, options) };
}

function nameIn(url: string, isCompressed: boolean): string {
  const { pathname } = URL.canParse(url) ? new URL(url) : { pathname: url };
  const name = storedName(decodeURIComponent(pathname));
  return isCompressed ? name.replace(/\.[^.]+$/, "") : name;
}

async function start(pve: PveCaller, path: string, params: object, options?: CallOptions): Promise<Task> {
  const task = await pve.request({ method: "POST", path, params: { ...params } }, options);
  if (task instanceof Task) return task;
  throw new PveError(`POST ${path} answered no task.`);
}
