import { die } from "../core/answer.ts";
import type { StorageConfig } from "./storage-config.ts";

/** What a storage's own name for a volume says. */
export interface VolumeName {
  /** `images`, `iso`, `vztmpl`, `rootdir`, `backup`, `snippets`, `import`. */
  readonly content: string;
  /** Name of the file or logical volume. */
  readonly name: string;
  /** VMID of the guest that owns it. */
  readonly owner?: number;
  readonly format: string;
  /** It is the base of linked clones. */
  readonly isBase: boolean;
}

const IMAGE = /^((base-)?[^/\s]+\.(raw|qcow2|vmdk|subvol))$/;
const FILES: readonly (readonly [content: string, pattern: RegExp])[] = [
  ["iso", /^iso\/([^/]+\.(?:iso|img))$/i],
  ["vztmpl", /^vztmpl\/([^/]+\.(?:tar\.(?:gz|xz|zst|bz2)|tar))$/],
  ["backup", /^backup\/([^/]+\.(?:tgz|(?:tar|vma)(?:\.(?:gz|lzo|zst|bz2))?))$/],
  ["snippets", /^snippets\/([^/]+)$/],
  ["import", /^import\/([^/]+\.ova\/[^/]+\.(?:qcow2|raw|vmdk)|[^/]+\.(?:ova|ovf|qcow2|raw|vmdk))$/],
];

/**
 * Reads a storage's own name for a volume.
 * Rules: `sub parse_volname` of `PVE/Storage/Plugin.pm` (directories) and `PVE/Storage/LvmThinPlugin.pm`.
 *
 * @throws PveFailure 500 if such a storage has no volumes of that name.
 */
export function parseVolumeName(storage: Pick<StorageConfig, "type">, volume: string): VolumeName {
  if (storage.type === "zfspool") return parseZfsName(volume);
  return isLvm(storage) ? parseLvmName(volume) : parseDirectoryName(volume);
}

/** Rule: `PVE/Storage/ZFSPoolPlugin.pm sub parse_volname`. */
function parseZfsName(volume: string): VolumeName {
  const [, name, kind, id] = /^(?:base(?:vol)?-\d+-\S+\/)?((base|basevol|vm|subvol)-(\d+)-\S+)$/.exec(volume) ?? [];
  if (!name || !kind || !id) return die(`unable to parse zfs volume name '${volume}'`);
  const format = kind.endsWith("vol") ? "subvol" : "raw";
  return { content: "images", name, owner: Number(id), format, isBase: kind.startsWith("base") };
}

/** Whether volumes are logical volumes instead of files. */
export function isLvm(storage: Pick<StorageConfig, "type">): boolean {
  return storage.type === "lvmthin" || storage.type === "lvm";
}

function parseLvmName(volume: string): VolumeName {
  if (!/^[a-z0-9][a-z0-9\-_.]*[a-z0-9]$/i.test(volume)) die(`lvm name '${volume}' contains illegal characters`);
  const [, name, base, id] = /^((?:vm|(base))-(\d+)-\S+)$/.exec(volume) ?? [];
  if (!name || !id) return die(`unable to parse lvm volume name '${volume}'`);
  return { content: "images", name, owner: Number(id), format: "raw", isBase: base !== undefined };
}

function parseDirectoryName(volume: string): VolumeName {
  const [, id, file] = /^(?:\d+\/\S+\/)?(\d+)\/(\S+)$/.exec(volume) ?? [];
  if (id && file) {
    const [, name, base, format] = IMAGE.exec(file) ?? [];
    if (!name || !format) return die(`unable to parse volume filename '${file}'`);
    return { content: "images", name, owner: Number(id), format, isBase: base !== undefined };
  }
  const rootdir = /^rootdir\/(\d+)$/.exec(volume)?.[1];
  if (rootdir) return { content: "rootdir", name: rootdir, owner: Number(rootdir), format: "subvol", isBase: false };
  for (const [content, pattern] of FILES) {
    const name = pattern.exec(volume)?.[1];
    if (name === undefined) continue;
    const owner = content === "backup" ? /^vzdump-(?:openvz|lxc|qemu)-(\d+)-.+/.exec(name)?.[1] : undefined;
    return { content, name, ...(owner && { owner: Number(owner) }), format: "raw", isBase: false };
  }
  return die(`unable to parse directory volume name '${volume}'`);
}

const SUBDIRS: Readonly<Record<string, string>> = {
  images: "images",
  rootdir: "private",
  iso: "template/iso",
  vztmpl: "template/cache",
  backup: "dump",
  snippets: "snippets",
  import: "import",
};

/**
 * Where a volume is on the node. Rules: `PVE/Storage/Plugin.pm sub filesystem_path`,
 * `PVE/Storage/LVMPlugin.pm sub filesystem_path`.
 */
export function volumePath(storage: StorageConfig, volume: string): string {
  const { content, name, owner, format } = parseVolumeName(storage, volume);
  if (storage.type === "zfspool")
    return `${format === "subvol" ? "" : "/dev/zvol"}/${storage.options.get("pool")}/${name}`;
  if (isLvm(storage)) return `/dev/${storage.options.get("vgname")}/${name}`;
  const guest = content === "images" ? `/${owner}` : "";
  return `${storage.options.get("path")}/${SUBDIRS[content]}${guest}/${name}`;
}

/** The format that content lists show. Rule: `PVE/Storage/Plugin.pm sub get_subdir_files`. */
export function listedFormat(content: string, name: string): string {
  if (content === "iso") return "iso";
  if (content === "snippets") return "snippet";
  const [, tar, packed] = /\.(?:(tar)(?:\.(gz|xz|zst|bz2|lzo))?|tgz)$/.exec(name) ?? [];
  if (content === "vztmpl") return tar && !packed ? "tar" : `t${packed ?? "gz"}`;
  if (content === "backup") return /\.(tgz|(?:tar|vma)(?:\.\w+)?)$/.exec(name)?.[1] ?? "raw";
  return /\.(\w+)$/.exec(name)?.[1] ?? "raw";
}
