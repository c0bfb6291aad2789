import { z } from "zod";

const absolutePath = z
  .string()
  .regex(/^\/[^\p{Cc}\u2028\u2029,]*$/u, { error: "an absolute path, without commas or line breaks" });

/** An id that PVE gives to guests. */
export const vmid = z.int().min(100, { error: "100 or more: PVE keeps the ids below 100 to itself" }).max(999_999_999);

/** A name in the network. */
export const hostname = z
  .string()
  .regex(
    /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/,
    {
      error: "a host name: letters, digits and hyphens, parts of at most 63 characters",
    },
  );

/** Hermes gets a list of such paths with colons between them. */
export const pathWithoutColons = z
  .string()
  .regex(/^\/[^\p{Cc}\u2028\u2029,:]*$/u, { error: "an absolute path, without commas, colons or line breaks" });

/** The id of a storage and the like. */
export const identifier = (what: string) =>
  z.string().regex(/^[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]$/, { error: `the id of ${what}, such as "local-lvm"` });

const OWNER = '"root", "agent" (the uid that Hermes runs as) or "UID:GID" as seen inside the container';
const IPV4 = '"dhcp", "manual" or an address with prefix, such as 10.1.10.30/24';
const IPV6 = '"auto", "dhcp", "manual" or an address with prefix, such as fd00::30/64';

const mount = z.strictObject({
  host: absolutePath.describe("Directory on the PVE node. Made if missing. Not a symbolic link."),
  path: pathWithoutColons.describe("Where it appears in the container."),
  owner: z
    .union([z.enum(["root", "agent"]), z.string().regex(/^\d{1,5}:\d{1,5}$/, { error: OWNER })], { error: OWNER })
    .default("root")
    .describe(
      'Owner as seen in the container: "root" (100000 on the host), "agent" (uid 10000; 110000 on the host) or "UID:GID".',
    ),
  mode: z
    .string({ error: 'quote it: "1777"' })
    .regex(/^[0-7]{3,4}$/, { error: 'octal permissions in quotes, such as "0755"' })
    .optional()
    .describe(
      'Permissions. Default: "1777" if root owns it (Hermes runs as uid 10000 and must be able to write), else "0755".',
    ),
  read_only: z.boolean().default(false).describe("Mount it read-only."),
});

const network = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_.-]{1,14}$/, { error: "an interface name, such as eth0" })
    .default("eth0")
    .describe("Interface in the container."),
  bridge: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,15}$/, { error: "the name of a bridge or SDN vnet" })
    .describe("Bridge or SDN vnet of the node."),
  ip: z
    .union([z.enum(["dhcp", "manual"]), z.cidrv4({ error: IPV4 })], { error: IPV4 })
    .default("dhcp")
    .describe("IPv4: dhcp, manual or address/prefix."),
  gateway: z.ipv4({ error: "an IPv4 address" }).optional().describe("IPv4 gateway; only with a fixed address."),
  ip6: z
    .union([z.enum(["auto", "dhcp", "manual"]), z.cidrv6({ error: IPV6 })], { error: IPV6 })
    .optional()
    .describe("IPv6: auto, dhcp, manual or address/prefix."),
  gateway6: z.ipv6({ error: "an IPv6 address" }).optional().describe("IPv6 gateway; only with a fixed address."),
  mac: z
    .string()
    .regex(/^(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$/, { error: "a MAC address, such as BC:24:11:00:00:01" })
    .optional()
    .describe("MAC address; PVE chooses one if absent."),
  vlan: z.int().min(1).max(4094).optional().describe("VLAN tag."),
  firewall: z.boolean().optional().describe("PVE's firewall on this interface."),
  mtu: z.int().min(64).max(65535).optional().describe("MTU."),
});

/** A system of PVE's repository, or one that somebody has put beside them. */
export const template = z.strictObject({
  storage: identifier("a storage with content type vztmpl").default("local").describe("Storage that keeps templates."),
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.+-]*$/, {
      error: 'a template such as "debian-12-standard" or a whole file name',
    })
    .describe('"debian-12-standard" for the newest of them, or a whole file name to pin it.'),
});

/** The container itself. */
export const container = z.strictObject({
  vmid: vmid.describe("Id of the container."),
  node: z
    .string()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/, { error: "the name of a node, without a domain" })
    .describe("Node of the cluster."),
  hostname: hostname.describe("Host name of the container."),
  template: template.describe("System to start from; downloaded if the storage lacks it."),
  unprivileged: z
    .boolean()
    .default(true)
    .describe("Map the container's root to an ordinary user of the host. Leave it on."),
  cores: z.int().min(1).max(8192).describe("CPU cores."),
  memory: z.int().min(16).describe("Memory in MiB."),
  swap: z.int().min(0).default(512).describe("Swap in MiB."),
  rootfs: z
    .strictObject({
      storage: identifier("a storage with content type rootdir").describe("Storage for the root file system."),
      size: z.int().min(1).max(131_072).describe("Size in GiB."),
    })
    .describe("Root file system."),
  network: network.describe("Network interface."),
  nameserver: z
    .array(z.union([z.ipv4(), z.ipv6()], { error: "an IP address" }))
    .min(1)
    .optional()
    .describe("DNS servers; the node's if absent."),
  onboot: z.boolean().default(true).describe("Start with the node."),
  tags: z
    .array(z.string().regex(/^[a-z0-9_][a-z0-9_+.-]*$/, { error: "lower-case letters, digits and _ - + ." }))
    .default([])
    .describe('Tags in PVE; "hermes-deploy" is added.'),
  features: z
    .strictObject({
      nesting: z.boolean().optional().describe("Needed by Docker and by systemd in the container."),
      keyctl: z
        .boolean()
        .optional()
        .describe("Needed by Docker in an unprivileged container. Only root@pam may set it."),
      fuse: z.boolean().optional().describe("Allow FUSE mounts. Only root@pam may set it."),
    })
    .default({})
    .describe("Container features."),
  mounts: z
    .array(mount)
    .max(256)
    .default([])
    .describe("Directories of the node inside the container. Only root@pam may set them."),
});

/** A container that is made from a template. */
export type TemplateContainer = z.output<typeof container>;

/** What the containers of all shapes have. */
export type Container = Omit<TemplateContainer, "template">;
export type Mount = Container["mounts"][number];
