/** Files of a cluster of this many nodes and guests, as under /etc/pve: two containers to one machine, a pool to a node. */
export function largeCluster(nodes, guests) {
  const names = Array.from({ length: nodes }, (_, index) => `pve${index + 1}`);
  const files = {
    "storage.cfg":
      "dir: local\n\tpath /var/lib/vz\n\tcontent iso,vztmpl,backup\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n\nnfs: shared\n\texport /tank\n\tpath /mnt/pve/shared\n\tserver 192.0.2.9\n\tcontent iso,backup\n\n",
  };
  const members = new Map(names.map((name) => [name, []]));
  for (let index = 0; index < guests; index += 1) {
    const vmid = 100 + index;
    const node = names[index % nodes];
    members.get(node).push(vmid);
    const [folder, text] = index % 3 === 2 ? ["qemu-server", machine(vmid)] : ["lxc", container(vmid)];
    files[`nodes/${node}/${folder}/${vmid}.conf`] = text;
  }
  const pools = [...members].map(([name, vmids]) => `pool:${name}:of one node:${vmids.join(",")}::\n`);
  files["user.cfg"] =
    `user:root@pam:1:0::::::\nuser:audit@pve:1:0::::::\n\n${pools.join("")}\nacl:1:/vms:audit@pve:PVEAuditor:\n`;
  return { node: "pve1", files };
}

const mac = (vmid) => `BC:24:11:00:${hex(vmid >> 8)}:${hex(vmid & 255)}`;
const hex = (byte) => byte.toString(16).toUpperCase().padStart(2, "0");

function container(vmid) {
  return `#number ${vmid}
arch: amd64
cores: 2
features: nesting=1
hostname: ct${vmid}
memory: 2048
net0: name=eth0,bridge=vmbr0,hwaddr=${mac(vmid)},ip=dhcp,type=veth
onboot: ${vmid % 2}
ostype: debian
rootfs: local-lvm:vm-${vmid}-disk-0,size=8G
mp0: local-lvm:vm-${vmid}-disk-1,mp=/data,size=16G
swap: 512
tags: a;b${vmid % 7}
unprivileged: 1
`;
}

function machine(vmid) {
  return `agent: 1
boot: order=scsi0;net0
cores: 4
cpu: x86-64-v2-AES
memory: 4096
meta: creation-qemu=10.1.2,ctime=1760000000
name: vm${vmid}
net0: virtio=${mac(vmid)},bridge=vmbr0
numa: 0
onboot: ${vmid % 2}
ostype: l26
scsi0: local-lvm:vm-${vmid}-disk-0,size=32G
scsihw: virtio-scsi-single
smbios1: uuid=00000000-0000-4000-8000-${String(vmid).padStart(12, "0")}
sockets: 1
vmgenid: 00000000-0000-4000-8000-${String(vmid).padStart(12, "0")}
`;
}
