import { type Cluster, type Volume, volumeKey } from "../core/cluster.ts";
import type { OciImage } from "../core/oci-image.ts";
import type { Call } from "../core/route.ts";
import { isShared, type StorageConfig } from "./storage-config.ts";
import { listedFormat, parseVolumeName, volumePath } from "./volume-name.ts";

/** What files of a kind end in. Rules: `PVE/Storage.pm $ISO_EXT_RE_0`, `$VZTMPL_EXT_RE_1`, `$UPLOAD_IMPORT_EXT_RE_1`. */
const EXTENSIONS: Readonly<Record<string, RegExp>> = {
  iso: /[^/]+\.(?:iso|img)$/i,
  vztmpl: /[^/]+\.(?:tar\.(?:gz|xz|zst|bz2)|tar)$/i,
  import: /[a-zA-Z0-9\-.+=_]+\.(?:ova|qcow2|raw|vmdk)$/,
};

/** Where a file goes. */
export interface Target {
  readonly storage: StorageConfig;
  /** Own name of the storage, such as `vztmpl/x.tar.zst`. */
  readonly name: string;
  readonly path: string;
}

/** Rule: `PVE/Storage.pm sub normalize_content_filename`. */
export function normalizeName(name: string): string {
  return name.replace(/^.*[/\\]/, "").replace(/[^a-zA-Z0-9_.-]/g, "_");
}

/** Where a file of this kind and name belongs. */
export function targetOf(call: Call, storage: StorageConfig, content: string, filename: string): Target {
  const name = normalizeName(filename);
  if (!EXTENSIONS[content]?.test(name)) {
    call.paramFailure({
      filename: content === "import" ? "invalid filename or wrong extension" : "wrong file extension",
    });
  }
  const volume = `${content}/${name}`;
  return { storage, name: volume, path: volumePath(storage, volume) };
}

/**
 * Puts a file there, in place of one that was there.
 *
 * @param image what it holds, if it is an image of a registry.
 */
export function store(
  cluster: Cluster,
  node: string,
  { storage, name }: Target,
  size: number,
  image?: OciImage,
): Volume {
  const { content, name: file } = parseVolumeName(storage, name);
  const place = isShared(storage) ? {} : { node };
  const format = listedFormat(content, file);
  const createdAt = cluster.clock.now();
  const volume: Volume = {
    storage: storage.id,
    name,
    ...place,
    content,
    format,
    size,
    createdAt,
    ...(image && { image }),
  };
  cluster.volumes.set(volumeKey(volume), volume);
  return volume;
}
