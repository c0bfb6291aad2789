// DO NOT EDIT. Written by `pnpm generate` from the OpenAPI document of PVE's API; data only.

declare const reason: unique symbol;

/** Stands where only root@pam may give a value; no value fits it, and its name says why. */
export interface RootOnly<Why extends string> {
  readonly [reason]: Why;
}

/** A rule about one parameter, as data for types: what is concerned, in detail, and why. */
export interface AccessRule<Is extends string, Detail, Why extends string, Unset extends boolean> {
  readonly is: Is;
  readonly detail: Detail;
  readonly why: Why;
  /** Whether `null`, which unsets, is concerned as well. */
  readonly unset: Unset;
}

/** Paths of the methods that only root@pam may call (`PVE::RPCEnvironment` sub check_api2_permissions). */
export interface RootOnlyPaths {
  get:
    | "/cluster/backup-info"
    | "/cluster/acme/account/{name}"
    | "/cluster/sdn/vnets/{vnet}/firewall";
  post:
    | "/cluster/config"
    | "/cluster/config/nodes/{node}"
    | "/cluster/config/join"
    | "/cluster/acme/account"
    | "/nodes/{node}/ceph/osd"
    | "/nodes/{node}/storage/{storage}/content/{volume}"
    | "/nodes/{node}/execute";
  put:
    | "/cluster/acme/account/{name}"
    | "/nodes/{node}/disks/wipedisk";
  delete:
    | "/cluster/config/nodes/{node}"
    | "/cluster/acme/account/{name}"
    | "/nodes/{node}/ceph/osd/{osdid}";
}

/** Paths of the methods that no API token may call (`allowtoken` in `PVE::HTTPServer` sub rest_handler). */
export interface NoTokenPaths {
  get: never;
  post:
    | "/access/tfa/{userid}"
    | "/access/ticket";
  put:
    | "/access/tfa/{userid}/{id}"
    | "/access/password";
  delete:
    | "/access/tfa/{userid}/{id}";
}

