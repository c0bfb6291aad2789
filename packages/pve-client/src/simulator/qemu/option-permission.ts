import type { Call } from "../core/route.ts";
import { isDriveName } from "./drive.ts";
import { parseOption } from "./property-values.ts";

const options = (names: string, ...privileges: string[]) =>
  names.split(" ").map((name): [string, readonly string[]] => [name, privileges]);

/** What setting or deleting an option takes. Source: the option lists of `PVE/API2/Qemu.pm`. */
const PRIVILEGES: ReadonlyMap<string, readonly string[]> = new Map([
  ...options("cores cpu runningcpu cpulimit cpuunits numa smp sockets vcpus", "VM.Config.CPU"),
  ...options("memory balloon shares allow-ksm", "VM.Config.Memory"),
  ...options(
    "acpi hotplug kvm machine runningmachine scsihw smbios1 tablet vga watchdog audio0 rng0",
    "VM.Config.HWType",
  ),
  ...options(
    "agent autostart bios description keyboard localtime migrate_downtime migrate_speed name onboot ostype protection reboot startdate startup tdf template",
    "VM.Config.Options",
  ),
  ...options("freeze", "VM.PowerMgmt"),
  ...options("boot bootdisk vmstatestorage", "VM.Config.Disk"),
  ...options("running-nets-host-mtu", "VM.Config.Network"),
  ...options("vmstate", "VM.Config.Disk", "VM.PowerMgmt"),
]);

const CLOUD_INIT = new Set("cicustom cipassword citype ciuser ciupgrade nameserver searchdomain sshkeys".split(" "));

/** A right on the machine, or on the pool that it joins. Rule: `PVE/RPCEnvironment.pm sub check_vm_perm`. */
export function checkGuest(call: Call, pool: string | undefined, privileges: readonly string[]): void {
  if (pool !== undefined && call.can(`/pool/${pool}`, privileges)) return;
  call.check(`/vms/${call.vmid}`, privileges);
}

function checkAnyOnGuest(call: Call, pool: string | undefined, privileges: readonly string[]): void {
  if (pool !== undefined && call.canAny(`/pool/${pool}`, privileges)) return;
  call.checkAny(`/vms/${call.vmid}`, privileges);
}

/**
 * Who may set or delete which option of a machine, as far as its value does not matter.
 * Rule: `PVE/API2/Qemu.pm $check_vm_modify_config_perm`; only the exact `root@pam` is exempt.
 *
 * @param pool that a new machine joins; rights on it count too.
 * @throws PveFailure 403, or 500 for an option that is root's alone.
 */
export function checkOptionNames(call: Call, pool: string | undefined, names: readonly string[]): void {
  if (call.identity.isRoot) return;
  for (const name of names) {
    // these depend on the value
    if (isDriveName(name) || /^(?:unused|serial|usb|hostpci|virtiofs)\d+$/.test(name) || name === "tags") continue;
    if (CLOUD_INIT.has(name) || /^ipconfig\d+$/.test(name)) {
      checkAnyOnGuest(call, pool, ["VM.Config.Cloudinit", "VM.Config.Network"]);
      continue;
    }
    checkGuest(call, pool, privilegesFor(name) ?? call.die(`only root can set '${name}' config`));
    // it changes how the node behaves
    if (name === "startup") call.check("/", ["Sys.Modify"]);
  }
}

function privilegesFor(name: string): readonly string[] | undefined {
  if (/^numa\d+$/.test(name)) return ["VM.Config.CPU"];
  return /^net\d+$/.test(name) ? ["VM.Config.Network"] : PRIVILEGES.get(name);
}

/**
 * Who may give a machine a device of the node. Rules: `PVE/API2/Qemu.pm sub check_usb_perm`, `sub check_hostpci_perm`,
 * `sub check_rng_perm`, `sub check_dir_perm`.
 *
 * @param value of the option, old or new.
 */
export function checkDevice(call: Call, pool: string | undefined, option: string, value: string): void {
  if (call.identity.isRoot) return;
  if (/^usb\d+$/.test(option)) checkUsb(call, pool, option, value);
  else if (/^hostpci\d+$/.test(option)) checkPci(call, pool, option, value);
  else if (option === "rng0") {
    checkGuest(call, pool, ["VM.Config.HWType"]);
    if (parseOption(option, value).source === "/dev/hwrng") call.check("/mapping/hwrng", ["Mapping.Use"]);
  } else if (/^virtiofs\d+$/.test(option)) {
    checkGuest(call, pool, ["VM.Config.Disk"]);
    call.check(`/mapping/dir/${parseOption(option, value).dirid}`, ["Mapping.Use"]);
  }
}

function checkUsb(call: Call, pool: string | undefined, option: string, value: string): void {
  checkGuest(call, pool, ["VM.Config.HWType"]);
  const { host, mapping } = parseOption(option, value);
  if (host) {
    if (!/^spice$/i.test(String(host))) call.die(`only root can set '${option}' config for real devices`);
  } else if (mapping) call.check(`/mapping/usb/${mapping}`, ["Mapping.Use"]);
  else call.die("either 'host' or 'mapping' must be set.");
}

function checkPci(call: Call, pool: string | undefined, option: string, value: string): void {
  const { host, mapping, romfile } = parseOption(option, value);
  if (host) call.die(`only root can set '${option}' config for non-mapped devices`);
  if (!mapping) call.die("either 'host' or 'mapping' must be set.");
  call.check(`/mapping/pci/${mapping}`, ["Mapping.Use"]);
  checkGuest(call, pool, ["VM.Config.HWType"]);
  if (romfile !== undefined) call.paramFailure({ [option]: "only root@pam can set 'romfile' option" });
}

/**
 * Who may give a machine a serial port.
 *
 * @param verb of the refusal: PVE words it differently on creation, change and deletion.
 */
export function checkSerial(
  call: Call,
  pool: string | undefined,
  option: string,
  values: readonly (string | undefined)[],
  verb: "set" | "modify" | "delete",
): void {
  if (call.identity.isRoot) return;
  if (values.some((value) => value !== undefined && value !== "socket")) {
    call.die(`only root can ${verb} '${option}' config for real devices`);
  }
  checkGuest(call, pool, ["VM.Config.HWType"]);
}

/** The names of a custom CPU model are a mapping's. Rule: `PVE/API2/Qemu.pm $check_cpu_model_access`. */
export function checkCpuModel(call: Call, cpu: string | undefined, before: unknown): void {
  if (cpu === undefined) return;
  const { cputype } = parseOption("cpu", cpu);
  if (cputype === undefined) return;
  if (before !== undefined && parseOption("cpu", String(before)).cputype === cputype) return;
  const custom = /^custom-(.*)$/.exec(String(cputype))?.[1];
  if (custom !== undefined) call.check(`/mapping/cpu/${custom}`, ["Mapping.Use"]);
}
