/** Where a volume is: `local-lvm:vm-118-disk-0` is `vm-118-disk-0` on the storage `local-lvm`. */
export interface Volid {
  readonly storage: string;
  /** The storage's own name for the volume; may contain `/` and `:`. */
  readonly path: string;
}

const VOLID = /^([a-z][a-z0-9\-_.]*[a-z0-9]):(.+)$/i;

/**
 * Tells whether a value names a volume on a storage.
 *
 * @returns true for a string that {@link parseVolid} accepts.
 */
export function isVolid(value: unknown): value is string {
  return typeof value === "string" && VOLID.test(value);
}

/**
 * Reads a volume id. Rule: `PVE/Storage/Plugin.pm sub parse_volume_id`.
 *
 * @throws TypeError if the text is not `storage:path`, with PVE's own message.
 */
export function parseVolid(text: string): Volid {
  const [, storage, path] = VOLID.exec(text) ?? [];
  if (storage === undefined || path === undefined) throw new TypeError(`unable to parse volume ID '${text}'`);
  return { storage, path };
}

/**
 * Writes a volume id.
 *
 * @returns `storage:path`.
 */
export function formatVolid(volid: Volid): string {
  return `${volid.storage}:${volid.path}`;
}
