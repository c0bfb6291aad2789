import fc from "fast-check";
import { builtInRoles, privileges } from "../../src/simulator/access/privileges.ts";
import type { Fixture } from "../../src/simulator/fixture/fixture.ts";
import { containerOptions, machineOptions, type Vocabulary } from "./vocabulary.ts";

/** Who asks. */
export const ASKING = ["a@pve", "a@pve!own", "a@pve!same", "root@pam!tk"] as const;

const PATHS = [
  "/",
  "/vms",
  "/vms/105",
  "/vms/200",
  "/vms/300",
  "/vms/999",
  "/pool/p1",
  "/pool/p2",
  "/storage",
  "/storage/local",
  "/storage/local-lvm",
  "/storage/dirimg",
  "/sdn",
  "/sdn/zones/localnetwork",
  "/sdn/zones/localnetwork/vmbr0",
  "/sdn/zones/localnetwork/vmbr1/5",
  "/sdn/zones/z1",
  "/sdn/zones/z1/vnet1",
  "/mapping",
  "/mapping/usb/stick",
  "/nodes",
  "/nodes/pve1",
  "/access",
  "/access/groups/g1",
];

/** Privileges without which something of {@link Vocabulary} is refused. */
const WANTED = [...privileges].filter((name) => /^(?:VM|Datastore|SDN|Mapping|Sys|Pool)\./.test(name));

/** A role that lacks few privileges, or has few. */
const role = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .subarray(WANTED, { maxLength: 3 })
      .map((lacks) => [...privileges].filter((one) => !lacks.includes(one))),
  },
  { weight: 2, arbitrary: fc.subarray([...privileges]) },
  { weight: 1, arbitrary: fc.constantFrom(...[...builtInRoles.values()].map((set) => [...set])) },
);

const entry = fc.record({
  path: fc.constantFrom(...PATHS),
  passesOn: fc.constantFrom(0, 1, 1, 1),
  who: fc.constantFrom("a@pve", "a@pve", "a@pve!own", "root@pam!tk", "@g1"),
  role,
});

const userConfig = fc
  .record({
    first: fc.tuple(role, role, role),
    more: fc.array(entry, { maxLength: 4 }),
    pool: fc.subarray(["105", "200"], { minLength: 1 }),
  })
  .map(({ first, more, pool }) => {
    const atTop = ["a@pve", "a@pve!own", "root@pam!tk"].map((who, index) => ({
      path: "/",
      passesOn: 1,
      who,
      role: first[index] ?? [],
    }));
    const all = [...atTop, ...more];
    return [
      "user:root@pam:1:0:::::",
      "user:a@pve:1:0:::::",
      "user:b@pve:1:0:::::",
      "token:root@pam!tk:0:1::",
      "token:a@pve!own:0:1::",
      "token:a@pve!same:0:0::",
      "group:g1:a@pve,b@pve::",
      "group:g2:b@pve::",
      `pool:p1::${pool.join(",")}:local-lvm:`,
      "pool:p2::106:dirimg:",
      ...all.map(({ role: set }, index) => `role:R${index}:${set.join(",")}:`),
      ...all.map(({ path, passesOn, who }, index) => `acl:${passesOn}:${path}:${who}:R${index}:`),
      "",
    ].join("\n");
  });

const NOT_STORED = new Set(["cdrom", "lock", "template", "unprivileged"]);

/** Lines of a guest's configuration beyond the ordinary ones. */
function lines(options: Vocabulary, without: readonly string[]) {
  const stored = Object.entries(options).map(([name, values]) => [name, values.filter(isStored)] as const);
  const values = new Map(
    stored.filter(([name, all]) => all.length > 0 && !NOT_STORED.has(name) && !without.includes(name)),
  );
  const names = [...values.keys()];
  return fc.array(fc.constantFrom(...names), { maxLength: 4 }).chain((chosen) => {
    const some = [...new Set(chosen)];
    return fc
      .tuple(...some.map((name) => fc.constantFrom(...(values.get(name) ?? []))))
      .map((chosenValues) => some.map((name, index) => `${name}: ${chosenValues[index]}\n`).join(""));
  });
}