/** Parameters of which some or all values are for root@pam alone, by method. */
export interface RestrictedParameters {
  "POST /cluster/backup": {
    "dumpdir":
      | AccessRule<"given", never, "a directory or script of the node for backups is for root@pam alone", true>;
    "script":
      | AccessRule<"given", never, "a directory or script of the node for backups is for root@pam alone", true>;
    "tmpdir":
      | AccessRule<"given", never, "a directory or script of the node for backups is for root@pam alone", true>;
  };
  "PUT /cluster/backup/{id}": {
    "dumpdir":
      | AccessRule<"given", never, "a directory or script of the node for backups is for root@pam alone", true>;
    "script":
      | AccessRule<"given", never, "a directory or script of the node for backups is for root@pam alone", true>;
    "tmpdir":
      | AccessRule<"given", never, "a directory or script of the node for backups is for root@pam alone", true>;
  };
  "POST /nodes/{node}/vzdump": {
    "dumpdir":
      | AccessRule<"given", never, "a directory or script of the node for backups is for root@pam alone", true>;
    "script":
      | AccessRule<"given", never, "a directory or script of the node for backups is for root@pam alone", true>;
    "tmpdir":
      | AccessRule<"given", never, "a directory or script of the node for backups is for root@pam alone", true>;
    "job-id":
      | AccessRule<"given", never, "a backup job's own runs carry its id, and only root@pam may set it", false>;
  };
  "DELETE /nodes/{node}/qemu/{vmid}": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/config": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
    "affinity":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "amd-sev":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "arch":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "args":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "hookscript":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "hugepages":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "intel-tdx":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "ivshmem":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "keephugepages":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "lock":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    [key: `parallel${number}`]:
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "parallel":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "spice_enhancements":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "vmgenid":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    [key: `serial${number}`]:
      | AccessRule<"other-than", "socket", "a serial port of the node is for root@pam alone", false>;
    "serial":
      | AccessRule<"other-than", "socket", "a serial port of the node is for root@pam alone", false>;
    [key: `usb${number}`]:
      | AccessRule<"key-other-than", { "host": "spice" }, "a USB device of the node that is not mapped is for root@pam alone", false>;
    "usb":
      | AccessRule<"key-other-than", { "host": "spice" }, "a USB device of the node that is not mapped is for root@pam alone", false>;
    [key: `hostpci${number}`]:
      | AccessRule<"key-other-than", { "host": never }, "a PCI device of the node that is not mapped is for root@pam alone", false>
      | AccessRule<"key-other-than", { "romfile": never }, "a ROM file of the node is for root@pam alone", false>;
    "hostpci":
      | AccessRule<"key-other-than", { "host": never }, "a PCI device of the node that is not mapped is for root@pam alone", false>
      | AccessRule<"key-other-than", { "romfile": never }, "a ROM file of the node is for root@pam alone", false>;
    [key: `ide${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "ide":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `sata${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "sata":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `scsi${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "scsi":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `virtio${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "virtio":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "efidisk0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "tpmstate0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
  };
  "PUT /nodes/{node}/qemu/{vmid}/config": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
    "affinity":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "amd-sev":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "arch":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "args":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "hookscript":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "hugepages":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "intel-tdx":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "ivshmem":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "keephugepages":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "lock":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    [key: `parallel${number}`]:
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "parallel":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "spice_enhancements":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "vmgenid":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    [key: `serial${number}`]:
      | AccessRule<"other-than", "socket", "a serial port of the node is for root@pam alone", false>;
    "serial":
      | AccessRule<"other-than", "socket", "a serial port of the node is for root@pam alone", false>;
    [key: `usb${number}`]:
      | AccessRule<"key-other-than", { "host": "spice" }, "a USB device of the node that is not mapped is for root@pam alone", false>;
    "usb":
      | AccessRule<"key-other-than", { "host": "spice" }, "a USB device of the node that is not mapped is for root@pam alone", false>;
    [key: `hostpci${number}`]:
      | AccessRule<"key-other-than", { "host": never }, "a PCI device of the node that is not mapped is for root@pam alone", false>
      | AccessRule<"key-other-than", { "romfile": never }, "a ROM file of the node is for root@pam alone", false>;
    "hostpci":
      | AccessRule<"key-other-than", { "host": never }, "a PCI device of the node that is not mapped is for root@pam alone", false>
      | AccessRule<"key-other-than", { "romfile": never }, "a ROM file of the node is for root@pam alone", false>;
    [key: `ide${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "ide":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `sata${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "sata":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `scsi${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "scsi":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `virtio${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "virtio":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "efidisk0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "tpmstate0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/status/start": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
    "force-cpu":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
    "migratedfrom":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
    "migration_network":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
    "migration_type":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
    "nets-host-mtu":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
    "stateuri":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
    "targetstorage":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
    "with-conntrack-state":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/status/stop": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
    "keepActive":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
    "migratedfrom":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/status/reset": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/status/shutdown": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
    "keepActive":
      | AccessRule<"true", never, "an option by which nodes migrate guests, for root@pam alone", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/status/suspend": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/status/resume": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
    "nocheck":
      | AccessRule<"true", never, "an option by which nodes migrate guests, for root@pam alone", false>;
  };
  "PUT /nodes/{node}/qemu/{vmid}/sendkey": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
  };
  "PUT /nodes/{node}/qemu/{vmid}/resize": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
  };
  "POST /nodes/{node}/lxc/{vmid}/status/start": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
  };
  "POST /nodes/{node}/lxc/{vmid}/status/stop": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
  };
  "POST /nodes/{node}/lxc": {
    "features":
      | AccessRule<"keys-beyond", "nesting", "features other than nesting are for root@pam alone", false>;
    "rootfs":
      | AccessRule<"volume", "bind", "mounting a directory of the node is for root@pam alone", false>
      | AccessRule<"volume", "device", "mounting a device of the node is for root@pam alone", false>;
    [key: `mp${number}`]:
      | AccessRule<"volume", "bind", "mounting a directory of the node is for root@pam alone", false>
      | AccessRule<"volume", "device", "mounting a device of the node is for root@pam alone", false>;
    "mp":
      | AccessRule<"volume", "bind", "mounting a directory of the node is for root@pam alone", false>
      | AccessRule<"volume", "device", "mounting a device of the node is for root@pam alone", false>;
    [key: `dev${number}`]:
      | AccessRule<"given", never, "device passthrough is for root@pam alone", true>;
    "dev":
      | AccessRule<"given", never, "device passthrough is for root@pam alone", true>;
    "hookscript":
      | AccessRule<"given", never, "a hook script is for root@pam alone", true>;
    "ostemplate":
      | AccessRule<"no-volume-id", never, "a template or backup by its path is for root@pam alone, others name it as storage:volume", false>;
  };
  "PUT /nodes/{node}/lxc/{vmid}/config": {
    "features":
      | AccessRule<"keys-beyond", "nesting", "features other than nesting are for root@pam alone", false>;
    "rootfs":
      | AccessRule<"volume", "bind", "mounting a directory of the node is for root@pam alone", false>
      | AccessRule<"volume", "device", "mounting a device of the node is for root@pam alone", false>;
    [key: `mp${number}`]:
      | AccessRule<"volume", "bind", "mounting a directory of the node is for root@pam alone", false>
      | AccessRule<"volume", "device", "mounting a device of the node is for root@pam alone", false>;
    "mp":
      | AccessRule<"volume", "bind", "mounting a directory of the node is for root@pam alone", false>
      | AccessRule<"volume", "device", "mounting a device of the node is for root@pam alone", false>;
    [key: `dev${number}`]:
      | AccessRule<"given", never, "device passthrough is for root@pam alone", true>;
    "dev":
      | AccessRule<"given", never, "device passthrough is for root@pam alone", true>;
    "hookscript":
      | AccessRule<"given", never, "a hook script is for root@pam alone", true>;
  };
  "POST /nodes/{node}/qemu": {
    "affinity":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "amd-sev":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "arch":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "args":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "hookscript":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "hugepages":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "intel-tdx":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "ivshmem":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "keephugepages":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "lock":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    [key: `parallel${number}`]:
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "parallel":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "spice_enhancements":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    "vmgenid":
      | AccessRule<"given", never, "no privilege opens this option, it is for root@pam alone", true>;
    [key: `serial${number}`]:
      | AccessRule<"other-than", "socket", "a serial port of the node is for root@pam alone", false>;
    "serial":
      | AccessRule<"other-than", "socket", "a serial port of the node is for root@pam alone", false>;
    [key: `usb${number}`]:
      | AccessRule<"key-other-than", { "host": "spice" }, "a USB device of the node that is not mapped is for root@pam alone", false>;
    "usb":
      | AccessRule<"key-other-than", { "host": "spice" }, "a USB device of the node that is not mapped is for root@pam alone", false>;
    [key: `hostpci${number}`]:
      | AccessRule<"key-other-than", { "host": never }, "a PCI device of the node that is not mapped is for root@pam alone", false>
      | AccessRule<"key-other-than", { "romfile": never }, "a ROM file of the node is for root@pam alone", false>;
    "hostpci":
      | AccessRule<"key-other-than", { "host": never }, "a PCI device of the node that is not mapped is for root@pam alone", false>
      | AccessRule<"key-other-than", { "romfile": never }, "a ROM file of the node is for root@pam alone", false>;
    [key: `ide${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "ide":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `sata${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "sata":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `scsi${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "scsi":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `virtio${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "virtio":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "efidisk0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "tpmstate0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk by its path on the node is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "archive":
      | AccessRule<"no-volume-id", never, "a backup by its path is for root@pam alone, others name it as storage:volume", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/migrate": {
    "force":
      | AccessRule<"true", never, "migrating a machine with devices of its node is for root@pam alone", false>;
    "migration_network":
      | AccessRule<"given", never, "choosing the road of a migration is for root@pam alone", false>;
    "migration_type":
      | AccessRule<"given", never, "choosing the road of a migration is for root@pam alone", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/monitor": Record<never, never>;
}
