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

/** Paths of the methods that are closed to no kind of credential. */
export interface OpenPaths {
  get:
    | "/cluster"
    | "/cluster/replication"
    | "/cluster/replication/{id}"
    | "/cluster/metrics"
    | "/cluster/metrics/server"
    | "/cluster/metrics/server/{id}"
    | "/cluster/metrics/export"
    | "/cluster/notifications"
    | "/cluster/notifications/matcher-fields"
    | "/cluster/notifications/matcher-field-values"
    | "/cluster/notifications/endpoints"
    | "/cluster/notifications/endpoints/sendmail"
    | "/cluster/notifications/endpoints/sendmail/{name}"
    | "/cluster/notifications/endpoints/gotify"
    | "/cluster/notifications/endpoints/gotify/{name}"
    | "/cluster/notifications/endpoints/smtp"
    | "/cluster/notifications/endpoints/smtp/{name}"
    | "/cluster/notifications/endpoints/webhook"
    | "/cluster/notifications/endpoints/webhook/{name}"
    | "/cluster/notifications/targets"
    | "/cluster/notifications/matchers"
    | "/cluster/notifications/matchers/{name}"
    | "/cluster/qemu"
    | "/cluster/qemu/cpu-flags"
    | "/cluster/qemu/custom-cpu-models"
    | "/cluster/qemu/custom-cpu-models/{cputype}"
    | "/cluster/config"
    | "/cluster/config/apiversion"
    | "/cluster/config/nodes"
    | "/cluster/config/join"
    | "/cluster/config/totem"
    | "/cluster/config/qdevice"
    | "/cluster/firewall"
    | "/cluster/firewall/groups"
    | "/cluster/firewall/groups/{group}"
    | "/cluster/firewall/groups/{group}/{pos}"
    | "/cluster/firewall/rules"
    | "/cluster/firewall/rules/{pos}"
    | "/cluster/firewall/ipset"
    | "/cluster/firewall/ipset/{name}"
    | "/cluster/firewall/ipset/{name}/{cidr}"
    | "/cluster/firewall/aliases"
    | "/cluster/firewall/aliases/{name}"
    | "/cluster/firewall/options"
    | "/cluster/firewall/macros"
    | "/cluster/firewall/refs"
    | "/cluster/backup"
    | "/cluster/backup/{id}"
    | "/cluster/backup/{id}/included_volumes"
    | "/cluster/backup-info/not-backed-up"
    | "/cluster/ha"
    | "/cluster/ha/resources"
    | "/cluster/ha/resources/{sid}"
    | "/cluster/ha/groups"
    | "/cluster/ha/groups/{group}"
    | "/cluster/ha/rules"
    | "/cluster/ha/rules/{rule}"
    | "/cluster/ha/status"
    | "/cluster/ha/status/current"
    | "/cluster/ha/status/manager_status"
    | "/cluster/acme"
    | "/cluster/acme/plugins"
    | "/cluster/acme/plugins/{id}"
    | "/cluster/acme/account"
    | "/cluster/acme/tos"
    | "/cluster/acme/meta"
    | "/cluster/acme/directories"
    | "/cluster/acme/challenge-schema"
    | "/cluster/ceph"
    | "/cluster/ceph/metadata"
    | "/cluster/ceph/status"
    | "/cluster/ceph/flags"
    | "/cluster/ceph/flags/{flag}"
    | "/cluster/jobs"
    | "/cluster/jobs/realm-sync"
    | "/cluster/jobs/realm-sync/{id}"
    | "/cluster/jobs/schedule-analyze"
    | "/cluster/mapping"
    | "/cluster/mapping/dir"
    | "/cluster/mapping/dir/{id}"
    | "/cluster/mapping/pci"
    | "/cluster/mapping/pci/{id}"
    | "/cluster/mapping/usb"
    | "/cluster/mapping/usb/{id}"
    | "/cluster/bulk-action"
    | "/cluster/bulk-action/guest"
    | "/cluster/sdn"
    | "/cluster/sdn/vnets"
    | "/cluster/sdn/vnets/{vnet}"
    | "/cluster/sdn/vnets/{vnet}/firewall/rules"
    | "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"
    | "/cluster/sdn/vnets/{vnet}/firewall/options"
    | "/cluster/sdn/vnets/{vnet}/subnets"
    | "/cluster/sdn/vnets/{vnet}/subnets/{subnet}"
    | "/cluster/sdn/zones"
    | "/cluster/sdn/zones/{zone}"
    | "/cluster/sdn/controllers"
    | "/cluster/sdn/controllers/{controller}"
    | "/cluster/sdn/ipams"
    | "/cluster/sdn/ipams/{ipam}"
    | "/cluster/sdn/ipams/{ipam}/status"
    | "/cluster/sdn/dns"
    | "/cluster/sdn/dns/{dns}"
    | "/cluster/sdn/fabrics"
    | "/cluster/sdn/fabrics/fabric"
    | "/cluster/sdn/fabrics/fabric/{id}"
    | "/cluster/sdn/fabrics/node"
    | "/cluster/sdn/fabrics/node/{fabric_id}"
    | "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}"
    | "/cluster/sdn/fabrics/all"
    | "/cluster/sdn/prefix-lists"
    | "/cluster/sdn/prefix-lists/{id}"
    | "/cluster/sdn/prefix-lists/{id}/entries"
    | "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}"
    | "/cluster/sdn/route-maps"
    | "/cluster/sdn/route-maps/entries"
    | "/cluster/sdn/route-maps/entries/{route-map-id}"
    | "/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}"
    | "/cluster/sdn/dry-run"
    | "/cluster/log"
    | "/cluster/resources"
    | "/cluster/tasks"
    | "/cluster/options"
    | "/cluster/status"
    | "/cluster/nextid"
    | "/nodes"
    | "/nodes/{node}"
    | "/nodes/{node}/qemu"
    | "/nodes/{node}/qemu/{vmid}"
    | "/nodes/{node}/qemu/{vmid}/firewall"
    | "/nodes/{node}/qemu/{vmid}/firewall/rules"
    | "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"
    | "/nodes/{node}/qemu/{vmid}/firewall/aliases"
    | "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"
    | "/nodes/{node}/qemu/{vmid}/firewall/ipset"
    | "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"
    | "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"
    | "/nodes/{node}/qemu/{vmid}/firewall/options"
    | "/nodes/{node}/qemu/{vmid}/firewall/log"
    | "/nodes/{node}/qemu/{vmid}/firewall/refs"
    | "/nodes/{node}/qemu/{vmid}/agent"
    | "/nodes/{node}/qemu/{vmid}/agent/get-fsinfo"
    | "/nodes/{node}/qemu/{vmid}/agent/get-host-name"
    | "/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info"
    | "/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks"
    | "/nodes/{node}/qemu/{vmid}/agent/get-osinfo"
    | "/nodes/{node}/qemu/{vmid}/agent/get-time"
    | "/nodes/{node}/qemu/{vmid}/agent/get-timezone"
    | "/nodes/{node}/qemu/{vmid}/agent/get-users"
    | "/nodes/{node}/qemu/{vmid}/agent/get-vcpus"
    | "/nodes/{node}/qemu/{vmid}/agent/info"
    | "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces"
    | "/nodes/{node}/qemu/{vmid}/agent/exec-status"
    | "/nodes/{node}/qemu/{vmid}/agent/file-read"
    | "/nodes/{node}/qemu/{vmid}/rrd"
    | "/nodes/{node}/qemu/{vmid}/rrddata"
    | "/nodes/{node}/qemu/{vmid}/config"
    | "/nodes/{node}/qemu/{vmid}/pending"
    | "/nodes/{node}/qemu/{vmid}/cloudinit"
    | "/nodes/{node}/qemu/{vmid}/cloudinit/dump"
    | "/nodes/{node}/qemu/{vmid}/vncwebsocket"
    | "/nodes/{node}/qemu/{vmid}/status"
    | "/nodes/{node}/qemu/{vmid}/status/current"
    | "/nodes/{node}/qemu/{vmid}/feature"
    | "/nodes/{node}/qemu/{vmid}/migrate"
    | "/nodes/{node}/qemu/{vmid}/snapshot"
    | "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}"
    | "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config"
    | "/nodes/{node}/qemu/{vmid}/mtunnelwebsocket"
    | "/nodes/{node}/lxc"
    | "/nodes/{node}/lxc/{vmid}"
    | "/nodes/{node}/lxc/{vmid}/config"
    | "/nodes/{node}/lxc/{vmid}/status"
    | "/nodes/{node}/lxc/{vmid}/status/current"
    | "/nodes/{node}/lxc/{vmid}/snapshot"
    | "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}"
    | "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config"
    | "/nodes/{node}/lxc/{vmid}/firewall"
    | "/nodes/{node}/lxc/{vmid}/firewall/rules"
    | "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"
    | "/nodes/{node}/lxc/{vmid}/firewall/aliases"
    | "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"
    | "/nodes/{node}/lxc/{vmid}/firewall/ipset"
    | "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"
    | "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"
    | "/nodes/{node}/lxc/{vmid}/firewall/options"
    | "/nodes/{node}/lxc/{vmid}/firewall/log"
    | "/nodes/{node}/lxc/{vmid}/firewall/refs"
    | "/nodes/{node}/lxc/{vmid}/rrd"
    | "/nodes/{node}/lxc/{vmid}/rrddata"
    | "/nodes/{node}/lxc/{vmid}/vncwebsocket"
    | "/nodes/{node}/lxc/{vmid}/migrate"
    | "/nodes/{node}/lxc/{vmid}/feature"
    | "/nodes/{node}/lxc/{vmid}/pending"
    | "/nodes/{node}/lxc/{vmid}/interfaces"
    | "/nodes/{node}/lxc/{vmid}/mtunnelwebsocket"
    | "/nodes/{node}/ceph"
    | "/nodes/{node}/ceph/cfg"
    | "/nodes/{node}/ceph/cfg/raw"
    | "/nodes/{node}/ceph/cfg/db"
    | "/nodes/{node}/ceph/cfg/value"
    | "/nodes/{node}/ceph/osd"
    | "/nodes/{node}/ceph/osd/{osdid}"
    | "/nodes/{node}/ceph/osd/{osdid}/metadata"
    | "/nodes/{node}/ceph/osd/{osdid}/lv-info"
    | "/nodes/{node}/ceph/mds"
    | "/nodes/{node}/ceph/mgr"
    | "/nodes/{node}/ceph/mon"
    | "/nodes/{node}/ceph/fs"
    | "/nodes/{node}/ceph/pool"
    | "/nodes/{node}/ceph/pool/{name}"
    | "/nodes/{node}/ceph/pool/{name}/status"
    | "/nodes/{node}/ceph/status"
    | "/nodes/{node}/ceph/crush"
    | "/nodes/{node}/ceph/log"
    | "/nodes/{node}/ceph/rules"
    | "/nodes/{node}/ceph/cmd-safety"
    | "/nodes/{node}/vzdump/defaults"
    | "/nodes/{node}/vzdump/extractconfig"
    | "/nodes/{node}/services"
    | "/nodes/{node}/services/{service}"
    | "/nodes/{node}/services/{service}/state"
    | "/nodes/{node}/subscription"
    | "/nodes/{node}/network"
    | "/nodes/{node}/network/{iface}"
    | "/nodes/{node}/tasks"
    | "/nodes/{node}/tasks/{upid}"
    | "/nodes/{node}/tasks/{upid}/log"
    | "/nodes/{node}/tasks/{upid}/status"
    | "/nodes/{node}/scan"
    | "/nodes/{node}/scan/nfs"
    | "/nodes/{node}/scan/cifs"
    | "/nodes/{node}/scan/pbs"
    | "/nodes/{node}/scan/iscsi"
    | "/nodes/{node}/scan/lvm"
    | "/nodes/{node}/scan/lvmthin"
    | "/nodes/{node}/scan/zfs"
    | "/nodes/{node}/hardware"
    | "/nodes/{node}/hardware/pci"
    | "/nodes/{node}/hardware/pci/{pci-id-or-mapping}"
    | "/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev"
    | "/nodes/{node}/hardware/usb"
    | "/nodes/{node}/capabilities"
    | "/nodes/{node}/capabilities/qemu"
    | "/nodes/{node}/capabilities/qemu/cpu"
    | "/nodes/{node}/capabilities/qemu/cpu-flags"
    | "/nodes/{node}/capabilities/qemu/machines"
    | "/nodes/{node}/capabilities/qemu/migration"
    | "/nodes/{node}/storage"
    | "/nodes/{node}/storage/{storage}"
    | "/nodes/{node}/storage/{storage}/prunebackups"
    | "/nodes/{node}/storage/{storage}/content"
    | "/nodes/{node}/storage/{storage}/content/{volume}"
    | "/nodes/{node}/storage/{storage}/file-restore/list"
    | "/nodes/{node}/storage/{storage}/file-restore/download"
    | "/nodes/{node}/storage/{storage}/status"
    | "/nodes/{node}/storage/{storage}/rrd"
    | "/nodes/{node}/storage/{storage}/rrddata"
    | "/nodes/{node}/storage/{storage}/import-metadata"
    | "/nodes/{node}/storage/{storage}/identity"
    | "/nodes/{node}/disks"
    | "/nodes/{node}/disks/lvm"
    | "/nodes/{node}/disks/lvmthin"
    | "/nodes/{node}/disks/directory"
    | "/nodes/{node}/disks/zfs"
    | "/nodes/{node}/disks/zfs/{name}"
    | "/nodes/{node}/disks/list"
    | "/nodes/{node}/disks/smart"
    | "/nodes/{node}/apt"
    | "/nodes/{node}/apt/update"
    | "/nodes/{node}/apt/changelog"
    | "/nodes/{node}/apt/repositories"
    | "/nodes/{node}/apt/versions"
    | "/nodes/{node}/firewall"
    | "/nodes/{node}/firewall/rules"
    | "/nodes/{node}/firewall/rules/{pos}"
    | "/nodes/{node}/firewall/options"
    | "/nodes/{node}/firewall/log"
    | "/nodes/{node}/replication"
    | "/nodes/{node}/replication/{id}"
    | "/nodes/{node}/replication/{id}/status"
    | "/nodes/{node}/replication/{id}/log"
    | "/nodes/{node}/certificates"
    | "/nodes/{node}/certificates/acme"
    | "/nodes/{node}/certificates/info"
    | "/nodes/{node}/config"
    | "/nodes/{node}/sdn"
    | "/nodes/{node}/sdn/fabrics/{fabric}"
    | "/nodes/{node}/sdn/fabrics/{fabric}/routes"
    | "/nodes/{node}/sdn/fabrics/{fabric}/neighbors"
    | "/nodes/{node}/sdn/fabrics/{fabric}/interfaces"
    | "/nodes/{node}/sdn/zones"
    | "/nodes/{node}/sdn/zones/{zone}"
    | "/nodes/{node}/sdn/zones/{zone}/content"
    | "/nodes/{node}/sdn/zones/{zone}/bridges"
    | "/nodes/{node}/sdn/zones/{zone}/ip-vrf"
    | "/nodes/{node}/sdn/vnets/{vnet}"
    | "/nodes/{node}/sdn/vnets/{vnet}/mac-vrf"
    | "/nodes/{node}/version"
    | "/nodes/{node}/status"
    | "/nodes/{node}/netstat"
    | "/nodes/{node}/rrd"
    | "/nodes/{node}/rrddata"
    | "/nodes/{node}/syslog"
    | "/nodes/{node}/journal"
    | "/nodes/{node}/vncwebsocket"
    | "/nodes/{node}/dns"
    | "/nodes/{node}/time"
    | "/nodes/{node}/aplinfo"
    | "/nodes/{node}/query-oci-repo-tags"
    | "/nodes/{node}/query-url-metadata"
    | "/nodes/{node}/report"
    | "/nodes/{node}/hosts"
    | "/storage"
    | "/storage/{storage}"
    | "/access"
    | "/access/users"
    | "/access/users/{userid}"
    | "/access/users/{userid}/tfa"
    | "/access/users/{userid}/token"
    | "/access/users/{userid}/token/{tokenid}"
    | "/access/groups"
    | "/access/groups/{groupid}"
    | "/access/roles"
    | "/access/roles/{roleid}"
    | "/access/acl"
    | "/access/domains"
    | "/access/domains/{realm}"
    | "/access/openid"
    | "/access/tfa"
    | "/access/tfa/{userid}"
    | "/access/tfa/{userid}/{id}"
    | "/access/ticket"
    | "/access/permissions"
    | "/pools"
    | "/pools/{poolid}"
    | "/version";
  post:
    | "/cluster/replication"
    | "/cluster/metrics/server/{id}"
    | "/cluster/notifications/endpoints/sendmail"
    | "/cluster/notifications/endpoints/gotify"
    | "/cluster/notifications/endpoints/smtp"
    | "/cluster/notifications/endpoints/webhook"
    | "/cluster/notifications/targets/{name}/test"
    | "/cluster/notifications/matchers"
    | "/cluster/qemu/custom-cpu-models"
    | "/cluster/firewall/groups"
    | "/cluster/firewall/groups/{group}"
    | "/cluster/firewall/rules"
    | "/cluster/firewall/ipset"
    | "/cluster/firewall/ipset/{name}"
    | "/cluster/firewall/aliases"
    | "/cluster/backup"
    | "/cluster/ha/resources"
    | "/cluster/ha/resources/{sid}/migrate"
    | "/cluster/ha/resources/{sid}/relocate"
    | "/cluster/ha/groups"
    | "/cluster/ha/rules"
    | "/cluster/ha/status/disarm-ha"
    | "/cluster/ha/status/arm-ha"
    | "/cluster/acme/plugins"
    | "/cluster/jobs/realm-sync/{id}"
    | "/cluster/mapping/dir"
    | "/cluster/mapping/pci"
    | "/cluster/mapping/usb"
    | "/cluster/bulk-action/guest/start"
    | "/cluster/bulk-action/guest/shutdown"
    | "/cluster/bulk-action/guest/suspend"
    | "/cluster/bulk-action/guest/migrate"
    | "/cluster/sdn/vnets"
    | "/cluster/sdn/vnets/{vnet}/firewall/rules"
    | "/cluster/sdn/vnets/{vnet}/subnets"
    | "/cluster/sdn/vnets/{vnet}/ips"
    | "/cluster/sdn/zones"
    | "/cluster/sdn/controllers"
    | "/cluster/sdn/ipams"
    | "/cluster/sdn/dns"
    | "/cluster/sdn/fabrics/fabric"
    | "/cluster/sdn/fabrics/node/{fabric_id}"
    | "/cluster/sdn/prefix-lists"
    | "/cluster/sdn/prefix-lists/{id}/entries"
    | "/cluster/sdn/route-maps/entries"
    | "/cluster/sdn/lock"
    | "/cluster/sdn/rollback"
    | "/nodes/{node}/qemu"
    | "/nodes/{node}/qemu/{vmid}/firewall/rules"
    | "/nodes/{node}/qemu/{vmid}/firewall/aliases"
    | "/nodes/{node}/qemu/{vmid}/firewall/ipset"
    | "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"
    | "/nodes/{node}/qemu/{vmid}/agent"
    | "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze"
    | "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status"
    | "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw"
    | "/nodes/{node}/qemu/{vmid}/agent/fstrim"
    | "/nodes/{node}/qemu/{vmid}/agent/ping"
    | "/nodes/{node}/qemu/{vmid}/agent/shutdown"
    | "/nodes/{node}/qemu/{vmid}/agent/suspend-disk"
    | "/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid"
    | "/nodes/{node}/qemu/{vmid}/agent/suspend-ram"
    | "/nodes/{node}/qemu/{vmid}/agent/set-user-password"
    | "/nodes/{node}/qemu/{vmid}/agent/exec"
    | "/nodes/{node}/qemu/{vmid}/agent/file-write"
    | "/nodes/{node}/qemu/{vmid}/config"
    | "/nodes/{node}/qemu/{vmid}/vncproxy"
    | "/nodes/{node}/qemu/{vmid}/termproxy"
    | "/nodes/{node}/qemu/{vmid}/spiceproxy"
    | "/nodes/{node}/qemu/{vmid}/status/start"
    | "/nodes/{node}/qemu/{vmid}/status/stop"
    | "/nodes/{node}/qemu/{vmid}/status/reset"
    | "/nodes/{node}/qemu/{vmid}/status/shutdown"
    | "/nodes/{node}/qemu/{vmid}/status/reboot"
    | "/nodes/{node}/qemu/{vmid}/status/suspend"
    | "/nodes/{node}/qemu/{vmid}/status/resume"
    | "/nodes/{node}/qemu/{vmid}/clone"
    | "/nodes/{node}/qemu/{vmid}/move_disk"
    | "/nodes/{node}/qemu/{vmid}/migrate"
    | "/nodes/{node}/qemu/{vmid}/remote_migrate"
    | "/nodes/{node}/qemu/{vmid}/monitor"
    | "/nodes/{node}/qemu/{vmid}/snapshot"
    | "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback"
    | "/nodes/{node}/qemu/{vmid}/template"
    | "/nodes/{node}/qemu/{vmid}/mtunnel"
    | "/nodes/{node}/qemu/{vmid}/dbus-vmstate"
    | "/nodes/{node}/lxc"
    | "/nodes/{node}/lxc/{vmid}/status/start"
    | "/nodes/{node}/lxc/{vmid}/status/stop"
    | "/nodes/{node}/lxc/{vmid}/status/shutdown"
    | "/nodes/{node}/lxc/{vmid}/status/suspend"
    | "/nodes/{node}/lxc/{vmid}/status/resume"
    | "/nodes/{node}/lxc/{vmid}/status/reboot"
    | "/nodes/{node}/lxc/{vmid}/snapshot"
    | "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback"
    | "/nodes/{node}/lxc/{vmid}/firewall/rules"
    | "/nodes/{node}/lxc/{vmid}/firewall/aliases"
    | "/nodes/{node}/lxc/{vmid}/firewall/ipset"
    | "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"
    | "/nodes/{node}/lxc/{vmid}/vncproxy"
    | "/nodes/{node}/lxc/{vmid}/termproxy"
    | "/nodes/{node}/lxc/{vmid}/spiceproxy"
    | "/nodes/{node}/lxc/{vmid}/remote_migrate"
    | "/nodes/{node}/lxc/{vmid}/migrate"
    | "/nodes/{node}/lxc/{vmid}/template"
    | "/nodes/{node}/lxc/{vmid}/clone"
    | "/nodes/{node}/lxc/{vmid}/move_volume"
    | "/nodes/{node}/lxc/{vmid}/mtunnel"
    | "/nodes/{node}/ceph/osd/{osdid}/in"
    | "/nodes/{node}/ceph/osd/{osdid}/out"
    | "/nodes/{node}/ceph/osd/{osdid}/scrub"
    | "/nodes/{node}/ceph/mds/{name}"
    | "/nodes/{node}/ceph/mgr/{id}"
    | "/nodes/{node}/ceph/mon/{monid}"
    | "/nodes/{node}/ceph/fs/{name}"
    | "/nodes/{node}/ceph/pool"
    | "/nodes/{node}/ceph/init"
    | "/nodes/{node}/ceph/stop"
    | "/nodes/{node}/ceph/start"
    | "/nodes/{node}/ceph/restart"
    | "/nodes/{node}/vzdump"
    | "/nodes/{node}/services/{service}/start"
    | "/nodes/{node}/services/{service}/stop"
    | "/nodes/{node}/services/{service}/restart"
    | "/nodes/{node}/services/{service}/reload"
    | "/nodes/{node}/subscription"
    | "/nodes/{node}/network"
    | "/nodes/{node}/storage/{storage}/content"
    | "/nodes/{node}/storage/{storage}/upload"
    | "/nodes/{node}/storage/{storage}/download-url"
    | "/nodes/{node}/storage/{storage}/oci-registry-pull"
    | "/nodes/{node}/disks/lvm"
    | "/nodes/{node}/disks/lvmthin"
    | "/nodes/{node}/disks/directory"
    | "/nodes/{node}/disks/zfs"
    | "/nodes/{node}/disks/initgpt"
    | "/nodes/{node}/apt/update"
    | "/nodes/{node}/apt/repositories"
    | "/nodes/{node}/firewall/rules"
    | "/nodes/{node}/replication/{id}/schedule_now"
    | "/nodes/{node}/certificates/acme/certificate"
    | "/nodes/{node}/certificates/custom"
    | "/nodes/{node}/status"
    | "/nodes/{node}/wakeonlan"
    | "/nodes/{node}/vncshell"
    | "/nodes/{node}/termproxy"
    | "/nodes/{node}/spiceshell"
    | "/nodes/{node}/aplinfo"
    | "/nodes/{node}/startall"
    | "/nodes/{node}/stopall"
    | "/nodes/{node}/suspendall"
    | "/nodes/{node}/migrateall"
    | "/nodes/{node}/hosts"
    | "/storage"
    | "/access/users"
    | "/access/users/{userid}/token/{tokenid}"
    | "/access/groups"
    | "/access/roles"
    | "/access/domains"
    | "/access/domains/{realm}/sync"
    | "/access/openid/auth-url"
    | "/access/openid/login"
    | "/access/vncticket"
    | "/pools";
  put:
    | "/cluster/replication/{id}"
    | "/cluster/metrics/server/{id}"
    | "/cluster/notifications/endpoints/sendmail/{name}"
    | "/cluster/notifications/endpoints/gotify/{name}"
    | "/cluster/notifications/endpoints/smtp/{name}"
    | "/cluster/notifications/endpoints/webhook/{name}"
    | "/cluster/notifications/matchers/{name}"
    | "/cluster/qemu/custom-cpu-models/{cputype}"
    | "/cluster/firewall/groups/{group}/{pos}"
    | "/cluster/firewall/rules/{pos}"
    | "/cluster/firewall/ipset/{name}/{cidr}"
    | "/cluster/firewall/aliases/{name}"
    | "/cluster/firewall/options"
    | "/cluster/backup/{id}"
    | "/cluster/ha/resources/{sid}"
    | "/cluster/ha/groups/{group}"
    | "/cluster/ha/rules/{rule}"
    | "/cluster/acme/plugins/{id}"
    | "/cluster/ceph/flags"
    | "/cluster/ceph/flags/{flag}"
    | "/cluster/jobs/realm-sync/{id}"
    | "/cluster/mapping/dir/{id}"
    | "/cluster/mapping/pci/{id}"
    | "/cluster/mapping/usb/{id}"
    | "/cluster/sdn"
    | "/cluster/sdn/vnets/{vnet}"
    | "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"
    | "/cluster/sdn/vnets/{vnet}/firewall/options"
    | "/cluster/sdn/vnets/{vnet}/subnets/{subnet}"
    | "/cluster/sdn/vnets/{vnet}/ips"
    | "/cluster/sdn/zones/{zone}"
    | "/cluster/sdn/controllers/{controller}"
    | "/cluster/sdn/ipams/{ipam}"
    | "/cluster/sdn/dns/{dns}"
    | "/cluster/sdn/fabrics/fabric/{id}"
    | "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}"
    | "/cluster/sdn/prefix-lists/{id}"
    | "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}"
    | "/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}"
    | "/cluster/options"
    | "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"
    | "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"
    | "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"
    | "/nodes/{node}/qemu/{vmid}/firewall/options"
    | "/nodes/{node}/qemu/{vmid}/config"
    | "/nodes/{node}/qemu/{vmid}/cloudinit"
    | "/nodes/{node}/qemu/{vmid}/unlink"
    | "/nodes/{node}/qemu/{vmid}/sendkey"
    | "/nodes/{node}/qemu/{vmid}/resize"
    | "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config"
    | "/nodes/{node}/lxc/{vmid}/config"
    | "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config"
    | "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"
    | "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"
    | "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"
    | "/nodes/{node}/lxc/{vmid}/firewall/options"
    | "/nodes/{node}/lxc/{vmid}/resize"
    | "/nodes/{node}/ceph/pool/{name}"
    | "/nodes/{node}/subscription"
    | "/nodes/{node}/network"
    | "/nodes/{node}/network/{iface}"
    | "/nodes/{node}/storage/{storage}/content/{volume}"
    | "/nodes/{node}/apt/repositories"
    | "/nodes/{node}/firewall/rules/{pos}"
    | "/nodes/{node}/firewall/options"
    | "/nodes/{node}/certificates/acme/certificate"
    | "/nodes/{node}/config"
    | "/nodes/{node}/dns"
    | "/nodes/{node}/time"
    | "/storage/{storage}"
    | "/access/users/{userid}"
    | "/access/users/{userid}/unlock-tfa"
    | "/access/users/{userid}/token/{tokenid}"
    | "/access/groups/{groupid}"
    | "/access/roles/{roleid}"
    | "/access/acl"
    | "/access/domains/{realm}"
    | "/pools"
    | "/pools/{poolid}";
  delete:
    | "/cluster/replication/{id}"
    | "/cluster/metrics/server/{id}"
    | "/cluster/notifications/endpoints/sendmail/{name}"
    | "/cluster/notifications/endpoints/gotify/{name}"
    | "/cluster/notifications/endpoints/smtp/{name}"
    | "/cluster/notifications/endpoints/webhook/{name}"
    | "/cluster/notifications/matchers/{name}"
    | "/cluster/qemu/custom-cpu-models/{cputype}"
    | "/cluster/firewall/groups/{group}"
    | "/cluster/firewall/groups/{group}/{pos}"
    | "/cluster/firewall/rules/{pos}"
    | "/cluster/firewall/ipset/{name}"
    | "/cluster/firewall/ipset/{name}/{cidr}"
    | "/cluster/firewall/aliases/{name}"
    | "/cluster/backup/{id}"
    | "/cluster/ha/resources/{sid}"
    | "/cluster/ha/groups/{group}"
    | "/cluster/ha/rules/{rule}"
    | "/cluster/acme/plugins/{id}"
    | "/cluster/jobs/realm-sync/{id}"
    | "/cluster/mapping/dir/{id}"
    | "/cluster/mapping/pci/{id}"
    | "/cluster/mapping/usb/{id}"
    | "/cluster/sdn/vnets/{vnet}"
    | "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"
    | "/cluster/sdn/vnets/{vnet}/subnets/{subnet}"
    | "/cluster/sdn/vnets/{vnet}/ips"
    | "/cluster/sdn/zones/{zone}"
    | "/cluster/sdn/controllers/{controller}"
    | "/cluster/sdn/ipams/{ipam}"
    | "/cluster/sdn/dns/{dns}"
    | "/cluster/sdn/fabrics/fabric/{id}"
    | "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}"
    | "/cluster/sdn/prefix-lists/{id}"
    | "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}"
    | "/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}"
    | "/cluster/sdn/lock"
    | "/nodes/{node}/qemu/{vmid}"
    | "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"
    | "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"
    | "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"
    | "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"
    | "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}"
    | "/nodes/{node}/lxc/{vmid}"
    | "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}"
    | "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"
    | "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"
    | "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"
    | "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"
    | "/nodes/{node}/ceph/mds/{name}"
    | "/nodes/{node}/ceph/mgr/{id}"
    | "/nodes/{node}/ceph/mon/{monid}"
    | "/nodes/{node}/ceph/fs/{name}"
    | "/nodes/{node}/ceph/pool/{name}"
    | "/nodes/{node}/subscription"
    | "/nodes/{node}/network"
    | "/nodes/{node}/network/{iface}"
    | "/nodes/{node}/tasks/{upid}"
    | "/nodes/{node}/storage/{storage}/prunebackups"
    | "/nodes/{node}/storage/{storage}/content/{volume}"
    | "/nodes/{node}/disks/lvm/{name}"
    | "/nodes/{node}/disks/lvmthin/{name}"
    | "/nodes/{node}/disks/directory/{name}"
    | "/nodes/{node}/disks/zfs/{name}"
    | "/nodes/{node}/firewall/rules/{pos}"
    | "/nodes/{node}/certificates/acme/certificate"
    | "/nodes/{node}/certificates/custom"
    | "/storage/{storage}"
    | "/access/users/{userid}"
    | "/access/users/{userid}/token/{tokenid}"
    | "/access/groups/{groupid}"
    | "/access/roles/{roleid}"
    | "/access/domains/{realm}"
    | "/pools"
    | "/pools/{poolid}";
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
  "GET /nodes/{node}/vzdump/extractconfig": {
    "volume":
      | AccessRule<"no-volume-id", never, "a backup by its path is for root@pam alone, others name it as storage:volume", false>;
  };
  "POST /nodes/{node}/lxc/{vmid}/status/start": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
  };
  "POST /nodes/{node}/lxc/{vmid}/status/stop": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
  };
  "DELETE /nodes/{node}/qemu/{vmid}": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
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
      | AccessRule<"true", never, "an option by which nodes migrate guests, for root@pam alone", false>;
  };
  "POST /nodes/{node}/qemu/{vmid}/status/stop": {
    "skiplock":
      | AccessRule<"true", never, "ignoring a lock is for root@pam alone", false>;
    "migratedfrom":
      | AccessRule<"given", never, "an option by which nodes migrate guests, for root@pam alone", false>;
    "keepActive":
      | AccessRule<"true", never, "an option by which nodes migrate guests, for root@pam alone", false>;
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
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "ide":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `sata${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "sata":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `scsi${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "scsi":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `virtio${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "virtio":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "efidisk0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "tpmstate0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
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
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "ide":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `sata${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "sata":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `scsi${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "scsi":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    [key: `virtio${number}`]:
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "virtio":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "efidisk0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
    "tpmstate0":
      | AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" | "cdrom" }, "a disk of the node by its path is for root@pam alone", false>
      | AccessRule<"key-other-than", { "import-from": `${string}:${string}` }, "an import from a path on the node is for root@pam alone, others name the image as storage:volume", false>;
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
