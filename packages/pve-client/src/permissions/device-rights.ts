import { needs, nothing, type Requirement } from "./requirement.ts";

/**
 * A processor model of the cluster's own; the others are open to everybody. Rule: `PVE/API2/Qemu.pm`, its
 * `$check_cpu_model_access`.
 */
export function modelRequirement(model: string): Requirement {
  if (!model.startsWith("custom-")) return nothing;
  return needs(`/mapping/cpu/${model.slice("custom-".length)}`, "Mapping.Use");
}

/**
 * What a machine's device needs where the machine is copied with it. Rule: `PVE/QemuServer.pm sub check_mapping_access`.
 *
 * @param option such as `usb0`; others than devices need nothing.
 * @param keys of its value; the first part of a text without a name is `volume`.
 */
export function copiedDevice(option: string, keys: Readonly<Record<string, unknown>>): Requirement {
  const kind = /^(usb|hostpci|virtiofs)\d+$/.exec(option)?.[1];
  const use = (of: string, name: unknown) => needs(`/mapping/${of}/${name}`, "Mapping.Use");
  if (kind === "virtiofs") return use("dir", keys.dirid ?? keys.volume);
  if (option === "rng0")
    return (keys.source ?? keys.volume) === "/dev/hwrng" ? needs("/mapping/hwrng", "Mapping.Use") : nothing;
  if (kind === undefined) return nothing;
  const host = keys.host ?? keys.volume;
  if (host === undefined && keys.mapping === undefined) return never("either 'host' or 'mapping' must be set.");
  if (host === undefined) return use(kind === "usb" ? "usb" : "pci", keys.mapping);
  if (kind === "usb" && /^spice$/i.test(String(host))) return nothing;
  return never(`only root can set '${option}' config for ${kind === "usb" ? "real" : "non-mapped"} devices`);
}

const never = (message: string): Requirement => ({ is: "never", status: 500, message });
