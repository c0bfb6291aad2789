/** Containers and virtual machines, as PVE's paths spell them. */
export type GuestType = "lxc" | "qemu";
