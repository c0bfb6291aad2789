/** Containers and virtual machines, as PVE's paths spell them. */
export type GuestType = "lxc" | "qemu";

/** A guest where it is. */
export interface GuestRef {
  readonly node: string;
  readonly vmid: number;
}
