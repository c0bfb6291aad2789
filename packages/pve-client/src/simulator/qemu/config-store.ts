import { die } from "../core/answer.ts";
import { digestOf } from "../core/config-files.ts";
import { guestConfigPath } from "../core/guest-index.ts";
import { machineLock } from "../core/locks.ts";
import type { Place } from "../guest-config/place.ts";
import { isUsed } from "./drive.ts";
import { copyMachine, type MachineConfig, parseMachineConfig, printMachineConfig } from "./machine-config.ts";

type Where = Pick<Place, "cluster" | "node" | "vmid">;

const pathOf = ({ node, vmid }: Pick<Place, "node" | "vmid">) => guestConfigPath({ node, vmid, type: "qemu" });

/** A machine's file, and what PVE would warn about in it. */
export function readMachine(text: string): { config: MachineConfig; problems: readonly (readonly [number, string])[] } {
  const problems: [line: number, problem: string][] = [];
  return { config: parseMachineConfig(text, (...each) => problems.push(each)), problems };
}

/** The configuration as the file says it, for reading only; undefined if there is no such machine on the node. */
export function findMachine(place: Where): MachineConfig | undefined {
  const path = pathOf(place);
  return place.cluster.files.has(path) ? place.cluster.files.parsed(path, readMachine).config : undefined;
}

/**
 * A machine's configuration, free to be changed. Rule: `PVE/AbstractConfig.pm sub load_config`.
 *
 * @throws PveFailure 500 `Configuration file '…' does not exist`.
 */
export function loadMachine(place: Where): MachineConfig {
  return copyMachine(findMachine(place) ?? die(`Configuration file '${pathOf(place)}' does not exist`));
}

/**
 * Writes it, without those `unusedN` that are in use. Rule: `PVE/QemuServer.pm sub write_vm_config`.
 *
 * @returns the configuration as it is now in the file.
 */
export function writeMachine(place: Where, config: MachineConfig): MachineConfig {
  for (const option of Object.keys(config.current)) {
    if (/^unused\d+$/.test(option) && isUsed(config, String(config.current[option]))) delete config.current[option];
  }
  const text = printMachineConfig(config);
  place.cluster.files.write(pathOf(place), text);
  return { ...config, digest: digestOf(text) };
}

export function removeMachine(place: Where): void {
  place.cluster.files.remove(pathOf(place));
  place.cluster.guests.delete(place.vmid);
}

/**
 * Holds the lock of the machine's file. Rule: `PVE/QemuConfig.pm sub config_file_lock`.
 *
 * @param timeout seconds.
 */
export function lockMachine<T>(
  { cluster, vmid }: Pick<Place, "cluster" | "vmid">,
  work: () => T | Promise<T>,
  timeout = 10,
): Promise<T> {
  return cluster.locks.hold(machineLock(vmid), timeout, work);
}

/** @throws PveFailure 500 if an operation has marked the machine. Rule: `PVE/AbstractConfig.pm sub check_lock`. */
export function checkLock(config: MachineConfig): void {
  if (config.current.lock) die(`VM is locked (${config.current.lock})`);
}

/** @throws PveFailure 500 if the machine is protected. Rule: `PVE/AbstractConfig.pm sub check_protection`. */
export function checkProtection(config: MachineConfig, what: string): void {
  if (config.current.protection) die(`${what} - protection mode enabled`);
}

export function isTemplate(config: MachineConfig): boolean {
  return config.current.template === 1;
}

export function isRunning({ cluster, vmid }: Pick<Place, "cluster" | "vmid">): boolean {
  return cluster.guests.get(vmid)?.running !== undefined;
}
