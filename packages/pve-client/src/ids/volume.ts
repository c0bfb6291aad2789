/** A volume to be made: PVE's `STORAGE:SIZE`. */
export type NewVolume<Options = unknown> = Options & {
  readonly storage: string;
  /** GiB; fractions are possible. */
  readonly size: number;
  readonly volume?: never;
  readonly bind?: never;
  readonly device?: never;
};

/** A volume that exists, such as `local-lvm:vm-999-disk-1`. Its size is the storage's affair, never the caller's. */
export type ExistingVolume<Options = unknown> = Options & {
  readonly volume: `${string}:${string}`;
  readonly storage?: never;
  readonly bind?: never;
  readonly device?: never;
};

/** A directory of the node. Only root@pam may mount one. */
export type BindMount<Options = unknown> = Options & {
  /** Absolute path on the node. */
  readonly bind: `/${string}`;
  readonly storage?: never;
  readonly size?: never;
  readonly volume?: never;
  readonly device?: never;
};

/** A block device of the node. Only root@pam may mount one. */
export type DeviceMount<Options = unknown> = Options & {
  readonly device: `/dev/${string}`;
  readonly storage?: never;
  readonly size?: never;
  readonly volume?: never;
  readonly bind?: never;
};

/** What a container's `rootfs` or `mpN` may be, in the words of its user instead of one overloaded text. */
export type Volume<Options = unknown> =
  | NewVolume<Options>
  | ExistingVolume<Options>
  | BindMount<Options>
  | DeviceMount<Options>;
