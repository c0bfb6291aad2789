/** Files as PVE writes them, with everything in them that it can write. */
export const ETC_PVE: Readonly<Record<string, string>> = {
  "user.cfg": `user:a@pve:1:0:Ann:Lee:a@x.org:a%3Ab %C3%A9:x:
token:a@pve!ci:0:0::
token:a@pve!old:1700000000:1:gone?%0A:
user:root@pam:1:0:::root@localhost:::

group:admins:a@pve,root@pam:who%3Amay:

pool:lab::105,300:dir1:

role:Few:VM.Audit,VM.Console:

acl:0:/:@admins:PVEAuditor:
acl:1:/:a@pve!ci:PVEAuditor:
acl:1:/vms:@admins,a@pve:Few,PVEVMUser:
acl:1:/vms/105:a@pve:Few:
`,
  "priv/token.cfg": "a@pve!ci 11111111-2222-4333-8444-555555555555\na@pve!old 11111111-2222-4333-8444-555555555556\n",
  "storage.cfg": `dir: local
	disable
	path /var/lib/vz
	content iso,vztmpl
	prune-backups keep-last=3
	shared 0

lvmthin: thin
	thinpool data
	vgname pve
	content rootdir,images
	nodes pve1,pve2

dir: dir1
	path /d
	content backup

`,
  "datacenter.cfg": `#two%3A
#lines
email_from: pve@x.org
keyboard: de
mac_prefix: BC:24:12
migration: secure,network=10.0.0.0/24
next-id: lower=200,upper=300
registered-tags: a;b
tag-style: color-map=a:ff0000,ordering=config
`,
  "nodes/pve1/lxc/105.conf": `#first line
#second %3A with %C3%A9
arch: amd64
cores: 2
dev0: /dev/kvm,gid=104
features: keyctl=1,nesting=1
hostname: ct
memory: 512
mp0: thin:vm-105-disk-1,mp=/data,backup=1,size=8G
mp1: /srv,mp=/srv
net0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01,ip=dhcp,type=veth
onboot: 1
ostype: debian
parent: two
rootfs: thin:vm-105-disk-0,size=4G
swap: 512
tags: a;b
unprivileged: 1
unused0: thin:vm-105-disk-9
lxc.idmap: u 0 100000 65536
lxc.mount.entry: /a b none bind 0 0

[pve:pending]
delete: swap
memory: 1024

[one]
#a snapshot's%3A note
arch: amd64
hostname: ct
memory: 256
ostype: debian
rootfs: thin:vm-105-disk-0,size=4G
snaptime: 1760000000
unprivileged: 1

[two]
arch: amd64
hostname: ct
memory: 512
ostype: debian
parent: one
rootfs: thin:vm-105-disk-0,size=4G
snaptime: 1760000100
unprivileged: 1
lxc.idmap: u 0 100000 65536
`,
  "nodes/pve1/qemu-server/300.conf": `#a machine
agent: 1
boot: order=scsi0;net0
cores: 4
cpu: host
memory: 2048
meta: creation-qemu=10.1.2,ctime=1760000000
name: vm
net0: virtio=BC:24:11:00:00:02,bridge=vmbr0,firewall=1
numa: 0
ostype: l26
parent: one
scsi0: thin:vm-300-disk-0,iothread=1,size=32G
scsihw: virtio-scsi-single
smbios1: uuid=00000000-0000-4000-8000-000000000300
sockets: 1
vmgenid: 00000000-0000-4000-8000-000000000301

[PENDING]
delete: numa
memory: 4096

[one]
#noted
boot: order=scsi0;net0
cores: 4
memory: 2048
meta: creation-qemu=10.1.2,ctime=1760000000
name: vm
numa: 0
ostype: l26
scsi0: thin:vm-300-disk-0,iothread=1,size=32G
scsihw: virtio-scsi-single
smbios1: uuid=00000000-0000-4000-8000-000000000300
snaptime: 1760000000
sockets: 1
vmgenid: 00000000-0000-4000-8000-000000000302
`,
  "domains.cfg": `pam: pam
	comment Linux PAM standard authentication
	default 1

ldap: corp
	base_dn dc=corp,dc=lan
	server1 ldap.corp.lan
	user_attr uid
	mode ldaps

`,
  "priv/tfa.cfg": `{"users":{"a@pve":{"totp":[{"info":{"id":"one","description":"phone","created":1700000000},"entry":"otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ"}]}}}`,
  "sdn/zones.cfg": "simple: home\n\tnodes pve1\n\n",
  "sdn/vnets.cfg": "vnet: lan\n\tzone home\n\ttag 20\n\n",
  "sdn/.running-config": `{"version":1,"vnets":{"ids":{"lan":{"type":"vnet","zone":"home","tag":20}}},"zones":{"ids":{"home":{"type":"simple"}}}}`,
  "firewall/cluster.fw": `[OPTIONS]

enable: 0

[RULES]

IN ACCEPT -p tcp -dport 8006 -log nolog # web
|OUT DROP -dest 10.0.0.0/8

`,
  "firewall/105.fw": `[OPTIONS]

enable: 1
policy_in: DROP

[RULES]

IN SSH(ACCEPT) -i net0 -log nolog

`,
  "nodes/pve1/host.fw": `[RULES]

IN ACCEPT -p icmp -log nolog

`,
  "nodes/pve1/config": `#the node
startall-onboot-delay: 5
wakeonlan: BC:24:11:00:00:09
`,
};
