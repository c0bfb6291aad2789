import { runtimeOf } from "../runtimes/registry.ts";
import type { Container, Mount } from "../spec/container.ts";
import type { Spec } from "../spec/spec.ts";
import { TAG } from "./marker.ts";

/** Seconds that PVE gives the container to stop: Hermes needs up to 90, and then the system. */
export const STOP_SECONDS = 120;

/** The network device as PVE's keys, without those that the spec leaves open. */
export function wantedNetwork(spec: Spec): Readonly<Record<string, unknown>> {
  const { name, bridge, ip, gateway, ip6, gateway6, mac, vlan, firewall, mtu } = spec.container.network;
  const all = {
    name,
    bridge,
    hwaddr: mac?.toUpperCase(),
    ip,
    gw: gateway,
    ip6,
    gw6: gateway6,
    tag: vlan,
    firewall,
    mtu,
    // nobody in an image configures a network
    "host-managed": runtimeOf(spec).init === undefined ? undefined : true,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Keys of a network device that the spec decides, present or absent; the others (MAC, rate, trunks) belong to PVE and its admin. */
export const NETWORK_KEYS = ["name", "bridge", "ip", "gw", "ip6", "gw6", "tag", "firewall", "mtu"] as const;

/** A bind mount as `mpN` takes it. */
export function wantedMount({ host, path, read_only }: Mount): Readonly<Record<string, unknown>> {
  return { bind: trim(host), mp: trim(path), ...(read_only ? { ro: true } : {}) };
}

/** The features that the spec names, on or off. */
export function wantedFeatures({ features }: Container): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== undefined));
}

/** The settings that can simply be set, in PVE's keys. Features, mounts and the root file system have rules of their own. */
export function wantedSettings({ container }: Spec): Readonly<Record<string, string | number | boolean>> {
  const { hostname, cores, memory, swap, onboot, nameserver } = container;
  return {
    hostname,
    cores,
    memory,
    swap,
    onboot,
    ...(nameserver === undefined ? {} : { nameserver: nameserver.join(" ") }),
    startup: `down=${STOP_SECONDS}`,
    cmode: "shell", // the API's console is then a root shell without a login; there is no password to log in with
  };
}

/** Tags of the spec and ours. */
export function wantedTags({ container }: Spec): readonly string[] {
  return [...new Set([TAG, ...container.tags])];
}

/**
 * Everything that creating the container would say, if the credential might say everything. What PVE takes from an
 * image in any case is set afterwards (`PVE/LXC/Create.pm sub restore_oci_archive`).
 */
export function wantedCreation(spec: Spec, ostemplate: string, description: string): Readonly<Record<string, unknown>> {
  const { container } = spec;
  const { template, init } = runtimeOf(spec);
  const { cmode, ...settings } = wantedSettings(spec);
  const on = Object.entries(wantedFeatures(container)).filter(([, value]) => value);
  return {
    node: container.node,
    vmid: container.vmid,
    ostemplate,
    ...(template === undefined ? {} : { ostype: template.ostype }),
    unprivileged: container.unprivileged,
    ...settings,
    ...(init === undefined ? { cmode } : {}),
    rootfs: { storage: container.rootfs.storage, size: container.rootfs.size },
    net0: wantedNetwork(spec),
    tags: wantedTags(spec).join(";"),
    description,
    ...(on.length > 0 ? { features: Object.fromEntries(on) } : {}),
    ...Object.fromEntries(container.mounts.map((mount, index) => [`mp${index}`, wantedMount(mount)])),
  };
}

/** A path without a trailing slash. */
export const trim = (path: string): string => path.replace(/(?<=.)\/+$/, "");
