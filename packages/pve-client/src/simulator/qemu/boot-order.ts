import { drivesOf, isCdrom } from "./drive.ts";
import type { MachineSection } from "./machine-config.ts";
import { parseOption, printOption } from "./property-values.ts";

/** Devices of a `boot` option; undefined where it has another form. */
export function bootOrder(boot: unknown): string[] | undefined {
  if (boot === undefined || String(boot).trim() === "") return undefined;
  const { order } = parseOption("boot", String(boot));
  return order === undefined ? undefined : String(order).split(";").filter(Boolean);
}

/** Rule: `PVE/QemuServer.pm sub print_bootorder`. */
export function printBootOrder(devices: readonly string[]): string {
  return devices.length === 0 ? "" : printOption("boot", { order: devices.join(";") });
}

/** First disk, first CD drive, first network device. Rule: `PVE/QemuServer.pm sub get_default_bootdevices`. */
export function defaultBootDevices(section: MachineSection): string[] {
  const drives = drivesOf(section).filter(([option]) => !/^(?:efidisk|tpmstate)/.test(option));
  const disk = drives.find(([, drive]) => !isCdrom(drive))?.[0];
  const cdrom = drives.find(([, drive]) => isCdrom(drive))?.[0];
  const network = Array.from({ length: 32 }, (_, index) => `net${index}`).find((option) => section[option]);
  return [disk, cdrom, network].filter((device) => device !== undefined);
}
