import { expect, test } from "vitest";
import { checkValueFormat } from "./value-formats.ts";

/** Each format with texts that PVE takes, and texts that it refuses with what it says. */
test.each<[format: string, taken: readonly string[], refused: Readonly<Record<string, string>>]>([
  ["pve-configid", ["ab", "A_-9"], { a: "invalid configuration ID 'a'", "9a": "invalid configuration ID '9a'" }],
  [
    "pve-storage-id",
    ["local", "a.b-c_1"],
    {
      a: "storage ID 'a' cannot be shorter than 2 characters",
      "ab-": "storage ID 'ab-' contains illegal characters",
    },
  ],
  ["pve-bridge-id", ["vmbr0", "brü", "a.b"], { "a b": "invalid bridge ID 'a b'" }],
  [
    "pve-vmid",
    ["100", "999999999"],
    { "99": "value does not look like a valid VM ID", "0100": "value does not look like a valid VM ID" },
  ],
  [
    "pve-node",
    ["a", "pve-1"],
    { "-a": "value does not look like a valid node name", "a.b": "value does not look like a valid node name" },
  ],
  ["mac-addr", ["BC:24:11:00:00:01"], { "BD:24:11:00:00:01": "value does not look like a valid unicast MAC address" }],
  ["mac-prefix", ["BC:24:11", "bc:", "02"], { "01": "value is not a valid unicast MAC address prefix" }],
  [
    "ipv4",
    ["0.0.0.0", "255.255.255.255"],
    {
      "256.0.0.1": "value does not look like a valid IPv4 address",
      "01.2.3.4": "value does not look like a valid IPv4 address",
    },
  ],
  ["ipv6", ["::", "fe80::1", "::ffff:10.0.0.1"], { ":::": "value does not look like a valid IPv6 address" }],
  ["ip", ["10.0.0.1", "::1"], { x: "value does not look like a valid IP address" }],
  [
    "CIDRv4",
    ["10.0.0.0/8", "10.0.0.1/32"],
    {
      "10.0.0.0/7": "value does not look like a valid IPv4 CIDR network",
      "10.0.0.0": "value does not look like a valid IPv4 CIDR network",
    },
  ],
  ["CIDRv6", ["::/8", "fd00::1/128"], { "::/129": "value does not look like a valid IPv6 CIDR network" }],
  ["CIDR", ["10.0.0.0/24", "fd00::/64"], { "10.0.0.0/33": "value does not look like a valid CIDR network" }],
  ["ipv4mask", ["0.0.0.0", "255.255.254.0"], { "255.0.255.0": "value does not look like a valid IP netmask" }],
  [
    "pve-ipv4-config",
    ["dhcp", "manual", "10.0.0.1/24"],
    { auto: "value does not look like a valid ipv4 network configuration" },
  ],
  [
    "pve-ipv6-config",
    ["auto", "dhcp", "manual", "fd00::1/64"],
    { "10.0.0.1/24": "value does not look like a valid ipv6 network configuration" },
  ],
  ["email", ["a@b", "é.b+c~@x.org"], { "a@": "value does not look like a valid email address" }],
  ["email-or-username", ["root", "a@b"], { "a b": "value does not look like a valid email address or user name" }],
  ["dns-name", ["a", "a.example.org"], { "a.": "value does not look like a valid DNS name" }],
  ["address", ["a.b", "::1"], { a_b: "value does not look like a valid address: a_b" }],
  [
    "timezone",
    ["UTC", "Europe/Kyiv", "Asia/Kolkata"],
    { host: "invalid time zone 'host'", "Europe/Kiev": "invalid time zone 'Europe/Kiev'" },
  ],
  ["pve-ct-timezone", ["host", "UTC", "Europe/Berlin"], { Mars: "invalid time zone 'Mars'" }],
  [
    "pve-iface",
    ["eth0", "eth0:1", "eth0.20"],
    { e: "invalid network interface name 'e'", "0eth": "invalid network interface name '0eth'" },
  ],
  [
    "pve-vlan-id-or-range",
    ["2", "2-4094"],
    {
      x: "invalid VLAN configuration 'x'",
      "1": "invalid VLAN tag '1'",
      "2-4095": "invalid VLAN tag '4095'",
      "9-9": "VLAN range must go from lower to higher tag '9-9'",
    },
  ],
  ["disk-size", ["1", "1.5G", "8T"], { "1g": "value does not look like a valid disk size: 1g" }],
  [
    "pve-startup-order",
    ["1", "order=1,up=2,down=3", "up=1"],
    {
      "": "unable to parse startup options",
      "0": "unable to parse startup options",
      "up=x": "unable to parse startup options",
    },
  ],
  [
    "storage-pair",
    ["1", "a1:b1", "ab"],
    { "a:bc": "entry 'a:bc' contains invalid ID - storage ID 'a' cannot be shorter than 2 characters\n\n\n" },
  ],
  ["pve-tag-list", ["", "a;b,c d", "_x+.-"], { "-a": "invalid characters in tag", "a;é": "invalid characters in tag" }],
  ["pve-task-status-type", ["ok", "WARNING"], { bad: "invalid status 'bad'" }],
  ["urlencoded", ["a%20b", ""], { "a b": "invalid urlencoded string: a b" }],
  ["ldap-simple-attr", ["uid"], { "u-id": "value 'u-id' does not look like a simple ldap attribute name" }],
  ["email-opt", ["", "0", "a@b"], { x: "value does not look like a valid email address" }],
  [
    "pve-volume-id",
    ["local:iso/a.iso", "ab:x"],
    { "a:b": "unable to parse volume ID 'a:b'", "local:": "unable to parse volume ID 'local:'" },
  ],
  [
    "pve-lxc-mp-string",
    ["/a", "a"],
    { "/a/../b": "/a/../b contains illegal character sequences", "../a": "../a contains illegal character sequences" },
  ],
  [
    "pve-lxc-dev-string",
    ["/dev/kvm"],
    { "/tmp": "/tmp is not a valid device path", "/dev/../x": "/dev/../x is not a valid device path" },
  ],
  ["pve-storage-content-list", ["images,rootdir", "none"], { "iso,x": "invalid content type 'x'" }],
  [
    "pve-storage-path",
    ["/a"],
    { a: "value does not look like a valid absolute path", "/;": "value does not look like a valid absolute path" },
  ],
  ["pve-storage-vgname", ["pve", "a.b"], { a: "lvm name 'a' contains illegal characters" }],
  [
    "pve-phys-bits",
    ["host", "8", "64"],
    {
      "7": "value must be an integer between 8 and 64 or 'host'",
      "65": "value must be an integer between 8 and 64 or 'host'",
    },
  ],
  ["pve-hotplug-features", ["0", "1", "network,disk"], { "disk,x": "invalid hotplug feature 'x'" }],
  ["pve-qm-bootdisk", ["scsi30", "ide3"], { scsi31: "invalid boot disk 'scsi31'" }],
  ["pve-qm-bootdev", ["net0", "usb13", "hostpci15"], { lan0: "invalid boot device 'lan0'" }],
  ["pve-cpuset", ["0", "0-3,8"], { "3-": "unable to parse cpuset option" }],
  [
    "pve-userid",
    ["a@pve"],
    {
      "a@": "user name 'a@' is too short",
      abc: "value 'abc' does not look like a valid user name",
      [`${"a".repeat(61)}@pve`]: `user name '${"a".repeat(61)}@pve' is too long (65 > 64)`,
    },
  ],
  ["pve-tokenid", ["a@pve!ab"], { "a@pve!a": "value 'a@pve!a' does not look like a valid token ID" }],
  ["pve-poolid", ["a", "a/b/c"], { "a/b/c/d": "pool name 'a/b/c/d' contains invalid characters" }],
  ["pve-priv-list", ["VM.Audit,Sys.Audit"], { "VM.Fly": "invalid privilege 'VM.Fly'" }],
])("%s", (format, taken, refused) => {
  for (const text of taken) expect([text, checkValueFormat(format, text)]).toEqual([text, undefined]);
  for (const [text, problem] of Object.entries(refused)) {
    expect([text, checkValueFormat(format, text)]).toEqual([text, problem.endsWith("\n") ? problem : `${problem}\n`]);
  }
});
