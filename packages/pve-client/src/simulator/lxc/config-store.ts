import { die } from "../core/answer.ts";
import { digestOf } from "../core/config-files.ts";
import { assertIfModified } from "../core/digest.ts";
import { guestConfigPath } from "../core/guest-index.ts";
import { containerLock } from "../core/locks.ts";
import type { Place } from "../guest-config/place.ts";
import { type ContainerConfig, copyConfig, parseContainerConfig, printContainerConfig } from "./container-config.ts";
import { mounts } from "./mount-point.ts";

const pathOf = ({ node, vmid }: Pick<Place, "node" | "vmid">) => guestConfigPath({ node, vmid, type: "lxc" });

/** A container's file, and what PVE would warn about in it. */
export function readContainer(text: string): {
  config: ContainerConfig;
  problems: readonly (readonly [number, string])[];
} {
  const problems: [line: number, problem: string][] = [];
  return { config: parseContainerConfig(text, (...each) => problems.push(each)), problems };
}

/** The configuration as the file says it, for reading only; undefined if there is no such container on the node. */
export function findConfig(place: Pick<Place, "cluster" | "node" | "vmid">): ContainerConfig | undefined {
  const path = pathOf(place);
  return place.cluster.files.has(path) ? place.cluster.files.parsed(path, readContainer).config : undefined;
}

/**
 * A container's configuration, free to be changed. Rule: `PVE/AbstractConfig.pm sub load_config`.
 *
 * @throws PveFailure 500 `Configuration file '…' does not exist`.
 */
export function loadConfig(place: Pick<Place, "cluster" | "node" | "vmid">): ContainerConfig {
  const config = findConfig(place) ?? die(`Configuration file '${pathOf(place)}' does not exist`);
  return copyConfig(config);
}

/**
 * Writes it, without those `unusedN` that are in use. Rule: `PVE/LXC/Config.pm sub write_pct_config`.
 *
 * @returns the configuration as it is now in the file.
 */
export function writeConfig(place: Pick<Place, "cluster" | "node" | "vmid">, config: ContainerConfig): ContainerConfig {
  const { current } = config;
  for (const option of Object.keys(current)) {
    if (/^unused\d+$/.test(option) && mounts(current, String(current[option]))) delete current[option];
  }
  const text = printContainerConfig(config);
  place.cluster.files.write(pathOf(place), text);
  return { ...config, digest: digestOf(text) };
}

export function removeConfig(place: Pick<Place, "cluster" | "node" | "vmid">): void {
  place.cluster.files.remove(pathOf(place));
  place.cluster.guests.delete(place.vmid);
}

const LOCK_TIMEOUT_S = 10;

/** Holds the lock of the container's file. Rule: `PVE/AbstractConfig.pm sub lock_config`. */
export function lockConfig<T>(place: Pick<Place, "cluster" | "vmid">, work: () => T | Promise<T>): Promise<T> {
  return place.cluster.locks.hold(containerLock(place.vmid), LOCK_TIMEOUT_S, work);
}

/** @throws PveFailure 500 if an operation has marked the container. Rule: `PVE/AbstractConfig.pm sub check_lock`. */
export function checkLock(config: ContainerConfig): void {
  if (config.current.lock) die(`CT is locked (${config.current.lock})`);
}

/** @throws PveFailure 500 if the container is protected. Rule: `PVE/AbstractConfig.pm sub check_protection`. */
export function checkProtection(config: ContainerConfig, what: string): void {
  if (config.current.protection) die(`${what} - protection mode enabled`);
}

/** @throws PveFailure 500 if the file is not the one that the caller has seen. Rule: `PVE/Tools.pm sub assert_if_modified`. */
export function checkDigest(given: string | undefined, config: ContainerConfig): void {
  assertIfModified(config.digest, given);
}

export function isTemplate(config: ContainerConfig): boolean {
  return config.current.template === 1;
}

export function isRunning({ cluster, vmid }: Pick<Place, "cluster" | "vmid">): boolean {
  return cluster.guests.get(vmid)?.running !== undefined;
}

/**
 * Marks a container as being worked on. Rule: `PVE/AbstractConfig.pm sub set_lock`.
 *
 * @returns its configuration.
 * @throws PveFailure 500 if it is marked already.
 */
export function markLock(place: Place, lock: string): Promise<ContainerConfig> {
  return lockConfig(place, () => {
    const config = loadConfig(place);
    checkLock(config);
    const before = copyConfig(config);
    config.current.lock = lock;
    writeConfig(place, config);
    return before;
  });
}

/** Takes the mark away. Rule: `PVE/AbstractConfig.pm sub remove_lock`. */
export function unmarkLock(place: Place, lock: string): Promise<void> {
  return lockConfig(place, () => {
    const config = loadConfig(place);
    if (config.current.lock !== lock) die(`found lock '${config.current.lock ?? ""}' trying to remove '${lock}' lock`);
    delete config.current.lock;
    writeConfig(place, config);
  });
}
