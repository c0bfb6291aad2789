/** Number of a guest, container or virtual machine: 100 to 999999999, unique in the cluster. */
export type Vmid = number;

const VMID = /^[1-9][0-9]{2,8}$/;

/**
 * Tells whether a value may be the number of a guest.
 *
 * @returns true for what {@link parseVmid} accepts.
 */
export function isVmid(value: unknown): boolean {
  return (typeof value === "number" || typeof value === "string") && VMID.test(String(value));
}

/**
 * Reads the number of a guest. Rule: `PVE/JSONSchema.pm sub pve_verify_vmid`.
 *
 * @param value a number, or its decimal digits without leading zero.
 * @throws TypeError outside 100..999999999, or if it is no whole number.
 */
export function parseVmid(value: number | string): Vmid {
  if (!isVmid(value)) {
    throw new TypeError(`'${value}' is not a VMID: expected a whole number from 100 to 999999999`);
  }
  return Number(value);
}
