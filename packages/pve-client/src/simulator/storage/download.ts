import { type Volume, volumeKey } from "../core/cluster.ts";
import type { Call } from "../core/route.ts";
import type { Worker } from "../core/task.ts";
import { isShared, type StorageConfig } from "./storage-config.ts";
import { listedFormat, volumePath } from "./volume-name.ts";
import { findVolume } from "./volumes.ts";

/** Size of whatever is downloaded: nothing is really fetched. */
const SIZE = 124 * 1024 ** 2;

export interface Download {
  readonly config: StorageConfig;
  /** `vztmpl`, `iso` or `import`. */
  readonly content: string;
  readonly filename: string;
  readonly url: string;
}

/** Where a file of that kind is kept on a storage. */
export function fileName({ content, filename }: Pick<Download, "content" | "filename">): string {
  return `${content}/${filename}`;
}

/** Puts a file onto a storage. */
export function addFile(call: Call, download: Omit<Download, "url">, size: number): void {
  const { config, content, filename } = download;
  const volume: Volume = {
    storage: config.id,
    name: fileName(download),
    ...(isShared(config) ? {} : { node: call.node }),
    content,
    format: listedFormat(content, filename),
    size,
    createdAt: call.cluster.clock.now(),
  };
  call.cluster.volumes.set(volumeKey(volume), volume);
}

/** The work of a download task. Rule: `PVE/Tools.pm sub download_file_from_url`. */
export function downloadWork(call: Call, download: Download): (task: Worker) => void {
  const { config, url } = download;
  const path = volumePath(config, fileName(download));
  return (task) => {
    task.log(`downloading ${url} to ${path}`);
    if (findVolume(call.cluster, call.node, `${config.id}:${fileName(download)}`)) {
      task.log("OK, got correct file already, no need to download");
      return;
    }
    for (const percent of [25, 50, 75, 100]) {
      task.log(`${Math.round((SIZE * percent) / 100 / 1024)}K ${".".repeat(10)} ${percent}%`);
    }
    addFile(call, download, SIZE);
    task.log(`download of '${url}' to '${path}' finished`);
  };
}
