import type { Fixture } from "@homelab/pve-client/simulator";
import { simulatedEnvironment } from "./environment.ts";
import { hermesImage } from "./image/oci-image.ts";
import type { LiteLlm } from "./litellm.ts";
import { guestPrograms } from "./programs.ts";
import { newServers } from "./servers/servers.ts";

/** The node of the simulated homelab. */
export const NODE = "gihyeon";

/** The token that the deployment is given there, with just the rights that it needs. */
export const TOKEN = { id: "hermes@pve!deploy", secret: "5f3c1d6e-8a94-4b0e-9d27-3e1b7c0a4f55" } as const;

/** root@pam's password there. */
export const ROOT_PASSWORD = "simulated-root-password";

/** The LiteLLM proxy of container 117. */
export const LITELLM: LiteLlm = {
  host: "10.1.10.22:4000",
  key: simulatedEnvironment.LITELLM_API_KEY ?? "",
  models: ["claude-sonnet-4-5", "gpt-5-mini", "qwen3-32b"],
};

const GUEST_RIGHTS = [
  "VM.Allocate",
  "VM.Audit",
  "VM.Config.CPU",
  "VM.Config.Disk",
  "VM.Config.Memory",
  "VM.Config.Network",
  "VM.Config.Options",
  "VM.Console",
  "VM.PowerMgmt",
].join(",");

/** A pet is made and never entered or started. */
const PET_RIGHTS = GUEST_RIGHTS.split(",")
  .filter((right) => right !== "VM.Console" && right !== "VM.PowerMgmt")
  .join(",");

const WHO = `hermes@pve,${TOKEN.id}`;

const USER_CFG = `user:root@pam:1:0::::::
user:hermes@pve:1:0::::::
token:${TOKEN.id}:0:1::

role:HermesGuest:${GUEST_RIGHTS}:
role:HermesPet:${PET_RIGHTS}:
role:HermesTemplates:Datastore.AllocateTemplate,Datastore.Audit:
role:HermesPull:Sys.AccessNetwork:
role:HermesVolumes:Datastore.AllocateSpace,Datastore.Audit:

acl:1:/nodes/${NODE}:${WHO}:HermesPull:
acl:1:/sdn/zones/localnetwork/intra01:${WHO}:PVESDNUser:
acl:1:/storage/local:${WHO}:HermesTemplates:
acl:1:/storage/local-lvm:${WHO}:HermesVolumes:
acl:1:/vms/105:${WHO}:HermesGuest:
acl:1:/vms/118:${WHO}:HermesGuest:
acl:1:/vms/119:${WHO}:HermesGuest:
acl:1:/vms/999:${WHO}:HermesPet:
`;

const STORAGE_CFG = `dir: local
	path /var/lib/vz
	content iso,vztmpl,backup

lvmthin: local-lvm
	thinpool data
	vgname pve
	content rootdir,images

dir: hdd
	path /mnt/pve/hdd
	content images,rootdir,backup

dir: media
	path /media/2tb
	content images,rootdir
`;

const LITELLM_CONF = `arch: amd64
cores: 2
features: nesting=1
hostname: litellm
memory: 2048
net0: name=eth0,bridge=intra01,hwaddr=BC:24:11:3A:7E:17,ip=dhcp,type=veth
onboot: 1
ostype: debian
rootfs: hdd:117/vm-117-disk-0.raw,size=4G
swap: 512
tags: ai
unprivileged: 1
`;

/** What the repository of templates offers. */
const APPLIANCES = ["debian-12-standard_12.12-1", "debian-13-standard_13.1-2", "ubuntu-24.04-standard_24.04-2"].map(
  (name) => {
    const [, os = "", version = ""] = /^([a-z]+-[\d.]+)-standard_([\d.]+-\d+)$/.exec(name) ?? [];
    return {
      template: `${name}_amd64.tar.zst`,
      package: `${os}-standard`,
      os,
      version,
      section: "system",
      type: "lxc",
      architecture: "amd64",
      headline: `${os} (standard)`,
      source: `http://download.proxmox.com/images/system/${name}_amd64.tar.zst`,
    };
  },
);

/** The homelab of the example specs: LiteLLM runs as container 117, and 105, 118, 119 and 999 are free. */
export function homelab(): Fixture {
  return {
    version: "9.2.11",
    node: NODE,
    passwords: { "root@pam": ROOT_PASSWORD },
    tokens: { [TOKEN.id]: TOKEN.secret },
    files: {
      "user.cfg": USER_CFG,
      "storage.cfg": STORAGE_CFG,
      [`nodes/${NODE}/lxc/117.conf`]: LITELLM_CONF,
    },
    content: {
      hdd: [{ volid: "hdd:117/vm-117-disk-0.raw", size: 4 * 1024 ** 3 }],
      // somebody has built it and put it there
      local: [{ volid: "local:vztmpl/nixos-25.11-proxmox-lxc_x86_64-linux.tar.xz", size: 214_958_080 }],
    },
    bridges: ["vmbr0", "intra01"],
    host: { "/mnt/pve/hdd": "directory", "/media/2tb": "directory" },
    aplinfo: APPLIANCES,
    images: { "docker.io/nousresearch/hermes-agent": hermesImage },
    outside: { ...newServers() },
    guestCommands: guestPrograms(LITELLM),
  };
}
