import { die } from "../core/answer.ts";
import { SectionFile } from "../core/section-file.ts";
import { STORAGE_FILE } from "./storage-config.ts";

const EVERY = "nodes disable content bwlimit";
const FOLDERS = "mkdir create-base-path create-subdirs";
const BACKUPS = "prune-backups max-protected-backups";
const FILES = `content-dirs format preallocation snapshot-as-volume-chain ${FOLDERS} ${BACKUPS}`;

/** What a storage of each type may be told. Source: `sub options` of `PVE/Storage/*Plugin.pm`. */
export const storageRules = new SectionFile({
  path: STORAGE_FILE,
  schema: "POST /storage",
  types: {
    btrfs: type("path", `shared format is_mountpoint nocow ${FOLDERS} ${BACKUPS}`),
    cephfs: type(
      "path",
      `content-dirs format monhost subdir options username fuse keyring fs-name ${FOLDERS} ${BACKUPS}`,
    ),
    cifs: type("path server share", `subdir username password domain smbversion options ${FILES}`),
    dir: type("path", `shared is_mountpoint ${FILES}`),
    esxi: type("server", "username password skip-cert-verification port"),
    iscsi: type("portal target", ""),
    iscsidirect: type("portal target", ""),
    lvm: type(
      "vgname",
      "shared base tagged_only saferemove saferemove_throughput saferemove-stepsize snapshot-as-volume-chain",
    ),
    lvmthin: type("thinpool vgname", ""),
    nfs: type("export path server", `options ${FILES}`),
    pbs: type(
      "datastore server",
      `namespace port username password encryption-key master-pubkey fingerprint skip-cert-verification ${BACKUPS}`,
    ),
    rbd: type("", "monhost pool data-pool namespace username krbd keyring"),
    zfs: type(
      "blocksize iscsiprovider pool portal target",
      "nowritecache sparse comstar_hg comstar_tg lio_tpg zfs-base-path authsupported",
    ),
    zfspool: type("pool", "blocksize sparse mountpoint"),
  },
});

/** What is required stays as it is, and so do two options of how volumes are made. */
function type(required: string, optional: string) {
  const fixed = ["base", "snapshot-as-volume-chain"].filter((option) => optional.includes(option));
  return { required, optional: `${EVERY} ${optional}`, fixed: [required, ...fixed].join(" ") };
}

const IMAGES = ["images", "rootdir"];
const ALL = [...IMAGES, "vztmpl", "iso", "backup", "snippets", "import"];
/** Kinds of content that a type can have. Source: `sub plugindata` of the plugins. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  btrfs: [...IMAGES, "vztmpl", "iso", "backup", "snippets", "none"],
  cephfs: ["vztmpl", "iso", "backup", "snippets", "import"],
  cifs: ALL,
  dir: [...ALL, "none"],
  esxi: ["import"],
  iscsi: ["images", "none"],
  iscsidirect: ["images"],
  nfs: ALL,
  pbs: ["backup", "none"],
  zfs: ["images"],
};
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  btrfs: ["raw", "subvol"],
  cifs: ["raw", "qcow2", "vmdk"],
  dir: ["raw", "qcow2", "vmdk", "subvol"],
  nfs: ["raw", "qcow2", "vmdk"],
};

/**
 * The options as the file shall have them: content without what the type cannot have.
 * Rules: `PVE/Storage/Plugin.pm sub decode_value`, `sub encode_value`.
 *
 * @throws PveFailure 500 for what cannot go together.
 */
export function storedOptions(type: string, options: ReadonlyMap<string, string>): Map<string, string> {
  const stored = new Map(options);
  const [content, format] = [options.get("content"), options.get("format")];
  if (content !== undefined) {
    const kinds = new Set(content.split(/[,;\s]+/).filter((kind) => (CONTENT[type] ?? IMAGES).includes(kind)));
    if (kinds.has("none") && kinds.size > 1) die("unable to combine 'none' with other content types");
    stored.set("content", [...kinds].join(",") || "none");
  }
  if (format !== undefined && !FORMATS[type]?.includes(format)) die(`storage does not support format '${format}'`);
  return stored;
}

/**
 * Where a new storage of directories lies. Rules: `sub check_config` of `PVE/Storage/DirPlugin.pm` and of what is mounted.
 *
 * @throws PveFailure 500 for a path that PVE does not want.
 */
export function newPath(type: string, id: string, path: string | undefined): string | undefined {
  if (["cephfs", "cifs", "nfs"].includes(type)) return path || `/mnt/pve/${id}`;
  if (path === undefined || (type !== "dir" && type !== "btrfs")) return path;
  if (!/^\/[-/a-zA-Z0-9_.@]+$/.test(path)) die(`illegal path for directory storage: ${path}`);
  return path.replace(/\/+/g, "/").replace(/\/$/, "");
}