/** What asks for a new volume, or where one comes from, is not what a configuration says afterwards. */
function isStored(value: string): boolean {
  return !/^(?:local|local-lvm|dirimg):[0-9]+(?:,|$)|import-from|^cdrom$|^none$|:cloudinit/.test(value);
}

const locks = fc.constantFrom("", "", "", "", "", "", "", "", "lock: backup\n");

/** A cluster with random rights and guests. */
export const cluster = fc
  .record({
    users: userConfig,
    container: lines(containerOptions, ["rootfs"]),
    unprivileged: fc.boolean(),
    machine: lines(machineOptions, ["scsi0"]),
    lock: locks,
    snapshot: fc.constantFrom(
      "",
      "parent: s1\n\n[s1]\nscsi0: local-lvm:vm-200-disk-0,size=2G\nsnaptime: 1700000000\n",
      "parent: s1\n\n[s1]\nnet0: virtio,bridge=vmbr1\nscsi0: local-lvm:vm-200-disk-0,size=2G\nsnaptime: 1700000000\nusb0: host=1234:5678\nvmstate: dirimg:200/vm-200-state-s1.raw\n",
    ),
    tags: fc.constantFrom(
      "",
      "",
      "user-tag-access: user-allow=existing\n",
      "user-tag-access: user-allow=list,user-allow-list=free\n",
      "user-tag-access: user-allow=none\n",
    ),
  })
  .map(
    ({ users, container, unprivileged, machine, lock, snapshot, tags }): Fixture => ({
      node: "pve1",
      nodes: ["pve2"],
      files: {
        "user.cfg": users,
        "storage.cfg": STORAGES,
        "datacenter.cfg": `registered-tags: kept\n${tags}`,
        "sdn/zones.cfg": "simple: z1\n",
        "sdn/vnets.cfg": "vnet: vnet1\n\tzone z1\n",
        "virtual-guest/cpu-models.conf": "cpu-model: mine\n\treported-model host\n",
        "nodes/pve1/lxc/105.conf": `arch: amd64\nostype: debian\nrootfs: local-lvm:vm-105-disk-0,size=4G\n${unprivileged ? "unprivileged: 1\n" : ""}${lock}${container}`,
        "nodes/pve1/lxc/106.conf":
          "arch: amd64\nostype: debian\nrootfs: local-lvm:vm-106-disk-0,size=4G\nunprivileged: 1\n",
        "nodes/pve1/qemu-server/200.conf": `scsi0: local-lvm:vm-200-disk-0,size=2G\n${lock}${machine}${snapshot}`,
      },
      content: {
        local: [
          { volid: TEMPLATE, size: 863 },
          { volid: "local:snippets/hook.sh", size: 10 },
          { volid: "local:iso/a.iso", size: 1000 },
          { volid: "local:import/a.qcow2", size: 1000 },
          { volid: "local:import/a.ova", size: 1000 },
          { volid: "local:backup/vzdump-lxc-105-2026_01_01-00_00_00.tar.zst", size: 1000 },
        ],
        "local-lvm": ["vm-105-disk-1", "vm-105-disk-9", "vm-200-disk-9", "vm-999-disk-0"].map((name) => ({
          volid: `local-lvm:${name}`,
          size: 2 ** 30,
        })),
        dirimg: [{ volid: "dirimg:999/vm-999-disk-0.raw", size: 2 ** 30 }],
      },
      bridges: ["vmbr0", "vmbr1"],
      host: {
        "/srv/host": "directory",
        "/dev/kvm": "character-device",
        "/dev/dri/renderD128": "character-device",
        "/dev/sdb1": "block-device",
        "/dev/sdb": "block-device",
        "/dev/ttyS0": "character-device",
      },
    }),
  );

/** What new containers are made from. */
export const TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.gz";

const STORAGES = `dir: local
	path /var/lib/vz
	content iso,vztmpl,backup,snippets,import

lvmthin: local-lvm
	thinpool data
	vgname pve
	content rootdir,images

dir: dirimg
	path /var/lib/dirimg
	content rootdir,images
`;
