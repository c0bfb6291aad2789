// @ts-nocheck: read as declarations; a test of openapi/ checks it.
// DO NOT EDIT. Written by `pnpm generate` from the OpenAPI document of PVE's API; data only.

import type { Volume } from "../ids/volume.ts";

interface Answer<T> {
 200: {
  content: {
   "application/json": {
    data: T;
   };
  };
 };
 default: components["responses"]["error"];
}
interface Body<T> {
 content: {
  "application/json": T;
 };
}
interface ControllerPath {
 controller: string;
}
interface CputypePath {
 cputype: string;
}
interface DnsPath {
 dns: string;
}
interface FabricIdNodeIdPath {
 fabric_id: string;
 node_id: string;
}
interface FabricIdPath {
 fabric_id: string;
}
interface FlagPath {
 flag: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
}
interface GroupPath {
 group: string;
}
interface GroupPosPath {
 group: string;
 pos: number;
}
interface GroupidPath {
 groupid: string;
}
interface IdPath {
 id: string;
}
interface IdUrlSeqPath {
 id: string;
 url_seq: string;
}
interface IpamPath {
 ipam: string;
}
interface NameCidrPath {
 name: string;
 cidr: string;
}
interface NamePath {
 name: string;
}
interface NodeFabricPath {
 node: string;
 fabric: string;
}
interface NodeIdPath {
 node: string;
 id: string;
}
interface NodeIfacePath {
 node: string;
 iface: string;
}
interface NodeMonidPath {
 node: string;
 monid: string;
}
interface NodeNamePath {
 node: string;
 name: string;
}
interface NodeOsdidPath {
 node: string;
 osdid: number;
}
interface NodePath {
 node: string;
}
interface NodePciIdOrMappingPath {
 node: string;
 "pci-id-or-mapping": string;
}
interface NodePosPath {
 node: string;
 pos: number;
}
interface NodeServicePath {
 node: string;
 service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
}
interface NodeStoragePath {
 node: string;
 storage: string;
}
interface NodeStorageVolumePath {
 node: string;
 storage: string;
 volume: string;
}
interface NodeUpidPath {
 node: string;
 upid: string;
}
interface NodeVmidNameCidrPath {
 node: string;
 vmid: number;
 name: string;
 cidr: string;
}
interface NodeVmidNamePath {
 node: string;
 vmid: number;
 name: string;
}
interface NodeVmidPath {
 node: string;
 vmid: number;
}
interface NodeVmidPosPath {
 node: string;
 vmid: number;
 pos: number;
}
interface NodeVmidSnapnamePath {
 node: string;
 vmid: number;
 snapname: string;
}
interface NodeVnetPath {
 node: string;
 vnet: string;
}
interface NodeZonePath {
 node: string;
 zone: string;
}
interface PoolidPath {
 poolid: string;
}
interface PosPath {
 pos: number;
}
interface RealmPath {
 realm: string;
}
interface RoleidPath {
 roleid: string;
}
interface RouteMapIdOrderPath {
 "route-map-id": string;
 order: number;
}
interface RouteMapIdPath {
 "route-map-id": string;
}
interface RulePath {
 rule: string;
}
interface SidPath {
 sid: string;
}
interface StoragePath {
 storage: string;
}
interface UseridIdPath {
 userid: string;
 id: string;
}
interface UseridPath {
 userid: string;
}
interface UseridTokenidPath {
 userid: string;
 tokenid: string;
}
interface VnetPath {
 vnet: string;
}
interface VnetPosPath {
 vnet: string;
 pos: number;
}
interface VnetSubnetPath {
 vnet: string;
 subnet: string;
}
interface ZonePath {
 zone: string;
}
export interface paths {
 "/cluster": {
  /** GET /cluster · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster */
  get: operations["GET /cluster"];
 };
 "/cluster/replication": {
  /** GET /cluster/replication · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication */
  get: operations["GET /cluster/replication"];
  /** POST /cluster/replication · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication */
  post: operations["POST /cluster/replication"];
 };
 "/cluster/replication/{id}": {
  /** GET /cluster/replication/{id} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id} */
  get: operations["GET /cluster/replication/{id}"];
  /** PUT /cluster/replication/{id} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id} */
  put: operations["PUT /cluster/replication/{id}"];
  /** DELETE /cluster/replication/{id} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id} */
  delete: operations["DELETE /cluster/replication/{id}"];
 };
 "/cluster/metrics": {
  /** GET /cluster/metrics · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics */
  get: operations["GET /cluster/metrics"];
 };
 "/cluster/metrics/server": {
  /** GET /cluster/metrics/server · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server */
  get: operations["GET /cluster/metrics/server"];
 };
 "/cluster/metrics/server/{id}": {
  /** GET /cluster/metrics/server/{id} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id} */
  get: operations["GET /cluster/metrics/server/{id}"];
  /** PUT /cluster/metrics/server/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id} */
  put: operations["PUT /cluster/metrics/server/{id}"];
  /** POST /cluster/metrics/server/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id} */
  post: operations["POST /cluster/metrics/server/{id}"];
  /** DELETE /cluster/metrics/server/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id} */
  delete: operations["DELETE /cluster/metrics/server/{id}"];
 };
 "/cluster/metrics/export": {
  /** GET /cluster/metrics/export · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/export */
  get: operations["GET /cluster/metrics/export"];
 };
 "/cluster/notifications": {
  /** GET /cluster/notifications · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications */
  get: operations["GET /cluster/notifications"];
 };
 "/cluster/notifications/matcher-fields": {
  /** GET /cluster/notifications/matcher-fields · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-fields */
  get: operations["GET /cluster/notifications/matcher-fields"];
 };
 "/cluster/notifications/matcher-field-values": {
  /** GET /cluster/notifications/matcher-field-values · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-field-values */
  get: operations["GET /cluster/notifications/matcher-field-values"];
 };
 "/cluster/notifications/endpoints": {
  /** GET /cluster/notifications/endpoints · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints */
  get: operations["GET /cluster/notifications/endpoints"];
 };
 "/cluster/notifications/endpoints/sendmail": {
  /** GET /cluster/notifications/endpoints/sendmail · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail */
  get: operations["GET /cluster/notifications/endpoints/sendmail"];
  /** POST /cluster/notifications/endpoints/sendmail · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail */
  post: operations["POST /cluster/notifications/endpoints/sendmail"];
 };
 "/cluster/notifications/endpoints/sendmail/{name}": {
  /** GET /cluster/notifications/endpoints/sendmail/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name} */
  get: operations["GET /cluster/notifications/endpoints/sendmail/{name}"];
  /** PUT /cluster/notifications/endpoints/sendmail/{name} · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name} */
  put: operations["PUT /cluster/notifications/endpoints/sendmail/{name}"];
  /** DELETE /cluster/notifications/endpoints/sendmail/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name} */
  delete: operations["DELETE /cluster/notifications/endpoints/sendmail/{name}"];
 };
 "/cluster/notifications/endpoints/gotify": {
  /** GET /cluster/notifications/endpoints/gotify · permission: Mapping.Audit on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify */
  get: operations["GET /cluster/notifications/endpoints/gotify"];
  /** POST /cluster/notifications/endpoints/gotify · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify */
  post: operations["POST /cluster/notifications/endpoints/gotify"];
 };
 "/cluster/notifications/endpoints/gotify/{name}": {
  /** GET /cluster/notifications/endpoints/gotify/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name} */
  get: operations["GET /cluster/notifications/endpoints/gotify/{name}"];
  /** PUT /cluster/notifications/endpoints/gotify/{name} · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name} */
  put: operations["PUT /cluster/notifications/endpoints/gotify/{name}"];
  /** DELETE /cluster/notifications/endpoints/gotify/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name} */
  delete: operations["DELETE /cluster/notifications/endpoints/gotify/{name}"];
 };
 "/cluster/notifications/endpoints/smtp": {
  /** GET /cluster/notifications/endpoints/smtp · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp */
  get: operations["GET /cluster/notifications/endpoints/smtp"];
  /** POST /cluster/notifications/endpoints/smtp · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp */
  post: operations["POST /cluster/notifications/endpoints/smtp"];
 };
 "/cluster/notifications/endpoints/smtp/{name}": {
  /** GET /cluster/notifications/endpoints/smtp/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name} */
  get: operations["GET /cluster/notifications/endpoints/smtp/{name}"];
  /** PUT /cluster/notifications/endpoints/smtp/{name} · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name} */
  put: operations["PUT /cluster/notifications/endpoints/smtp/{name}"];
  /** DELETE /cluster/notifications/endpoints/smtp/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name} */
  delete: operations["DELETE /cluster/notifications/endpoints/smtp/{name}"];
 };
 "/cluster/notifications/endpoints/webhook": {
  /** GET /cluster/notifications/endpoints/webhook · permission: Mapping.Audit on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook */
  get: operations["GET /cluster/notifications/endpoints/webhook"];
  /** POST /cluster/notifications/endpoints/webhook · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook */
  post: operations["POST /cluster/notifications/endpoints/webhook"];
 };
 "/cluster/notifications/endpoints/webhook/{name}": {
  /** GET /cluster/notifications/endpoints/webhook/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name} */
  get: operations["GET /cluster/notifications/endpoints/webhook/{name}"];
  /** PUT /cluster/notifications/endpoints/webhook/{name} · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name} */
  put: operations["PUT /cluster/notifications/endpoints/webhook/{name}"];
  /** DELETE /cluster/notifications/endpoints/webhook/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name} */
  delete: operations["DELETE /cluster/notifications/endpoints/webhook/{name}"];
 };
 "/cluster/notifications/targets": {
  /** GET /cluster/notifications/targets · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets */
  get: operations["GET /cluster/notifications/targets"];
 };
 "/cluster/notifications/targets/{name}/test": {
  /** POST /cluster/notifications/targets/{name}/test · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets/{name}/test */
  post: operations["POST /cluster/notifications/targets/{name}/test"];
 };
 "/cluster/notifications/matchers": {
  /** GET /cluster/notifications/matchers · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers */
  get: operations["GET /cluster/notifications/matchers"];
  /** POST /cluster/notifications/matchers · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers */
  post: operations["POST /cluster/notifications/matchers"];
 };
 "/cluster/notifications/matchers/{name}": {
  /** GET /cluster/notifications/matchers/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name} */
  get: operations["GET /cluster/notifications/matchers/{name}"];
  /** PUT /cluster/notifications/matchers/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name} */
  put: operations["PUT /cluster/notifications/matchers/{name}"];
  /** DELETE /cluster/notifications/matchers/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name} */
  delete: operations["DELETE /cluster/notifications/matchers/{name}"];
 };
 "/cluster/qemu": {
  /** GET /cluster/qemu · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu */
  get: operations["GET /cluster/qemu"];
 };
 "/cluster/qemu/cpu-flags": {
  /** GET /cluster/qemu/cpu-flags · permission: (Sys.Audit on /nodes or Mapping.Audit or Mapping.Use or Mapping.Modify on /mapping/cpu) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/cpu-flags */
  get: operations["GET /cluster/qemu/cpu-flags"];
 };
 "/cluster/qemu/custom-cpu-models": {
  /** GET /cluster/qemu/custom-cpu-models · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models */
  get: operations["GET /cluster/qemu/custom-cpu-models"];
  /** POST /cluster/qemu/custom-cpu-models · permission: Mapping.Modify on /mapping/cpu · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models */
  post: operations["POST /cluster/qemu/custom-cpu-models"];
 };
 "/cluster/qemu/custom-cpu-models/{cputype}": {
  /** GET /cluster/qemu/custom-cpu-models/{cputype} · permission: (Mapping.Audit on /mapping/cpu/{cputype} or Mapping.Use on /mapping/cpu/{cputype} or Mapping.Modify on /mapping/cpu/{cputype}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype} */
  get: operations["GET /cluster/qemu/custom-cpu-models/{cputype}"];
  /** PUT /cluster/qemu/custom-cpu-models/{cputype} · permission: Mapping.Modify on /mapping/cpu/{cputype} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype} */
  put: operations["PUT /cluster/qemu/custom-cpu-models/{cputype}"];
  /** DELETE /cluster/qemu/custom-cpu-models/{cputype} · permission: Mapping.Modify on /mapping/cpu/{cputype} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype} */
  delete: operations["DELETE /cluster/qemu/custom-cpu-models/{cputype}"];
 };
 "/cluster/config": {
  /** GET /cluster/config · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config */
  get: operations["GET /cluster/config"];
  /** POST /cluster/config · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config */
  post: operations["POST /cluster/config"];
 };
 "/cluster/config/apiversion": {
  /** GET /cluster/config/apiversion · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/apiversion */
  get: operations["GET /cluster/config/apiversion"];
 };
 "/cluster/config/nodes": {
  /** GET /cluster/config/nodes · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes */
  get: operations["GET /cluster/config/nodes"];
 };
 "/cluster/config/nodes/{node}": {
  /** POST /cluster/config/nodes/{node} · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes/{node} */
  post: operations["POST /cluster/config/nodes/{node}"];
  /** DELETE /cluster/config/nodes/{node} · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes/{node} */
  delete: operations["DELETE /cluster/config/nodes/{node}"];
 };
 "/cluster/config/join": {
  /** GET /cluster/config/join · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join */
  get: operations["GET /cluster/config/join"];
  /** POST /cluster/config/join · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join */
  post: operations["POST /cluster/config/join"];
 };
 "/cluster/config/totem": {
  /** GET /cluster/config/totem · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/totem */
  get: operations["GET /cluster/config/totem"];
 };
 "/cluster/config/qdevice": {
  /** GET /cluster/config/qdevice · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/qdevice */
  get: operations["GET /cluster/config/qdevice"];
 };
 "/cluster/firewall": {
  /** GET /cluster/firewall · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall */
  get: operations["GET /cluster/firewall"];
 };
 "/cluster/firewall/groups": {
  /** GET /cluster/firewall/groups · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups */
  get: operations["GET /cluster/firewall/groups"];
  /** POST /cluster/firewall/groups · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups */
  post: operations["POST /cluster/firewall/groups"];
 };
 "/cluster/firewall/groups/{group}": {
  /** GET /cluster/firewall/groups/{group} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group} */
  get: operations["GET /cluster/firewall/groups/{group}"];
  /** POST /cluster/firewall/groups/{group} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group} */
  post: operations["POST /cluster/firewall/groups/{group}"];
  /** DELETE /cluster/firewall/groups/{group} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group} */
  delete: operations["DELETE /cluster/firewall/groups/{group}"];
 };
 "/cluster/firewall/groups/{group}/{pos}": {
  /** GET /cluster/firewall/groups/{group}/{pos} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos} */
  get: operations["GET /cluster/firewall/groups/{group}/{pos}"];
  /** PUT /cluster/firewall/groups/{group}/{pos} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos} */
  put: operations["PUT /cluster/firewall/groups/{group}/{pos}"];
  /** DELETE /cluster/firewall/groups/{group}/{pos} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos} */
  delete: operations["DELETE /cluster/firewall/groups/{group}/{pos}"];
 };
 "/cluster/firewall/rules": {
  /** GET /cluster/firewall/rules · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules */
  get: operations["GET /cluster/firewall/rules"];
  /** POST /cluster/firewall/rules · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules */
  post: operations["POST /cluster/firewall/rules"];
 };
 "/cluster/firewall/rules/{pos}": {
  /** GET /cluster/firewall/rules/{pos} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos} */
  get: operations["GET /cluster/firewall/rules/{pos}"];
  /** PUT /cluster/firewall/rules/{pos} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos} */
  put: operations["PUT /cluster/firewall/rules/{pos}"];
  /** DELETE /cluster/firewall/rules/{pos} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos} */
  delete: operations["DELETE /cluster/firewall/rules/{pos}"];
 };
 "/cluster/firewall/ipset": {
  /** GET /cluster/firewall/ipset · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset */
  get: operations["GET /cluster/firewall/ipset"];
  /** POST /cluster/firewall/ipset · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset */
  post: operations["POST /cluster/firewall/ipset"];
 };
 "/cluster/firewall/ipset/{name}": {
  /** GET /cluster/firewall/ipset/{name} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name} */
  get: operations["GET /cluster/firewall/ipset/{name}"];
  /** POST /cluster/firewall/ipset/{name} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name} */
  post: operations["POST /cluster/firewall/ipset/{name}"];
  /** DELETE /cluster/firewall/ipset/{name} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name} */
  delete: operations["DELETE /cluster/firewall/ipset/{name}"];
 };
 "/cluster/firewall/ipset/{name}/{cidr}": {
  /** GET /cluster/firewall/ipset/{name}/{cidr} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr} */
  get: operations["GET /cluster/firewall/ipset/{name}/{cidr}"];
  /** PUT /cluster/firewall/ipset/{name}/{cidr} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr} */
  put: operations["PUT /cluster/firewall/ipset/{name}/{cidr}"];
  /** DELETE /cluster/firewall/ipset/{name}/{cidr} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr} */
  delete: operations["DELETE /cluster/firewall/ipset/{name}/{cidr}"];
 };
 "/cluster/firewall/aliases": {
  /** GET /cluster/firewall/aliases · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases */
  get: operations["GET /cluster/firewall/aliases"];
  /** POST /cluster/firewall/aliases · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases */
  post: operations["POST /cluster/firewall/aliases"];
 };
 "/cluster/firewall/aliases/{name}": {
  /** GET /cluster/firewall/aliases/{name} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name} */
  get: operations["GET /cluster/firewall/aliases/{name}"];
  /** PUT /cluster/firewall/aliases/{name} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name} */
  put: operations["PUT /cluster/firewall/aliases/{name}"];
  /** DELETE /cluster/firewall/aliases/{name} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name} */
  delete: operations["DELETE /cluster/firewall/aliases/{name}"];
 };
 "/cluster/firewall/options": {
  /** GET /cluster/firewall/options · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/options */
  get: operations["GET /cluster/firewall/options"];
  /** PUT /cluster/firewall/options · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/options */
  put: operations["PUT /cluster/firewall/options"];
 };
 "/cluster/firewall/macros": {
  /** GET /cluster/firewall/macros · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/macros */
  get: operations["GET /cluster/firewall/macros"];
 };
 "/cluster/firewall/refs": {
  /** GET /cluster/firewall/refs · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/refs */
  get: operations["GET /cluster/firewall/refs"];
 };
 "/cluster/backup": {
  /** GET /cluster/backup · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup */
  get: operations["GET /cluster/backup"];
  /** POST /cluster/backup · permission: Sys.Modify on /, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup */
  post: operations["POST /cluster/backup"];
 };
 "/cluster/backup/{id}": {
  /** GET /cluster/backup/{id} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id} */
  get: operations["GET /cluster/backup/{id}"];
  /** PUT /cluster/backup/{id} · permission: Sys.Modify on /, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id} */
  put: operations["PUT /cluster/backup/{id}"];
  /** DELETE /cluster/backup/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id} */
  delete: operations["DELETE /cluster/backup/{id}"];
 };
 "/cluster/backup/{id}/included_volumes": {
  /** GET /cluster/backup/{id}/included_volumes · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}/included_volumes */
  get: operations["GET /cluster/backup/{id}/included_volumes"];
 };
 "/cluster/backup-info": {
  /** GET /cluster/backup-info · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info */
  get: operations["GET /cluster/backup-info"];
 };
 "/cluster/backup-info/not-backed-up": {
  /** GET /cluster/backup-info/not-backed-up · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info/not-backed-up */
  get: operations["GET /cluster/backup-info/not-backed-up"];
 };
 "/cluster/ha": {
  /** GET /cluster/ha · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha */
  get: operations["GET /cluster/ha"];
 };
 "/cluster/ha/resources": {
  /** GET /cluster/ha/resources · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources */
  get: operations["GET /cluster/ha/resources"];
  /** POST /cluster/ha/resources · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources */
  post: operations["POST /cluster/ha/resources"];
 };
 "/cluster/ha/resources/{sid}": {
  /** GET /cluster/ha/resources/{sid} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid} */
  get: operations["GET /cluster/ha/resources/{sid}"];
  /** PUT /cluster/ha/resources/{sid} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid} */
  put: operations["PUT /cluster/ha/resources/{sid}"];
  /** DELETE /cluster/ha/resources/{sid} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid} */
  delete: operations["DELETE /cluster/ha/resources/{sid}"];
 };
 "/cluster/ha/resources/{sid}/migrate": {
  /** POST /cluster/ha/resources/{sid}/migrate · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}/migrate */
  post: operations["POST /cluster/ha/resources/{sid}/migrate"];
 };
 "/cluster/ha/resources/{sid}/relocate": {
  /** POST /cluster/ha/resources/{sid}/relocate · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}/relocate */
  post: operations["POST /cluster/ha/resources/{sid}/relocate"];
 };
 "/cluster/ha/groups": {
  /** GET /cluster/ha/groups · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups */
  get: operations["GET /cluster/ha/groups"];
  /** POST /cluster/ha/groups · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups */
  post: operations["POST /cluster/ha/groups"];
 };
 "/cluster/ha/groups/{group}": {
  /** GET /cluster/ha/groups/{group} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group} */
  get: operations["GET /cluster/ha/groups/{group}"];
  /** PUT /cluster/ha/groups/{group} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group} */
  put: operations["PUT /cluster/ha/groups/{group}"];
  /** DELETE /cluster/ha/groups/{group} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group} */
  delete: operations["DELETE /cluster/ha/groups/{group}"];
 };
 "/cluster/ha/rules": {
  /** GET /cluster/ha/rules · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules */
  get: operations["GET /cluster/ha/rules"];
  /** POST /cluster/ha/rules · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules */
  post: operations["POST /cluster/ha/rules"];
 };
 "/cluster/ha/rules/{rule}": {
  /** GET /cluster/ha/rules/{rule} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule} */
  get: operations["GET /cluster/ha/rules/{rule}"];
  /** PUT /cluster/ha/rules/{rule} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule} */
  put: operations["PUT /cluster/ha/rules/{rule}"];
  /** DELETE /cluster/ha/rules/{rule} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule} */
  delete: operations["DELETE /cluster/ha/rules/{rule}"];
 };
 "/cluster/ha/status": {
  /** GET /cluster/ha/status · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status */
  get: operations["GET /cluster/ha/status"];
 };
 "/cluster/ha/status/current": {
  /** GET /cluster/ha/status/current · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/current */
  get: operations["GET /cluster/ha/status/current"];
 };
 "/cluster/ha/status/manager_status": {
  /** GET /cluster/ha/status/manager_status · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/manager_status */
  get: operations["GET /cluster/ha/status/manager_status"];
 };
 "/cluster/ha/status/disarm-ha": {
  /** POST /cluster/ha/status/disarm-ha · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/disarm-ha */
  post: operations["POST /cluster/ha/status/disarm-ha"];
 };
 "/cluster/ha/status/arm-ha": {
  /** POST /cluster/ha/status/arm-ha · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/arm-ha */
  post: operations["POST /cluster/ha/status/arm-ha"];
 };
 "/cluster/acme": {
  /** GET /cluster/acme · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme */
  get: operations["GET /cluster/acme"];
 };
 "/cluster/acme/plugins": {
  /** GET /cluster/acme/plugins · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins */
  get: operations["GET /cluster/acme/plugins"];
  /** POST /cluster/acme/plugins · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins */
  post: operations["POST /cluster/acme/plugins"];
 };
 "/cluster/acme/plugins/{id}": {
  /** GET /cluster/acme/plugins/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id} */
  get: operations["GET /cluster/acme/plugins/{id}"];
  /** PUT /cluster/acme/plugins/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id} */
  put: operations["PUT /cluster/acme/plugins/{id}"];
  /** DELETE /cluster/acme/plugins/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id} */
  delete: operations["DELETE /cluster/acme/plugins/{id}"];
 };
 "/cluster/acme/account": {
  /** GET /cluster/acme/account · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account */
  get: operations["GET /cluster/acme/account"];
  /** POST /cluster/acme/account · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account */
  post: operations["POST /cluster/acme/account"];
 };
 "/cluster/acme/account/{name}": {
  /** GET /cluster/acme/account/{name} · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name} */
  get: operations["GET /cluster/acme/account/{name}"];
  /** PUT /cluster/acme/account/{name} · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name} */
  put: operations["PUT /cluster/acme/account/{name}"];
  /** DELETE /cluster/acme/account/{name} · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name} */
  delete: operations["DELETE /cluster/acme/account/{name}"];
 };
 "/cluster/acme/tos": {
  /** GET /cluster/acme/tos · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/tos */
  get: operations["GET /cluster/acme/tos"];
 };
 "/cluster/acme/meta": {
  /** GET /cluster/acme/meta · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/meta */
  get: operations["GET /cluster/acme/meta"];
 };
 "/cluster/acme/directories": {
  /** GET /cluster/acme/directories · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/directories */
  get: operations["GET /cluster/acme/directories"];
 };
 "/cluster/acme/challenge-schema": {
  /** GET /cluster/acme/challenge-schema · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/challenge-schema */
  get: operations["GET /cluster/acme/challenge-schema"];
 };
 "/cluster/ceph": {
  /** GET /cluster/ceph · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph */
  get: operations["GET /cluster/ceph"];
 };
 "/cluster/ceph/metadata": {
  /** GET /cluster/ceph/metadata · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/metadata */
  get: operations["GET /cluster/ceph/metadata"];
 };
 "/cluster/ceph/status": {
  /** GET /cluster/ceph/status · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/status */
  get: operations["GET /cluster/ceph/status"];
 };
 "/cluster/ceph/flags": {
  /** GET /cluster/ceph/flags · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags */
  get: operations["GET /cluster/ceph/flags"];
  /** PUT /cluster/ceph/flags · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags */
  put: operations["PUT /cluster/ceph/flags"];
 };
 "/cluster/ceph/flags/{flag}": {
  /** GET /cluster/ceph/flags/{flag} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag} */
  get: operations["GET /cluster/ceph/flags/{flag}"];
  /** PUT /cluster/ceph/flags/{flag} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag} */
  put: operations["PUT /cluster/ceph/flags/{flag}"];
 };
 "/cluster/jobs": {
  /** GET /cluster/jobs · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs */
  get: operations["GET /cluster/jobs"];
 };
 "/cluster/jobs/realm-sync": {
  /** GET /cluster/jobs/realm-sync · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync */
  get: operations["GET /cluster/jobs/realm-sync"];
 };
 "/cluster/jobs/realm-sync/{id}": {
  /** GET /cluster/jobs/realm-sync/{id} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id} */
  get: operations["GET /cluster/jobs/realm-sync/{id}"];
  /** PUT /cluster/jobs/realm-sync/{id} · permission: (Realm.AllocateUser on /access/realm/{realm} and User.Modify on /access/groups), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id} */
  put: operations["PUT /cluster/jobs/realm-sync/{id}"];
  /** POST /cluster/jobs/realm-sync/{id} · permission: (Realm.AllocateUser on /access/realm/{realm} and User.Modify on /access/groups), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id} */
  post: operations["POST /cluster/jobs/realm-sync/{id}"];
  /** DELETE /cluster/jobs/realm-sync/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id} */
  delete: operations["DELETE /cluster/jobs/realm-sync/{id}"];
 };
 "/cluster/jobs/schedule-analyze": {
  /** GET /cluster/jobs/schedule-analyze · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/schedule-analyze */
  get: operations["GET /cluster/jobs/schedule-analyze"];
 };
 "/cluster/mapping": {
  /** GET /cluster/mapping · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping */
  get: operations["GET /cluster/mapping"];
 };
 "/cluster/mapping/dir": {
  /** GET /cluster/mapping/dir · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir */
  get: operations["GET /cluster/mapping/dir"];
  /** POST /cluster/mapping/dir · permission: Mapping.Modify on /mapping/dir · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir */
  post: operations["POST /cluster/mapping/dir"];
 };
 "/cluster/mapping/dir/{id}": {
  /** GET /cluster/mapping/dir/{id} · permission: (Mapping.Use on /mapping/dir/{id} or Mapping.Modify on /mapping/dir/{id} or Mapping.Audit on /mapping/dir/{id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id} */
  get: operations["GET /cluster/mapping/dir/{id}"];
  /** PUT /cluster/mapping/dir/{id} · permission: Mapping.Modify on /mapping/dir/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id} */
  put: operations["PUT /cluster/mapping/dir/{id}"];
  /** DELETE /cluster/mapping/dir/{id} · permission: Mapping.Modify on /mapping/dir · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id} */
  delete: operations["DELETE /cluster/mapping/dir/{id}"];
 };
 "/cluster/mapping/pci": {
  /** GET /cluster/mapping/pci · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci */
  get: operations["GET /cluster/mapping/pci"];
  /** POST /cluster/mapping/pci · permission: Mapping.Modify on /mapping/pci · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci */
  post: operations["POST /cluster/mapping/pci"];
 };
 "/cluster/mapping/pci/{id}": {
  /** GET /cluster/mapping/pci/{id} · permission: (Mapping.Use on /mapping/pci/{id} or Mapping.Modify on /mapping/pci/{id} or Mapping.Audit on /mapping/pci/{id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id} */
  get: operations["GET /cluster/mapping/pci/{id}"];
  /** PUT /cluster/mapping/pci/{id} · permission: Mapping.Modify on /mapping/pci/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id} */
  put: operations["PUT /cluster/mapping/pci/{id}"];
  /** DELETE /cluster/mapping/pci/{id} · permission: Mapping.Modify on /mapping/pci · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id} */
  delete: operations["DELETE /cluster/mapping/pci/{id}"];
 };
 "/cluster/mapping/usb": {
  /** GET /cluster/mapping/usb · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb */
  get: operations["GET /cluster/mapping/usb"];
  /** POST /cluster/mapping/usb · permission: Mapping.Modify on /mapping/usb · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb */
  post: operations["POST /cluster/mapping/usb"];
 };
 "/cluster/mapping/usb/{id}": {
  /** GET /cluster/mapping/usb/{id} · permission: (Mapping.Audit on /mapping/usb/{id} or Mapping.Use on /mapping/usb/{id} or Mapping.Modify on /mapping/usb/{id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id} */
  get: operations["GET /cluster/mapping/usb/{id}"];
  /** PUT /cluster/mapping/usb/{id} · permission: Mapping.Modify on /mapping/usb/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id} */
  put: operations["PUT /cluster/mapping/usb/{id}"];
  /** DELETE /cluster/mapping/usb/{id} · permission: Mapping.Modify on /mapping/usb · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id} */
  delete: operations["DELETE /cluster/mapping/usb/{id}"];
 };
 "/cluster/bulk-action": {
  /** GET /cluster/bulk-action · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action */
  get: operations["GET /cluster/bulk-action"];
 };
 "/cluster/bulk-action/guest": {
  /** GET /cluster/bulk-action/guest · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest */
  get: operations["GET /cluster/bulk-action/guest"];
 };
 "/cluster/bulk-action/guest/start": {
  /** POST /cluster/bulk-action/guest/start · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/start */
  post: operations["POST /cluster/bulk-action/guest/start"];
 };
 "/cluster/bulk-action/guest/shutdown": {
  /** POST /cluster/bulk-action/guest/shutdown · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/shutdown */
  post: operations["POST /cluster/bulk-action/guest/shutdown"];
 };
 "/cluster/bulk-action/guest/suspend": {
  /** POST /cluster/bulk-action/guest/suspend · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/suspend */
  post: operations["POST /cluster/bulk-action/guest/suspend"];
 };
 "/cluster/bulk-action/guest/migrate": {
  /** POST /cluster/bulk-action/guest/migrate · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/migrate */
  post: operations["POST /cluster/bulk-action/guest/migrate"];
 };
 "/cluster/sdn": {
  /** GET /cluster/sdn · permission: SDN.Audit on /sdn · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn */
  get: operations["GET /cluster/sdn"];
  /** PUT /cluster/sdn · permission: SDN.Allocate on /sdn · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn */
  put: operations["PUT /cluster/sdn"];
 };
 "/cluster/sdn/vnets": {
  /** GET /cluster/sdn/vnets · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets */
  get: operations["GET /cluster/sdn/vnets"];
  /** POST /cluster/sdn/vnets · permission: SDN.Allocate on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets */
  post: operations["POST /cluster/sdn/vnets"];
 };
 "/cluster/sdn/vnets/{vnet}": {
  /** GET /cluster/sdn/vnets/{vnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet} */
  get: operations["GET /cluster/sdn/vnets/{vnet}"];
  /** PUT /cluster/sdn/vnets/{vnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet} */
  put: operations["PUT /cluster/sdn/vnets/{vnet}"];
  /** DELETE /cluster/sdn/vnets/{vnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet} */
  delete: operations["DELETE /cluster/sdn/vnets/{vnet}"];
 };
 "/cluster/sdn/vnets/{vnet}/firewall": {
  /** GET /cluster/sdn/vnets/{vnet}/firewall · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall */
  get: operations["GET /cluster/sdn/vnets/{vnet}/firewall"];
 };
 "/cluster/sdn/vnets/{vnet}/firewall/rules": {
  /** GET /cluster/sdn/vnets/{vnet}/firewall/rules · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules */
  get: operations["GET /cluster/sdn/vnets/{vnet}/firewall/rules"];
  /** POST /cluster/sdn/vnets/{vnet}/firewall/rules · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules */
  post: operations["POST /cluster/sdn/vnets/{vnet}/firewall/rules"];
 };
 "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": {
  /** GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos} */
  get: operations["GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"];
  /** PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos} */
  put: operations["PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"];
  /** DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos} */
  delete: operations["DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"];
 };
 "/cluster/sdn/vnets/{vnet}/firewall/options": {
  /** GET /cluster/sdn/vnets/{vnet}/firewall/options · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/options */
  get: operations["GET /cluster/sdn/vnets/{vnet}/firewall/options"];
  /** PUT /cluster/sdn/vnets/{vnet}/firewall/options · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/options */
  put: operations["PUT /cluster/sdn/vnets/{vnet}/firewall/options"];
 };
 "/cluster/sdn/vnets/{vnet}/subnets": {
  /** GET /cluster/sdn/vnets/{vnet}/subnets · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets */
  get: operations["GET /cluster/sdn/vnets/{vnet}/subnets"];
  /** POST /cluster/sdn/vnets/{vnet}/subnets · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets */
  post: operations["POST /cluster/sdn/vnets/{vnet}/subnets"];
 };
 "/cluster/sdn/vnets/{vnet}/subnets/{subnet}": {
  /** GET /cluster/sdn/vnets/{vnet}/subnets/{subnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet} */
  get: operations["GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}"];
  /** PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet} */
  put: operations["PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}"];
  /** DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet} */
  delete: operations["DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}"];
 };
 "/cluster/sdn/vnets/{vnet}/ips": {
  /** PUT /cluster/sdn/vnets/{vnet}/ips · permission: SDN.Allocate on /sdn/zones/{zone}/{vnet} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips */
  put: operations["PUT /cluster/sdn/vnets/{vnet}/ips"];
  /** POST /cluster/sdn/vnets/{vnet}/ips · permission: SDN.Allocate on /sdn/zones/{zone}/{vnet} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips */
  post: operations["POST /cluster/sdn/vnets/{vnet}/ips"];
  /** DELETE /cluster/sdn/vnets/{vnet}/ips · permission: SDN.Allocate on /sdn/zones/{zone}/{vnet} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips */
  delete: operations["DELETE /cluster/sdn/vnets/{vnet}/ips"];
 };
 "/cluster/sdn/zones": {
  /** GET /cluster/sdn/zones · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones */
  get: operations["GET /cluster/sdn/zones"];
  /** POST /cluster/sdn/zones · permission: SDN.Allocate on /sdn/zones · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones */
  post: operations["POST /cluster/sdn/zones"];
 };
 "/cluster/sdn/zones/{zone}": {
  /** GET /cluster/sdn/zones/{zone} · permission: SDN.Allocate on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone} */
  get: operations["GET /cluster/sdn/zones/{zone}"];
  /** PUT /cluster/sdn/zones/{zone} · permission: SDN.Allocate on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone} */
  put: operations["PUT /cluster/sdn/zones/{zone}"];
  /** DELETE /cluster/sdn/zones/{zone} · permission: SDN.Allocate on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone} */
  delete: operations["DELETE /cluster/sdn/zones/{zone}"];
 };
 "/cluster/sdn/controllers": {
  /** GET /cluster/sdn/controllers · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers */
  get: operations["GET /cluster/sdn/controllers"];
  /** POST /cluster/sdn/controllers · permission: SDN.Allocate on /sdn/controllers · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers */
  post: operations["POST /cluster/sdn/controllers"];
 };
 "/cluster/sdn/controllers/{controller}": {
  /** GET /cluster/sdn/controllers/{controller} · permission: SDN.Allocate on /sdn/controllers/{controller} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller} */
  get: operations["GET /cluster/sdn/controllers/{controller}"];
  /** PUT /cluster/sdn/controllers/{controller} · permission: SDN.Allocate on /sdn/controllers · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller} */
  put: operations["PUT /cluster/sdn/controllers/{controller}"];
  /** DELETE /cluster/sdn/controllers/{controller} · permission: SDN.Allocate on /sdn/controllers · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller} */
  delete: operations["DELETE /cluster/sdn/controllers/{controller}"];
 };
 "/cluster/sdn/ipams": {
  /** GET /cluster/sdn/ipams · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams */
  get: operations["GET /cluster/sdn/ipams"];
  /** POST /cluster/sdn/ipams · permission: SDN.Allocate on /sdn/ipams · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams */
  post: operations["POST /cluster/sdn/ipams"];
 };
 "/cluster/sdn/ipams/{ipam}": {
  /** GET /cluster/sdn/ipams/{ipam} · permission: SDN.Allocate on /sdn/ipams/{ipam} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam} */
  get: operations["GET /cluster/sdn/ipams/{ipam}"];
  /** PUT /cluster/sdn/ipams/{ipam} · permission: SDN.Allocate on /sdn/ipams · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam} */
  put: operations["PUT /cluster/sdn/ipams/{ipam}"];
  /** DELETE /cluster/sdn/ipams/{ipam} · permission: SDN.Allocate on /sdn/ipams · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam} */
  delete: operations["DELETE /cluster/sdn/ipams/{ipam}"];
 };
 "/cluster/sdn/ipams/{ipam}/status": {
  /** GET /cluster/sdn/ipams/{ipam}/status · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}/status */
  get: operations["GET /cluster/sdn/ipams/{ipam}/status"];
 };
 "/cluster/sdn/dns": {
  /** GET /cluster/sdn/dns · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns */
  get: operations["GET /cluster/sdn/dns"];
  /** POST /cluster/sdn/dns · permission: SDN.Allocate on /sdn/dns · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns */
  post: operations["POST /cluster/sdn/dns"];
 };
 "/cluster/sdn/dns/{dns}": {
  /** GET /cluster/sdn/dns/{dns} · permission: SDN.Allocate on /sdn/dns/{dns} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns} */
  get: operations["GET /cluster/sdn/dns/{dns}"];
  /** PUT /cluster/sdn/dns/{dns} · permission: SDN.Allocate on /sdn/dns · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns} */
  put: operations["PUT /cluster/sdn/dns/{dns}"];
  /** DELETE /cluster/sdn/dns/{dns} · permission: SDN.Allocate on /sdn/dns · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns} */
  delete: operations["DELETE /cluster/sdn/dns/{dns}"];
 };
 "/cluster/sdn/fabrics": {
  /** GET /cluster/sdn/fabrics · permission: SDN.Audit on /sdn/fabrics · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics */
  get: operations["GET /cluster/sdn/fabrics"];
 };
 "/cluster/sdn/fabrics/fabric": {
  /** GET /cluster/sdn/fabrics/fabric · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric */
  get: operations["GET /cluster/sdn/fabrics/fabric"];
  /** POST /cluster/sdn/fabrics/fabric · permission: SDN.Allocate on /sdn/fabrics · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric */
  post: operations["POST /cluster/sdn/fabrics/fabric"];
 };
 "/cluster/sdn/fabrics/fabric/{id}": {
  /** GET /cluster/sdn/fabrics/fabric/{id} · permission: SDN.Audit or SDN.Allocate on /sdn/fabrics/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id} */
  get: operations["GET /cluster/sdn/fabrics/fabric/{id}"];
  /** PUT /cluster/sdn/fabrics/fabric/{id} · permission: SDN.Allocate on /sdn/fabrics/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id} */
  put: operations["PUT /cluster/sdn/fabrics/fabric/{id}"];
  /** DELETE /cluster/sdn/fabrics/fabric/{id} · permission: SDN.Allocate on /sdn/fabrics/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id} */
  delete: operations["DELETE /cluster/sdn/fabrics/fabric/{id}"];
 };
 "/cluster/sdn/fabrics/node": {
  /** GET /cluster/sdn/fabrics/node · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node */
  get: operations["GET /cluster/sdn/fabrics/node"];
 };
 "/cluster/sdn/fabrics/node/{fabric_id}": {
  /** GET /cluster/sdn/fabrics/node/{fabric_id} · permission: SDN.Audit on /sdn/fabrics/{fabric_id}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id} */
  get: operations["GET /cluster/sdn/fabrics/node/{fabric_id}"];
  /** POST /cluster/sdn/fabrics/node/{fabric_id} · permission: (SDN.Allocate on /sdn/fabrics/{fabric_id} and Sys.Modify on /nodes/{node_id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id} */
  post: operations["POST /cluster/sdn/fabrics/node/{fabric_id}"];
 };
 "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}": {
  /** GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id} · permission: (SDN.Audit or SDN.Allocate on /sdn/fabrics/{fabric_id} and Sys.Audit or Sys.Modify on /nodes/{node_id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id} */
  get: operations["GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}"];
  /** PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id} · permission: (SDN.Allocate on /sdn/fabrics/{fabric_id} and Sys.Modify on /nodes/{node_id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id} */
  put: operations["PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}"];
  /** DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id} · permission: (SDN.Allocate on /sdn/fabrics/{fabric_id} and Sys.Modify on /nodes/{node_id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id} */
  delete: operations["DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}"];
 };
 "/cluster/sdn/fabrics/all": {
  /** GET /cluster/sdn/fabrics/all · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/all */
  get: operations["GET /cluster/sdn/fabrics/all"];
 };
 "/cluster/sdn/prefix-lists": {
  /** GET /cluster/sdn/prefix-lists · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists */
  get: operations["GET /cluster/sdn/prefix-lists"];
  /** POST /cluster/sdn/prefix-lists · permission: SDN.Allocate on /sdn/prefix-lists · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists */
  post: operations["POST /cluster/sdn/prefix-lists"];
 };
 "/cluster/sdn/prefix-lists/{id}": {
  /** GET /cluster/sdn/prefix-lists/{id} · permission: SDN.Audit on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id} */
  get: operations["GET /cluster/sdn/prefix-lists/{id}"];
  /** PUT /cluster/sdn/prefix-lists/{id} · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id} */
  put: operations["PUT /cluster/sdn/prefix-lists/{id}"];
  /** DELETE /cluster/sdn/prefix-lists/{id} · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id} */
  delete: operations["DELETE /cluster/sdn/prefix-lists/{id}"];
 };
 "/cluster/sdn/prefix-lists/{id}/entries": {
  /** GET /cluster/sdn/prefix-lists/{id}/entries · permission: SDN.Audit on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries */
  get: operations["GET /cluster/sdn/prefix-lists/{id}/entries"];
  /** POST /cluster/sdn/prefix-lists/{id}/entries · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries */
  post: operations["POST /cluster/sdn/prefix-lists/{id}/entries"];
 };
 "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}": {
  /** GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq} · permission: SDN.Audit on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq} */
  get: operations["GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}"];
  /** PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq} · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq} */
  put: operations["PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}"];
  /** DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq} · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq} */
  delete: operations["DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}"];
 };
 "/cluster/sdn/route-maps": {
  /** GET /cluster/sdn/route-maps · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps */
  get: operations["GET /cluster/sdn/route-maps"];
 };
 "/cluster/sdn/route-maps/entries": {
  /** GET /cluster/sdn/route-maps/entries · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries */
  get: operations["GET /cluster/sdn/route-maps/entries"];
  /** POST /cluster/sdn/route-maps/entries · permission: SDN.Allocate on /sdn/route-maps · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries */
  post: operations["POST /cluster/sdn/route-maps/entries"];
 };
 "/cluster/sdn/route-maps/entries/{route-map-id}": {
  /** GET /cluster/sdn/route-maps/entries/{route-map-id} · permission: SDN.Audit or SDN.Allocate on /sdn/route-maps/{route-map-id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id} */
  get: operations["GET /cluster/sdn/route-maps/entries/{route-map-id}"];
 };
 "/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}": {
  /** GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order} · permission: SDN.Audit or SDN.Allocate on /sdn/route-maps/{route-map-id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order} */
  get: operations["GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}"];
  /** PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order} · permission: SDN.Allocate on /sdn/route-maps/{route-map-id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order} */
  put: operations["PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}"];
  /** DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order} · permission: SDN.Allocate on /sdn/route-maps/{route-map-id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order} */
  delete: operations["DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}"];
 };
 "/cluster/sdn/lock": {
  /** POST /cluster/sdn/lock · permission: SDN.Allocate on /sdn · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/lock */
  post: operations["POST /cluster/sdn/lock"];
  /** DELETE /cluster/sdn/lock · permission: SDN.Allocate on /sdn · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/lock */
  delete: operations["DELETE /cluster/sdn/lock"];
 };
 "/cluster/sdn/rollback": {
  /** POST /cluster/sdn/rollback · permission: SDN.Allocate on /sdn · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/rollback */
  post: operations["POST /cluster/sdn/rollback"];
 };
 "/cluster/sdn/dry-run": {
  /** GET /cluster/sdn/dry-run · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dry-run */
  get: operations["GET /cluster/sdn/dry-run"];
 };
 "/cluster/log": {
  /** GET /cluster/log · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/log */
  get: operations["GET /cluster/log"];
 };
 "/cluster/resources": {
  /** GET /cluster/resources · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/resources */
  get: operations["GET /cluster/resources"];
 };
 "/cluster/tasks": {
  /** GET /cluster/tasks · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/tasks */
  get: operations["GET /cluster/tasks"];
 };
 "/cluster/options": {
  /** GET /cluster/options · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/options */
  get: operations["GET /cluster/options"];
  /** PUT /cluster/options · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/options */
  put: operations["PUT /cluster/options"];
 };
 "/cluster/status": {
  /** GET /cluster/status · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/status */
  get: operations["GET /cluster/status"];
 };
 "/cluster/nextid": {
  /** GET /cluster/nextid · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/nextid */
  get: operations["GET /cluster/nextid"];
 };
 "/nodes": {
  /** GET /nodes · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes */
  get: operations["GET /nodes"];
 };
 "/nodes/{node}": {
  /** GET /nodes/{node} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node} */
  get: operations["GET /nodes/{node}"];
 };
 "/nodes/{node}/qemu": {
  /** GET /nodes/{node}/qemu · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu */
  get: operations["GET /nodes/{node}/qemu"];
  /** POST /nodes/{node}/qemu · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu */
  post: operations["POST /nodes/{node}/qemu"];
 };
 "/nodes/{node}/qemu/{vmid}": {
  /** GET /nodes/{node}/qemu/{vmid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid} */
  get: operations["GET /nodes/{node}/qemu/{vmid}"];
  /** DELETE /nodes/{node}/qemu/{vmid} · permission: VM.Allocate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid} */
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/rules": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/rules · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/rules"];
  /** POST /nodes/{node}/qemu/{vmid}/firewall/rules · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules */
  post: operations["POST /nodes/{node}/qemu/{vmid}/firewall/rules"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos} */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"];
  /** PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos} */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"];
  /** DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos} */
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/aliases": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/aliases · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/aliases"];
  /** POST /nodes/{node}/qemu/{vmid}/firewall/aliases · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases */
  post: operations["POST /nodes/{node}/qemu/{vmid}/firewall/aliases"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name} */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"];
  /** PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name} */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"];
  /** DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name} */
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/ipset": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/ipset · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/ipset"];
  /** POST /nodes/{node}/qemu/{vmid}/firewall/ipset · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset */
  post: operations["POST /nodes/{node}/qemu/{vmid}/firewall/ipset"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name} */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"];
  /** POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name} */
  post: operations["POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"];
  /** DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name} */
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"];
  /** PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"];
  /** DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} */
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/options": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/options · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/options */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/options"];
  /** PUT /nodes/{node}/qemu/{vmid}/firewall/options · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/options */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/firewall/options"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/log": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/log · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/log */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/log"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/refs": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/refs · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/refs */
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/refs"];
 };
 "/nodes/{node}/qemu/{vmid}/agent": {
  /** GET /nodes/{node}/qemu/{vmid}/agent · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent"];
  /** POST /nodes/{node}/qemu/{vmid}/agent · permission: VM.GuestAgent.Unrestricted or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze · permission: VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status · permission: VM.GuestAgent.Audit or VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw · permission: VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/fstrim": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/fstrim · permission: VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fstrim */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/fstrim"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-fsinfo": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-fsinfo */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-host-name": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-host-name · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-host-name */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-host-name"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-osinfo": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-osinfo */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-time": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-time · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-time */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-time"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-timezone": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-timezone · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-timezone */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-timezone"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-users": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-users · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-users */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-users"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-vcpus": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-vcpus */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/info": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/info · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/info */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/info"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/ping": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/ping · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/ping */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/ping"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/shutdown": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/shutdown · permission: VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/shutdown */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/shutdown"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/suspend-disk": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk · permission: VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-disk */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid · permission: VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/suspend-ram": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram · permission: VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-ram */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/set-user-password": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/set-user-password · permission: VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/set-user-password */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/set-user-password"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/exec": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/exec · permission: VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/exec */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/exec"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/exec-status": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/exec-status · permission: VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/exec-status */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/exec-status"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/file-read": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/file-read · permission: VM.GuestAgent.FileRead or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/file-read */
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/file-read"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/file-write": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/file-write · permission: VM.GuestAgent.FileWrite or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/file-write */
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/file-write"];
 };
 "/nodes/{node}/qemu/{vmid}/rrd": {
  /** GET /nodes/{node}/qemu/{vmid}/rrd · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/rrd */
  get: operations["GET /nodes/{node}/qemu/{vmid}/rrd"];
 };
 "/nodes/{node}/qemu/{vmid}/rrddata": {
  /** GET /nodes/{node}/qemu/{vmid}/rrddata · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/rrddata */
  get: operations["GET /nodes/{node}/qemu/{vmid}/rrddata"];
 };
 "/nodes/{node}/qemu/{vmid}/config": {
  /** GET /nodes/{node}/qemu/{vmid}/config · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config */
  get: operations["GET /nodes/{node}/qemu/{vmid}/config"];
  /** PUT /nodes/{node}/qemu/{vmid}/config · permission: VM.Config.Disk or VM.Config.CDROM or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.HWType or VM.Config.Options or VM.Config.Cloudinit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/config"];
  /** POST /nodes/{node}/qemu/{vmid}/config · permission: VM.Config.Disk or VM.Config.CDROM or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.HWType or VM.Config.Options or VM.Config.Cloudinit on /vms/{vmid} · token: yes · task: sometimes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config */
  post: operations["POST /nodes/{node}/qemu/{vmid}/config"];
 };
 "/nodes/{node}/qemu/{vmid}/pending": {
  /** GET /nodes/{node}/qemu/{vmid}/pending · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/pending */
  get: operations["GET /nodes/{node}/qemu/{vmid}/pending"];
 };
 "/nodes/{node}/qemu/{vmid}/cloudinit": {
  /** GET /nodes/{node}/qemu/{vmid}/cloudinit · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit */
  get: operations["GET /nodes/{node}/qemu/{vmid}/cloudinit"];
  /** PUT /nodes/{node}/qemu/{vmid}/cloudinit · permission: VM.Config.Cloudinit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/cloudinit"];
 };
 "/nodes/{node}/qemu/{vmid}/cloudinit/dump": {
  /** GET /nodes/{node}/qemu/{vmid}/cloudinit/dump · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit/dump */
  get: operations["GET /nodes/{node}/qemu/{vmid}/cloudinit/dump"];
 };
 "/nodes/{node}/qemu/{vmid}/unlink": {
  /** PUT /nodes/{node}/qemu/{vmid}/unlink · permission: VM.Config.Disk on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/unlink */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/unlink"];
 };
 "/nodes/{node}/qemu/{vmid}/vncproxy": {
  /** POST /nodes/{node}/qemu/{vmid}/vncproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/vncproxy */
  post: operations["POST /nodes/{node}/qemu/{vmid}/vncproxy"];
 };
 "/nodes/{node}/qemu/{vmid}/termproxy": {
  /** POST /nodes/{node}/qemu/{vmid}/termproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/termproxy */
  post: operations["POST /nodes/{node}/qemu/{vmid}/termproxy"];
 };
 "/nodes/{node}/qemu/{vmid}/vncwebsocket": {
  /** GET /nodes/{node}/qemu/{vmid}/vncwebsocket · permission: VM.Console on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/vncwebsocket */
  get: operations["GET /nodes/{node}/qemu/{vmid}/vncwebsocket"];
 };
 "/nodes/{node}/qemu/{vmid}/spiceproxy": {
  /** POST /nodes/{node}/qemu/{vmid}/spiceproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/spiceproxy */
  post: operations["POST /nodes/{node}/qemu/{vmid}/spiceproxy"];
 };
 "/nodes/{node}/qemu/{vmid}/status": {
  /** GET /nodes/{node}/qemu/{vmid}/status · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status */
  get: operations["GET /nodes/{node}/qemu/{vmid}/status"];
 };
 "/nodes/{node}/qemu/{vmid}/status/current": {
  /** GET /nodes/{node}/qemu/{vmid}/status/current · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/current */
  get: operations["GET /nodes/{node}/qemu/{vmid}/status/current"];
 };
 "/nodes/{node}/qemu/{vmid}/status/start": {
  /** POST /nodes/{node}/qemu/{vmid}/status/start · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/start */
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/start"];
 };
 "/nodes/{node}/qemu/{vmid}/status/stop": {
  /** POST /nodes/{node}/qemu/{vmid}/status/stop · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/stop */
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/stop"];
 };
 "/nodes/{node}/qemu/{vmid}/status/reset": {
  /** POST /nodes/{node}/qemu/{vmid}/status/reset · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reset */
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/reset"];
 };
 "/nodes/{node}/qemu/{vmid}/status/shutdown": {
  /** POST /nodes/{node}/qemu/{vmid}/status/shutdown · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/shutdown */
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/shutdown"];
 };
 "/nodes/{node}/qemu/{vmid}/status/reboot": {
  /** POST /nodes/{node}/qemu/{vmid}/status/reboot · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reboot */
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/reboot"];
 };
 "/nodes/{node}/qemu/{vmid}/status/suspend": {
  /** POST /nodes/{node}/qemu/{vmid}/status/suspend · permission: VM.PowerMgmt on /vms/{vmid}, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/suspend */
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/suspend"];
 };
 "/nodes/{node}/qemu/{vmid}/status/resume": {
  /** POST /nodes/{node}/qemu/{vmid}/status/resume · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/resume */
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/resume"];
 };
 "/nodes/{node}/qemu/{vmid}/sendkey": {
  /** PUT /nodes/{node}/qemu/{vmid}/sendkey · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/sendkey */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/sendkey"];
 };
 "/nodes/{node}/qemu/{vmid}/feature": {
  /** GET /nodes/{node}/qemu/{vmid}/feature · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/feature */
  get: operations["GET /nodes/{node}/qemu/{vmid}/feature"];
 };
 "/nodes/{node}/qemu/{vmid}/clone": {
  /** POST /nodes/{node}/qemu/{vmid}/clone · permission: (VM.Clone on /vms/{vmid} and (VM.Allocate on /vms/{newid} or VM.Allocate on /pool/{pool} if pool is given)), checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/clone */
  post: operations["POST /nodes/{node}/qemu/{vmid}/clone"];
 };
 "/nodes/{node}/qemu/{vmid}/move_disk": {
  /** POST /nodes/{node}/qemu/{vmid}/move_disk · permission: VM.Config.Disk on /vms/{vmid}, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/move_disk */
  post: operations["POST /nodes/{node}/qemu/{vmid}/move_disk"];
 };
 "/nodes/{node}/qemu/{vmid}/migrate": {
  /** GET /nodes/{node}/qemu/{vmid}/migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate */
  get: operations["GET /nodes/{node}/qemu/{vmid}/migrate"];
  /** POST /nodes/{node}/qemu/{vmid}/migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate */
  post: operations["POST /nodes/{node}/qemu/{vmid}/migrate"];
 };
 "/nodes/{node}/qemu/{vmid}/remote_migrate": {
  /** POST /nodes/{node}/qemu/{vmid}/remote_migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/remote_migrate */
  post: operations["POST /nodes/{node}/qemu/{vmid}/remote_migrate"];
 };
 "/nodes/{node}/qemu/{vmid}/monitor": {
  /** POST /nodes/{node}/qemu/{vmid}/monitor · permission: Sys.Audit or Sys.Modify on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/monitor */
  post: operations["POST /nodes/{node}/qemu/{vmid}/monitor"];
 };
 "/nodes/{node}/qemu/{vmid}/resize": {
  /** PUT /nodes/{node}/qemu/{vmid}/resize · permission: VM.Config.Disk on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/resize */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/resize"];
 };
 "/nodes/{node}/qemu/{vmid}/snapshot": {
  /** GET /nodes/{node}/qemu/{vmid}/snapshot · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot */
  get: operations["GET /nodes/{node}/qemu/{vmid}/snapshot"];
  /** POST /nodes/{node}/qemu/{vmid}/snapshot · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot */
  post: operations["POST /nodes/{node}/qemu/{vmid}/snapshot"];
 };
 "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}": {
  /** GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname} */
  get: operations["GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}"];
  /** DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname} · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname} */
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}"];
 };
 "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config": {
  /** GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config · permission: VM.Snapshot or VM.Snapshot.Rollback or VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config */
  get: operations["GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config"];
  /** PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config */
  put: operations["PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config"];
 };
 "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback": {
  /** POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback · permission: VM.Snapshot or VM.Snapshot.Rollback on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback */
  post: operations["POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback"];
 };
 "/nodes/{node}/qemu/{vmid}/template": {
  /** POST /nodes/{node}/qemu/{vmid}/template · permission: VM.Allocate on /vms/{vmid}, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/template */
  post: operations["POST /nodes/{node}/qemu/{vmid}/template"];
 };
 "/nodes/{node}/qemu/{vmid}/mtunnel": {
  /** POST /nodes/{node}/qemu/{vmid}/mtunnel · permission: (VM.Allocate on /vms/{vmid} and Sys.Incoming on /), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/mtunnel */
  post: operations["POST /nodes/{node}/qemu/{vmid}/mtunnel"];
 };
 "/nodes/{node}/qemu/{vmid}/mtunnelwebsocket": {
  /** GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/mtunnelwebsocket */
  get: operations["GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket"];
 };
 "/nodes/{node}/qemu/{vmid}/dbus-vmstate": {
  /** POST /nodes/{node}/qemu/{vmid}/dbus-vmstate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/dbus-vmstate */
  post: operations["POST /nodes/{node}/qemu/{vmid}/dbus-vmstate"];
 };
 "/nodes/{node}/lxc": {
  /** GET /nodes/{node}/lxc · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc */
  get: operations["GET /nodes/{node}/lxc"];
  /** POST /nodes/{node}/lxc · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc */
  post: operations["POST /nodes/{node}/lxc"];
 };
 "/nodes/{node}/lxc/{vmid}": {
  /** GET /nodes/{node}/lxc/{vmid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid} */
  get: operations["GET /nodes/{node}/lxc/{vmid}"];
  /** DELETE /nodes/{node}/lxc/{vmid} · permission: VM.Allocate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid} */
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}"];
 };
 "/nodes/{node}/lxc/{vmid}/config": {
  /** GET /nodes/{node}/lxc/{vmid}/config · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/config */
  get: operations["GET /nodes/{node}/lxc/{vmid}/config"];
  /** PUT /nodes/{node}/lxc/{vmid}/config · permission: VM.Config.Disk or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.Options on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/config */
  put: operations["PUT /nodes/{node}/lxc/{vmid}/config"];
 };
 "/nodes/{node}/lxc/{vmid}/status": {
  /** GET /nodes/{node}/lxc/{vmid}/status · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status */
  get: operations["GET /nodes/{node}/lxc/{vmid}/status"];
 };
 "/nodes/{node}/lxc/{vmid}/status/current": {
  /** GET /nodes/{node}/lxc/{vmid}/status/current · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/current */
  get: operations["GET /nodes/{node}/lxc/{vmid}/status/current"];
 };
 "/nodes/{node}/lxc/{vmid}/status/start": {
  /** POST /nodes/{node}/lxc/{vmid}/status/start · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/start */
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/start"];
 };
 "/nodes/{node}/lxc/{vmid}/status/stop": {
  /** POST /nodes/{node}/lxc/{vmid}/status/stop · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/stop */
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/stop"];
 };
 "/nodes/{node}/lxc/{vmid}/status/shutdown": {
  /** POST /nodes/{node}/lxc/{vmid}/status/shutdown · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/shutdown */
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/shutdown"];
 };
 "/nodes/{node}/lxc/{vmid}/status/suspend": {
  /** POST /nodes/{node}/lxc/{vmid}/status/suspend · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/suspend */
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/suspend"];
 };
 "/nodes/{node}/lxc/{vmid}/status/resume": {
  /** POST /nodes/{node}/lxc/{vmid}/status/resume · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/resume */
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/resume"];
 };
 "/nodes/{node}/lxc/{vmid}/status/reboot": {
  /** POST /nodes/{node}/lxc/{vmid}/status/reboot · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/reboot */
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/reboot"];
 };
 "/nodes/{node}/lxc/{vmid}/snapshot": {
  /** GET /nodes/{node}/lxc/{vmid}/snapshot · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot */
  get: operations["GET /nodes/{node}/lxc/{vmid}/snapshot"];
  /** POST /nodes/{node}/lxc/{vmid}/snapshot · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot */
  post: operations["POST /nodes/{node}/lxc/{vmid}/snapshot"];
 };
 "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}": {
  /** GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname} */
  get: operations["GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}"];
  /** DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname} · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname} */
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}"];
 };
 "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback": {
  /** POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback · permission: VM.Snapshot or VM.Snapshot.Rollback on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback */
  post: operations["POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback"];
 };
 "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config": {
  /** GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config · permission: VM.Snapshot or VM.Snapshot.Rollback or VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config */
  get: operations["GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config"];
  /** PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config */
  put: operations["PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/rules": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/rules · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/rules"];
  /** POST /nodes/{node}/lxc/{vmid}/firewall/rules · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules */
  post: operations["POST /nodes/{node}/lxc/{vmid}/firewall/rules"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos} */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"];
  /** PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos} */
  put: operations["PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"];
  /** DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos} */
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/aliases": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/aliases · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/aliases"];
  /** POST /nodes/{node}/lxc/{vmid}/firewall/aliases · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases */
  post: operations["POST /nodes/{node}/lxc/{vmid}/firewall/aliases"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name} */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"];
  /** PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name} */
  put: operations["PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"];
  /** DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name} */
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/ipset": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/ipset · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/ipset"];
  /** POST /nodes/{node}/lxc/{vmid}/firewall/ipset · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset */
  post: operations["POST /nodes/{node}/lxc/{vmid}/firewall/ipset"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name} */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"];
  /** POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name} */
  post: operations["POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"];
  /** DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name} */
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"];
  /** PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} */
  put: operations["PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"];
  /** DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} */
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/options": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/options · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/options */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/options"];
  /** PUT /nodes/{node}/lxc/{vmid}/firewall/options · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/options */
  put: operations["PUT /nodes/{node}/lxc/{vmid}/firewall/options"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/log": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/log · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/log */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/log"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/refs": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/refs · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/refs */
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/refs"];
 };
 "/nodes/{node}/lxc/{vmid}/rrd": {
  /** GET /nodes/{node}/lxc/{vmid}/rrd · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/rrd */
  get: operations["GET /nodes/{node}/lxc/{vmid}/rrd"];
 };
 "/nodes/{node}/lxc/{vmid}/rrddata": {
  /** GET /nodes/{node}/lxc/{vmid}/rrddata · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/rrddata */
  get: operations["GET /nodes/{node}/lxc/{vmid}/rrddata"];
 };
 "/nodes/{node}/lxc/{vmid}/vncproxy": {
  /** POST /nodes/{node}/lxc/{vmid}/vncproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/vncproxy */
  post: operations["POST /nodes/{node}/lxc/{vmid}/vncproxy"];
 };
 "/nodes/{node}/lxc/{vmid}/termproxy": {
  /** POST /nodes/{node}/lxc/{vmid}/termproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/termproxy */
  post: operations["POST /nodes/{node}/lxc/{vmid}/termproxy"];
 };
 "/nodes/{node}/lxc/{vmid}/vncwebsocket": {
  /** GET /nodes/{node}/lxc/{vmid}/vncwebsocket · permission: VM.Console on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/vncwebsocket */
  get: operations["GET /nodes/{node}/lxc/{vmid}/vncwebsocket"];
 };
 "/nodes/{node}/lxc/{vmid}/spiceproxy": {
  /** POST /nodes/{node}/lxc/{vmid}/spiceproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/spiceproxy */
  post: operations["POST /nodes/{node}/lxc/{vmid}/spiceproxy"];
 };
 "/nodes/{node}/lxc/{vmid}/remote_migrate": {
  /** POST /nodes/{node}/lxc/{vmid}/remote_migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/remote_migrate */
  post: operations["POST /nodes/{node}/lxc/{vmid}/remote_migrate"];
 };
 "/nodes/{node}/lxc/{vmid}/migrate": {
  /** GET /nodes/{node}/lxc/{vmid}/migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/migrate */
  get: operations["GET /nodes/{node}/lxc/{vmid}/migrate"];
  /** POST /nodes/{node}/lxc/{vmid}/migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/migrate */
  post: operations["POST /nodes/{node}/lxc/{vmid}/migrate"];
 };
 "/nodes/{node}/lxc/{vmid}/feature": {
  /** GET /nodes/{node}/lxc/{vmid}/feature · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/feature */
  get: operations["GET /nodes/{node}/lxc/{vmid}/feature"];
 };
 "/nodes/{node}/lxc/{vmid}/template": {
  /** POST /nodes/{node}/lxc/{vmid}/template · permission: VM.Allocate on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/template */
  post: operations["POST /nodes/{node}/lxc/{vmid}/template"];
 };
 "/nodes/{node}/lxc/{vmid}/clone": {
  /** POST /nodes/{node}/lxc/{vmid}/clone · permission: (VM.Clone on /vms/{vmid} and (VM.Allocate on /vms/{newid} or VM.Allocate on /pool/{pool} if pool is given)), checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/clone */
  post: operations["POST /nodes/{node}/lxc/{vmid}/clone"];
 };
 "/nodes/{node}/lxc/{vmid}/resize": {
  /** PUT /nodes/{node}/lxc/{vmid}/resize · permission: VM.Config.Disk on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/resize */
  put: operations["PUT /nodes/{node}/lxc/{vmid}/resize"];
 };
 "/nodes/{node}/lxc/{vmid}/move_volume": {
  /** POST /nodes/{node}/lxc/{vmid}/move_volume · permission: VM.Config.Disk on /vms/{vmid}, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/move_volume */
  post: operations["POST /nodes/{node}/lxc/{vmid}/move_volume"];
 };
 "/nodes/{node}/lxc/{vmid}/pending": {
  /** GET /nodes/{node}/lxc/{vmid}/pending · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/pending */
  get: operations["GET /nodes/{node}/lxc/{vmid}/pending"];
 };
 "/nodes/{node}/lxc/{vmid}/interfaces": {
  /** GET /nodes/{node}/lxc/{vmid}/interfaces · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/interfaces */
  get: operations["GET /nodes/{node}/lxc/{vmid}/interfaces"];
 };
 "/nodes/{node}/lxc/{vmid}/mtunnel": {
  /** POST /nodes/{node}/lxc/{vmid}/mtunnel · permission: (VM.Allocate on /vms/{vmid} and Sys.Incoming on /), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/mtunnel */
  post: operations["POST /nodes/{node}/lxc/{vmid}/mtunnel"];
 };
 "/nodes/{node}/lxc/{vmid}/mtunnelwebsocket": {
  /** GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/mtunnelwebsocket */
  get: operations["GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket"];
 };
 "/nodes/{node}/ceph": {
  /** GET /nodes/{node}/ceph · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph */
  get: operations["GET /nodes/{node}/ceph"];
 };
 "/nodes/{node}/ceph/cfg": {
  /** GET /nodes/{node}/ceph/cfg · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg */
  get: operations["GET /nodes/{node}/ceph/cfg"];
 };
 "/nodes/{node}/ceph/cfg/raw": {
  /** GET /nodes/{node}/ceph/cfg/raw · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/raw */
  get: operations["GET /nodes/{node}/ceph/cfg/raw"];
 };
 "/nodes/{node}/ceph/cfg/db": {
  /** GET /nodes/{node}/ceph/cfg/db · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/db */
  get: operations["GET /nodes/{node}/ceph/cfg/db"];
 };
 "/nodes/{node}/ceph/cfg/value": {
  /** GET /nodes/{node}/ceph/cfg/value · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/value */
  get: operations["GET /nodes/{node}/ceph/cfg/value"];
 };
 "/nodes/{node}/ceph/osd": {
  /** GET /nodes/{node}/ceph/osd · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd */
  get: operations["GET /nodes/{node}/ceph/osd"];
  /** POST /nodes/{node}/ceph/osd · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd */
  post: operations["POST /nodes/{node}/ceph/osd"];
 };
 "/nodes/{node}/ceph/osd/{osdid}": {
  /** GET /nodes/{node}/ceph/osd/{osdid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid} */
  get: operations["GET /nodes/{node}/ceph/osd/{osdid}"];
  /** DELETE /nodes/{node}/ceph/osd/{osdid} · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid} */
  delete: operations["DELETE /nodes/{node}/ceph/osd/{osdid}"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/metadata": {
  /** GET /nodes/{node}/ceph/osd/{osdid}/metadata · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/metadata */
  get: operations["GET /nodes/{node}/ceph/osd/{osdid}/metadata"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/lv-info": {
  /** GET /nodes/{node}/ceph/osd/{osdid}/lv-info · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/lv-info */
  get: operations["GET /nodes/{node}/ceph/osd/{osdid}/lv-info"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/in": {
  /** POST /nodes/{node}/ceph/osd/{osdid}/in · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/in */
  post: operations["POST /nodes/{node}/ceph/osd/{osdid}/in"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/out": {
  /** POST /nodes/{node}/ceph/osd/{osdid}/out · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/out */
  post: operations["POST /nodes/{node}/ceph/osd/{osdid}/out"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/scrub": {
  /** POST /nodes/{node}/ceph/osd/{osdid}/scrub · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/scrub */
  post: operations["POST /nodes/{node}/ceph/osd/{osdid}/scrub"];
 };
 "/nodes/{node}/ceph/mds": {
  /** GET /nodes/{node}/ceph/mds · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds */
  get: operations["GET /nodes/{node}/ceph/mds"];
 };
 "/nodes/{node}/ceph/mds/{name}": {
  /** POST /nodes/{node}/ceph/mds/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name} */
  post: operations["POST /nodes/{node}/ceph/mds/{name}"];
  /** DELETE /nodes/{node}/ceph/mds/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name} */
  delete: operations["DELETE /nodes/{node}/ceph/mds/{name}"];
 };
 "/nodes/{node}/ceph/mgr": {
  /** GET /nodes/{node}/ceph/mgr · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr */
  get: operations["GET /nodes/{node}/ceph/mgr"];
 };
 "/nodes/{node}/ceph/mgr/{id}": {
  /** POST /nodes/{node}/ceph/mgr/{id} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id} */
  post: operations["POST /nodes/{node}/ceph/mgr/{id}"];
  /** DELETE /nodes/{node}/ceph/mgr/{id} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id} */
  delete: operations["DELETE /nodes/{node}/ceph/mgr/{id}"];
 };
 "/nodes/{node}/ceph/mon": {
  /** GET /nodes/{node}/ceph/mon · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon */
  get: operations["GET /nodes/{node}/ceph/mon"];
 };
 "/nodes/{node}/ceph/mon/{monid}": {
  /** POST /nodes/{node}/ceph/mon/{monid} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid} */
  post: operations["POST /nodes/{node}/ceph/mon/{monid}"];
  /** DELETE /nodes/{node}/ceph/mon/{monid} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid} */
  delete: operations["DELETE /nodes/{node}/ceph/mon/{monid}"];
 };
 "/nodes/{node}/ceph/fs": {
  /** GET /nodes/{node}/ceph/fs · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs */
  get: operations["GET /nodes/{node}/ceph/fs"];
 };
 "/nodes/{node}/ceph/fs/{name}": {
  /** POST /nodes/{node}/ceph/fs/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name} */
  post: operations["POST /nodes/{node}/ceph/fs/{name}"];
  /** DELETE /nodes/{node}/ceph/fs/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name} */
  delete: operations["DELETE /nodes/{node}/ceph/fs/{name}"];
 };
 "/nodes/{node}/ceph/pool": {
  /** GET /nodes/{node}/ceph/pool · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool */
  get: operations["GET /nodes/{node}/ceph/pool"];
  /** POST /nodes/{node}/ceph/pool · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool */
  post: operations["POST /nodes/{node}/ceph/pool"];
 };
 "/nodes/{node}/ceph/pool/{name}": {
  /** GET /nodes/{node}/ceph/pool/{name} · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name} */
  get: operations["GET /nodes/{node}/ceph/pool/{name}"];
  /** PUT /nodes/{node}/ceph/pool/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name} */
  put: operations["PUT /nodes/{node}/ceph/pool/{name}"];
  /** DELETE /nodes/{node}/ceph/pool/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name} */
  delete: operations["DELETE /nodes/{node}/ceph/pool/{name}"];
 };
 "/nodes/{node}/ceph/pool/{name}/status": {
  /** GET /nodes/{node}/ceph/pool/{name}/status · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}/status */
  get: operations["GET /nodes/{node}/ceph/pool/{name}/status"];
 };
 "/nodes/{node}/ceph/init": {
  /** POST /nodes/{node}/ceph/init · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/init */
  post: operations["POST /nodes/{node}/ceph/init"];
 };
 "/nodes/{node}/ceph/stop": {
  /** POST /nodes/{node}/ceph/stop · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/stop */
  post: operations["POST /nodes/{node}/ceph/stop"];
 };
 "/nodes/{node}/ceph/start": {
  /** POST /nodes/{node}/ceph/start · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/start */
  post: operations["POST /nodes/{node}/ceph/start"];
 };
 "/nodes/{node}/ceph/restart": {
  /** POST /nodes/{node}/ceph/restart · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/restart */
  post: operations["POST /nodes/{node}/ceph/restart"];
 };
 "/nodes/{node}/ceph/status": {
  /** GET /nodes/{node}/ceph/status · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/status */
  get: operations["GET /nodes/{node}/ceph/status"];
 };
 "/nodes/{node}/ceph/crush": {
  /** GET /nodes/{node}/ceph/crush · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/crush */
  get: operations["GET /nodes/{node}/ceph/crush"];
 };
 "/nodes/{node}/ceph/log": {
  /** GET /nodes/{node}/ceph/log · permission: Sys.Syslog on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/log */
  get: operations["GET /nodes/{node}/ceph/log"];
 };
 "/nodes/{node}/ceph/rules": {
  /** GET /nodes/{node}/ceph/rules · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/rules */
  get: operations["GET /nodes/{node}/ceph/rules"];
 };
 "/nodes/{node}/ceph/cmd-safety": {
  /** GET /nodes/{node}/ceph/cmd-safety · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cmd-safety */
  get: operations["GET /nodes/{node}/ceph/cmd-safety"];
 };
 "/nodes/{node}/vzdump": {
  /** POST /nodes/{node}/vzdump · permission: any user, checked further in code · token: yes · task: sometimes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump */
  post: operations["POST /nodes/{node}/vzdump"];
 };
 "/nodes/{node}/vzdump/defaults": {
  /** GET /nodes/{node}/vzdump/defaults · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/defaults */
  get: operations["GET /nodes/{node}/vzdump/defaults"];
 };
 "/nodes/{node}/vzdump/extractconfig": {
  /** GET /nodes/{node}/vzdump/extractconfig · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/extractconfig */
  get: operations["GET /nodes/{node}/vzdump/extractconfig"];
 };
 "/nodes/{node}/services": {
  /** GET /nodes/{node}/services · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services */
  get: operations["GET /nodes/{node}/services"];
 };
 "/nodes/{node}/services/{service}": {
  /** GET /nodes/{node}/services/{service} · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service} */
  get: operations["GET /nodes/{node}/services/{service}"];
 };
 "/nodes/{node}/services/{service}/state": {
  /** GET /nodes/{node}/services/{service}/state · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/state */
  get: operations["GET /nodes/{node}/services/{service}/state"];
 };
 "/nodes/{node}/services/{service}/start": {
  /** POST /nodes/{node}/services/{service}/start · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/start */
  post: operations["POST /nodes/{node}/services/{service}/start"];
 };
 "/nodes/{node}/services/{service}/stop": {
  /** POST /nodes/{node}/services/{service}/stop · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/stop */
  post: operations["POST /nodes/{node}/services/{service}/stop"];
 };
 "/nodes/{node}/services/{service}/restart": {
  /** POST /nodes/{node}/services/{service}/restart · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/restart */
  post: operations["POST /nodes/{node}/services/{service}/restart"];
 };
 "/nodes/{node}/services/{service}/reload": {
  /** POST /nodes/{node}/services/{service}/reload · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/reload */
  post: operations["POST /nodes/{node}/services/{service}/reload"];
 };
 "/nodes/{node}/subscription": {
  /** GET /nodes/{node}/subscription · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription */
  get: operations["GET /nodes/{node}/subscription"];
  /** PUT /nodes/{node}/subscription · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription */
  put: operations["PUT /nodes/{node}/subscription"];
  /** POST /nodes/{node}/subscription · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription */
  post: operations["POST /nodes/{node}/subscription"];
  /** DELETE /nodes/{node}/subscription · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription */
  delete: operations["DELETE /nodes/{node}/subscription"];
 };
 "/nodes/{node}/network": {
  /** GET /nodes/{node}/network · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network */
  get: operations["GET /nodes/{node}/network"];
  /** PUT /nodes/{node}/network · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network */
  put: operations["PUT /nodes/{node}/network"];
  /** POST /nodes/{node}/network · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network */
  post: operations["POST /nodes/{node}/network"];
  /** DELETE /nodes/{node}/network · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network */
  delete: operations["DELETE /nodes/{node}/network"];
 };
 "/nodes/{node}/network/{iface}": {
  /** GET /nodes/{node}/network/{iface} · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface} */
  get: operations["GET /nodes/{node}/network/{iface}"];
  /** PUT /nodes/{node}/network/{iface} · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface} */
  put: operations["PUT /nodes/{node}/network/{iface}"];
  /** DELETE /nodes/{node}/network/{iface} · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface} */
  delete: operations["DELETE /nodes/{node}/network/{iface}"];
 };
 "/nodes/{node}/tasks": {
  /** GET /nodes/{node}/tasks · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks */
  get: operations["GET /nodes/{node}/tasks"];
 };
 "/nodes/{node}/tasks/{upid}": {
  /** GET /nodes/{node}/tasks/{upid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid} */
  get: operations["GET /nodes/{node}/tasks/{upid}"];
  /** DELETE /nodes/{node}/tasks/{upid} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid} */
  delete: operations["DELETE /nodes/{node}/tasks/{upid}"];
 };
 "/nodes/{node}/tasks/{upid}/log": {
  /** GET /nodes/{node}/tasks/{upid}/log · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}/log */
  get: operations["GET /nodes/{node}/tasks/{upid}/log"];
 };
 "/nodes/{node}/tasks/{upid}/status": {
  /** GET /nodes/{node}/tasks/{upid}/status · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}/status */
  get: operations["GET /nodes/{node}/tasks/{upid}/status"];
 };
 "/nodes/{node}/scan": {
  /** GET /nodes/{node}/scan · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan */
  get: operations["GET /nodes/{node}/scan"];
 };
 "/nodes/{node}/scan/nfs": {
  /** GET /nodes/{node}/scan/nfs · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/nfs */
  get: operations["GET /nodes/{node}/scan/nfs"];
 };
 "/nodes/{node}/scan/cifs": {
  /** GET /nodes/{node}/scan/cifs · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/cifs */
  get: operations["GET /nodes/{node}/scan/cifs"];
 };
 "/nodes/{node}/scan/pbs": {
  /** GET /nodes/{node}/scan/pbs · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/pbs */
  get: operations["GET /nodes/{node}/scan/pbs"];
 };
 "/nodes/{node}/scan/iscsi": {
  /** GET /nodes/{node}/scan/iscsi · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/iscsi */
  get: operations["GET /nodes/{node}/scan/iscsi"];
 };
 "/nodes/{node}/scan/lvm": {
  /** GET /nodes/{node}/scan/lvm · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvm */
  get: operations["GET /nodes/{node}/scan/lvm"];
 };
 "/nodes/{node}/scan/lvmthin": {
  /** GET /nodes/{node}/scan/lvmthin · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvmthin */
  get: operations["GET /nodes/{node}/scan/lvmthin"];
 };
 "/nodes/{node}/scan/zfs": {
  /** GET /nodes/{node}/scan/zfs · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/zfs */
  get: operations["GET /nodes/{node}/scan/zfs"];
 };
 "/nodes/{node}/hardware": {
  /** GET /nodes/{node}/hardware · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware */
  get: operations["GET /nodes/{node}/hardware"];
 };
 "/nodes/{node}/hardware/pci": {
  /** GET /nodes/{node}/hardware/pci · permission: Sys.Audit or Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci */
  get: operations["GET /nodes/{node}/hardware/pci"];
 };
 "/nodes/{node}/hardware/pci/{pci-id-or-mapping}": {
  /** GET /nodes/{node}/hardware/pci/{pci-id-or-mapping} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping} */
  get: operations["GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}"];
 };
 "/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev": {
  /** GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev · permission: Sys.Audit or Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev */
  get: operations["GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev"];
 };
 "/nodes/{node}/hardware/usb": {
  /** GET /nodes/{node}/hardware/usb · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/usb */
  get: operations["GET /nodes/{node}/hardware/usb"];
 };
 "/nodes/{node}/capabilities": {
  /** GET /nodes/{node}/capabilities · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities */
  get: operations["GET /nodes/{node}/capabilities"];
 };
 "/nodes/{node}/capabilities/qemu": {
  /** GET /nodes/{node}/capabilities/qemu · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu */
  get: operations["GET /nodes/{node}/capabilities/qemu"];
 };
 "/nodes/{node}/capabilities/qemu/cpu": {
  /** GET /nodes/{node}/capabilities/qemu/cpu · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu */
  get: operations["GET /nodes/{node}/capabilities/qemu/cpu"];
 };
 "/nodes/{node}/capabilities/qemu/cpu-flags": {
  /** GET /nodes/{node}/capabilities/qemu/cpu-flags · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu-flags */
  get: operations["GET /nodes/{node}/capabilities/qemu/cpu-flags"];
 };
 "/nodes/{node}/capabilities/qemu/machines": {
  /** GET /nodes/{node}/capabilities/qemu/machines · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/machines */
  get: operations["GET /nodes/{node}/capabilities/qemu/machines"];
 };
 "/nodes/{node}/capabilities/qemu/migration": {
  /** GET /nodes/{node}/capabilities/qemu/migration · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/migration */
  get: operations["GET /nodes/{node}/capabilities/qemu/migration"];
 };
 "/nodes/{node}/storage": {
  /** GET /nodes/{node}/storage · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage */
  get: operations["GET /nodes/{node}/storage"];
 };
 "/nodes/{node}/storage/{storage}": {
  /** GET /nodes/{node}/storage/{storage} · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage} */
  get: operations["GET /nodes/{node}/storage/{storage}"];
 };
 "/nodes/{node}/storage/{storage}/prunebackups": {
  /** GET /nodes/{node}/storage/{storage}/prunebackups · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/prunebackups */
  get: operations["GET /nodes/{node}/storage/{storage}/prunebackups"];
  /** DELETE /nodes/{node}/storage/{storage}/prunebackups · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/prunebackups */
  delete: operations["DELETE /nodes/{node}/storage/{storage}/prunebackups"];
 };
 "/nodes/{node}/storage/{storage}/content": {
  /** GET /nodes/{node}/storage/{storage}/content · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content */
  get: operations["GET /nodes/{node}/storage/{storage}/content"];
  /** POST /nodes/{node}/storage/{storage}/content · permission: Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content */
  post: operations["POST /nodes/{node}/storage/{storage}/content"];
 };
 "/nodes/{node}/storage/{storage}/content/{volume}": {
  /** GET /nodes/{node}/storage/{storage}/content/{volume} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume} */
  get: operations["GET /nodes/{node}/storage/{storage}/content/{volume}"];
  /** PUT /nodes/{node}/storage/{storage}/content/{volume} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume} */
  put: operations["PUT /nodes/{node}/storage/{storage}/content/{volume}"];
  /** POST /nodes/{node}/storage/{storage}/content/{volume} · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume} */
  post: operations["POST /nodes/{node}/storage/{storage}/content/{volume}"];
  /** DELETE /nodes/{node}/storage/{storage}/content/{volume} · permission: any user, checked further in code · token: yes · task: sometimes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume} */
  delete: operations["DELETE /nodes/{node}/storage/{storage}/content/{volume}"];
 };
 "/nodes/{node}/storage/{storage}/file-restore/list": {
  /** GET /nodes/{node}/storage/{storage}/file-restore/list · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/file-restore/list */
  get: operations["GET /nodes/{node}/storage/{storage}/file-restore/list"];
 };
 "/nodes/{node}/storage/{storage}/file-restore/download": {
  /** GET /nodes/{node}/storage/{storage}/file-restore/download · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/file-restore/download */
  get: operations["GET /nodes/{node}/storage/{storage}/file-restore/download"];
 };
 "/nodes/{node}/storage/{storage}/status": {
  /** GET /nodes/{node}/storage/{storage}/status · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/status */
  get: operations["GET /nodes/{node}/storage/{storage}/status"];
 };
 "/nodes/{node}/storage/{storage}/rrd": {
  /** GET /nodes/{node}/storage/{storage}/rrd · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/rrd */
  get: operations["GET /nodes/{node}/storage/{storage}/rrd"];
 };
 "/nodes/{node}/storage/{storage}/rrddata": {
  /** GET /nodes/{node}/storage/{storage}/rrddata · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/rrddata */
  get: operations["GET /nodes/{node}/storage/{storage}/rrddata"];
 };
 "/nodes/{node}/storage/{storage}/upload": {
  /** POST /nodes/{node}/storage/{storage}/upload · permission: Datastore.AllocateTemplate on /storage/{storage} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/upload */
  post: operations["POST /nodes/{node}/storage/{storage}/upload"];
 };
 "/nodes/{node}/storage/{storage}/download-url": {
  /** POST /nodes/{node}/storage/{storage}/download-url · permission: (Datastore.AllocateTemplate on /storage/{storage} and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /nodes/{node})), checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/download-url */
  post: operations["POST /nodes/{node}/storage/{storage}/download-url"];
 };
 "/nodes/{node}/storage/{storage}/oci-registry-pull": {
  /** POST /nodes/{node}/storage/{storage}/oci-registry-pull · permission: (Datastore.AllocateTemplate on /storage/{storage} and Sys.AccessNetwork on /nodes/{node}) · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/oci-registry-pull */
  post: operations["POST /nodes/{node}/storage/{storage}/oci-registry-pull"];
 };
 "/nodes/{node}/storage/{storage}/import-metadata": {
  /** GET /nodes/{node}/storage/{storage}/import-metadata · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/import-metadata */
  get: operations["GET /nodes/{node}/storage/{storage}/import-metadata"];
 };
 "/nodes/{node}/storage/{storage}/identity": {
  /** GET /nodes/{node}/storage/{storage}/identity · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/identity */
  get: operations["GET /nodes/{node}/storage/{storage}/identity"];
 };
 "/nodes/{node}/disks": {
  /** GET /nodes/{node}/disks · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks */
  get: operations["GET /nodes/{node}/disks"];
 };
 "/nodes/{node}/disks/lvm": {
  /** GET /nodes/{node}/disks/lvm · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm */
  get: operations["GET /nodes/{node}/disks/lvm"];
  /** POST /nodes/{node}/disks/lvm · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm */
  post: operations["POST /nodes/{node}/disks/lvm"];
 };
 "/nodes/{node}/disks/lvm/{name}": {
  /** DELETE /nodes/{node}/disks/lvm/{name} · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm/{name} */
  delete: operations["DELETE /nodes/{node}/disks/lvm/{name}"];
 };
 "/nodes/{node}/disks/lvmthin": {
  /** GET /nodes/{node}/disks/lvmthin · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin */
  get: operations["GET /nodes/{node}/disks/lvmthin"];
  /** POST /nodes/{node}/disks/lvmthin · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin */
  post: operations["POST /nodes/{node}/disks/lvmthin"];
 };
 "/nodes/{node}/disks/lvmthin/{name}": {
  /** DELETE /nodes/{node}/disks/lvmthin/{name} · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin/{name} */
  delete: operations["DELETE /nodes/{node}/disks/lvmthin/{name}"];
 };
 "/nodes/{node}/disks/directory": {
  /** GET /nodes/{node}/disks/directory · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory */
  get: operations["GET /nodes/{node}/disks/directory"];
  /** POST /nodes/{node}/disks/directory · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory */
  post: operations["POST /nodes/{node}/disks/directory"];
 };
 "/nodes/{node}/disks/directory/{name}": {
  /** DELETE /nodes/{node}/disks/directory/{name} · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory/{name} */
  delete: operations["DELETE /nodes/{node}/disks/directory/{name}"];
 };
 "/nodes/{node}/disks/zfs": {
  /** GET /nodes/{node}/disks/zfs · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs */
  get: operations["GET /nodes/{node}/disks/zfs"];
  /** POST /nodes/{node}/disks/zfs · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs */
  post: operations["POST /nodes/{node}/disks/zfs"];
 };
 "/nodes/{node}/disks/zfs/{name}": {
  /** GET /nodes/{node}/disks/zfs/{name} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name} */
  get: operations["GET /nodes/{node}/disks/zfs/{name}"];
  /** DELETE /nodes/{node}/disks/zfs/{name} · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name} */
  delete: operations["DELETE /nodes/{node}/disks/zfs/{name}"];
 };
 "/nodes/{node}/disks/list": {
  /** GET /nodes/{node}/disks/list · permission: (Sys.Audit on / or Sys.Audit on /nodes/{node}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/list */
  get: operations["GET /nodes/{node}/disks/list"];
 };
 "/nodes/{node}/disks/smart": {
  /** GET /nodes/{node}/disks/smart · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/smart */
  get: operations["GET /nodes/{node}/disks/smart"];
 };
 "/nodes/{node}/disks/initgpt": {
  /** POST /nodes/{node}/disks/initgpt · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/initgpt */
  post: operations["POST /nodes/{node}/disks/initgpt"];
 };
 "/nodes/{node}/disks/wipedisk": {
  /** PUT /nodes/{node}/disks/wipedisk · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/wipedisk */
  put: operations["PUT /nodes/{node}/disks/wipedisk"];
 };
 "/nodes/{node}/apt": {
  /** GET /nodes/{node}/apt · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt */
  get: operations["GET /nodes/{node}/apt"];
 };
 "/nodes/{node}/apt/update": {
  /** GET /nodes/{node}/apt/update · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update */
  get: operations["GET /nodes/{node}/apt/update"];
  /** POST /nodes/{node}/apt/update · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update */
  post: operations["POST /nodes/{node}/apt/update"];
 };
 "/nodes/{node}/apt/changelog": {
  /** GET /nodes/{node}/apt/changelog · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/changelog */
  get: operations["GET /nodes/{node}/apt/changelog"];
 };
 "/nodes/{node}/apt/repositories": {
  /** GET /nodes/{node}/apt/repositories · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories */
  get: operations["GET /nodes/{node}/apt/repositories"];
  /** PUT /nodes/{node}/apt/repositories · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories */
  put: operations["PUT /nodes/{node}/apt/repositories"];
  /** POST /nodes/{node}/apt/repositories · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories */
  post: operations["POST /nodes/{node}/apt/repositories"];
 };
 "/nodes/{node}/apt/versions": {
  /** GET /nodes/{node}/apt/versions · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/versions */
  get: operations["GET /nodes/{node}/apt/versions"];
 };
 "/nodes/{node}/firewall": {
  /** GET /nodes/{node}/firewall · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall */
  get: operations["GET /nodes/{node}/firewall"];
 };
 "/nodes/{node}/firewall/rules": {
  /** GET /nodes/{node}/firewall/rules · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules */
  get: operations["GET /nodes/{node}/firewall/rules"];
  /** POST /nodes/{node}/firewall/rules · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules */
  post: operations["POST /nodes/{node}/firewall/rules"];
 };
 "/nodes/{node}/firewall/rules/{pos}": {
  /** GET /nodes/{node}/firewall/rules/{pos} · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos} */
  get: operations["GET /nodes/{node}/firewall/rules/{pos}"];
  /** PUT /nodes/{node}/firewall/rules/{pos} · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos} */
  put: operations["PUT /nodes/{node}/firewall/rules/{pos}"];
  /** DELETE /nodes/{node}/firewall/rules/{pos} · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos} */
  delete: operations["DELETE /nodes/{node}/firewall/rules/{pos}"];
 };
 "/nodes/{node}/firewall/options": {
  /** GET /nodes/{node}/firewall/options · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/options */
  get: operations["GET /nodes/{node}/firewall/options"];
  /** PUT /nodes/{node}/firewall/options · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/options */
  put: operations["PUT /nodes/{node}/firewall/options"];
 };
 "/nodes/{node}/firewall/log": {
  /** GET /nodes/{node}/firewall/log · permission: Sys.Syslog on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/log */
  get: operations["GET /nodes/{node}/firewall/log"];
 };
 "/nodes/{node}/replication": {
  /** GET /nodes/{node}/replication · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication */
  get: operations["GET /nodes/{node}/replication"];
 };
 "/nodes/{node}/replication/{id}": {
  /** GET /nodes/{node}/replication/{id} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id} */
  get: operations["GET /nodes/{node}/replication/{id}"];
 };
 "/nodes/{node}/replication/{id}/status": {
  /** GET /nodes/{node}/replication/{id}/status · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/status */
  get: operations["GET /nodes/{node}/replication/{id}/status"];
 };
 "/nodes/{node}/replication/{id}/log": {
  /** GET /nodes/{node}/replication/{id}/log · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/log */
  get: operations["GET /nodes/{node}/replication/{id}/log"];
 };
 "/nodes/{node}/replication/{id}/schedule_now": {
  /** POST /nodes/{node}/replication/{id}/schedule_now · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/schedule_now */
  post: operations["POST /nodes/{node}/replication/{id}/schedule_now"];
 };
 "/nodes/{node}/certificates": {
  /** GET /nodes/{node}/certificates · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates */
  get: operations["GET /nodes/{node}/certificates"];
 };
 "/nodes/{node}/certificates/acme": {
  /** GET /nodes/{node}/certificates/acme · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme */
  get: operations["GET /nodes/{node}/certificates/acme"];
 };
 "/nodes/{node}/certificates/acme/certificate": {
  /** PUT /nodes/{node}/certificates/acme/certificate · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate */
  put: operations["PUT /nodes/{node}/certificates/acme/certificate"];
  /** POST /nodes/{node}/certificates/acme/certificate · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate */
  post: operations["POST /nodes/{node}/certificates/acme/certificate"];
  /** DELETE /nodes/{node}/certificates/acme/certificate · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate */
  delete: operations["DELETE /nodes/{node}/certificates/acme/certificate"];
 };
 "/nodes/{node}/certificates/info": {
  /** GET /nodes/{node}/certificates/info · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/info */
  get: operations["GET /nodes/{node}/certificates/info"];
 };
 "/nodes/{node}/certificates/custom": {
  /** POST /nodes/{node}/certificates/custom · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/custom */
  post: operations["POST /nodes/{node}/certificates/custom"];
  /** DELETE /nodes/{node}/certificates/custom · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/custom */
  delete: operations["DELETE /nodes/{node}/certificates/custom"];
 };
 "/nodes/{node}/config": {
  /** GET /nodes/{node}/config · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/config */
  get: operations["GET /nodes/{node}/config"];
  /** PUT /nodes/{node}/config · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/config */
  put: operations["PUT /nodes/{node}/config"];
 };
 "/nodes/{node}/sdn": {
  /** GET /nodes/{node}/sdn · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn */
  get: operations["GET /nodes/{node}/sdn"];
 };
 "/nodes/{node}/sdn/fabrics/{fabric}": {
  /** GET /nodes/{node}/sdn/fabrics/{fabric} · permission: SDN.Audit on /sdn/fabrics/{fabric} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric} */
  get: operations["GET /nodes/{node}/sdn/fabrics/{fabric}"];
 };
 "/nodes/{node}/sdn/fabrics/{fabric}/routes": {
  /** GET /nodes/{node}/sdn/fabrics/{fabric}/routes · permission: SDN.Audit on /sdn/fabrics/{fabric} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/routes */
  get: operations["GET /nodes/{node}/sdn/fabrics/{fabric}/routes"];
 };
 "/nodes/{node}/sdn/fabrics/{fabric}/neighbors": {
  /** GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors · permission: SDN.Audit on /sdn/fabrics/{fabric} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/neighbors */
  get: operations["GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors"];
 };
 "/nodes/{node}/sdn/fabrics/{fabric}/interfaces": {
  /** GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces · permission: SDN.Audit on /sdn/fabrics/{fabric} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/interfaces */
  get: operations["GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces"];
 };
 "/nodes/{node}/sdn/zones": {
  /** GET /nodes/{node}/sdn/zones · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones */
  get: operations["GET /nodes/{node}/sdn/zones"];
 };
 "/nodes/{node}/sdn/zones/{zone}": {
  /** GET /nodes/{node}/sdn/zones/{zone} · permission: SDN.Audit on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone} */
  get: operations["GET /nodes/{node}/sdn/zones/{zone}"];
 };
 "/nodes/{node}/sdn/zones/{zone}/content": {
  /** GET /nodes/{node}/sdn/zones/{zone}/content · permission: SDN.Audit on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/content */
  get: operations["GET /nodes/{node}/sdn/zones/{zone}/content"];
 };
 "/nodes/{node}/sdn/zones/{zone}/bridges": {
  /** GET /nodes/{node}/sdn/zones/{zone}/bridges · permission: SDN.Audit on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/bridges */
  get: operations["GET /nodes/{node}/sdn/zones/{zone}/bridges"];
 };
 "/nodes/{node}/sdn/zones/{zone}/ip-vrf": {
  /** GET /nodes/{node}/sdn/zones/{zone}/ip-vrf · permission: SDN.Audit on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/ip-vrf */
  get: operations["GET /nodes/{node}/sdn/zones/{zone}/ip-vrf"];
 };
 "/nodes/{node}/sdn/vnets/{vnet}": {
  /** GET /nodes/{node}/sdn/vnets/{vnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet} */
  get: operations["GET /nodes/{node}/sdn/vnets/{vnet}"];
 };
 "/nodes/{node}/sdn/vnets/{vnet}/mac-vrf": {
  /** GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet}/mac-vrf */
  get: operations["GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf"];
 };
 "/nodes/{node}/version": {
  /** GET /nodes/{node}/version · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/version */
  get: operations["GET /nodes/{node}/version"];
 };
 "/nodes/{node}/status": {
  /** GET /nodes/{node}/status · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status */
  get: operations["GET /nodes/{node}/status"];
  /** POST /nodes/{node}/status · permission: Sys.PowerMgmt on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status */
  post: operations["POST /nodes/{node}/status"];
 };
 "/nodes/{node}/netstat": {
  /** GET /nodes/{node}/netstat · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/netstat */
  get: operations["GET /nodes/{node}/netstat"];
 };
 "/nodes/{node}/execute": {
  /** POST /nodes/{node}/execute · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/execute */
  post: operations["POST /nodes/{node}/execute"];
 };
 "/nodes/{node}/wakeonlan": {
  /** POST /nodes/{node}/wakeonlan · permission: Sys.PowerMgmt on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/wakeonlan */
  post: operations["POST /nodes/{node}/wakeonlan"];
 };
 "/nodes/{node}/rrd": {
  /** GET /nodes/{node}/rrd · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/rrd */
  get: operations["GET /nodes/{node}/rrd"];
 };
 "/nodes/{node}/rrddata": {
  /** GET /nodes/{node}/rrddata · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/rrddata */
  get: operations["GET /nodes/{node}/rrddata"];
 };
 "/nodes/{node}/syslog": {
  /** GET /nodes/{node}/syslog · permission: Sys.Syslog on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/syslog */
  get: operations["GET /nodes/{node}/syslog"];
 };
 "/nodes/{node}/journal": {
  /** GET /nodes/{node}/journal · permission: Sys.Syslog on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/journal */
  get: operations["GET /nodes/{node}/journal"];
 };
 "/nodes/{node}/vncshell": {
  /** POST /nodes/{node}/vncshell · permission: Sys.Console on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vncshell */
  post: operations["POST /nodes/{node}/vncshell"];
 };
 "/nodes/{node}/termproxy": {
  /** POST /nodes/{node}/termproxy · permission: Sys.Console on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/termproxy */
  post: operations["POST /nodes/{node}/termproxy"];
 };
 "/nodes/{node}/vncwebsocket": {
  /** GET /nodes/{node}/vncwebsocket · permission: Sys.Console on /nodes/{node}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vncwebsocket */
  get: operations["GET /nodes/{node}/vncwebsocket"];
 };
 "/nodes/{node}/spiceshell": {
  /** POST /nodes/{node}/spiceshell · permission: Sys.Console on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/spiceshell */
  post: operations["POST /nodes/{node}/spiceshell"];
 };
 "/nodes/{node}/dns": {
  /** GET /nodes/{node}/dns · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/dns */
  get: operations["GET /nodes/{node}/dns"];
  /** PUT /nodes/{node}/dns · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/dns */
  put: operations["PUT /nodes/{node}/dns"];
 };
 "/nodes/{node}/time": {
  /** GET /nodes/{node}/time · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time */
  get: operations["GET /nodes/{node}/time"];
  /** PUT /nodes/{node}/time · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time */
  put: operations["PUT /nodes/{node}/time"];
 };
 "/nodes/{node}/aplinfo": {
  /** GET /nodes/{node}/aplinfo · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo */
  get: operations["GET /nodes/{node}/aplinfo"];
  /** POST /nodes/{node}/aplinfo · permission: Datastore.AllocateTemplate on /storage/{storage} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo */
  post: operations["POST /nodes/{node}/aplinfo"];
 };
 "/nodes/{node}/query-oci-repo-tags": {
  /** GET /nodes/{node}/query-oci-repo-tags · permission: Sys.AccessNetwork on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/query-oci-repo-tags */
  get: operations["GET /nodes/{node}/query-oci-repo-tags"];
 };
 "/nodes/{node}/query-url-metadata": {
  /** GET /nodes/{node}/query-url-metadata · permission: (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /nodes/{node}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/query-url-metadata */
  get: operations["GET /nodes/{node}/query-url-metadata"];
 };
 "/nodes/{node}/report": {
  /** GET /nodes/{node}/report · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/report */
  get: operations["GET /nodes/{node}/report"];
 };
 "/nodes/{node}/startall": {
  /** POST /nodes/{node}/startall · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/startall */
  post: operations["POST /nodes/{node}/startall"];
 };
 "/nodes/{node}/stopall": {
  /** POST /nodes/{node}/stopall · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/stopall */
  post: operations["POST /nodes/{node}/stopall"];
 };
 "/nodes/{node}/suspendall": {
  /** POST /nodes/{node}/suspendall · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/suspendall */
  post: operations["POST /nodes/{node}/suspendall"];
 };
 "/nodes/{node}/migrateall": {
  /** POST /nodes/{node}/migrateall · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/migrateall */
  post: operations["POST /nodes/{node}/migrateall"];
 };
 "/nodes/{node}/hosts": {
  /** GET /nodes/{node}/hosts · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts */
  get: operations["GET /nodes/{node}/hosts"];
  /** POST /nodes/{node}/hosts · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts */
  post: operations["POST /nodes/{node}/hosts"];
 };
 "/storage": {
  /** GET /storage · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage */
  get: operations["GET /storage"];
  /** POST /storage · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage */
  post: operations["POST /storage"];
 };
 "/storage/{storage}": {
  /** GET /storage/{storage} · permission: Datastore.Allocate on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage} */
  get: operations["GET /storage/{storage}"];
  /** PUT /storage/{storage} · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage} */
  put: operations["PUT /storage/{storage}"];
  /** DELETE /storage/{storage} · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage} */
  delete: operations["DELETE /storage/{storage}"];
 };
 "/access": {
  /** GET /access · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access */
  get: operations["GET /access"];
 };
 "/access/users": {
  /** GET /access/users · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users */
  get: operations["GET /access/users"];
  /** POST /access/users · permission: (Realm.AllocateUser on the user's realm and User.Modify on a group of the user), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users */
  post: operations["POST /access/users"];
 };
 "/access/users/{userid}": {
  /** GET /access/users/{userid} · permission: User.Modify or Sys.Audit on a group of the user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid} */
  get: operations["GET /access/users/{userid}"];
  /** PUT /access/users/{userid} · permission: User.Modify on a group of the user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid} */
  put: operations["PUT /access/users/{userid}"];
  /** DELETE /access/users/{userid} · permission: (Realm.AllocateUser on the user's realm and User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid} */
  delete: operations["DELETE /access/users/{userid}"];
 };
 "/access/users/{userid}/tfa": {
  /** GET /access/users/{userid}/tfa · permission: (the user itself or User.Modify or Sys.Audit on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/tfa */
  get: operations["GET /access/users/{userid}/tfa"];
 };
 "/access/users/{userid}/unlock-tfa": {
  /** PUT /access/users/{userid}/unlock-tfa · permission: User.Modify on a group of the user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/unlock-tfa */
  put: operations["PUT /access/users/{userid}/unlock-tfa"];
 };
 "/access/users/{userid}/token": {
  /** GET /access/users/{userid}/token · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token */
  get: operations["GET /access/users/{userid}/token"];
 };
 "/access/users/{userid}/token/{tokenid}": {
  /** GET /access/users/{userid}/token/{tokenid} · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid} */
  get: operations["GET /access/users/{userid}/token/{tokenid}"];
  /** PUT /access/users/{userid}/token/{tokenid} · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid} */
  put: operations["PUT /access/users/{userid}/token/{tokenid}"];
  /** POST /access/users/{userid}/token/{tokenid} · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid} */
  post: operations["POST /access/users/{userid}/token/{tokenid}"];
  /** DELETE /access/users/{userid}/token/{tokenid} · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid} */
  delete: operations["DELETE /access/users/{userid}/token/{tokenid}"];
 };
 "/access/groups": {
  /** GET /access/groups · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups */
  get: operations["GET /access/groups"];
  /** POST /access/groups · permission: Group.Allocate on /access/groups · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups */
  post: operations["POST /access/groups"];
 };
 "/access/groups/{groupid}": {
  /** GET /access/groups/{groupid} · permission: Sys.Audit or Group.Allocate on /access/groups · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid} */
  get: operations["GET /access/groups/{groupid}"];
  /** PUT /access/groups/{groupid} · permission: Group.Allocate on /access/groups · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid} */
  put: operations["PUT /access/groups/{groupid}"];
  /** DELETE /access/groups/{groupid} · permission: Group.Allocate on /access/groups · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid} */
  delete: operations["DELETE /access/groups/{groupid}"];
 };
 "/access/roles": {
  /** GET /access/roles · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles */
  get: operations["GET /access/roles"];
  /** POST /access/roles · permission: Sys.Modify on /access · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles */
  post: operations["POST /access/roles"];
 };
 "/access/roles/{roleid}": {
  /** GET /access/roles/{roleid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid} */
  get: operations["GET /access/roles/{roleid}"];
  /** PUT /access/roles/{roleid} · permission: Sys.Modify on /access · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid} */
  put: operations["PUT /access/roles/{roleid}"];
  /** DELETE /access/roles/{roleid} · permission: Sys.Modify on /access · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid} */
  delete: operations["DELETE /access/roles/{roleid}"];
 };
 "/access/acl": {
  /** GET /access/acl · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/acl */
  get: operations["GET /access/acl"];
  /** PUT /access/acl · permission: Permissions.Modify on {path} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/acl */
  put: operations["PUT /access/acl"];
 };
 "/access/domains": {
  /** GET /access/domains · permission: anybody, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains */
  get: operations["GET /access/domains"];
  /** POST /access/domains · permission: Realm.Allocate on /access/realm · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains */
  post: operations["POST /access/domains"];
 };
 "/access/domains/{realm}": {
  /** GET /access/domains/{realm} · permission: Realm.Allocate or Sys.Audit on /access/realm · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm} */
  get: operations["GET /access/domains/{realm}"];
  /** PUT /access/domains/{realm} · permission: Realm.Allocate on /access/realm · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm} */
  put: operations["PUT /access/domains/{realm}"];
  /** DELETE /access/domains/{realm} · permission: Realm.Allocate on /access/realm · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm} */
  delete: operations["DELETE /access/domains/{realm}"];
 };
 "/access/domains/{realm}/sync": {
  /** POST /access/domains/{realm}/sync · permission: (Realm.AllocateUser on /access/realm/{realm} and User.Modify on /access/groups), checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}/sync */
  post: operations["POST /access/domains/{realm}/sync"];
 };
 "/access/openid": {
  /** GET /access/openid · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid */
  get: operations["GET /access/openid"];
 };
 "/access/openid/auth-url": {
  /** POST /access/openid/auth-url · permission: anybody · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid/auth-url */
  post: operations["POST /access/openid/auth-url"];
 };
 "/access/openid/login": {
  /** POST /access/openid/login · permission: anybody · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid/login */
  post: operations["POST /access/openid/login"];
 };
 "/access/tfa": {
  /** GET /access/tfa · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa */
  get: operations["GET /access/tfa"];
 };
 "/access/tfa/{userid}": {
  /** GET /access/tfa/{userid} · permission: (the user itself or User.Modify or Sys.Audit on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid} */
  get: operations["GET /access/tfa/{userid}"];
  /** POST /access/tfa/{userid} · permission: (the user itself or User.Modify on a group of the user) · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid} */
  post: operations["POST /access/tfa/{userid}"];
 };
 "/access/tfa/{userid}/{id}": {
  /** GET /access/tfa/{userid}/{id} · permission: (the user itself or User.Modify or Sys.Audit on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id} */
  get: operations["GET /access/tfa/{userid}/{id}"];
  /** PUT /access/tfa/{userid}/{id} · permission: (the user itself or User.Modify on a group of the user) · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id} */
  put: operations["PUT /access/tfa/{userid}/{id}"];
  /** DELETE /access/tfa/{userid}/{id} · permission: (the user itself or User.Modify on a group of the user) · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id} */
  delete: operations["DELETE /access/tfa/{userid}/{id}"];
 };
 "/access/ticket": {
  /** GET /access/ticket · permission: anybody · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/ticket */
  get: operations["GET /access/ticket"];
  /** POST /access/ticket · permission: anybody, checked further in code · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/ticket */
  post: operations["POST /access/ticket"];
 };
 "/access/vncticket": {
  /** POST /access/vncticket · permission: anybody, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/vncticket */
  post: operations["POST /access/vncticket"];
 };
 "/access/password": {
  /** PUT /access/password · permission: (the user itself or (Realm.AllocateUser on the user's realm and User.Modify on a group of the user)), checked further in code · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/password */
  put: operations["PUT /access/password"];
 };
 "/access/permissions": {
  /** GET /access/permissions · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/permissions */
  get: operations["GET /access/permissions"];
 };
 "/pools": {
  /** GET /pools · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools */
  get: operations["GET /pools"];
  /** PUT /pools · permission: Pool.Allocate on /pool/{poolid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools */
  put: operations["PUT /pools"];
  /** POST /pools · permission: Pool.Allocate on /pool/{poolid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools */
  post: operations["POST /pools"];
  /** DELETE /pools · permission: Pool.Allocate on /pool/{poolid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools */
  delete: operations["DELETE /pools"];
 };
 "/pools/{poolid}": {
  /** GET /pools/{poolid} · permission: Pool.Audit on /pool/{poolid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid} */
  get: operations["GET /pools/{poolid}"];
  /** PUT /pools/{poolid} · permission: Pool.Allocate on /pool/{poolid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid} */
  put: operations["PUT /pools/{poolid}"];
  /** DELETE /pools/{poolid} · permission: Pool.Allocate on /pool/{poolid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid} */
  delete: operations["DELETE /pools/{poolid}"];
 };
 "/version": {
  /** GET /version · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/version */
  get: operations["GET /version"];
 };
}
export interface BackupFleecing {
 enabled?: boolean;
 storage?: string;
}
export interface BackupPerformance {
 "max-workers"?: number;
 "pbs-entries-max"?: number;
}
export interface CephPoolErasureCoding {
 "device-class"?: string;
 "failure-domain"?: string;
 k: number;
 m: number;
 profile?: string;
}
export interface ClusterConfigLink {
 address: string;
 priority?: number;
}
export interface ClusterFirewallOptionsLogRatelimit {
 burst?: number;
 enable: boolean;
 rate?: string;
}
export interface ClusterMappingDirMap {
 node: string;
 path: string;
}
export interface ClusterMappingPciMap {
 description?: string;
 id: string;
 iommugroup?: number;
 node: string;
 path: string;
 "subsystem-id"?: string;
}
export interface ClusterMappingUsbMap {
 description?: string;
 id: string;
 node: string;
 path?: string;
}
export interface ClusterOptionsBwlimit {
 clone?: number;
 default?: number;
 migration?: number;
 move?: number;
 restore?: number;
}
export interface ClusterOptionsCrs {
 ha?: "basic" | "static" | "dynamic";
 "ha-auto-rebalance"?: boolean;
 "ha-auto-rebalance-hold-duration"?: number;
 "ha-auto-rebalance-margin"?: number;
 "ha-auto-rebalance-method"?: "bruteforce" | "topsis";
 "ha-auto-rebalance-threshold"?: number;
 "ha-rebalance-on-start"?: boolean;
}
export interface ClusterOptionsHa {
 shutdown_policy: "freeze" | "failover" | "conditional" | "migrate";
}
export interface ClusterOptionsLocation {
 latitude: number;
 longitude: number;
 name?: string;
}
export interface ClusterOptionsMigration {
 network?: string;
 type: "secure" | "insecure";
}
export interface ClusterOptionsNextId {
 lower?: number;
 upper?: number;
}
export interface ClusterOptionsNotify {
 fencing?: "always" | "never";
 "package-updates"?: "auto" | "always" | "never";
 replication?: "always" | "never";
 "target-fencing"?: string;
 "target-package-updates"?: string;
 "target-replication"?: string;
}
export interface ClusterOptionsTagStyle {
 "case-sensitive"?: boolean;
 "color-map"?: string;
 ordering?: "config" | "alphabetical";
 shape?: "full" | "circle" | "dense" | "none";
}
export interface ClusterOptionsU2f {
 appid?: string;
 origin?: string;
}
export interface ClusterOptionsUserTagAccess {
 "user-allow"?: "none" | "list" | "existing" | "free";
 "user-allow-list"?: string;
}
export interface ClusterOptionsWebauthn {
 "allow-subdomains"?: boolean;
 id?: string;
 origin?: string;
 rp?: string;
}
export interface ClusterSdnFabricsFabricRedistributeBgp {
 "route-map"?: string;
 source: "connected" | "kernel" | "ospf" | "static";
}
export interface ClusterSdnFabricsFabricRedistributeOspf {
 "route-map"?: string;
 source: "bgp" | "connected" | "kernel" | "static";
}
export interface ClusterSdnFabricsNodeInterfacesBgp {
 name: string;
}
export interface ClusterSdnFabricsNodeInterfacesOpenfabric {
 hello_multiplier?: number;
 ip?: string;
 ip6?: string;
 name: string;
}
export interface ClusterSdnFabricsNodeInterfacesOspf {
 ip?: string;
 name: string;
 network_type?: "broadcast" | "non-broadcast" | "point-to-multipoint" | "point-to-point";
}
export interface ClusterSdnFabricsNodePeers {
 endpoint?: string;
 iface: string;
 node: string;
 node_iface?: string;
 skip_route_generation?: boolean;
 type: "internal" | "external";
}
export interface ClusterSdnPrefixListsEntries {
 action: "permit" | "deny";
 ge?: number;
 le?: number;
 prefix: string;
 seq?: number;
}
export interface ClusterSdnPrefixListsEntries2 {
 action?: "permit" | "deny";
 ge?: number;
 le?: number;
 prefix?: string;
 seq?: number;
}
export interface ClusterSdnRouteMapsEntriesExitAction {
 key: "on-match-goto" | "on-match-next" | "continue";
 value?: number;
}
export interface ClusterSdnRouteMapsEntriesMatch {
 key: "route-type" | "vni" | "ip-address-prefix-list" | "ip6-address-prefix-list" | "ip-next-hop-prefix-list" | "ip6-next-hop-prefix-list" | "ip-next-hop-address" | "ip6-next-hop-address" | "metric" | "local-preference" | "peer" | "tag";
 value?: string;
}
export interface ClusterSdnRouteMapsEntriesSet {
 key: "ip-next-hop-peer-address" | "ip-next-hop" | "ip-next-hop-unchanged" | "ip6-next-hop-peer-address" | "ip6-next-hop-prefer-global" | "ip6-next-hop" | "local-preference" | "tag" | "weight" | "metric" | "src";
 value?: string;
}
export interface ConfigAcme {
 account?: string;
 domains?: string;
}
export interface ConfigAcmedomain {
 alias?: string;
 domain: string;
 plugin?: string;
}
export interface ConfigWakeonlan {
 "bind-interface"?: string;
 "broadcast-address"?: string;
 mac: string;
}
export interface DisksZfsDraidConfig {
 data: number;
 spares: number;
}
export interface LxcDev {
 "deny-write"?: boolean;
 gid?: number;
 mode?: string;
 path?: string;
 uid?: number;
}
export interface LxcFeatures {
 force_rw_sys?: boolean;
 fuse?: boolean;
 keyctl?: boolean;
 mknod?: boolean;
 mount?: string;
 nesting?: boolean;
}
export interface LxcMp {
 acl?: boolean;
 backup?: boolean;
 idmap?: string;
 keepattrs?: boolean;
 mountoptions?: string;
 mp: string;
 quota?: boolean;
 replicate?: boolean;
 ro?: boolean;
 shared?: boolean;
 size?: string;
 volume: string;
}
export interface LxcMpOptions {
 acl?: boolean;
 backup?: boolean;
 idmap?: string;
 keepattrs?: boolean;
 mountoptions?: string;
 mp: string;
 quota?: boolean;
 replicate?: boolean;
 ro?: boolean;
 shared?: boolean;
}
export type LxcMpVolume = Volume<LxcMpOptions>;
export interface LxcNet {
 bridge?: string;
 firewall?: boolean;
 gw?: string;
 gw6?: string;
 "host-managed"?: boolean;
 hwaddr?: string;
 ip?: string;
 ip6?: string;
 link_down?: boolean;
 mtu?: number;
 name: string;
 rate?: number;
 tag?: number;
 trunks?: string;
 type?: "veth";
}
export interface LxcRootfs {
 acl?: boolean;
 idmap?: string;
 mountoptions?: string;
 quota?: boolean;
 replicate?: boolean;
 ro?: boolean;
 shared?: boolean;
 size?: string;
 volume: string;
}
export interface LxcRootfsOptions {
 acl?: boolean;
 idmap?: string;
 mountoptions?: string;
 quota?: boolean;
 replicate?: boolean;
 ro?: boolean;
 shared?: boolean;
}
export type LxcRootfsVolume = Volume<LxcRootfsOptions>;
export interface LxcUnused {
 volume: string;
}
export interface ProxmoxRemote {
 apitoken: string;
 fingerprint?: string;
 host: string;
 port?: number;
}
export interface PruneBackups {
 "keep-all"?: boolean;
 "keep-daily"?: number;
 "keep-hourly"?: number;
 "keep-last"?: number;
 "keep-monthly"?: number;
 "keep-weekly"?: number;
 "keep-yearly"?: number;
}
export interface PveQemuSevFmt {
 "allow-smt"?: boolean;
 "kernel-hashes"?: boolean;
 "no-debug"?: boolean;
 "no-key-sharing"?: boolean;
 type: "std" | "es" | "snp";
}
export interface PveQemuTdxFmt {
 attestation: boolean;
 type: "tdx";
 "vsock-cid"?: number;
 "vsock-port"?: number;
}
export interface PveQmBoot {
 legacy?: string;
 order?: string;
}
export interface PveQmCicustom {
 meta?: string;
 network?: string;
 user?: string;
 vendor?: string;
}
export interface PveQmHostpci {
 "device-id"?: string;
 driver?: "vfio" | "keep";
 host?: string;
 "legacy-igd"?: boolean;
 mapping?: string;
 mdev?: string;
 pcie?: boolean;
 rombar?: boolean;
 romfile?: string;
 "sub-device-id"?: string;
 "sub-vendor-id"?: string;
 "vendor-id"?: string;
 "x-vga"?: boolean;
}
export interface PveQmIde {
 aio?: "native" | "threads" | "io_uring";
 backup?: boolean;
 bps?: number;
 bps_max_length?: number;
 bps_rd?: number;
 bps_rd_max_length?: number;
 bps_wr?: number;
 bps_wr_max_length?: number;
 cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
 detect_zeroes?: boolean;
 discard?: "ignore" | "on";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 iops?: number;
 iops_max?: number;
 iops_max_length?: number;
 iops_rd?: number;
 iops_rd_max?: number;
 iops_rd_max_length?: number;
 iops_wr?: number;
 iops_wr_max?: number;
 iops_wr_max_length?: number;
 mbps?: number;
 mbps_max?: number;
 mbps_rd?: number;
 mbps_rd_max?: number;
 mbps_wr?: number;
 mbps_wr_max?: number;
 media?: "cdrom" | "disk";
 model?: string;
 replicate?: boolean;
 rerror?: "ignore" | "report" | "stop";
 serial?: string;
 shared?: boolean;
 size?: string;
 snapshot?: boolean;
 ssd?: boolean;
 werror?: "enospc" | "ignore" | "report" | "stop";
 wwn?: string;
}
export interface PveQmIpconfig {
 gw?: string;
 gw6?: string;
 ip?: string;
 ip6?: string;
}
export interface PveQmRng {
 max_bytes?: number;
 period?: number;
 source: "/dev/urandom" | "/dev/random" | "/dev/hwrng";
}
export interface PveQmSmbios1 {
 base64?: boolean;
 family?: string;
 manufacturer?: string;
 product?: string;
 serial?: string;
 sku?: string;
 uuid?: string;
 version?: string;
}
export interface PveQmWatchdog {
 action?: "reset" | "shutdown" | "poweroff" | "pause" | "debug" | "none";
 model?: "i6300esb" | "ib700";
}
export interface PveSdnDhcpRange {
 "end-address": string;
 "start-address": string;
}
export interface PveTfaConfig {
 digits?: number;
 id?: string;
 key?: string;
 step?: number;
 type: "yubico" | "oath";
 url?: string;
}
export interface PveVmCpuConf {
 cputype?: string;
 flags?: string;
 "guest-phys-bits"?: number;
 hidden?: boolean;
 "hv-vendor-id"?: string;
 level?: number;
 "phys-bits"?: string;
 "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}
export interface QemuAgent {
 enabled: boolean;
 "freeze-fs"?: boolean;
 fstrim_cloned_disks?: boolean;
 type?: "virtio" | "isa";
}
export interface QemuAudio0 {
 device: "ich9-intel-hda" | "intel-hda" | "AC97";
 driver?: "spice" | "none";
}
export interface QemuConfigEfidisk0 {
 efitype?: "2m" | "4m";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 "ms-cert"?: "2011" | "2023" | "2023w" | "2023k";
 "pre-enrolled-keys"?: boolean;
 size?: string;
}
export interface QemuConfigIde {
 aio?: "native" | "threads" | "io_uring";
 backup?: boolean;
 bps?: number;
 bps_max_length?: number;
 bps_rd?: number;
 bps_rd_max_length?: number;
 bps_wr?: number;
 bps_wr_max_length?: number;
 cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
 detect_zeroes?: boolean;
 discard?: "ignore" | "on";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 iops?: number;
 iops_max?: number;
 iops_max_length?: number;
 iops_rd?: number;
 iops_rd_max?: number;
 iops_rd_max_length?: number;
 iops_wr?: number;
 iops_wr_max?: number;
 iops_wr_max_length?: number;
 mbps?: number;
 mbps_max?: number;
 mbps_rd?: number;
 mbps_rd_max?: number;
 mbps_wr?: number;
 mbps_wr_max?: number;
 media?: "cdrom" | "disk";
 model?: string;
 replicate?: boolean;
 rerror?: "ignore" | "report" | "stop";
 serial?: string;
 shared?: boolean;
 size?: string;
 snapshot?: boolean;
 ssd?: boolean;
 werror?: "enospc" | "ignore" | "report" | "stop";
 wwn?: string;
}
export interface QemuConfigMeta {
 "creation-qemu"?: string;
 ctime?: number;
}
export interface QemuConfigSata {
 aio?: "native" | "threads" | "io_uring";
 backup?: boolean;
 bps?: number;
 bps_max_length?: number;
 bps_rd?: number;
 bps_rd_max_length?: number;
 bps_wr?: number;
 bps_wr_max_length?: number;
 cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
 detect_zeroes?: boolean;
 discard?: "ignore" | "on";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 iops?: number;
 iops_max?: number;
 iops_max_length?: number;
 iops_rd?: number;
 iops_rd_max?: number;
 iops_rd_max_length?: number;
 iops_wr?: number;
 iops_wr_max?: number;
 iops_wr_max_length?: number;
 mbps?: number;
 mbps_max?: number;
 mbps_rd?: number;
 mbps_rd_max?: number;
 mbps_wr?: number;
 mbps_wr_max?: number;
 media?: "cdrom" | "disk";
 replicate?: boolean;
 rerror?: "ignore" | "report" | "stop";
 serial?: string;
 shared?: boolean;
 size?: string;
 snapshot?: boolean;
 ssd?: boolean;
 werror?: "enospc" | "ignore" | "report" | "stop";
 wwn?: string;
}
export interface QemuConfigScsi {
 aio?: "native" | "threads" | "io_uring";
 backup?: boolean;
 bps?: number;
 bps_max_length?: number;
 bps_rd?: number;
 bps_rd_max_length?: number;
 bps_wr?: number;
 bps_wr_max_length?: number;
 cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
 detect_zeroes?: boolean;
 discard?: "ignore" | "on";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 iops?: number;
 iops_max?: number;
 iops_max_length?: number;
 iops_rd?: number;
 iops_rd_max?: number;
 iops_rd_max_length?: number;
 iops_wr?: number;
 iops_wr_max?: number;
 iops_wr_max_length?: number;
 iothread?: boolean;
 mbps?: number;
 mbps_max?: number;
 mbps_rd?: number;
 mbps_rd_max?: number;
 mbps_wr?: number;
 mbps_wr_max?: number;
 media?: "cdrom" | "disk";
 product?: string;
 queues?: number;
 replicate?: boolean;
 rerror?: "ignore" | "report" | "stop";
 ro?: boolean;
 scsiblock?: boolean;
 serial?: string;
 shared?: boolean;
 size?: string;
 snapshot?: boolean;
 ssd?: boolean;
 vendor?: string;
 werror?: "enospc" | "ignore" | "report" | "stop";
 wwn?: string;
}
export interface QemuConfigTpmstate0 {
 file: string;
 format?: "raw" | "qcow2" | "vmdk";
 size?: string;
 version?: "v1.2" | "v2.0";
}
export interface QemuConfigVirtio {
 aio?: "native" | "threads" | "io_uring";
 backup?: boolean;
 bps?: number;
 bps_max_length?: number;
 bps_rd?: number;
 bps_rd_max_length?: number;
 bps_wr?: number;
 bps_wr_max_length?: number;
 cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
 detect_zeroes?: boolean;
 discard?: "ignore" | "on";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 iops?: number;
 iops_max?: number;
 iops_max_length?: number;
 iops_rd?: number;
 iops_rd_max?: number;
 iops_rd_max_length?: number;
 iops_wr?: number;
 iops_wr_max?: number;
 iops_wr_max_length?: number;
 iothread?: boolean;
 mbps?: number;
 mbps_max?: number;
 mbps_rd?: number;
 mbps_rd_max?: number;
 mbps_wr?: number;
 mbps_wr_max?: number;
 media?: "cdrom" | "disk";
 replicate?: boolean;
 rerror?: "ignore" | "report" | "stop";
 ro?: boolean;
 serial?: string;
 shared?: boolean;
 size?: string;
 snapshot?: boolean;
 werror?: "enospc" | "ignore" | "report" | "stop";
}
export interface QemuEfidisk0 {
 efitype?: "2m" | "4m";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 "import-from"?: string;
 "ms-cert"?: "2011" | "2023" | "2023w" | "2023k";
 "pre-enrolled-keys"?: boolean;
 size?: string;
}
export interface QemuIde {
 aio?: "native" | "threads" | "io_uring";
 backup?: boolean;
 bps?: number;
 bps_max_length?: number;
 bps_rd?: number;
 bps_rd_max_length?: number;
 bps_wr?: number;
 bps_wr_max_length?: number;
 cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
 detect_zeroes?: boolean;
 discard?: "ignore" | "on";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 "import-from"?: string;
 iops?: number;
 iops_max?: number;
 iops_max_length?: number;
 iops_rd?: number;
 iops_rd_max?: number;
 iops_rd_max_length?: number;
 iops_wr?: number;
 iops_wr_max?: number;
 iops_wr_max_length?: number;
 mbps?: number;
 mbps_max?: number;
 mbps_rd?: number;
 mbps_rd_max?: number;
 mbps_wr?: number;
 mbps_wr_max?: number;
 media?: "cdrom" | "disk";
 model?: string;
 replicate?: boolean;
 rerror?: "ignore" | "report" | "stop";
 serial?: string;
 shared?: boolean;
 size?: string;
 snapshot?: boolean;
 ssd?: boolean;
 werror?: "enospc" | "ignore" | "report" | "stop";
 wwn?: string;
}
export interface QemuIvshmem {
 name?: string;
 size: number;
}
export interface QemuMachine {
 "aw-bits"?: number;
 "enable-s3"?: boolean;
 "enable-s4"?: boolean;
 type?: string;
 viommu?: "intel" | "virtio";
}
export interface QemuMemory {
 current: number;
}
export interface QemuNet {
 bridge?: string;
 firewall?: boolean;
 link_down?: boolean;
 macaddr?: string;
 model: "e1000" | "e1000-82540em" | "e1000-82544gc" | "e1000-82545em" | "e1000e" | "i82551" | "i82557b" | "i82559er" | "ne2k_isa" | "ne2k_pci" | "pcnet" | "rtl8139" | "virtio" | "vmxnet3";
 mtu?: number;
 queues?: number;
 rate?: number;
 tag?: number;
 trunks?: string;
}
export interface QemuNuma {
 cpus: string;
 hostnodes?: string;
 memory?: number;
 policy?: "preferred" | "bind" | "interleave";
}
export interface QemuSata {
 aio?: "native" | "threads" | "io_uring";
 backup?: boolean;
 bps?: number;
 bps_max_length?: number;
 bps_rd?: number;
 bps_rd_max_length?: number;
 bps_wr?: number;
 bps_wr_max_length?: number;
 cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
 detect_zeroes?: boolean;
 discard?: "ignore" | "on";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 "import-from"?: string;
 iops?: number;
 iops_max?: number;
 iops_max_length?: number;
 iops_rd?: number;
 iops_rd_max?: number;
 iops_rd_max_length?: number;
 iops_wr?: number;
 iops_wr_max?: number;
 iops_wr_max_length?: number;
 mbps?: number;
 mbps_max?: number;
 mbps_rd?: number;
 mbps_rd_max?: number;
 mbps_wr?: number;
 mbps_wr_max?: number;
 media?: "cdrom" | "disk";
 replicate?: boolean;
 rerror?: "ignore" | "report" | "stop";
 serial?: string;
 shared?: boolean;
 size?: string;
 snapshot?: boolean;
 ssd?: boolean;
 werror?: "enospc" | "ignore" | "report" | "stop";
 wwn?: string;
}
export interface QemuScsi {
 aio?: "native" | "threads" | "io_uring";
 backup?: boolean;
 bps?: number;
 bps_max_length?: number;
 bps_rd?: number;
 bps_rd_max_length?: number;
 bps_wr?: number;
 bps_wr_max_length?: number;
 cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
 detect_zeroes?: boolean;
 discard?: "ignore" | "on";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 "import-from"?: string;
 iops?: number;
 iops_max?: number;
 iops_max_length?: number;
 iops_rd?: number;
 iops_rd_max?: number;
 iops_rd_max_length?: number;
 iops_wr?: number;
 iops_wr_max?: number;
 iops_wr_max_length?: number;
 iothread?: boolean;
 mbps?: number;
 mbps_max?: number;
 mbps_rd?: number;
 mbps_rd_max?: number;
 mbps_wr?: number;
 mbps_wr_max?: number;
 media?: "cdrom" | "disk";
 product?: string;
 queues?: number;
 replicate?: boolean;
 rerror?: "ignore" | "report" | "stop";
 ro?: boolean;
 scsiblock?: boolean;
 serial?: string;
 shared?: boolean;
 size?: string;
 snapshot?: boolean;
 ssd?: boolean;
 vendor?: string;
 werror?: "enospc" | "ignore" | "report" | "stop";
 wwn?: string;
}
export interface QemuSpiceEnhancements {
 foldersharing?: boolean;
 videostreaming?: "off" | "all" | "filter";
}
export interface QemuTpmstate0 {
 file: string;
 format?: "raw" | "qcow2" | "vmdk";
 "import-from"?: string;
 size?: string;
 version?: "v1.2" | "v2.0";
}
export interface QemuUnused {
 file: string;
}
export interface QemuUsb {
 host?: string;
 mapping?: string;
 usb3?: boolean;
}
export interface QemuVga {
 clipboard?: "vnc";
 memory?: number;
 type?: "cirrus" | "qxl" | "qxl2" | "qxl3" | "qxl4" | "none" | "serial0" | "serial1" | "serial2" | "serial3" | "std" | "virtio" | "virtio-gl" | "vmware";
}
export interface QemuVirtio {
 aio?: "native" | "threads" | "io_uring";
 backup?: boolean;
 bps?: number;
 bps_max_length?: number;
 bps_rd?: number;
 bps_rd_max_length?: number;
 bps_wr?: number;
 bps_wr_max_length?: number;
 cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
 detect_zeroes?: boolean;
 discard?: "ignore" | "on";
 file: string;
 format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
 "import-from"?: string;
 iops?: number;
 iops_max?: number;
 iops_max_length?: number;
 iops_rd?: number;
 iops_rd_max?: number;
 iops_rd_max_length?: number;
 iops_wr?: number;
 iops_wr_max?: number;
 iops_wr_max_length?: number;
 iothread?: boolean;
 mbps?: number;
 mbps_max?: number;
 mbps_rd?: number;
 mbps_rd_max?: number;
 mbps_wr?: number;
 mbps_wr_max?: number;
 media?: "cdrom" | "disk";
 replicate?: boolean;
 rerror?: "ignore" | "report" | "stop";
 ro?: boolean;
 serial?: string;
 shared?: boolean;
 size?: string;
 snapshot?: boolean;
 werror?: "enospc" | "ignore" | "report" | "stop";
}
export interface QemuVirtiofs {
 cache?: "auto" | "always" | "metadata" | "never";
 "direct-io"?: boolean;
 dirid: string;
 "expose-acl"?: boolean;
 "expose-xattr"?: boolean;
}
export interface RealmSyncOptions {
 "enable-new"?: boolean;
 full?: boolean;
 purge?: boolean;
 "remove-vanished"?: string;
 scope?: "users" | "groups" | "both";
}
export interface components {
 schemas: {
  "backup-fleecing": BackupFleecing;
  "backup-performance": BackupPerformance;
  "ceph-pool-erasure-coding": CephPoolErasureCoding;
  "cluster-config-link": ClusterConfigLink;
  "cluster-firewall-options-log_ratelimit": ClusterFirewallOptionsLogRatelimit;
  "cluster-mapping-dir-map": ClusterMappingDirMap;
  "cluster-mapping-pci-map": ClusterMappingPciMap;
  "cluster-mapping-usb-map": ClusterMappingUsbMap;
  "cluster-options-bwlimit": ClusterOptionsBwlimit;
  "cluster-options-crs": ClusterOptionsCrs;
  "cluster-options-ha": ClusterOptionsHa;
  "cluster-options-location": ClusterOptionsLocation;
  "cluster-options-migration": ClusterOptionsMigration;
  "cluster-options-next-id": ClusterOptionsNextId;
  "cluster-options-notify": ClusterOptionsNotify;
  "cluster-options-tag-style": ClusterOptionsTagStyle;
  "cluster-options-u2f": ClusterOptionsU2f;
  "cluster-options-user-tag-access": ClusterOptionsUserTagAccess;
  "cluster-options-webauthn": ClusterOptionsWebauthn;
  "cluster-sdn-fabrics-fabric-redistribute-bgp": ClusterSdnFabricsFabricRedistributeBgp;
  "cluster-sdn-fabrics-fabric-redistribute-ospf": ClusterSdnFabricsFabricRedistributeOspf;
  "cluster-sdn-fabrics-node-interfaces-bgp": ClusterSdnFabricsNodeInterfacesBgp;
  "cluster-sdn-fabrics-node-interfaces-openfabric": ClusterSdnFabricsNodeInterfacesOpenfabric;
  "cluster-sdn-fabrics-node-interfaces-ospf": ClusterSdnFabricsNodeInterfacesOspf;
  "cluster-sdn-fabrics-node-peers": ClusterSdnFabricsNodePeers;
  "cluster-sdn-prefix-lists-entries": ClusterSdnPrefixListsEntries;
  "cluster-sdn-prefix-lists-entries-2": ClusterSdnPrefixListsEntries2;
  "cluster-sdn-route-maps-entries-exit-action": ClusterSdnRouteMapsEntriesExitAction;
  "cluster-sdn-route-maps-entries-match": ClusterSdnRouteMapsEntriesMatch;
  "cluster-sdn-route-maps-entries-set": ClusterSdnRouteMapsEntriesSet;
  "config-acme": ConfigAcme;
  "config-acmedomain": ConfigAcmedomain;
  "config-wakeonlan": ConfigWakeonlan;
  "disks-zfs-draid-config": DisksZfsDraidConfig;
  "lxc-dev": LxcDev;
  "lxc-features": LxcFeatures;
  "lxc-mp": LxcMp;
  "lxc-mp-options": LxcMpOptions;
  "lxc-mp-volume": LxcMpVolume;
  "lxc-net": LxcNet;
  "lxc-rootfs": LxcRootfs;
  "lxc-rootfs-options": LxcRootfsOptions;
  "lxc-rootfs-volume": LxcRootfsVolume;
  "lxc-unused": LxcUnused;
  "proxmox-remote": ProxmoxRemote;
  "prune-backups": PruneBackups;
  "pve-qemu-sev-fmt": PveQemuSevFmt;
  "pve-qemu-tdx-fmt": PveQemuTdxFmt;
  "pve-qm-boot": PveQmBoot;
  "pve-qm-cicustom": PveQmCicustom;
  "pve-qm-hostpci": PveQmHostpci;
  "pve-qm-ide": PveQmIde;
  "pve-qm-ipconfig": PveQmIpconfig;
  "pve-qm-rng": PveQmRng;
  "pve-qm-smbios1": PveQmSmbios1;
  "pve-qm-watchdog": PveQmWatchdog;
  "pve-sdn-dhcp-range": PveSdnDhcpRange;
  "pve-tfa-config": PveTfaConfig;
  "pve-vm-cpu-conf": PveVmCpuConf;
  "qemu-agent": QemuAgent;
  "qemu-audio0": QemuAudio0;
  "qemu-config-efidisk0": QemuConfigEfidisk0;
  "qemu-config-ide": QemuConfigIde;
  "qemu-config-meta": QemuConfigMeta;
  "qemu-config-sata": QemuConfigSata;
  "qemu-config-scsi": QemuConfigScsi;
  "qemu-config-tpmstate0": QemuConfigTpmstate0;
  "qemu-config-virtio": QemuConfigVirtio;
  "qemu-efidisk0": QemuEfidisk0;
  "qemu-ide": QemuIde;
  "qemu-ivshmem": QemuIvshmem;
  "qemu-machine": QemuMachine;
  "qemu-memory": QemuMemory;
  "qemu-net": QemuNet;
  "qemu-numa": QemuNuma;
  "qemu-sata": QemuSata;
  "qemu-scsi": QemuScsi;
  "qemu-spice_enhancements": QemuSpiceEnhancements;
  "qemu-tpmstate0": QemuTpmstate0;
  "qemu-unused": QemuUnused;
  "qemu-usb": QemuUsb;
  "qemu-vga": QemuVga;
  "qemu-virtio": QemuVirtio;
  "qemu-virtiofs": QemuVirtiofs;
  "realm-sync-options": RealmSyncOptions;
 };
 responses: {
  error: {
   content: {
    "application/json": {
     data: null;
     message?: string;
     errors?: {
      [key: string]: string;
     };
    };
   };
  };
 };
 parameters: never;
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export interface operations {
 "GET /cluster": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/replication": {
  responses: Answer<{
   comment?: string;
   disable?: boolean;
   guest: number;
   id: string;
   jobnum: number;
   rate?: number;
   remove_job?: "local" | "full";
   schedule?: string;
   source?: string;
   target: string;
   type: "local";
  }[]>;
 };
 "POST /cluster/replication": {
  requestBody: Body<{
   comment?: string;
   disable?: boolean;
   id: string;
   rate?: number;
   remove_job?: "local" | "full";
   schedule?: string;
   source?: string;
   target: string;
   type: "local";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/replication/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   comment?: string;
   digest?: string;
   disable?: boolean;
   guest: number;
   id: string;
   jobnum: number;
   rate?: number;
   remove_job?: "local" | "full";
   schedule?: string;
   source?: string;
   target: string;
   type: "local";
  }>;
 };
 "PUT /cluster/replication/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody?: Body<{
   comment?: string | null;
   delete?: string | string[];
   digest?: string;
   disable?: boolean | null;
   rate?: number | null;
   remove_job?: ("local" | "full") | null;
   schedule?: string | null;
   source?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/replication/{id}": {
  parameters: {
   query?: {
    force?: boolean;
    keep?: boolean;
   };
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/metrics": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/metrics/server": {
  responses: Answer<{
   disable: boolean;
   id: string;
   port: number;
   server: string;
   type: string;
  }[]>;
 };
 "GET /cluster/metrics/server/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/metrics/server/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody: Body<{
   "api-path-prefix"?: string | null;
   bucket?: string | null;
   delete?: string | string[];
   digest?: string;
   disable?: boolean | null;
   influxdbproto?: ("udp" | "http" | "https") | null;
   "max-body-size"?: number | null;
   mtu?: number | null;
   organization?: string | null;
   "otel-compression"?: ("none" | "gzip") | null;
   "otel-headers"?: string | null;
   "otel-max-body-size"?: number | null;
   "otel-path"?: string | null;
   "otel-protocol"?: ("http" | "https") | null;
   "otel-resource-attributes"?: string | null;
   "otel-timeout"?: number | null;
   "otel-verify-ssl"?: boolean | null;
   path?: string | null;
   port: number;
   proto?: ("udp" | "tcp") | null;
   server: string;
   timeout?: number | null;
   token?: string | null;
   "verify-certificate"?: boolean | null;
  }>;
  responses: Answer<null>;
 };
 "POST /cluster/metrics/server/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody: Body<{
   "api-path-prefix"?: string;
   bucket?: string;
   disable?: boolean;
   influxdbproto?: "udp" | "http" | "https";
   "max-body-size"?: number;
   mtu?: number;
   organization?: string;
   "otel-compression"?: "none" | "gzip";
   "otel-headers"?: string;
   "otel-max-body-size"?: number;
   "otel-path"?: string;
   "otel-protocol"?: "http" | "https";
   "otel-resource-attributes"?: string;
   "otel-timeout"?: number;
   "otel-verify-ssl"?: boolean;
   path?: string;
   port: number;
   proto?: "udp" | "tcp";
   server: string;
   timeout?: number;
   token?: string;
   type: "graphite" | "influxdb" | "opentelemetry";
   "verify-certificate"?: boolean;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/metrics/server/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/metrics/export": {
  parameters: {
   query?: {
    history?: boolean;
    "local-only"?: boolean;
    "node-list"?: string;
    "start-time"?: number;
   };
  };
  responses: Answer<{
   data: {
    id: string;
    metric: string;
    timestamp: number;
    type: "gauge" | "counter" | "derive";
    value: number;
   }[];
  }>;
 };
 "GET /cluster/notifications": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/notifications/matcher-fields": {
  responses: Answer<{
   name: string;
  }[]>;
 };
 "GET /cluster/notifications/matcher-field-values": {
  responses: Answer<{
   comment?: string;
   field: string;
   value: string;
  }[]>;
 };
 "GET /cluster/notifications/endpoints": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/notifications/endpoints/sendmail": {
  responses: Answer<{
   author?: string;
   comment?: string;
   disable?: boolean;
   "from-address"?: string;
   mailto?: string[];
   "mailto-user"?: string[];
   name: string;
   origin: "user-created" | "builtin" | "modified-builtin";
  }[]>;
 };
 "POST /cluster/notifications/endpoints/sendmail": {
  requestBody: Body<{
   author?: string;
   comment?: string;
   disable?: boolean;
   "from-address"?: string;
   mailto?: string[];
   "mailto-user"?: string[];
   name: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/notifications/endpoints/sendmail/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<{
   author?: string;
   comment?: string;
   digest?: string;
   disable?: boolean;
   "from-address"?: string;
   mailto?: string[];
   "mailto-user"?: string[];
   name: string;
  }>;
 };
 "PUT /cluster/notifications/endpoints/sendmail/{name}": {
  parameters: {
   path: NamePath;
  };
  requestBody?: Body<{
   author?: string | null;
   comment?: string | null;
   delete?: string[];
   digest?: string;
   disable?: boolean | null;
   "from-address"?: string | null;
   mailto?: string[] | null;
   "mailto-user"?: string[] | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/notifications/endpoints/sendmail/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/notifications/endpoints/gotify": {
  responses: Answer<{
   comment?: string;
   disable?: boolean;
   name: string;
   origin: "user-created" | "builtin" | "modified-builtin";
   server: string;
  }[]>;
 };
 "POST /cluster/notifications/endpoints/gotify": {
  requestBody: Body<{
   comment?: string;
   disable?: boolean;
   name: string;
   server: string;
   token: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/notifications/endpoints/gotify/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<{
   comment?: string;
   digest?: string;
   disable?: boolean;
   name: string;
   server: string;
  }>;
 };
 "PUT /cluster/notifications/endpoints/gotify/{name}": {
  parameters: {
   path: NamePath;
  };
  requestBody?: Body<{
   comment?: string | null;
   delete?: string[];
   digest?: string;
   disable?: boolean | null;
   server?: string | null;
   token?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/notifications/endpoints/gotify/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/notifications/endpoints/smtp": {
  responses: Answer<{
   author?: string;
   comment?: string;
   disable?: boolean;
   "from-address": string;
   mailto?: string[];
   "mailto-user"?: string[];
   mode?: "insecure" | "starttls" | "tls";
   name: string;
   origin: "user-created" | "builtin" | "modified-builtin";
   port?: number;
   server: string;
   username?: string;
  }[]>;
 };
 "POST /cluster/notifications/endpoints/smtp": {
  requestBody: Body<{
   author?: string;
   comment?: string;
   disable?: boolean;
   "from-address": string;
   mailto?: string[];
   "mailto-user"?: string[];
   mode?: "insecure" | "starttls" | "tls";
   name: string;
   password?: string;
   port?: number;
   server: string;
   username?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/notifications/endpoints/smtp/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<{
   author?: string;
   comment?: string;
   digest?: string;
   disable?: boolean;
   "from-address": string;
   mailto?: string[];
   "mailto-user"?: string[];
   mode?: "insecure" | "starttls" | "tls";
   name: string;
   port?: number;
   server: string;
   username?: string;
  }>;
 };
 "PUT /cluster/notifications/endpoints/smtp/{name}": {
  parameters: {
   path: NamePath;
  };
  requestBody?: Body<{
   author?: string | null;
   comment?: string | null;
   delete?: string[];
   digest?: string;
   disable?: boolean | null;
   "from-address"?: string | null;
   mailto?: string[] | null;
   "mailto-user"?: string[] | null;
   mode?: ("insecure" | "starttls" | "tls") | null;
   password?: string | null;
   port?: number | null;
   server?: string | null;
   username?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/notifications/endpoints/smtp/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/notifications/endpoints/webhook": {
  responses: Answer<{
   body?: string;
   comment?: string;
   disable?: boolean;
   header?: string[];
   method: "post" | "put" | "get";
   name: string;
   origin: "user-created" | "builtin" | "modified-builtin";
   secret?: string[];
   url: string;
  }[]>;
 };
 "POST /cluster/notifications/endpoints/webhook": {
  requestBody: Body<{
   body?: string;
   comment?: string;
   disable?: boolean;
   header?: string[];
   method: "post" | "put" | "get";
   name: string;
   secret?: string[];
   url: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/notifications/endpoints/webhook/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<{
   body?: string;
   comment?: string;
   digest?: string;
   disable?: boolean;
   header?: string[];
   method: "post" | "put" | "get";
   name: string;
   secret?: string[];
   url: string;
  }>;
 };
 "PUT /cluster/notifications/endpoints/webhook/{name}": {
  parameters: {
   path: NamePath;
  };
  requestBody?: Body<{
   body?: string | null;
   comment?: string | null;
   delete?: string[];
   digest?: string;
   disable?: boolean | null;
   header?: string[] | null;
   method?: ("post" | "put" | "get") | null;
   secret?: string[] | null;
   url?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/notifications/endpoints/webhook/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/notifications/targets": {
  responses: Answer<{
   comment?: string;
   disable?: boolean;
   name: string;
   origin: "user-created" | "builtin" | "modified-builtin";
   type: "sendmail" | "gotify" | "smtp" | "webhook";
  }[]>;
 };
 "POST /cluster/notifications/targets/{name}/test": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/notifications/matchers": {
  responses: Answer<{
   comment?: string;
   disable?: boolean;
   "invert-match"?: boolean;
   "match-calendar"?: string[];
   "match-field"?: string[];
   "match-severity"?: string[];
   mode?: "all" | "any";
   name: string;
   origin: "user-created" | "builtin" | "modified-builtin";
   target?: string[];
  }[]>;
 };
 "POST /cluster/notifications/matchers": {
  requestBody: Body<{
   comment?: string;
   disable?: boolean;
   "invert-match"?: boolean;
   "match-calendar"?: string[];
   "match-field"?: string[];
   "match-severity"?: string[];
   mode?: "all" | "any";
   name: string;
   target?: string[];
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/notifications/matchers/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<{
   comment?: string;
   digest?: string;
   disable?: boolean;
   "invert-match"?: boolean;
   "match-calendar"?: string[];
   "match-field"?: string[];
   "match-severity"?: string[];
   mode?: "all" | "any";
   name: string;
   target?: string[];
  }>;
 };
 "PUT /cluster/notifications/matchers/{name}": {
  parameters: {
   path: NamePath;
  };
  requestBody?: Body<{
   comment?: string | null;
   delete?: string[];
   digest?: string;
   disable?: boolean | null;
   "invert-match"?: boolean | null;
   "match-calendar"?: string[] | null;
   "match-field"?: string[] | null;
   "match-severity"?: string[] | null;
   mode?: ("all" | "any") | null;
   target?: string[] | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/notifications/matchers/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/qemu": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/qemu/cpu-flags": {
  parameters: {
   query?: {
    accel?: "kvm" | "tcg";
    arch?: "x86_64" | "aarch64";
   };
  };
  responses: Answer<{
   description?: string;
   name: string;
   "supported-on"?: string[];
  }[]>;
 };
 "GET /cluster/qemu/custom-cpu-models": {
  responses: Answer<{
   cputype?: string;
   digest?: string;
   flags?: string;
   "guest-phys-bits"?: number;
   hidden?: boolean;
   "hv-vendor-id"?: string;
   level?: number;
   "phys-bits"?: string;
   "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
  }[]>;
 };
 "POST /cluster/qemu/custom-cpu-models": {
  requestBody: Body<{
   cputype: string;
   flags?: string;
   "guest-phys-bits"?: number;
   hidden?: boolean;
   "hv-vendor-id"?: string;
   level?: number;
   "phys-bits"?: string;
   "reported-model": "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/qemu/custom-cpu-models/{cputype}": {
  parameters: {
   path: CputypePath;
  };
  responses: Answer<{
   cputype?: string;
   digest?: string;
   flags?: string;
   "guest-phys-bits"?: number;
   hidden?: boolean;
   "hv-vendor-id"?: string;
   level?: number;
   "phys-bits"?: string;
   "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
  }>;
 };
 "PUT /cluster/qemu/custom-cpu-models/{cputype}": {
  parameters: {
   path: CputypePath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   digest?: string;
   flags?: string | null;
   "guest-phys-bits"?: number | null;
   hidden?: boolean | null;
   "hv-vendor-id"?: string | null;
   level?: number | null;
   "phys-bits"?: string | null;
   "reported-model"?: ("486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS") | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/qemu/custom-cpu-models/{cputype}": {
  parameters: {
   path: CputypePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/config": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /cluster/config": {
  requestBody: Body<{
   clustername: string;
   nodeid?: number;
   "token-coefficient"?: number;
   votes?: number;
   [key: `link${number}`]: (ClusterConfigLink | string) | undefined;
   link?: (ClusterConfigLink | string)[];
  }>;
  responses: Answer<string>;
 };
 "GET /cluster/config/apiversion": {
  responses: Answer<number>;
 };
 "GET /cluster/config/nodes": {
  responses: Answer<{
   node: string;
  }[]>;
 };
 "POST /cluster/config/nodes/{node}": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   apiversion?: number;
   force?: boolean;
   new_node_ip?: string;
   nodeid?: number;
   votes?: number;
   [key: `link${number}`]: (ClusterConfigLink | string) | undefined;
   link?: (ClusterConfigLink | string)[];
  }>;
  responses: Answer<{
   corosync_authkey: string;
   corosync_conf: string;
   warnings: string[];
  }>;
 };
 "DELETE /cluster/config/nodes/{node}": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/config/join": {
  parameters: {
   query?: {
    node?: string;
   };
  };
  responses: Answer<{
   config_digest: string;
   nodelist: {
    name: string;
    nodeid?: number;
    pve_addr: string;
    pve_fp: string;
    quorum_votes: number;
    ring0_addr?: ClusterConfigLink;
   }[];
   preferred_node: string;
   totem: {
    [key: string]: unknown;
   };
  }>;
 };
 "POST /cluster/config/join": {
  requestBody: Body<{
   fingerprint: string;
   force?: boolean;
   hostname: string;
   nodeid?: number;
   password: string;
   votes?: number;
   [key: `link${number}`]: (ClusterConfigLink | string) | undefined;
   link?: (ClusterConfigLink | string)[];
  }>;
  responses: Answer<string>;
 };
 "GET /cluster/config/totem": {
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /cluster/config/qdevice": {
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /cluster/firewall": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/firewall/groups": {
  responses: Answer<{
   comment?: string;
   digest: string;
   group: string;
  }[]>;
 };
 "POST /cluster/firewall/groups": {
  requestBody: Body<{
   comment?: string;
   digest?: string;
   group: string;
   rename?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/firewall/groups/{group}": {
  parameters: {
   path: GroupPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }[]>;
 };
 "POST /cluster/firewall/groups/{group}": {
  parameters: {
   path: GroupPath;
  };
  requestBody: Body<{
   action: string;
   comment?: string;
   dest?: string;
   digest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos?: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: "in" | "out" | "forward" | "group";
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/firewall/groups/{group}": {
  parameters: {
   path: GroupPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/firewall/groups/{group}/{pos}": {
  parameters: {
   path: GroupPosPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }>;
 };
 "PUT /cluster/firewall/groups/{group}/{pos}": {
  parameters: {
   path: GroupPosPath;
  };
  requestBody?: Body<{
   action?: string | null;
   comment?: string | null;
   delete?: string | string[];
   dest?: string | null;
   digest?: string;
   dport?: string | null;
   enable?: number | null;
   "icmp-type"?: string | null;
   iface?: string | null;
   log?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   macro?: string | null;
   moveto?: number | null;
   proto?: string | null;
   source?: string | null;
   sport?: string | null;
   type?: ("in" | "out" | "forward" | "group") | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/firewall/groups/{group}/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: GroupPosPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/firewall/rules": {
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }[]>;
 };
 "POST /cluster/firewall/rules": {
  requestBody: Body<{
   action: string;
   comment?: string;
   dest?: string;
   digest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos?: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: "in" | "out" | "forward" | "group";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/firewall/rules/{pos}": {
  parameters: {
   path: PosPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }>;
 };
 "PUT /cluster/firewall/rules/{pos}": {
  parameters: {
   path: PosPath;
  };
  requestBody?: Body<{
   action?: string | null;
   comment?: string | null;
   delete?: string | string[];
   dest?: string | null;
   digest?: string;
   dport?: string | null;
   enable?: number | null;
   "icmp-type"?: string | null;
   iface?: string | null;
   log?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   macro?: string | null;
   moveto?: number | null;
   proto?: string | null;
   source?: string | null;
   sport?: string | null;
   type?: ("in" | "out" | "forward" | "group") | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: PosPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/firewall/ipset": {
  responses: Answer<{
   comment?: string;
   digest: string;
   name: string;
  }[]>;
 };
 "POST /cluster/firewall/ipset": {
  requestBody: Body<{
   comment?: string;
   digest?: string;
   name: string;
   rename?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/firewall/ipset/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<{
   cidr: string;
   comment?: string;
   digest: string;
   nomatch?: boolean;
  }[]>;
 };
 "POST /cluster/firewall/ipset/{name}": {
  parameters: {
   path: NamePath;
  };
  requestBody: Body<{
   cidr: string;
   comment?: string;
   nomatch?: boolean;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/firewall/ipset/{name}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: NamePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: NameCidrPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: NameCidrPath;
  };
  requestBody?: Body<{
   comment?: string;
   digest?: string;
   nomatch?: boolean;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/firewall/ipset/{name}/{cidr}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: NameCidrPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/firewall/aliases": {
  responses: Answer<{
   cidr: string;
   comment?: string;
   digest: string;
   name: string;
  }[]>;
 };
 "POST /cluster/firewall/aliases": {
  requestBody: Body<{
   cidr: string;
   comment?: string;
   name: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/firewall/aliases/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/firewall/aliases/{name}": {
  parameters: {
   path: NamePath;
  };
  requestBody: Body<{
   cidr: string;
   comment?: string;
   digest?: string;
   rename?: string;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/firewall/aliases/{name}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: NamePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/firewall/options": {
  responses: Answer<{
   ebtables?: boolean;
   enable?: number;
   log_ratelimit?: ClusterFirewallOptionsLogRatelimit;
   policy_forward?: "ACCEPT" | "DROP";
   policy_in?: "ACCEPT" | "REJECT" | "DROP";
   policy_out?: "ACCEPT" | "REJECT" | "DROP";
  }>;
 };
 "PUT /cluster/firewall/options": {
  requestBody?: Body<{
   delete?: string | string[];
   digest?: string;
   ebtables?: boolean | null;
   enable?: number | null;
   log_ratelimit?: (ClusterFirewallOptionsLogRatelimit | string) | null;
   policy_forward?: ("ACCEPT" | "DROP") | null;
   policy_in?: ("ACCEPT" | "REJECT" | "DROP") | null;
   policy_out?: ("ACCEPT" | "REJECT" | "DROP") | null;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/firewall/macros": {
  responses: Answer<{
   descr: string;
   macro: string;
  }[]>;
 };
 "GET /cluster/firewall/refs": {
  parameters: {
   query?: {
    type?: "alias" | "ipset";
   };
  };
  responses: Answer<{
   comment?: string;
   name: string;
   ref: string;
   scope: string;
   type: "alias" | "ipset";
  }[]>;
 };
 "GET /cluster/backup": {
  responses: Answer<{
   all?: boolean;
   bwlimit?: number;
   comment?: string;
   compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
   dumpdir?: string;
   enabled?: boolean;
   exclude?: string;
   "exclude-path"?: string[];
   fleecing?: {
    enabled?: boolean;
    storage?: string;
   };
   id: string;
   ionice?: number;
   lockwait?: number;
   mailnotification?: "always" | "failure";
   mailto?: string;
   mode?: "snapshot" | "suspend" | "stop";
   "next-run"?: number;
   node?: string;
   "notes-template"?: string;
   "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
   "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
   performance?: {
    "max-workers"?: number;
    "pbs-entries-max"?: number;
   };
   pigz?: number;
   pool?: string;
   protected?: boolean;
   "prune-backups"?: {
    "keep-all"?: boolean;
    "keep-daily"?: number;
    "keep-hourly"?: number;
    "keep-last"?: number;
    "keep-monthly"?: number;
    "keep-weekly"?: number;
    "keep-yearly"?: number;
   };
   quiet?: boolean;
   remove?: boolean;
   "repeat-missed"?: boolean;
   schedule?: string;
   script?: string;
   stdexcludes?: boolean;
   stop?: boolean;
   stopwait?: number;
   storage?: string;
   tmpdir?: string;
   vmid?: string;
   zstd?: number;
  }[]>;
 };
 "POST /cluster/backup": {
  requestBody?: Body<{
   all?: boolean;
   bwlimit?: number;
   comment?: string;
   compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
   dow?: string | string[];
   dumpdir?: string;
   enabled?: boolean;
   exclude?: string | string[];
   "exclude-path"?: string[];
   fleecing?: BackupFleecing | string;
   id?: string;
   ionice?: number;
   lockwait?: number;
   mailnotification?: "always" | "failure";
   mailto?: string | string[];
   mode?: "snapshot" | "suspend" | "stop";
   node?: string;
   "notes-template"?: string;
   "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
   "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
   performance?: BackupPerformance | string;
   pigz?: number;
   pool?: string;
   protected?: boolean;
   "prune-backups"?: PruneBackups | string;
   quiet?: boolean;
   remove?: boolean;
   "repeat-missed"?: boolean;
   schedule?: string;
   script?: string;
   starttime?: string;
   stdexcludes?: boolean;
   stop?: boolean;
   stopwait?: number;
   storage?: string;
   tmpdir?: string;
   vmid?: string | string[];
   zstd?: number;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/backup/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   all?: boolean;
   bwlimit?: number;
   comment?: string;
   compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
   dumpdir?: string;
   enabled?: boolean;
   exclude?: string;
   "exclude-path"?: string[];
   fleecing?: {
    enabled?: boolean;
    storage?: string;
   };
   id: string;
   ionice?: number;
   lockwait?: number;
   mailnotification?: "always" | "failure";
   mailto?: string;
   mode?: "snapshot" | "suspend" | "stop";
   "next-run"?: number;
   node?: string;
   "notes-template"?: string;
   "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
   "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
   performance?: {
    "max-workers"?: number;
    "pbs-entries-max"?: number;
   };
   pigz?: number;
   pool?: string;
   protected?: boolean;
   "prune-backups"?: {
    "keep-all"?: boolean;
    "keep-daily"?: number;
    "keep-hourly"?: number;
    "keep-last"?: number;
    "keep-monthly"?: number;
    "keep-weekly"?: number;
    "keep-yearly"?: number;
   };
   quiet?: boolean;
   remove?: boolean;
   "repeat-missed"?: boolean;
   schedule?: string;
   script?: string;
   stdexcludes?: boolean;
   stop?: boolean;
   stopwait?: number;
   storage?: string;
   tmpdir?: string;
   vmid?: string;
   zstd?: number;
  }>;
 };
 "PUT /cluster/backup/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody?: Body<{
   all?: boolean | null;
   bwlimit?: number | null;
   comment?: string | null;
   compress?: ("0" | "1" | "gzip" | "lzo" | "zstd") | null;
   delete?: string | string[];
   dow?: (string | string[]) | null;
   dumpdir?: string | null;
   enabled?: boolean | null;
   exclude?: (string | string[]) | null;
   "exclude-path"?: string[] | null;
   fleecing?: (BackupFleecing | string) | null;
   ionice?: number | null;
   lockwait?: number | null;
   mailnotification?: ("always" | "failure") | null;
   mailto?: (string | string[]) | null;
   mode?: ("snapshot" | "suspend" | "stop") | null;
   node?: string | null;
   "notes-template"?: string | null;
   "notification-mode"?: ("auto" | "legacy-sendmail" | "notification-system") | null;
   "pbs-change-detection-mode"?: ("legacy" | "data" | "metadata") | null;
   performance?: (BackupPerformance | string) | null;
   pigz?: number | null;
   pool?: string | null;
   protected?: boolean | null;
   "prune-backups"?: (PruneBackups | string) | null;
   quiet?: boolean | null;
   remove?: boolean | null;
   "repeat-missed"?: boolean | null;
   schedule?: string | null;
   script?: string | null;
   starttime?: string | null;
   stdexcludes?: boolean | null;
   stop?: boolean | null;
   stopwait?: number | null;
   storage?: string | null;
   tmpdir?: string | null;
   vmid?: (string | string[]) | null;
   zstd?: number | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/backup/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/backup/{id}/included_volumes": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   children: {
    children?: {
     id: string;
     included: boolean;
     name: string;
     reason: string;
    }[];
    id: number;
    name?: string;
    type: "qemu" | "lxc" | "unknown";
   }[];
  }>;
 };
 "GET /cluster/backup-info": {
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /cluster/backup-info/not-backed-up": {
  responses: Answer<{
   name?: string;
   type: "qemu" | "lxc";
   vmid: number;
  }[]>;
 };
 "GET /cluster/ha": {
  responses: Answer<{
   id: string;
  }[]>;
 };
 "GET /cluster/ha/resources": {
  parameters: {
   query?: {
    type?: "ct" | "vm";
   };
  };
  responses: Answer<{
   sid: string;
  }[]>;
 };
 "POST /cluster/ha/resources": {
  requestBody: Body<{
   "auto-rebalance"?: boolean;
   comment?: string;
   failback?: boolean;
   group?: string;
   max_relocate?: number;
   max_restart?: number;
   sid: string;
   state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
   type?: "ct" | "vm";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/ha/resources/{sid}": {
  parameters: {
   path: SidPath;
  };
  responses: Answer<{
   "auto-rebalance"?: boolean;
   comment?: string;
   digest: string;
   failback?: boolean;
   group?: string;
   max_relocate?: number;
   max_restart?: number;
   sid: string;
   state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
   type: string;
  }>;
 };
 "PUT /cluster/ha/resources/{sid}": {
  parameters: {
   path: SidPath;
  };
  requestBody?: Body<{
   "auto-rebalance"?: boolean | null;
   comment?: string | null;
   delete?: string | string[];
   digest?: string;
   failback?: boolean | null;
   group?: string | null;
   max_relocate?: number | null;
   max_restart?: number | null;
   state?: ("started" | "stopped" | "enabled" | "disabled" | "ignored") | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/ha/resources/{sid}": {
  parameters: {
   query?: {
    purge?: boolean;
   };
   path: SidPath;
  };
  responses: Answer<null>;
 };
 "POST /cluster/ha/resources/{sid}/migrate": {
  parameters: {
   path: SidPath;
  };
  requestBody: Body<{
   node: string;
  }>;
  responses: Answer<{
   "blocking-resources"?: {
    cause: "node-affinity" | "resource-affinity";
    sid: string;
   }[];
   "comigrated-resources"?: unknown[];
   "requested-node": string;
   sid: string;
  }>;
 };
 "POST /cluster/ha/resources/{sid}/relocate": {
  parameters: {
   path: SidPath;
  };
  requestBody: Body<{
   node: string;
  }>;
  responses: Answer<{
   "blocking-resources"?: {
    cause: "node-affinity" | "resource-affinity";
    sid: string;
   }[];
   "comigrated-resources"?: string[];
   "requested-node": string;
   sid: string;
  }>;
 };
 "GET /cluster/ha/groups": {
  responses: Answer<{
   group: string;
  }[]>;
 };
 "POST /cluster/ha/groups": {
  requestBody: Body<{
   comment?: string;
   group: string;
   nodes: string | string[];
   nofailback?: boolean;
   restricted?: boolean;
   type?: "group";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/ha/groups/{group}": {
  parameters: {
   path: GroupPath;
  };
  responses: Answer<unknown>;
 };
 "PUT /cluster/ha/groups/{group}": {
  parameters: {
   path: GroupPath;
  };
  requestBody?: Body<{
   comment?: string | null;
   delete?: string | string[];
   digest?: string;
   nodes?: (string | string[]) | null;
   nofailback?: boolean | null;
   restricted?: boolean | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/ha/groups/{group}": {
  parameters: {
   path: GroupPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/ha/rules": {
  parameters: {
   query?: {
    resource?: string;
    type?: "node-affinity" | "resource-affinity";
   };
  };
  responses: Answer<{
   rule: string;
  }[]>;
 };
 "POST /cluster/ha/rules": {
  requestBody: Body<{
   affinity?: "positive" | "negative";
   comment?: string;
   disable?: boolean;
   nodes?: string | string[];
   resources: string | string[];
   rule: string;
   strict?: boolean;
   type: "node-affinity" | "resource-affinity";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/ha/rules/{rule}": {
  parameters: {
   path: RulePath;
  };
  responses: Answer<{
   rule: string;
   type: "node-affinity" | "resource-affinity";
  }>;
 };
 "PUT /cluster/ha/rules/{rule}": {
  parameters: {
   path: RulePath;
  };
  requestBody: Body<{
   affinity?: ("positive" | "negative") | null;
   comment?: string | null;
   delete?: string | string[];
   digest?: string;
   disable?: boolean | null;
   nodes?: (string | string[]) | null;
   resources?: (string | string[]) | null;
   strict?: boolean | null;
   type: "node-affinity" | "resource-affinity";
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/ha/rules/{rule}": {
  parameters: {
   path: RulePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/ha/status": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/ha/status/current": {
  responses: Answer<{
   "armed-state"?: "armed" | "standby" | "disarming" | "disarmed";
   "auto-rebalance"?: boolean;
   crm_state?: string;
   failback?: boolean;
   id: string;
   max_relocate?: number;
   max_restart?: number;
   node: string;
   quorate?: boolean;
   request_state?: string;
   resource_mode?: "freeze" | "ignore";
   sid?: string;
   state?: string;
   status: string;
   timestamp?: number;
   type: "quorum" | "master" | "lrm" | "service" | "fencing";
  }[]>;
 };
 "GET /cluster/ha/status/manager_status": {
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /cluster/ha/status/disarm-ha": {
  requestBody: Body<{
   "resource-mode": "freeze" | "ignore";
  }>;
  responses: Answer<null>;
 };
 "POST /cluster/ha/status/arm-ha": {
  responses: Answer<null>;
 };
 "GET /cluster/acme": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/acme/plugins": {
  parameters: {
   query?: {
    type?: "dns" | "standalone";
   };
  };
  responses: Answer<{
   api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
   data?: string;
   digest?: string;
   disable?: boolean;
   nodes?: string;
   plugin: string;
   type: "dns" | "standalone";
   "validation-delay"?: number;
  }[]>;
 };
 "POST /cluster/acme/plugins": {
  requestBody: Body<{
   api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
   data?: string;
   disable?: boolean;
   id: string;
   nodes?: string | string[];
   type: "dns" | "standalone";
   "validation-delay"?: number;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/acme/plugins/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
   data?: string;
   digest?: string;
   disable?: boolean;
   nodes?: string;
   plugin: string;
   type: "dns" | "standalone";
   "validation-delay"?: number;
  }>;
 };
 "PUT /cluster/acme/plugins/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody?: Body<{
   api?: ("1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi") | null;
   data?: string | null;
   delete?: string | string[];
   digest?: string;
   disable?: boolean | null;
   nodes?: (string | string[]) | null;
   "validation-delay"?: number | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/acme/plugins/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/acme/account": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /cluster/acme/account": {
  requestBody: Body<{
   contact: string | string[];
   directory?: string;
   "eab-hmac-key"?: string;
   "eab-kid"?: string;
   name?: string;
   tos_url?: string;
  }>;
  responses: Answer<string>;
 };
 "GET /cluster/acme/account/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<{
   account?: {
    [key: string]: unknown;
   };
   directory?: string;
   location?: string;
   tos?: string;
  }>;
 };
 "PUT /cluster/acme/account/{name}": {
  parameters: {
   path: NamePath;
  };
  requestBody?: Body<{
   contact?: string | string[];
  }>;
  responses: Answer<string>;
 };
 "DELETE /cluster/acme/account/{name}": {
  parameters: {
   path: NamePath;
  };
  responses: Answer<string>;
 };
 "GET /cluster/acme/tos": {
  parameters: {
   query?: {
    directory?: string;
   };
  };
  responses: Answer<string | null>;
 };
 "GET /cluster/acme/meta": {
  parameters: {
   query?: {
    directory?: string;
   };
  };
  responses: Answer<{
   caaIdentities?: string[];
   externalAccountRequired?: boolean;
   termsOfService?: string;
   website?: string;
  }>;
 };
 "GET /cluster/acme/directories": {
  responses: Answer<{
   name: string;
   url: string;
  }[]>;
 };
 "GET /cluster/acme/challenge-schema": {
  responses: Answer<{
   id: string;
   name: string;
   schema: {
    [key: string]: unknown;
   };
   type: string;
  }[]>;
 };
 "GET /cluster/ceph": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/ceph/metadata": {
  parameters: {
   query?: {
    scope?: "all" | "versions";
   };
  };
  responses: Answer<{
   mds: {
    [key: string]: {
     addr?: string;
     ceph_release: string;
     ceph_version: string;
     ceph_version_short: string;
     hostname: string;
     mem_swap_kb: number;
     mem_total_kb: number;
     name?: string;
    };
   };
   mgr: {
    [key: string]: {
     addr?: string;
     ceph_release: string;
     ceph_version: string;
     ceph_version_short: string;
     hostname: string;
     mem_swap_kb: number;
     mem_total_kb: number;
     name?: string;
    };
   };
   mon: {
    [key: string]: {
     addrs?: string;
     ceph_release: string;
     ceph_version: string;
     ceph_version_short: string;
     hostname: string;
     mem_swap_kb: number;
     mem_total_kb: number;
     name?: string;
    };
   };
   node: {
    [key: string]: {
     buildcommit: string;
     version: {
      parts: string[];
      str: string;
     };
    };
   };
   osd: {
    back_addr: string;
    ceph_release: string;
    ceph_version: string;
    ceph_version_short: string;
    device_ids?: string;
    device_paths?: string;
    devices?: string;
    front_addr: string;
    hostname: string;
    id: number;
    mem_swap_kb: number;
    mem_total_kb: number;
    osd_data: string;
    osd_objectstore: string;
   }[];
  }>;
 };
 "GET /cluster/ceph/status": {
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /cluster/ceph/flags": {
  responses: Answer<{
   description: string;
   name: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
   value: boolean;
  }[]>;
 };
 "PUT /cluster/ceph/flags": {
  requestBody?: Body<{
   nobackfill?: boolean;
   "nodeep-scrub"?: boolean;
   nodown?: boolean;
   noin?: boolean;
   noout?: boolean;
   norebalance?: boolean;
   norecover?: boolean;
   noscrub?: boolean;
   notieragent?: boolean;
   noup?: boolean;
   pause?: boolean;
  }>;
  responses: Answer<string>;
 };
 "GET /cluster/ceph/flags/{flag}": {
  parameters: {
   path: FlagPath;
  };
  responses: Answer<boolean>;
 };
 "PUT /cluster/ceph/flags/{flag}": {
  parameters: {
   path: FlagPath;
  };
  requestBody: Body<{
   value: boolean;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/jobs": {
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /cluster/jobs/realm-sync": {
  responses: Answer<{
   comment?: string;
   enabled: boolean;
   id: string;
   "last-run"?: number;
   "next-run"?: number;
   realm: string;
   "remove-vanished"?: string;
   schedule: string;
   scope?: "users" | "groups" | "both";
  }[]>;
 };
 "GET /cluster/jobs/realm-sync/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/jobs/realm-sync/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody: Body<{
   comment?: string | null;
   delete?: string | string[];
   "enable-new"?: boolean | null;
   enabled?: boolean | null;
   "remove-vanished"?: string | null;
   schedule: string;
   scope?: ("users" | "groups" | "both") | null;
  }>;
  responses: Answer<null>;
 };
 "POST /cluster/jobs/realm-sync/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody: Body<{
   comment?: string;
   "enable-new"?: boolean;
   enabled?: boolean;
   realm?: string;
   "remove-vanished"?: string;
   schedule: string;
   scope?: "users" | "groups" | "both";
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/jobs/realm-sync/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/jobs/schedule-analyze": {
  parameters: {
   query: {
    iterations?: number;
    schedule: string;
    starttime?: number;
   };
  };
  responses: Answer<{
   timestamp: number;
   utc: string;
  }[]>;
 };
 "GET /cluster/mapping": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/mapping/dir": {
  parameters: {
   query?: {
    "check-node"?: string;
   };
  };
  responses: Answer<{
   checks?: {
    message: string;
    severity: "warning" | "error";
   }[];
   description: string;
   id: string;
   map: string[];
  }[]>;
 };
 "POST /cluster/mapping/dir": {
  requestBody: Body<{
   description?: string;
   id: string;
   map: (ClusterMappingDirMap | string)[];
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/mapping/dir/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/mapping/dir/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   description?: string | null;
   digest?: string;
   map?: (ClusterMappingDirMap | string)[] | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/mapping/dir/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/mapping/pci": {
  parameters: {
   query?: {
    "check-node"?: string;
   };
  };
  responses: Answer<{
   checks?: {
    message: string;
    severity: "warning" | "error";
   }[];
   description: string;
   id: string;
   map: string[];
  }[]>;
 };
 "POST /cluster/mapping/pci": {
  requestBody: Body<{
   description?: string;
   id: string;
   "live-migration-capable"?: boolean;
   map: (ClusterMappingPciMap | string)[];
   mdev?: boolean;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/mapping/pci/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/mapping/pci/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   description?: string | null;
   digest?: string;
   "live-migration-capable"?: boolean | null;
   map?: (ClusterMappingPciMap | string)[] | null;
   mdev?: boolean | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/mapping/pci/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/mapping/usb": {
  parameters: {
   query?: {
    "check-node"?: string;
   };
  };
  responses: Answer<{
   description: string;
   error: {
    message: string;
    severity: string;
   }[];
   id: string;
   map: string[];
  }[]>;
 };
 "POST /cluster/mapping/usb": {
  requestBody: Body<{
   description?: string;
   id: string;
   map: (ClusterMappingUsbMap | string)[];
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/mapping/usb/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/mapping/usb/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody: Body<{
   delete?: string | string[];
   description?: string | null;
   digest?: string;
   map: (ClusterMappingUsbMap | string)[];
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/mapping/usb/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/bulk-action": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/bulk-action/guest": {
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /cluster/bulk-action/guest/start": {
  requestBody?: Body<{
   "max-workers"?: number;
   maxworkers?: number;
   timeout?: number;
   vms?: number[];
  }>;
  responses: Answer<string>;
 };
 "POST /cluster/bulk-action/guest/shutdown": {
  requestBody?: Body<{
   "force-stop"?: boolean;
   "max-workers"?: number;
   maxworkers?: number;
   timeout?: number;
   vms?: number[];
  }>;
  responses: Answer<string>;
 };
 "POST /cluster/bulk-action/guest/suspend": {
  requestBody?: Body<{
   "max-workers"?: number;
   maxworkers?: number;
   statestorage?: string;
   "to-disk"?: boolean;
   vms?: number[];
  }>;
  responses: Answer<string>;
 };
 "POST /cluster/bulk-action/guest/migrate": {
  requestBody: Body<{
   "max-workers"?: number;
   maxworkers?: number;
   online?: boolean;
   target: string;
   vms?: number[];
   "with-local-disks"?: boolean;
  }>;
  responses: Answer<string>;
 };
 "GET /cluster/sdn": {
  responses: Answer<{
   id: string;
  }[]>;
 };
 "PUT /cluster/sdn": {
  requestBody?: Body<{
   "lock-token"?: string;
   "release-lock"?: boolean;
  }>;
  responses: Answer<string>;
 };
 "GET /cluster/sdn/vnets": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
  };
  responses: Answer<{
   alias?: string;
   digest?: string;
   "isolate-ports"?: boolean;
   pending?: {
    alias?: string;
    "isolate-ports"?: boolean;
    tag?: number;
    vlanaware?: boolean;
    zone?: string;
   };
   state?: "new" | "changed" | "deleted";
   tag?: number;
   type: "vnet";
   vlanaware?: boolean;
   vnet: string;
   zone?: string;
  }[]>;
 };
 "POST /cluster/sdn/vnets": {
  requestBody: Body<{
   alias?: string;
   "isolate-ports"?: boolean;
   "lock-token"?: string;
   tag?: number;
   type?: "vnet";
   vlanaware?: boolean;
   vnet: string;
   zone: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/vnets/{vnet}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: VnetPath;
  };
  responses: Answer<{
   alias?: string;
   digest?: string;
   "isolate-ports"?: boolean;
   pending?: {
    alias?: string;
    "isolate-ports"?: boolean;
    tag?: number;
    vlanaware?: boolean;
    zone?: string;
   };
   state?: "new" | "changed" | "deleted";
   tag?: number;
   type: "vnet";
   vlanaware?: boolean;
   vnet: string;
   zone?: string;
  }>;
 };
 "PUT /cluster/sdn/vnets/{vnet}": {
  parameters: {
   path: VnetPath;
  };
  requestBody?: Body<{
   alias?: string | null;
   delete?: string | string[];
   digest?: string;
   "isolate-ports"?: boolean | null;
   "lock-token"?: string | null;
   tag?: number | null;
   vlanaware?: boolean | null;
   zone?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/vnets/{vnet}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: VnetPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/vnets/{vnet}/firewall": {
  parameters: {
   path: VnetPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/sdn/vnets/{vnet}/firewall/rules": {
  parameters: {
   path: VnetPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }[]>;
 };
 "POST /cluster/sdn/vnets/{vnet}/firewall/rules": {
  parameters: {
   path: VnetPath;
  };
  requestBody: Body<{
   action: string;
   comment?: string;
   dest?: string;
   digest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos?: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: "in" | "out" | "forward" | "group";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": {
  parameters: {
   path: VnetPosPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }>;
 };
 "PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": {
  parameters: {
   path: VnetPosPath;
  };
  requestBody?: Body<{
   action?: string | null;
   comment?: string | null;
   delete?: string | string[];
   dest?: string | null;
   digest?: string;
   dport?: string | null;
   enable?: number | null;
   "icmp-type"?: string | null;
   iface?: string | null;
   log?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   macro?: string | null;
   moveto?: number | null;
   proto?: string | null;
   source?: string | null;
   sport?: string | null;
   type?: ("in" | "out" | "forward" | "group") | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: VnetPosPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/vnets/{vnet}/firewall/options": {
  parameters: {
   path: VnetPath;
  };
  responses: Answer<{
   enable?: boolean;
   log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   policy_forward?: "ACCEPT" | "DROP";
  }>;
 };
 "PUT /cluster/sdn/vnets/{vnet}/firewall/options": {
  parameters: {
   path: VnetPath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   digest?: string;
   enable?: boolean | null;
   log_level_forward?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   policy_forward?: ("ACCEPT" | "DROP") | null;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/vnets/{vnet}/subnets": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: VnetPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /cluster/sdn/vnets/{vnet}/subnets": {
  parameters: {
   path: VnetPath;
  };
  requestBody: Body<{
   "dhcp-dns-server"?: string;
   "dhcp-range"?: (PveSdnDhcpRange | string)[];
   dnszoneprefix?: string;
   gateway?: string;
   "lock-token"?: string;
   snat?: boolean;
   subnet: string;
   type: "subnet";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: VnetSubnetPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}": {
  parameters: {
   path: VnetSubnetPath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   "dhcp-dns-server"?: string | null;
   "dhcp-range"?: (PveSdnDhcpRange | string)[] | null;
   digest?: string;
   dnszoneprefix?: string | null;
   gateway?: string | null;
   "lock-token"?: string | null;
   snat?: boolean | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: VnetSubnetPath;
  };
  responses: Answer<null>;
 };
 "PUT /cluster/sdn/vnets/{vnet}/ips": {
  parameters: {
   path: VnetPath;
  };
  requestBody: Body<{
   ip: string;
   mac?: string;
   vmid?: number;
   zone: string;
  }>;
  responses: Answer<null>;
 };
 "POST /cluster/sdn/vnets/{vnet}/ips": {
  parameters: {
   path: VnetPath;
  };
  requestBody: Body<{
   ip: string;
   mac?: string;
   zone: string;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/vnets/{vnet}/ips": {
  parameters: {
   query: {
    ip: string;
    mac?: string;
    zone: string;
   };
   path: VnetPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/zones": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
    type?: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
   };
  };
  responses: Answer<{
   "advertise-subnets"?: boolean;
   bridge?: string;
   "bridge-disable-mac-learning"?: boolean;
   controller?: string;
   dhcp?: "dnsmasq";
   digest?: string;
   "disable-arp-nd-suppression"?: boolean;
   dns?: string;
   dnszone?: string;
   exitnodes?: string;
   "exitnodes-local-routing"?: boolean;
   "exitnodes-primary"?: string;
   ipam?: string;
   mac?: string;
   mtu?: number;
   nodes?: string;
   peers?: string;
   pending?: {
    "advertise-subnets"?: boolean;
    bridge?: string;
    "bridge-disable-mac-learning"?: boolean;
    controller?: string;
    dhcp?: "dnsmasq";
    "disable-arp-nd-suppression"?: boolean;
    dns?: string;
    dnszone?: string;
    exitnodes?: string;
    "exitnodes-local-routing"?: boolean;
    "exitnodes-primary"?: string;
    ipam?: string;
    mac?: string;
    mtu?: number;
    nodes?: string;
    peers?: string;
    reversedns?: string;
    "rt-import"?: string;
    "secondary-controllers"?: string[];
    tag?: number;
    "vlan-protocol"?: "802.1q" | "802.1ad";
    "vrf-vxlan"?: number;
    "vxlan-port"?: number;
   };
   reversedns?: string;
   "rt-import"?: string;
   "secondary-controllers"?: string[];
   state?: "new" | "changed" | "deleted";
   tag?: number;
   type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
   "vlan-protocol"?: "802.1q" | "802.1ad";
   "vrf-vxlan"?: number;
   "vxlan-port"?: number;
   zone: string;
  }[]>;
 };
 "POST /cluster/sdn/zones": {
  requestBody: Body<{
   "advertise-subnets"?: boolean;
   bridge?: string;
   "bridge-disable-mac-learning"?: boolean;
   controller?: string;
   dhcp?: "dnsmasq";
   "disable-arp-nd-suppression"?: boolean;
   dns?: string;
   dnszone?: string;
   "dp-id"?: number;
   exitnodes?: string | string[];
   "exitnodes-local-routing"?: boolean;
   "exitnodes-primary"?: string;
   fabric?: string;
   ipam?: string;
   "lock-token"?: string;
   mac?: string;
   mtu?: number;
   nodes?: string | string[];
   peers?: string | string[];
   reversedns?: string;
   "rt-import"?: string | string[];
   "secondary-controllers"?: string[];
   tag?: number;
   type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
   "vlan-protocol"?: "802.1q" | "802.1ad";
   "vrf-vxlan"?: number;
   "vxlan-port"?: number;
   zone: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/zones/{zone}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: ZonePath;
  };
  responses: Answer<{
   "advertise-subnets"?: boolean;
   bridge?: string;
   "bridge-disable-mac-learning"?: boolean;
   controller?: string;
   dhcp?: "dnsmasq";
   digest?: string;
   "disable-arp-nd-suppression"?: boolean;
   dns?: string;
   dnszone?: string;
   exitnodes?: string;
   "exitnodes-local-routing"?: boolean;
   "exitnodes-primary"?: string;
   ipam?: string;
   mac?: string;
   mtu?: number;
   nodes?: string;
   peers?: string;
   pending?: {
    "advertise-subnets"?: boolean;
    bridge?: string;
    "bridge-disable-mac-learning"?: boolean;
    controller?: string;
    dhcp?: "dnsmasq";
    "disable-arp-nd-suppression"?: boolean;
    dns?: string;
    dnszone?: string;
    exitnodes?: string;
    "exitnodes-local-routing"?: boolean;
    "exitnodes-primary"?: string;
    ipam?: string;
    mac?: string;
    mtu?: number;
    nodes?: string;
    peers?: string;
    reversedns?: string;
    "rt-import"?: string;
    "secondary-controllers"?: string[];
    tag?: number;
    "vlan-protocol"?: "802.1q" | "802.1ad";
    "vrf-vxlan"?: number;
    "vxlan-port"?: number;
   };
   reversedns?: string;
   "rt-import"?: string;
   "secondary-controllers"?: string[];
   state?: "new" | "changed" | "deleted";
   tag?: number;
   type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
   "vlan-protocol"?: "802.1q" | "802.1ad";
   "vrf-vxlan"?: number;
   "vxlan-port"?: number;
   zone: string;
  }>;
 };
 "PUT /cluster/sdn/zones/{zone}": {
  parameters: {
   path: ZonePath;
  };
  requestBody?: Body<{
   "advertise-subnets"?: boolean | null;
   bridge?: string | null;
   "bridge-disable-mac-learning"?: boolean | null;
   controller?: string | null;
   delete?: string | string[];
   dhcp?: "dnsmasq" | null;
   digest?: string;
   "disable-arp-nd-suppression"?: boolean | null;
   dns?: string | null;
   dnszone?: string | null;
   "dp-id"?: number | null;
   exitnodes?: (string | string[]) | null;
   "exitnodes-local-routing"?: boolean | null;
   "exitnodes-primary"?: string | null;
   fabric?: string | null;
   ipam?: string | null;
   "lock-token"?: string | null;
   mac?: string | null;
   mtu?: number | null;
   nodes?: (string | string[]) | null;
   peers?: (string | string[]) | null;
   reversedns?: string | null;
   "rt-import"?: (string | string[]) | null;
   "secondary-controllers"?: string[] | null;
   tag?: number | null;
   "vlan-protocol"?: ("802.1q" | "802.1ad") | null;
   "vrf-vxlan"?: number | null;
   "vxlan-port"?: number | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/zones/{zone}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: ZonePath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/controllers": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
    type?: "bgp" | "evpn" | "faucet" | "isis";
   };
  };
  responses: Answer<{
   asn?: number;
   "bgp-mode"?: "auto" | "external" | "internal";
   "bgp-multipath-as-relax"?: boolean;
   controller: string;
   digest?: string;
   ebgp?: boolean;
   "ebgp-multihop"?: number;
   "isis-domain"?: string;
   "isis-ifaces"?: string;
   "isis-net"?: string;
   loopback?: string;
   node?: string;
   nodes?: string;
   "peer-group-name"?: string;
   peers?: string;
   pending?: {
    asn?: number;
    "bgp-mode"?: "auto" | "external" | "internal";
    "bgp-multipath-as-relax"?: boolean;
    ebgp?: boolean;
    "ebgp-multihop"?: number;
    "isis-domain"?: string;
    "isis-ifaces"?: string;
    "isis-net"?: string;
    loopback?: string;
    node?: string;
    nodes?: string;
    "peer-group-name"?: string;
    peers?: string;
   };
   state?: "new" | "changed" | "deleted";
   type: "bgp" | "evpn" | "faucet" | "isis";
  }[]>;
 };
 "POST /cluster/sdn/controllers": {
  requestBody: Body<{
   asn?: number;
   "bgp-mode"?: "auto" | "external" | "internal";
   "bgp-multipath-as-path-relax"?: boolean;
   controller: string;
   ebgp?: boolean;
   "ebgp-multihop"?: number;
   fabric?: string;
   "isis-domain"?: string;
   "isis-ifaces"?: string | string[];
   "isis-net"?: string;
   "lock-token"?: string;
   loopback?: string;
   node?: string;
   nodes?: string | string[];
   "peer-group-name"?: string;
   peers?: string | string[];
   "route-map-in"?: string;
   "route-map-out"?: string;
   type: "bgp" | "evpn" | "faucet" | "isis";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/controllers/{controller}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: ControllerPath;
  };
  responses: Answer<{
   asn?: number;
   "bgp-mode"?: "auto" | "external" | "internal";
   "bgp-multipath-as-relax"?: boolean;
   controller: string;
   digest?: string;
   ebgp?: boolean;
   "ebgp-multihop"?: number;
   "isis-domain"?: string;
   "isis-ifaces"?: string;
   "isis-net"?: string;
   loopback?: string;
   node?: string;
   nodes?: string;
   "peer-group-name"?: string;
   peers?: string;
   pending?: {
    asn?: number;
    "bgp-mode"?: "auto" | "external" | "internal";
    "bgp-multipath-as-relax"?: boolean;
    ebgp?: boolean;
    "ebgp-multihop"?: number;
    "isis-domain"?: string;
    "isis-ifaces"?: string;
    "isis-net"?: string;
    loopback?: string;
    node?: string;
    nodes?: string;
    "peer-group-name"?: string;
    peers?: string;
   };
   state?: "new" | "changed" | "deleted";
   type: "bgp" | "evpn" | "faucet" | "isis";
  }>;
 };
 "PUT /cluster/sdn/controllers/{controller}": {
  parameters: {
   path: ControllerPath;
  };
  requestBody?: Body<{
   asn?: number | null;
   "bgp-mode"?: ("auto" | "external" | "internal") | null;
   "bgp-multipath-as-path-relax"?: boolean | null;
   delete?: string | string[];
   digest?: string;
   ebgp?: boolean | null;
   "ebgp-multihop"?: number | null;
   fabric?: string | null;
   "isis-domain"?: string | null;
   "isis-ifaces"?: (string | string[]) | null;
   "isis-net"?: string | null;
   "lock-token"?: string | null;
   loopback?: string | null;
   node?: string | null;
   nodes?: (string | string[]) | null;
   "peer-group-name"?: string | null;
   peers?: (string | string[]) | null;
   "route-map-in"?: string | null;
   "route-map-out"?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/controllers/{controller}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: ControllerPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/ipams": {
  parameters: {
   query?: {
    type?: "netbox" | "phpipam" | "pve";
   };
  };
  responses: Answer<{
   ipam: string;
   type: string;
  }[]>;
 };
 "POST /cluster/sdn/ipams": {
  requestBody: Body<{
   fingerprint?: string;
   ipam: string;
   "lock-token"?: string;
   section?: number;
   token?: string;
   type: "netbox" | "phpipam" | "pve";
   url?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/ipams/{ipam}": {
  parameters: {
   path: IpamPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/sdn/ipams/{ipam}": {
  parameters: {
   path: IpamPath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   digest?: string;
   fingerprint?: string | null;
   "lock-token"?: string | null;
   section?: number | null;
   token?: string | null;
   url?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/ipams/{ipam}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: IpamPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/ipams/{ipam}/status": {
  parameters: {
   path: IpamPath;
  };
  responses: Answer<unknown[]>;
 };
 "GET /cluster/sdn/dns": {
  parameters: {
   query?: {
    type?: "powerdns";
   };
  };
  responses: Answer<{
   dns: string;
   type: string;
  }[]>;
 };
 "POST /cluster/sdn/dns": {
  requestBody: Body<{
   dns: string;
   fingerprint?: string;
   key: string;
   "lock-token"?: string;
   reversemaskv6?: number;
   reversev6mask?: number;
   ttl?: number;
   type: "powerdns";
   url: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/dns/{dns}": {
  parameters: {
   path: DnsPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/sdn/dns/{dns}": {
  parameters: {
   path: DnsPath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   digest?: string;
   fingerprint?: string | null;
   key?: string | null;
   "lock-token"?: string | null;
   reversemaskv6?: number | null;
   ttl?: number | null;
   url?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/dns/{dns}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: DnsPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/fabrics": {
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /cluster/sdn/fabrics/fabric": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
  };
  responses: Answer<{
   area?: string;
   csnp_interval?: number;
   digest?: string;
   hello_interval?: number;
   id: string;
   ip6_prefix?: string;
   ip_prefix?: string;
   "lock-token"?: string;
   persistent_keepalive?: number;
   protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
   redistribute: unknown[] & (ClusterSdnFabricsFabricRedistributeOspf[] | ClusterSdnFabricsFabricRedistributeBgp[]);
   route_filter?: string;
  }[]>;
 };
 "POST /cluster/sdn/fabrics/fabric": {
  requestBody: Body<{
   area?: string;
   csnp_interval?: number;
   digest?: string;
   hello_interval?: number;
   id: string;
   ip6_prefix?: string;
   ip_prefix?: string;
   "lock-token"?: string;
   persistent_keepalive?: number;
   protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
   redistribute: unknown[] & ((ClusterSdnFabricsFabricRedistributeOspf | string)[] | (ClusterSdnFabricsFabricRedistributeBgp | string)[]);
   route_filter?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/fabrics/fabric/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   area?: string;
   csnp_interval?: number;
   digest?: string;
   hello_interval?: number;
   id: string;
   ip6_prefix?: string;
   ip_prefix?: string;
   "lock-token"?: string;
   persistent_keepalive?: number;
   protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
   redistribute: unknown[] & (ClusterSdnFabricsFabricRedistributeOspf[] | ClusterSdnFabricsFabricRedistributeBgp[]);
   route_filter?: string;
  }>;
 };
 "PUT /cluster/sdn/fabrics/fabric/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody: Body<{
   area?: string | null;
   csnp_interval?: number | null;
   delete: unknown[] & (("ip_prefix" | "ip6_prefix" | "hello_interval" | "csnp_interval" | "route_filter")[] | ("ip_prefix" | "ip6_prefix" | "redistribute" | "route_filter" | "route_map_in" | "route_map_out")[] | ("area" | "redistribute" | "route_filter")[] | "persistent_keepalive"[]);
   digest?: string;
   hello_interval?: number | null;
   ip6_prefix?: string | null;
   ip_prefix?: string | null;
   "lock-token"?: string | null;
   persistent_keepalive?: number | null;
   protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
   redistribute: unknown[] & ((ClusterSdnFabricsFabricRedistributeOspf | string)[] | (ClusterSdnFabricsFabricRedistributeBgp | string)[]);
   route_filter?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/fabrics/fabric/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/fabrics/node": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
  };
  responses: Answer<{
   allowed_ips?: string[];
   digest?: string;
   endpoint?: string;
   fabric_id: string;
   interfaces: unknown[] & (ClusterSdnFabricsNodeInterfacesOpenfabric[] | ClusterSdnFabricsNodeInterfacesOspf[] | string[] | ClusterSdnFabricsNodeInterfacesBgp[]);
   ip?: string;
   ip6?: string;
   "lock-token"?: string;
   node_id: string;
   peers?: ClusterSdnFabricsNodePeers[];
   protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
   public_key?: string;
   role?: "internal" | "external";
  }[]>;
 };
 "GET /cluster/sdn/fabrics/node/{fabric_id}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: FabricIdPath;
  };
  responses: Answer<{
   allowed_ips?: string[];
   digest?: string;
   endpoint?: string;
   fabric_id: string;
   interfaces: unknown[] & (ClusterSdnFabricsNodeInterfacesOpenfabric[] | ClusterSdnFabricsNodeInterfacesOspf[] | string[] | ClusterSdnFabricsNodeInterfacesBgp[]);
   ip?: string;
   ip6?: string;
   "lock-token"?: string;
   node_id: string;
   peers?: ClusterSdnFabricsNodePeers[];
   protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
   public_key?: string;
   role?: "internal" | "external";
  }[]>;
 };
 "POST /cluster/sdn/fabrics/node/{fabric_id}": {
  parameters: {
   path: FabricIdPath;
  };
  requestBody: Body<{
   allowed_ips?: string[];
   digest?: string;
   endpoint?: string;
   interfaces: unknown[] & ((ClusterSdnFabricsNodeInterfacesOpenfabric | string)[] | (ClusterSdnFabricsNodeInterfacesOspf | string)[] | string[] | (ClusterSdnFabricsNodeInterfacesBgp | string)[]);
   ip?: string;
   ip6?: string;
   "lock-token"?: string;
   node_id: string;
   peers?: (ClusterSdnFabricsNodePeers | string)[];
   protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
   public_key?: string;
   role?: "internal" | "external";
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}": {
  parameters: {
   path: FabricIdNodeIdPath;
  };
  responses: Answer<{
   allowed_ips?: string[];
   digest?: string;
   endpoint?: string;
   fabric_id: string;
   interfaces: unknown[] & (ClusterSdnFabricsNodeInterfacesOpenfabric[] | ClusterSdnFabricsNodeInterfacesOspf[] | string[] | ClusterSdnFabricsNodeInterfacesBgp[]);
   ip?: string;
   ip6?: string;
   "lock-token"?: string;
   node_id: string;
   peers?: ClusterSdnFabricsNodePeers[];
   protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
   public_key?: string;
   role?: "internal" | "external";
  }>;
 };
 "PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}": {
  parameters: {
   path: FabricIdNodeIdPath;
  };
  requestBody: Body<{
   allowed_ips?: string[] | null;
   delete: unknown[] & (("interfaces" | "ip" | "ip6")[] | ("interfaces" | "ip" | "ip6")[] | ("allowed_ips" | "endpoint" | "interfaces" | "ip" | "ip6" | "peers")[]);
   digest?: string;
   endpoint?: string | null;
   interfaces: unknown[] & ((ClusterSdnFabricsNodeInterfacesOpenfabric | string)[] | (ClusterSdnFabricsNodeInterfacesOspf | string)[] | string[] | (ClusterSdnFabricsNodeInterfacesBgp | string)[]);
   ip?: string | null;
   ip6?: string | null;
   "lock-token"?: string | null;
   peers?: (ClusterSdnFabricsNodePeers | string)[] | null;
   protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
   public_key?: string | null;
   role?: ("internal" | "external") | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}": {
  parameters: {
   path: FabricIdNodeIdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/fabrics/all": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
  };
  responses: Answer<{
   fabrics: {
    area?: string;
    csnp_interval?: number;
    digest?: string;
    hello_interval?: number;
    id: string;
    ip6_prefix?: string;
    ip_prefix?: string;
    "lock-token"?: string;
    persistent_keepalive?: number;
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    redistribute: unknown[] & (ClusterSdnFabricsFabricRedistributeOspf[] | ClusterSdnFabricsFabricRedistributeBgp[]);
    route_filter?: string;
   }[];
   nodes: {
    allowed_ips?: string[];
    digest?: string;
    endpoint?: string;
    fabric_id: string;
    interfaces: unknown[] & (ClusterSdnFabricsNodeInterfacesOpenfabric[] | ClusterSdnFabricsNodeInterfacesOspf[] | string[] | ClusterSdnFabricsNodeInterfacesBgp[]);
    ip?: string;
    ip6?: string;
    "lock-token"?: string;
    node_id: string;
    peers?: ClusterSdnFabricsNodePeers[];
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    public_key?: string;
    role?: "internal" | "external";
   }[];
  }>;
 };
 "GET /cluster/sdn/prefix-lists": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
    verbose?: boolean;
   };
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /cluster/sdn/prefix-lists": {
  requestBody: Body<{
   digest?: string;
   entries?: (ClusterSdnPrefixListsEntries | string)[];
   id: string;
   "lock-token"?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/prefix-lists/{id}": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/sdn/prefix-lists/{id}": {
  parameters: {
   path: IdPath;
  };
  requestBody?: Body<{
   delete?: "entries"[];
   digest?: string;
   entries?: (ClusterSdnPrefixListsEntries2 | string)[] | null;
   "lock-token"?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/prefix-lists/{id}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: IdPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/prefix-lists/{id}/entries": {
  parameters: {
   path: IdPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /cluster/sdn/prefix-lists/{id}/entries": {
  parameters: {
   path: IdPath;
  };
  requestBody: Body<{
   action: "permit" | "deny";
   ge?: number;
   le?: number;
   "lock-token"?: string;
   prefix: string;
   seq?: number;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}": {
  parameters: {
   path: IdUrlSeqPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}": {
  parameters: {
   path: IdUrlSeqPath;
  };
  requestBody?: Body<{
   action?: ("permit" | "deny") | null;
   delete?: ("le" | "ge" | "seq")[];
   digest?: string;
   ge?: number | null;
   le?: number | null;
   "lock-token"?: string | null;
   prefix?: string | null;
   seq?: number | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: IdUrlSeqPath;
  };
  responses: Answer<null>;
 };
 "GET /cluster/sdn/route-maps": {
  parameters: {
   query?: {
    running?: boolean;
   };
  };
  responses: Answer<{
   id: string;
  }[]>;
 };
 "GET /cluster/sdn/route-maps/entries": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
  };
  responses: Answer<{
   action: "permit" | "deny";
   call?: string;
   digest?: string;
   "exit-action"?: ClusterSdnRouteMapsEntriesExitAction;
   match?: ClusterSdnRouteMapsEntriesMatch[];
   order: number;
   "route-map-id": string;
   set?: ClusterSdnRouteMapsEntriesSet[];
  }[]>;
 };
 "POST /cluster/sdn/route-maps/entries": {
  requestBody: Body<{
   action: "permit" | "deny";
   call?: string;
   digest?: string;
   "exit-action"?: ClusterSdnRouteMapsEntriesExitAction | string;
   "lock-token"?: string;
   match?: (ClusterSdnRouteMapsEntriesMatch | string)[];
   order: number;
   "route-map-id": string;
   set?: (ClusterSdnRouteMapsEntriesSet | string)[];
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/route-maps/entries/{route-map-id}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: RouteMapIdPath;
  };
  responses: Answer<{
   action: "permit" | "deny";
   call?: string;
   digest?: string;
   "exit-action"?: ClusterSdnRouteMapsEntriesExitAction;
   match?: ClusterSdnRouteMapsEntriesMatch[];
   order: number;
   "route-map-id": string;
   set?: ClusterSdnRouteMapsEntriesSet[];
  }[]>;
 };
 "GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}": {
  parameters: {
   path: RouteMapIdOrderPath;
  };
  responses: Answer<{
   action: "permit" | "deny";
   call?: string;
   digest?: string;
   "exit-action"?: ClusterSdnRouteMapsEntriesExitAction;
   match?: ClusterSdnRouteMapsEntriesMatch[];
   order: number;
   "route-map-id": string;
   set?: ClusterSdnRouteMapsEntriesSet[];
  }>;
 };
 "PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}": {
  parameters: {
   path: RouteMapIdOrderPath;
  };
  requestBody?: Body<{
   action?: ("permit" | "deny") | null;
   call?: string | null;
   delete?: ("set" | "match" | "call" | "exit-action")[];
   digest?: string;
   "exit-action"?: (ClusterSdnRouteMapsEntriesExitAction | string) | null;
   "lock-token"?: string | null;
   match?: (ClusterSdnRouteMapsEntriesMatch | string)[] | null;
   set?: (ClusterSdnRouteMapsEntriesSet | string)[] | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: RouteMapIdOrderPath;
  };
  responses: Answer<null>;
 };
 "POST /cluster/sdn/lock": {
  requestBody?: Body<{
   "allow-pending"?: boolean;
  }>;
  responses: Answer<string>;
 };
 "DELETE /cluster/sdn/lock": {
  parameters: {
   query?: {
    force?: boolean;
    "lock-token"?: string;
   };
  };
  responses: Answer<null>;
 };
 "POST /cluster/sdn/rollback": {
  requestBody?: Body<{
   "lock-token"?: string;
   "release-lock"?: boolean;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/sdn/dry-run": {
  parameters: {
   query: {
    node: string;
   };
  };
  responses: Answer<{
   "frr-diff"?: string;
   "interfaces-diff"?: string;
  }>;
 };
 "GET /cluster/log": {
  parameters: {
   query?: {
    max?: number;
   };
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /cluster/resources": {
  parameters: {
   query?: {
    type?: "vm" | "storage" | "node" | "sdn";
   };
  };
  responses: Answer<{
   "cgroup-mode"?: number;
   content?: string;
   cpu?: number;
   disk?: number;
   diskread?: number;
   diskwrite?: number;
   hastate?: string;
   "host-arch"?: "x86_64" | "aarch64";
   id: string;
   level?: string;
   lock?: string;
   maxcpu?: number;
   maxdisk?: number;
   maxmem?: number;
   mem?: number;
   memhost?: number;
   name?: string;
   netin?: number;
   netout?: number;
   network?: string;
   "network-type"?: "fabric" | "zone";
   node?: string;
   plugintype?: string;
   pool?: string;
   protocol?: string;
   sdn?: string;
   shared?: boolean;
   status?: string;
   storage?: string;
   tags?: string;
   template?: boolean;
   type: "node" | "storage" | "pool" | "qemu" | "lxc" | "openvz" | "sdn" | "network";
   uptime?: number;
   vmid?: number;
   "zone-type"?: string;
  }[]>;
 };
 "GET /cluster/tasks": {
  responses: Answer<{
   upid: string;
  }[]>;
 };
 "GET /cluster/options": {
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /cluster/options": {
  requestBody?: Body<{
   bwlimit?: (ClusterOptionsBwlimit | string) | null;
   "consent-text"?: string | null;
   console?: ("applet" | "vv" | "html5" | "xtermjs") | null;
   crs?: (ClusterOptionsCrs | string) | null;
   delete?: string | string[];
   description?: string | null;
   email_from?: string | null;
   fencing?: ("watchdog" | "hardware" | "both") | null;
   ha?: (ClusterOptionsHa | string) | null;
   http_proxy?: string | null;
   keyboard?: ("de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr") | null;
   language?: ("ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW") | null;
   location?: (ClusterOptionsLocation | string) | null;
   mac_prefix?: string | null;
   max_workers?: number | null;
   migration?: (ClusterOptionsMigration | string) | null;
   migration_unsecure?: boolean | null;
   "next-id"?: (ClusterOptionsNextId | string) | null;
   notify?: (ClusterOptionsNotify | string) | null;
   "registered-tags"?: string | null;
   replication?: (ClusterOptionsMigration | string) | null;
   "tag-style"?: (ClusterOptionsTagStyle | string) | null;
   u2f?: (ClusterOptionsU2f | string) | null;
   "user-tag-access"?: (ClusterOptionsUserTagAccess | string) | null;
   webauthn?: (ClusterOptionsWebauthn | string) | null;
  }>;
  responses: Answer<null>;
 };
 "GET /cluster/status": {
  responses: Answer<{
   id: string;
   ip?: string;
   level?: string;
   local?: boolean;
   name: string;
   nodeid?: number;
   nodes?: number;
   online?: boolean;
   quorate?: boolean;
   type: "cluster" | "node";
   version?: number;
  }[]>;
 };
 "GET /cluster/nextid": {
  parameters: {
   query?: {
    vmid?: number;
   };
  };
  responses: Answer<number>;
 };
 "GET /nodes": {
  responses: Answer<{
   cpu?: number;
   level?: string;
   maxcpu?: number;
   maxmem?: number;
   mem?: number;
   node: string;
   ssl_fingerprint?: string;
   status: "unknown" | "online" | "offline";
   uptime?: number;
  }[]>;
 };
 "GET /nodes/{node}": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/qemu": {
  parameters: {
   query?: {
    full?: boolean;
   };
   path: NodePath;
  };
  responses: Answer<{
   cpu?: number;
   cpus?: number;
   diskread?: number;
   diskwrite?: number;
   lock?: string;
   maxdisk?: number;
   maxmem?: number;
   mem?: number;
   memhost?: number;
   name?: string;
   netin?: number;
   netout?: number;
   pid?: number;
   pressurecpufull?: number;
   pressurecpusome?: number;
   pressureiofull?: number;
   pressureiosome?: number;
   pressurememoryfull?: number;
   pressurememorysome?: number;
   qmpstatus?: string;
   "running-machine"?: string;
   "running-qemu"?: string;
   serial?: boolean;
   status: "stopped" | "running";
   tags?: string;
   template?: boolean;
   uptime?: number;
   vmid: number;
  }[]>;
 };
 "POST /nodes/{node}/qemu": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   acpi?: boolean;
   affinity?: string;
   agent?: QemuAgent | string;
   "allow-ksm"?: boolean;
   "amd-sev"?: PveQemuSevFmt | string;
   arch?: "x86_64" | "aarch64";
   archive?: string;
   args?: string;
   audio0?: QemuAudio0 | string;
   autostart?: boolean;
   balloon?: number;
   bios?: "seabios" | "ovmf";
   boot?: PveQmBoot | string;
   bootdisk?: string;
   bwlimit?: number;
   cdrom?: PveQmIde | string;
   cicustom?: PveQmCicustom | string;
   cipassword?: string;
   citype?: "configdrive2" | "nocloud" | "opennebula";
   ciupgrade?: boolean;
   ciuser?: string;
   cores?: number;
   cpu?: PveVmCpuConf | string;
   cpulimit?: number;
   cpuunits?: number;
   description?: string;
   efidisk0?: QemuEfidisk0 | string;
   force?: boolean;
   freeze?: boolean;
   "ha-managed"?: boolean;
   hookscript?: string;
   hotplug?: string;
   hugepages?: "any" | "2" | "1024";
   "import-working-storage"?: string;
   "intel-tdx"?: PveQemuTdxFmt | string;
   ivshmem?: QemuIvshmem | string;
   keephugepages?: boolean;
   keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
   kvm?: boolean;
   "live-restore"?: boolean;
   localtime?: boolean;
   lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
   machine?: QemuMachine | string;
   memory?: QemuMemory | string;
   migrate_downtime?: number;
   migrate_speed?: number;
   name?: string;
   nameserver?: string | string[];
   numa?: boolean;
   onboot?: boolean;
   ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
   pool?: string;
   protection?: boolean;
   reboot?: boolean;
   rng0?: PveQmRng | string;
   scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
   searchdomain?: string;
   shares?: number;
   smbios1?: PveQmSmbios1 | string;
   smp?: number;
   sockets?: number;
   spice_enhancements?: QemuSpiceEnhancements | string;
   sshkeys?: string;
   start?: boolean;
   startdate?: string;
   startup?: string;
   storage?: string;
   tablet?: boolean;
   tags?: string | string[];
   tdf?: boolean;
   template?: boolean;
   tpmstate0?: QemuTpmstate0 | string;
   unique?: boolean;
   vcpus?: number;
   vga?: QemuVga | string;
   vmgenid?: string;
   vmid: number;
   vmstatestorage?: string;
   watchdog?: PveQmWatchdog | string;
   [key: `hostpci${number}`]: (PveQmHostpci | string) | undefined;
   hostpci?: (PveQmHostpci | string)[];
   [key: `ide${number}`]: (QemuIde | string) | undefined;
   ide?: (QemuIde | string)[];
   [key: `ipconfig${number}`]: (PveQmIpconfig | string) | undefined;
   ipconfig?: (PveQmIpconfig | string)[];
   [key: `net${number}`]: (QemuNet | string) | undefined;
   net?: (QemuNet | string)[];
   [key: `numa${number}`]: (QemuNuma | string) | undefined;
   [key: `parallel${number}`]: string | undefined;
   parallel?: string[];
   [key: `sata${number}`]: (QemuSata | string) | undefined;
   sata?: (QemuSata | string)[];
   [key: `scsi${number}`]: (QemuScsi | string) | undefined;
   scsi?: (QemuScsi | string)[];
   [key: `serial${number}`]: string | undefined;
   serial?: string[];
   [key: `unused${number}`]: (QemuUnused | string) | undefined;
   unused?: (QemuUnused | string)[];
   [key: `usb${number}`]: (QemuUsb | string) | undefined;
   usb?: (QemuUsb | string)[];
   [key: `virtio${number}`]: (QemuVirtio | string) | undefined;
   virtio?: (QemuVirtio | string)[];
   [key: `virtiofs${number}`]: (QemuVirtiofs | string) | undefined;
   virtiofs?: (QemuVirtiofs | string)[];
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/qemu/{vmid}": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "DELETE /nodes/{node}/qemu/{vmid}": {
  parameters: {
   query?: {
    "destroy-unreferenced-disks"?: boolean;
    purge?: boolean;
    skiplock?: boolean;
   };
   path: NodeVmidPath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/rules": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }[]>;
 };
 "POST /nodes/{node}/qemu/{vmid}/firewall/rules": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   action: string;
   comment?: string;
   dest?: string;
   digest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos?: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: "in" | "out" | "forward" | "group";
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": {
  parameters: {
   path: NodeVmidPosPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": {
  parameters: {
   path: NodeVmidPosPath;
  };
  requestBody?: Body<{
   action?: string | null;
   comment?: string | null;
   delete?: string | string[];
   dest?: string | null;
   digest?: string;
   dport?: string | null;
   enable?: number | null;
   "icmp-type"?: string | null;
   iface?: string | null;
   log?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   macro?: string | null;
   moveto?: number | null;
   proto?: string | null;
   source?: string | null;
   sport?: string | null;
   type?: ("in" | "out" | "forward" | "group") | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: NodeVmidPosPath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/aliases": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   cidr: string;
   comment?: string;
   digest: string;
   name: string;
  }[]>;
 };
 "POST /nodes/{node}/qemu/{vmid}/firewall/aliases": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   cidr: string;
   comment?: string;
   name: string;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": {
  parameters: {
   path: NodeVmidNamePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": {
  parameters: {
   path: NodeVmidNamePath;
  };
  requestBody: Body<{
   cidr: string;
   comment?: string;
   digest?: string;
   rename?: string;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: NodeVmidNamePath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/ipset": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   comment?: string;
   digest: string;
   name: string;
  }[]>;
 };
 "POST /nodes/{node}/qemu/{vmid}/firewall/ipset": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   comment?: string;
   digest?: string;
   name: string;
   rename?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": {
  parameters: {
   path: NodeVmidNamePath;
  };
  responses: Answer<{
   cidr: string;
   comment?: string;
   digest: string;
   nomatch?: boolean;
  }[]>;
 };
 "POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": {
  parameters: {
   path: NodeVmidNamePath;
  };
  requestBody: Body<{
   cidr: string;
   comment?: string;
   nomatch?: boolean;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: NodeVmidNamePath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: NodeVmidNameCidrPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: NodeVmidNameCidrPath;
  };
  requestBody?: Body<{
   comment?: string;
   digest?: string;
   nomatch?: boolean;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: NodeVmidNameCidrPath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/options": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   dhcp?: boolean;
   enable?: boolean;
   ipfilter?: boolean;
   log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macfilter?: boolean;
   ndp?: boolean;
   policy_in?: "ACCEPT" | "REJECT" | "DROP";
   policy_out?: "ACCEPT" | "REJECT" | "DROP";
   radv?: boolean;
  }>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/firewall/options": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   dhcp?: boolean | null;
   digest?: string;
   enable?: boolean | null;
   ipfilter?: boolean | null;
   log_level_in?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   log_level_out?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   macfilter?: boolean | null;
   ndp?: boolean | null;
   policy_in?: ("ACCEPT" | "REJECT" | "DROP") | null;
   policy_out?: ("ACCEPT" | "REJECT" | "DROP") | null;
   radv?: boolean | null;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/log": {
  parameters: {
   query?: {
    limit?: number;
    since?: number;
    start?: number;
    until?: number;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   n: number;
   t: string;
  }[]>;
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/refs": {
  parameters: {
   query?: {
    type?: "alias" | "ipset";
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   comment?: string;
   name: string;
   ref: string;
   scope: string;
   type: "alias" | "ipset";
  }[]>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   command: "fsfreeze-freeze" | "fsfreeze-status" | "fsfreeze-thaw" | "fstrim" | "get-fsinfo" | "get-host-name" | "get-memory-block-info" | "get-memory-blocks" | "get-osinfo" | "get-time" | "get-timezone" | "get-users" | "get-vcpus" | "info" | "network-get-interfaces" | "ping" | "shutdown" | "suspend-disk" | "suspend-hybrid" | "suspend-ram";
  }>;
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/fstrim": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-host-name": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-time": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-timezone": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-users": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/info": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/ping": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/shutdown": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/set-user-password": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   crypted?: boolean;
   password: string;
   username: string;
  }>;
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/exec": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   command: string[];
   "input-data"?: string;
  }>;
  responses: Answer<{
   pid: number;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/exec-status": {
  parameters: {
   query: {
    pid: number;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   "err-data"?: string;
   "err-truncated"?: boolean;
   exitcode?: number;
   exited: boolean;
   "out-data"?: string;
   "out-truncated"?: boolean;
   signal?: number;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/file-read": {
  parameters: {
   query: {
    count?: number;
    decode?: boolean;
    file: string;
    offset?: number;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   content: string;
   truncated?: boolean;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/file-write": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   content: string;
   encode?: boolean;
   file: string;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/rrd": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    ds: string | string[];
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   filename: string;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/rrddata": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/qemu/{vmid}/config": {
  parameters: {
   query?: {
    current?: boolean;
    snapshot?: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   acpi?: boolean;
   affinity?: string;
   agent?: QemuAgent;
   "allow-ksm"?: boolean;
   "amd-sev"?: PveQemuSevFmt;
   arch?: "x86_64" | "aarch64";
   args?: string;
   audio0?: QemuAudio0;
   autostart?: boolean;
   balloon?: number;
   bios?: "seabios" | "ovmf";
   boot?: PveQmBoot;
   bootdisk?: string;
   cdrom?: PveQmIde;
   cicustom?: PveQmCicustom;
   cipassword?: string;
   citype?: "configdrive2" | "nocloud" | "opennebula";
   ciupgrade?: boolean;
   ciuser?: string;
   cores?: number;
   cpu?: PveVmCpuConf;
   cpulimit?: number;
   cpuunits?: number;
   description?: string;
   digest: string;
   efidisk0?: QemuConfigEfidisk0;
   freeze?: boolean;
   hookscript?: string;
   hotplug?: string;
   hugepages?: "any" | "2" | "1024";
   "intel-tdx"?: PveQemuTdxFmt;
   ivshmem?: QemuIvshmem;
   keephugepages?: boolean;
   keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
   kvm?: boolean;
   localtime?: boolean;
   lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
   machine?: QemuMachine;
   memory?: QemuMemory;
   meta?: QemuConfigMeta;
   migrate_downtime?: number;
   migrate_speed?: number;
   name?: string;
   nameserver?: string;
   numa?: boolean;
   onboot?: boolean;
   ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
   parent?: string;
   protection?: boolean;
   reboot?: boolean;
   rng0?: PveQmRng;
   "running-nets-host-mtu"?: string;
   runningcpu?: string;
   runningmachine?: QemuMachine;
   scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
   searchdomain?: string;
   shares?: number;
   smbios1?: PveQmSmbios1;
   smp?: number;
   snaptime?: number;
   sockets?: number;
   spice_enhancements?: QemuSpiceEnhancements;
   sshkeys?: string;
   startdate?: string;
   startup?: string;
   tablet?: boolean;
   tags?: string;
   tdf?: boolean;
   template?: boolean;
   tpmstate0?: QemuConfigTpmstate0;
   vcpus?: number;
   vga?: QemuVga;
   vmgenid?: string;
   vmstate?: string;
   vmstatestorage?: string;
   watchdog?: PveQmWatchdog;
   [key: `hostpci${number}`]: PveQmHostpci | undefined;
   [key: `ide${number}`]: QemuConfigIde | undefined;
   [key: `ipconfig${number}`]: PveQmIpconfig | undefined;
   [key: `net${number}`]: QemuNet | undefined;
   [key: `numa${number}`]: QemuNuma | undefined;
   [key: `parallel${number}`]: string | undefined;
   [key: `sata${number}`]: QemuConfigSata | undefined;
   [key: `scsi${number}`]: QemuConfigScsi | undefined;
   [key: `serial${number}`]: string | undefined;
   [key: `unused${number}`]: QemuUnused | undefined;
   [key: `usb${number}`]: QemuUsb | undefined;
   [key: `virtio${number}`]: QemuConfigVirtio | undefined;
   [key: `virtiofs${number}`]: QemuVirtiofs | undefined;
  }>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/config": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   acpi?: boolean | null;
   affinity?: string | null;
   agent?: (QemuAgent | string) | null;
   "allow-ksm"?: boolean | null;
   "amd-sev"?: (PveQemuSevFmt | string) | null;
   arch?: ("x86_64" | "aarch64") | null;
   args?: string | null;
   audio0?: (QemuAudio0 | string) | null;
   autostart?: boolean | null;
   balloon?: number | null;
   bios?: ("seabios" | "ovmf") | null;
   boot?: (PveQmBoot | string) | null;
   bootdisk?: string | null;
   cdrom?: (PveQmIde | string) | null;
   cicustom?: (PveQmCicustom | string) | null;
   cipassword?: string | null;
   citype?: ("configdrive2" | "nocloud" | "opennebula") | null;
   ciupgrade?: boolean | null;
   ciuser?: string | null;
   cores?: number | null;
   cpu?: (PveVmCpuConf | string) | null;
   cpulimit?: number | null;
   cpuunits?: number | null;
   delete?: string | string[];
   description?: string | null;
   digest?: string;
   efidisk0?: (QemuEfidisk0 | string) | null;
   force?: boolean | null;
   freeze?: boolean | null;
   hookscript?: string | null;
   hotplug?: string | null;
   hugepages?: ("any" | "2" | "1024") | null;
   "intel-tdx"?: (PveQemuTdxFmt | string) | null;
   ivshmem?: (QemuIvshmem | string) | null;
   keephugepages?: boolean | null;
   keyboard?: ("de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr") | null;
   kvm?: boolean | null;
   localtime?: boolean | null;
   lock?: ("backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended") | null;
   machine?: (QemuMachine | string) | null;
   memory?: (QemuMemory | string) | null;
   migrate_downtime?: number | null;
   migrate_speed?: number | null;
   name?: string | null;
   nameserver?: (string | string[]) | null;
   numa?: boolean | null;
   onboot?: boolean | null;
   ostype?: ("other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris") | null;
   protection?: boolean | null;
   reboot?: boolean | null;
   revert?: (string | string[]) | null;
   rng0?: (PveQmRng | string) | null;
   scsihw?: ("lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi") | null;
   searchdomain?: string | null;
   shares?: number | null;
   skiplock?: boolean | null;
   smbios1?: (PveQmSmbios1 | string) | null;
   smp?: number | null;
   sockets?: number | null;
   spice_enhancements?: (QemuSpiceEnhancements | string) | null;
   sshkeys?: string | null;
   startdate?: string | null;
   startup?: string | null;
   tablet?: boolean | null;
   tags?: (string | string[]) | null;
   tdf?: boolean | null;
   template?: boolean | null;
   tpmstate0?: (QemuTpmstate0 | string) | null;
   vcpus?: number | null;
   vga?: (QemuVga | string) | null;
   vmgenid?: string | null;
   vmstatestorage?: string | null;
   watchdog?: (PveQmWatchdog | string) | null;
   [key: `hostpci${number}`]: ((PveQmHostpci | string) | null) | undefined;
   hostpci?: (PveQmHostpci | string)[];
   [key: `ide${number}`]: ((QemuIde | string) | null) | undefined;
   ide?: (QemuIde | string)[];
   [key: `ipconfig${number}`]: ((PveQmIpconfig | string) | null) | undefined;
   ipconfig?: (PveQmIpconfig | string)[];
   [key: `net${number}`]: ((QemuNet | string) | null) | undefined;
   net?: (QemuNet | string)[];
   [key: `numa${number}`]: ((QemuNuma | string) | null) | undefined;
   [key: `parallel${number}`]: (string | null) | undefined;
   parallel?: string[];
   [key: `sata${number}`]: ((QemuSata | string) | null) | undefined;
   sata?: (QemuSata | string)[];
   [key: `scsi${number}`]: ((QemuScsi | string) | null) | undefined;
   scsi?: (QemuScsi | string)[];
   [key: `serial${number}`]: (string | null) | undefined;
   serial?: string[];
   [key: `unused${number}`]: ((QemuUnused | string) | null) | undefined;
   unused?: (QemuUnused | string)[];
   [key: `usb${number}`]: ((QemuUsb | string) | null) | undefined;
   usb?: (QemuUsb | string)[];
   [key: `virtio${number}`]: ((QemuVirtio | string) | null) | undefined;
   virtio?: (QemuVirtio | string)[];
   [key: `virtiofs${number}`]: ((QemuVirtiofs | string) | null) | undefined;
   virtiofs?: (QemuVirtiofs | string)[];
  }>;
  responses: Answer<null>;
 };
 "POST /nodes/{node}/qemu/{vmid}/config": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   acpi?: boolean | null;
   affinity?: string | null;
   agent?: (QemuAgent | string) | null;
   "allow-ksm"?: boolean | null;
   "amd-sev"?: (PveQemuSevFmt | string) | null;
   arch?: ("x86_64" | "aarch64") | null;
   args?: string | null;
   audio0?: (QemuAudio0 | string) | null;
   autostart?: boolean | null;
   background_delay?: number | null;
   balloon?: number | null;
   bios?: ("seabios" | "ovmf") | null;
   boot?: (PveQmBoot | string) | null;
   bootdisk?: string | null;
   cdrom?: (PveQmIde | string) | null;
   cicustom?: (PveQmCicustom | string) | null;
   cipassword?: string | null;
   citype?: ("configdrive2" | "nocloud" | "opennebula") | null;
   ciupgrade?: boolean | null;
   ciuser?: string | null;
   cores?: number | null;
   cpu?: (PveVmCpuConf | string) | null;
   cpulimit?: number | null;
   cpuunits?: number | null;
   delete?: string | string[];
   description?: string | null;
   digest?: string;
   efidisk0?: (QemuEfidisk0 | string) | null;
   force?: boolean | null;
   freeze?: boolean | null;
   hookscript?: string | null;
   hotplug?: string | null;
   hugepages?: ("any" | "2" | "1024") | null;
   "import-working-storage"?: string | null;
   "intel-tdx"?: (PveQemuTdxFmt | string) | null;
   ivshmem?: (QemuIvshmem | string) | null;
   keephugepages?: boolean | null;
   keyboard?: ("de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr") | null;
   kvm?: boolean | null;
   localtime?: boolean | null;
   lock?: ("backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended") | null;
   machine?: (QemuMachine | string) | null;
   memory?: (QemuMemory | string) | null;
   migrate_downtime?: number | null;
   migrate_speed?: number | null;
   name?: string | null;
   nameserver?: (string | string[]) | null;
   numa?: boolean | null;
   onboot?: boolean | null;
   ostype?: ("other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris") | null;
   protection?: boolean | null;
   reboot?: boolean | null;
   revert?: (string | string[]) | null;
   rng0?: (PveQmRng | string) | null;
   scsihw?: ("lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi") | null;
   searchdomain?: string | null;
   shares?: number | null;
   skiplock?: boolean | null;
   smbios1?: (PveQmSmbios1 | string) | null;
   smp?: number | null;
   sockets?: number | null;
   spice_enhancements?: (QemuSpiceEnhancements | string) | null;
   sshkeys?: string | null;
   startdate?: string | null;
   startup?: string | null;
   tablet?: boolean | null;
   tags?: (string | string[]) | null;
   tdf?: boolean | null;
   template?: boolean | null;
   tpmstate0?: (QemuTpmstate0 | string) | null;
   vcpus?: number | null;
   vga?: (QemuVga | string) | null;
   vmgenid?: string | null;
   vmstatestorage?: string | null;
   watchdog?: (PveQmWatchdog | string) | null;
   [key: `hostpci${number}`]: ((PveQmHostpci | string) | null) | undefined;
   hostpci?: (PveQmHostpci | string)[];
   [key: `ide${number}`]: ((QemuIde | string) | null) | undefined;
   ide?: (QemuIde | string)[];
   [key: `ipconfig${number}`]: ((PveQmIpconfig | string) | null) | undefined;
   ipconfig?: (PveQmIpconfig | string)[];
   [key: `net${number}`]: ((QemuNet | string) | null) | undefined;
   net?: (QemuNet | string)[];
   [key: `numa${number}`]: ((QemuNuma | string) | null) | undefined;
   [key: `parallel${number}`]: (string | null) | undefined;
   parallel?: string[];
   [key: `sata${number}`]: ((QemuSata | string) | null) | undefined;
   sata?: (QemuSata | string)[];
   [key: `scsi${number}`]: ((QemuScsi | string) | null) | undefined;
   scsi?: (QemuScsi | string)[];
   [key: `serial${number}`]: (string | null) | undefined;
   serial?: string[];
   [key: `unused${number}`]: ((QemuUnused | string) | null) | undefined;
   unused?: (QemuUnused | string)[];
   [key: `usb${number}`]: ((QemuUsb | string) | null) | undefined;
   usb?: (QemuUsb | string)[];
   [key: `virtio${number}`]: ((QemuVirtio | string) | null) | undefined;
   virtio?: (QemuVirtio | string)[];
   [key: `virtiofs${number}`]: ((QemuVirtiofs | string) | null) | undefined;
   virtiofs?: (QemuVirtiofs | string)[];
  }>;
  responses: Answer<string | null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/pending": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   delete?: number;
   key: string;
   pending?: string;
   value?: string;
  }[]>;
 };
 "GET /nodes/{node}/qemu/{vmid}/cloudinit": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   delete?: number;
   key: string;
   pending?: string;
   value?: string;
  }[]>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/cloudinit": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/cloudinit/dump": {
  parameters: {
   query: {
    type: "user" | "network" | "meta";
   };
   path: NodeVmidPath;
  };
  responses: Answer<string>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/unlink": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   force?: boolean;
   idlist: string | string[];
  }>;
  responses: Answer<null>;
 };
 "POST /nodes/{node}/qemu/{vmid}/vncproxy": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   "generate-password"?: boolean;
   websocket?: boolean;
  }>;
  responses: Answer<{
   cert: string;
   password?: string;
   port: number;
   ticket: string;
   upid: string;
   user: string;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/termproxy": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   serial?: "serial0" | "serial1" | "serial2" | "serial3";
  }>;
  responses: Answer<{
   port: number;
   ticket: string;
   upid: string;
   user: string;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/vncwebsocket": {
  parameters: {
   query: {
    port: number;
    vncticket: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   port: string;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/spiceproxy": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   proxy?: string;
  }>;
  responses: Answer<{
   host: string;
   password: string;
   proxy: string;
   "tls-port": number;
   type: string;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/status": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /nodes/{node}/qemu/{vmid}/status/current": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   agent?: boolean;
   clipboard?: "vnc";
   cpu?: number;
   cpus?: number;
   diskread?: number;
   diskwrite?: number;
   ha: {
    [key: string]: unknown;
   };
   lock?: string;
   maxdisk?: number;
   maxmem?: number;
   mem?: number;
   memhost?: number;
   name?: string;
   netin?: number;
   netout?: number;
   pid?: number;
   pressurecpufull?: number;
   pressurecpusome?: number;
   pressureiofull?: number;
   pressureiosome?: number;
   pressurememoryfull?: number;
   pressurememorysome?: number;
   qmpstatus?: string;
   "running-machine"?: string;
   "running-qemu"?: string;
   serial?: boolean;
   spice?: boolean;
   status: "stopped" | "running";
   tags?: string;
   template?: boolean;
   uptime?: number;
   vmid: number;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/status/start": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   "force-cpu"?: string;
   machine?: QemuMachine | string;
   migratedfrom?: string;
   migration_network?: string;
   migration_type?: "secure" | "insecure";
   "nets-host-mtu"?: string;
   skiplock?: boolean;
   stateuri?: string;
   targetstorage?: string | string[];
   timeout?: number;
   "with-conntrack-state"?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/status/stop": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   keepActive?: boolean;
   migratedfrom?: string;
   "overrule-shutdown"?: boolean;
   skiplock?: boolean;
   timeout?: number;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/status/reset": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   skiplock?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/status/shutdown": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   forceStop?: boolean;
   keepActive?: boolean;
   skiplock?: boolean;
   timeout?: number;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/status/reboot": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   timeout?: number;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/status/suspend": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   skiplock?: boolean;
   statestorage?: string;
   todisk?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/status/resume": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   nocheck?: boolean;
   skiplock?: boolean;
  }>;
  responses: Answer<string>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/sendkey": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   key: string;
   skiplock?: boolean;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/qemu/{vmid}/feature": {
  parameters: {
   query: {
    feature: "snapshot" | "clone" | "copy";
    snapname?: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   hasFeature: boolean;
   nodes: string[];
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/clone": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   bwlimit?: number;
   description?: string;
   format?: "raw" | "qcow2" | "vmdk";
   full?: boolean;
   name?: string;
   newid: number;
   pool?: string;
   snapname?: string;
   storage?: string;
   target?: string;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/move_disk": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   bwlimit?: number;
   delete?: boolean;
   digest?: string;
   disk: "ide0" | "ide1" | "ide2" | "ide3" | `scsi${number}` | `virtio${number}` | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | `unused${number}`;
   format?: "raw" | "qcow2" | "vmdk";
   storage?: string;
   "target-digest"?: string;
   "target-disk"?: "ide0" | "ide1" | "ide2" | "ide3" | `scsi${number}` | `virtio${number}` | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | `unused${number}`;
   "target-vmid"?: number;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/qemu/{vmid}/migrate": {
  parameters: {
   query?: {
    target?: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   allowed_nodes?: string[];
   "dependent-ha-resources"?: string[];
   "has-dbus-vmstate": boolean;
   local_disks: {
    cdrom: boolean;
    is_unused: boolean;
    size: number;
    volid: string;
   }[];
   local_resources: string[];
   "mapped-resource-info": {
    [key: string]: unknown;
   };
   "mapped-resources": string[];
   not_allowed_nodes?: {
    "blocking-ha-resources"?: {
     cause: "node-affinity" | "resource-affinity";
     sid: string;
    }[];
    unavailable_storages?: string[];
   };
   running: boolean;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/migrate": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   bwlimit?: number;
   force?: boolean;
   migration_network?: string;
   migration_type?: "secure" | "insecure";
   online?: boolean;
   target: string;
   targetstorage?: string | string[];
   "with-conntrack-state"?: boolean;
   "with-local-disks"?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/remote_migrate": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   bwlimit?: number;
   delete?: boolean;
   online?: boolean;
   "target-bridge": string | string[];
   "target-endpoint": ProxmoxRemote | string;
   "target-storage": string | string[];
   "target-vmid"?: number;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/monitor": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   command: string;
  }>;
  responses: Answer<string>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/resize": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   digest?: string;
   disk: "ide0" | "ide1" | "ide2" | "ide3" | `scsi${number}` | `virtio${number}` | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
   size: string;
   skiplock?: boolean;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/qemu/{vmid}/snapshot": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   description: string;
   name: string;
   parent?: string;
   snaptime?: number;
   vmstate?: boolean;
  }[]>;
 };
 "POST /nodes/{node}/qemu/{vmid}/snapshot": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   description?: string;
   snapname: string;
   vmstate?: boolean;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}": {
  parameters: {
   path: NodeVmidSnapnamePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: NodeVmidSnapnamePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config": {
  parameters: {
   path: NodeVmidSnapnamePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config": {
  parameters: {
   path: NodeVmidSnapnamePath;
  };
  requestBody?: Body<{
   description?: string;
  }>;
  responses: Answer<null>;
 };
 "POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback": {
  parameters: {
   path: NodeVmidSnapnamePath;
  };
  requestBody?: Body<{
   start?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/template": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   disk?: "ide0" | "ide1" | "ide2" | "ide3" | `scsi${number}` | `virtio${number}` | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/qemu/{vmid}/mtunnel": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   bridges?: string | string[];
   storages?: string | string[];
  }>;
  responses: Answer<{
   socket: string;
   ticket: string;
   upid: string;
  }>;
 };
 "GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket": {
  parameters: {
   query: {
    socket: string;
    ticket: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   port?: string;
   socket?: string;
  }>;
 };
 "POST /nodes/{node}/qemu/{vmid}/dbus-vmstate": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   action: "start" | "stop";
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   cpu?: number;
   cpus?: number;
   disk?: number;
   diskread?: number;
   diskwrite?: number;
   lock?: string;
   maxdisk?: number;
   maxmem?: number;
   maxswap?: number;
   mem?: number;
   name?: string;
   netin?: number;
   netout?: number;
   pressurecpusome?: number;
   pressureiofull?: number;
   pressureiosome?: number;
   pressurememoryfull?: number;
   pressurememorysome?: number;
   status: "stopped" | "running";
   tags?: string;
   template?: boolean;
   uptime?: number;
   vmid: number;
  }[]>;
 };
 "POST /nodes/{node}/lxc": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
   bwlimit?: number;
   cmode?: "shell" | "console" | "tty";
   console?: boolean;
   cores?: number;
   cpulimit?: number;
   cpuunits?: number;
   debug?: boolean;
   description?: string;
   entrypoint?: string;
   env?: string;
   features?: LxcFeatures | string;
   force?: boolean;
   "ha-managed"?: boolean;
   hookscript?: string;
   hostname?: string;
   "ignore-unpack-errors"?: boolean;
   lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
   memory?: number;
   nameserver?: string | string[];
   onboot?: boolean;
   ostemplate: string;
   ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
   password?: string;
   pool?: string;
   protection?: boolean;
   restore?: boolean;
   rootfs?: LxcRootfsVolume | string;
   searchdomain?: string | string[];
   "ssh-public-keys"?: string;
   start?: boolean;
   startup?: string;
   storage?: string;
   swap?: number;
   tags?: string | string[];
   template?: boolean;
   timezone?: string;
   tty?: number;
   unique?: boolean;
   unprivileged?: boolean;
   vmid: number;
   [key: `dev${number}`]: (LxcDev | string) | undefined;
   dev?: (LxcDev | string)[];
   [key: `mp${number}`]: (LxcMpVolume | string) | undefined;
   mp?: (LxcMpVolume | string)[];
   [key: `net${number}`]: (LxcNet | string) | undefined;
   net?: (LxcNet | string)[];
   [key: `unused${number}`]: (LxcUnused | string) | undefined;
   unused?: (LxcUnused | string)[];
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/lxc/{vmid}": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "DELETE /nodes/{node}/lxc/{vmid}": {
  parameters: {
   query?: {
    "destroy-unreferenced-disks"?: boolean;
    force?: boolean;
    purge?: boolean;
   };
   path: NodeVmidPath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/lxc/{vmid}/config": {
  parameters: {
   query?: {
    current?: boolean;
    snapshot?: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
   cmode?: "shell" | "console" | "tty";
   console?: boolean;
   cores?: number;
   cpulimit?: number;
   cpuunits?: number;
   debug?: boolean;
   description?: string;
   digest: string;
   entrypoint?: string;
   env?: string;
   features?: LxcFeatures;
   hookscript?: string;
   hostname?: string;
   lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
   lxc?: string[][];
   memory?: number;
   nameserver?: string;
   onboot?: boolean;
   ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
   protection?: boolean;
   rootfs?: LxcRootfs;
   searchdomain?: string;
   startup?: string;
   swap?: number;
   tags?: string;
   template?: boolean;
   timezone?: string;
   tty?: number;
   unprivileged?: boolean;
   [key: `dev${number}`]: LxcDev | undefined;
   [key: `mp${number}`]: LxcMp | undefined;
   [key: `net${number}`]: LxcNet | undefined;
   [key: `unused${number}`]: LxcUnused | undefined;
  }>;
 };
 "PUT /nodes/{node}/lxc/{vmid}/config": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   arch?: ("amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64") | null;
   cmode?: ("shell" | "console" | "tty") | null;
   console?: boolean | null;
   cores?: number | null;
   cpulimit?: number | null;
   cpuunits?: number | null;
   debug?: boolean | null;
   delete?: string | string[];
   description?: string | null;
   digest?: string;
   entrypoint?: string | null;
   env?: string | null;
   features?: (LxcFeatures | string) | null;
   hookscript?: string | null;
   hostname?: string | null;
   lock?: ("backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete") | null;
   memory?: number | null;
   nameserver?: (string | string[]) | null;
   onboot?: boolean | null;
   ostype?: ("debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged") | null;
   protection?: boolean | null;
   revert?: (string | string[]) | null;
   rootfs?: (LxcRootfsVolume | string) | null;
   searchdomain?: (string | string[]) | null;
   startup?: string | null;
   swap?: number | null;
   tags?: (string | string[]) | null;
   template?: boolean | null;
   timezone?: string | null;
   tty?: number | null;
   unprivileged?: boolean | null;
   [key: `dev${number}`]: ((LxcDev | string) | null) | undefined;
   dev?: (LxcDev | string)[];
   [key: `mp${number}`]: ((LxcMpVolume | string) | null) | undefined;
   mp?: (LxcMpVolume | string)[];
   [key: `net${number}`]: ((LxcNet | string) | null) | undefined;
   net?: (LxcNet | string)[];
   [key: `unused${number}`]: ((LxcUnused | string) | null) | undefined;
   unused?: (LxcUnused | string)[];
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/status": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /nodes/{node}/lxc/{vmid}/status/current": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   cpu?: number;
   cpus?: number;
   disk?: number;
   diskread?: number;
   diskwrite?: number;
   ha: {
    [key: string]: unknown;
   };
   lock?: string;
   maxdisk?: number;
   maxmem?: number;
   maxswap?: number;
   mem?: number;
   name?: string;
   netin?: number;
   netout?: number;
   pressurecpusome?: number;
   pressureiofull?: number;
   pressureiosome?: number;
   pressurememoryfull?: number;
   pressurememorysome?: number;
   status: "stopped" | "running";
   tags?: string;
   template?: boolean;
   uptime?: number;
   vmid: number;
  }>;
 };
 "POST /nodes/{node}/lxc/{vmid}/status/start": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   debug?: boolean;
   skiplock?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/lxc/{vmid}/status/stop": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   "overrule-shutdown"?: boolean;
   skiplock?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/lxc/{vmid}/status/shutdown": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   forceStop?: boolean;
   timeout?: number;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/lxc/{vmid}/status/suspend": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<string>;
 };
 "POST /nodes/{node}/lxc/{vmid}/status/resume": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<string>;
 };
 "POST /nodes/{node}/lxc/{vmid}/status/reboot": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   timeout?: number;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/lxc/{vmid}/snapshot": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   description: string;
   name: string;
   parent?: string;
   snaptime?: number;
  }[]>;
 };
 "POST /nodes/{node}/lxc/{vmid}/snapshot": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   description?: string;
   snapname: string;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}": {
  parameters: {
   path: NodeVmidSnapnamePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: NodeVmidSnapnamePath;
  };
  responses: Answer<string>;
 };
 "POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback": {
  parameters: {
   path: NodeVmidSnapnamePath;
  };
  requestBody?: Body<{
   start?: boolean;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config": {
  parameters: {
   path: NodeVmidSnapnamePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config": {
  parameters: {
   path: NodeVmidSnapnamePath;
  };
  requestBody?: Body<{
   description?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/rules": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }[]>;
 };
 "POST /nodes/{node}/lxc/{vmid}/firewall/rules": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   action: string;
   comment?: string;
   dest?: string;
   digest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos?: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: "in" | "out" | "forward" | "group";
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": {
  parameters: {
   path: NodeVmidPosPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }>;
 };
 "PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": {
  parameters: {
   path: NodeVmidPosPath;
  };
  requestBody?: Body<{
   action?: string | null;
   comment?: string | null;
   delete?: string | string[];
   dest?: string | null;
   digest?: string;
   dport?: string | null;
   enable?: number | null;
   "icmp-type"?: string | null;
   iface?: string | null;
   log?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   macro?: string | null;
   moveto?: number | null;
   proto?: string | null;
   source?: string | null;
   sport?: string | null;
   type?: ("in" | "out" | "forward" | "group") | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: NodeVmidPosPath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/aliases": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   cidr: string;
   comment?: string;
   digest: string;
   name: string;
  }[]>;
 };
 "POST /nodes/{node}/lxc/{vmid}/firewall/aliases": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   cidr: string;
   comment?: string;
   name: string;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": {
  parameters: {
   path: NodeVmidNamePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": {
  parameters: {
   path: NodeVmidNamePath;
  };
  requestBody: Body<{
   cidr: string;
   comment?: string;
   digest?: string;
   rename?: string;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: NodeVmidNamePath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/ipset": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   comment?: string;
   digest: string;
   name: string;
  }[]>;
 };
 "POST /nodes/{node}/lxc/{vmid}/firewall/ipset": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   comment?: string;
   digest?: string;
   name: string;
   rename?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": {
  parameters: {
   path: NodeVmidNamePath;
  };
  responses: Answer<{
   cidr: string;
   comment?: string;
   digest: string;
   nomatch?: boolean;
  }[]>;
 };
 "POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": {
  parameters: {
   path: NodeVmidNamePath;
  };
  requestBody: Body<{
   cidr: string;
   comment?: string;
   nomatch?: boolean;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: NodeVmidNamePath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: NodeVmidNameCidrPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: NodeVmidNameCidrPath;
  };
  requestBody?: Body<{
   comment?: string;
   digest?: string;
   nomatch?: boolean;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: NodeVmidNameCidrPath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/options": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   dhcp?: boolean;
   enable?: boolean;
   ipfilter?: boolean;
   log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macfilter?: boolean;
   ndp?: boolean;
   policy_in?: "ACCEPT" | "REJECT" | "DROP";
   policy_out?: "ACCEPT" | "REJECT" | "DROP";
   radv?: boolean;
  }>;
 };
 "PUT /nodes/{node}/lxc/{vmid}/firewall/options": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   dhcp?: boolean | null;
   digest?: string;
   enable?: boolean | null;
   ipfilter?: boolean | null;
   log_level_in?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   log_level_out?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   macfilter?: boolean | null;
   ndp?: boolean | null;
   policy_in?: ("ACCEPT" | "REJECT" | "DROP") | null;
   policy_out?: ("ACCEPT" | "REJECT" | "DROP") | null;
   radv?: boolean | null;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/log": {
  parameters: {
   query?: {
    limit?: number;
    since?: number;
    start?: number;
    until?: number;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   n: number;
   t: string;
  }[]>;
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/refs": {
  parameters: {
   query?: {
    type?: "alias" | "ipset";
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   comment?: string;
   name: string;
   ref: string;
   scope: string;
   type: "alias" | "ipset";
  }[]>;
 };
 "GET /nodes/{node}/lxc/{vmid}/rrd": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    ds: string | string[];
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   filename: string;
  }>;
 };
 "GET /nodes/{node}/lxc/{vmid}/rrddata": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /nodes/{node}/lxc/{vmid}/vncproxy": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   height?: number;
   websocket?: boolean;
   width?: number;
  }>;
  responses: Answer<{
   cert: string;
   password?: string;
   port: number;
   ticket: string;
   upid: string;
   user: string;
  }>;
 };
 "POST /nodes/{node}/lxc/{vmid}/termproxy": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   port: number;
   ticket: string;
   upid: string;
   user: string;
  }>;
 };
 "GET /nodes/{node}/lxc/{vmid}/vncwebsocket": {
  parameters: {
   query: {
    port: number;
    vncticket: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   port: string;
  }>;
 };
 "POST /nodes/{node}/lxc/{vmid}/spiceproxy": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   proxy?: string;
  }>;
  responses: Answer<{
   host: string;
   password: string;
   proxy: string;
   "tls-port": number;
   type: string;
  }>;
 };
 "POST /nodes/{node}/lxc/{vmid}/remote_migrate": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   bwlimit?: number;
   delete?: boolean;
   online?: boolean;
   restart?: boolean;
   "target-bridge": string | string[];
   "target-endpoint": ProxmoxRemote | string;
   "target-storage": string | string[];
   "target-vmid"?: number;
   timeout?: number;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/lxc/{vmid}/migrate": {
  parameters: {
   query?: {
    target?: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   "allowed-nodes"?: string[];
   "dependent-ha-resources"?: string[];
   "not-allowed-nodes"?: {
    "blocking-ha-resources"?: {
     cause: "node-affinity" | "resource-affinity";
     sid: string;
    }[];
   };
   running: boolean;
  }>;
 };
 "POST /nodes/{node}/lxc/{vmid}/migrate": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   bwlimit?: number;
   online?: boolean;
   restart?: boolean;
   target: string;
   "target-storage"?: string | string[];
   timeout?: number;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/lxc/{vmid}/feature": {
  parameters: {
   query: {
    feature: "snapshot" | "clone" | "copy";
    snapname?: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   hasFeature: boolean;
  }>;
 };
 "POST /nodes/{node}/lxc/{vmid}/template": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<null>;
 };
 "POST /nodes/{node}/lxc/{vmid}/clone": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   bwlimit?: number;
   description?: string;
   full?: boolean;
   hostname?: string;
   newid: number;
   pool?: string;
   snapname?: string;
   storage?: string;
   target?: string;
  }>;
  responses: Answer<string>;
 };
 "PUT /nodes/{node}/lxc/{vmid}/resize": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   digest?: string;
   disk: "rootfs" | `mp${number}`;
   size: string;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/lxc/{vmid}/move_volume": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody: Body<{
   bwlimit?: number;
   delete?: boolean;
   digest?: string;
   storage?: string;
   "target-digest"?: string;
   "target-vmid"?: number;
   "target-volume"?: "rootfs" | `mp${number}` | `unused${number}`;
   volume: "rootfs" | `mp${number}` | `unused${number}`;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/lxc/{vmid}/pending": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   delete?: number;
   key: string;
   pending?: string;
   value?: string;
  }[]>;
 };
 "GET /nodes/{node}/lxc/{vmid}/interfaces": {
  parameters: {
   path: NodeVmidPath;
  };
  responses: Answer<{
   "hardware-address": string;
   hwaddr: string;
   inet?: string;
   inet6?: string;
   "ip-addresses": {
    "ip-address"?: string;
    "ip-address-type"?: string;
    prefix?: number;
   }[];
   name: string;
  }[]>;
 };
 "POST /nodes/{node}/lxc/{vmid}/mtunnel": {
  parameters: {
   path: NodeVmidPath;
  };
  requestBody?: Body<{
   bridges?: string | string[];
   storages?: string | string[];
  }>;
  responses: Answer<{
   socket: string;
   ticket: string;
   upid: string;
  }>;
 };
 "GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket": {
  parameters: {
   query: {
    socket: string;
    ticket: string;
   };
   path: NodeVmidPath;
  };
  responses: Answer<{
   port?: string;
   socket?: string;
  }>;
 };
 "GET /nodes/{node}/ceph": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/ceph/cfg": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/ceph/cfg/raw": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/cfg/db": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   can_update_at_runtime: boolean;
   level: "basic" | "advanced" | "dev";
   mask: string;
   name: string;
   section: string;
   value: string;
  }[]>;
 };
 "GET /nodes/{node}/ceph/cfg/value": {
  parameters: {
   query: {
    "config-keys": string;
   };
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/ceph/osd": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   flags?: string;
   root: {
    [key: string]: unknown;
   };
  }>;
 };
 "POST /nodes/{node}/ceph/osd": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   "crush-device-class"?: string;
   db_dev?: string;
   db_dev_size?: number;
   dev: string;
   encrypted?: boolean;
   "osds-per-device"?: number;
   wal_dev?: string;
   wal_dev_size?: number;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/osd/{osdid}": {
  parameters: {
   path: NodeOsdidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "DELETE /nodes/{node}/ceph/osd/{osdid}": {
  parameters: {
   query?: {
    cleanup?: boolean;
   };
   path: NodeOsdidPath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/osd/{osdid}/metadata": {
  parameters: {
   path: NodeOsdidPath;
  };
  responses: Answer<{
   devices: {
    dev_node: string;
    device: "block" | "db" | "wal";
    physical_device: string;
    size: number;
    support_discard: boolean;
    type: string;
   }[];
   osd: {
    back_addr: string;
    encrypted: boolean;
    front_addr: string;
    hb_back_addr: string;
    hb_front_addr: string;
    hostname: string;
    id: number;
    mem_usage: number;
    osd_data: string;
    osd_objectstore: string;
    pid?: number;
    version: string;
   };
  }>;
 };
 "GET /nodes/{node}/ceph/osd/{osdid}/lv-info": {
  parameters: {
   query?: {
    type?: "block" | "db" | "wal";
   };
   path: NodeOsdidPath;
  };
  responses: Answer<{
   creation_time: string;
   lv_name: string;
   lv_path: string;
   lv_size: number;
   lv_uuid: string;
   vg_name: string;
  }>;
 };
 "POST /nodes/{node}/ceph/osd/{osdid}/in": {
  parameters: {
   path: NodeOsdidPath;
  };
  responses: Answer<null>;
 };
 "POST /nodes/{node}/ceph/osd/{osdid}/out": {
  parameters: {
   path: NodeOsdidPath;
  };
  responses: Answer<null>;
 };
 "POST /nodes/{node}/ceph/osd/{osdid}/scrub": {
  parameters: {
   path: NodeOsdidPath;
  };
  requestBody?: Body<{
   deep?: boolean;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/ceph/mds": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   addr?: string;
   ceph_version?: string;
   ceph_version_short?: string;
   direxists?: boolean;
   fs_name?: string;
   host?: string;
   name: string;
   rank?: number;
   service?: boolean;
   standby_replay?: boolean;
   state: string;
  }[]>;
 };
 "POST /nodes/{node}/ceph/mds/{name}": {
  parameters: {
   path: NodeNamePath;
  };
  requestBody?: Body<{
   hotstandby?: boolean;
  }>;
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/ceph/mds/{name}": {
  parameters: {
   path: NodeNamePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/mgr": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   addr?: string;
   ceph_version?: string;
   ceph_version_short?: string;
   direxists?: boolean;
   host?: string;
   name: string;
   service?: boolean;
   state: string;
  }[]>;
 };
 "POST /nodes/{node}/ceph/mgr/{id}": {
  parameters: {
   path: NodeIdPath;
  };
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/ceph/mgr/{id}": {
  parameters: {
   path: NodeIdPath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/mon": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   addr?: string;
   ceph_version?: string;
   ceph_version_short?: string;
   direxists?: boolean;
   host?: string;
   name: string;
   quorum?: boolean;
   rank?: number;
   service?: boolean;
   state?: string;
  }[]>;
 };
 "POST /nodes/{node}/ceph/mon/{monid}": {
  parameters: {
   path: NodeMonidPath;
  };
  requestBody?: Body<{
   "mon-address"?: string | string[];
  }>;
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/ceph/mon/{monid}": {
  parameters: {
   path: NodeMonidPath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/fs": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   data_pool: string;
   data_pool_ids?: number[];
   data_pools?: string[];
   metadata_pool: string;
   metadata_pool_id?: number;
   name: string;
  }[]>;
 };
 "POST /nodes/{node}/ceph/fs/{name}": {
  parameters: {
   path: NodeNamePath;
  };
  requestBody?: Body<{
   "add-storage"?: boolean;
   pg_num?: number;
  }>;
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/ceph/fs/{name}": {
  parameters: {
   query?: {
    "remove-pools"?: boolean;
    "remove-storages"?: boolean;
   };
   path: NodeNamePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/pool": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   application_metadata?: {
    [key: string]: unknown;
   };
   autoscale_status?: {
    [key: string]: unknown;
   };
   bytes_used?: number;
   crush_rule: number;
   crush_rule_name?: string;
   min_size: number;
   percent_used?: number;
   pg_autoscale_mode?: string;
   pg_num: number;
   pg_num_final?: number;
   pg_num_min?: number;
   pool: number;
   pool_name: string;
   size: number;
   target_size?: number;
   target_size_ratio?: number;
   type: "replicated" | "erasure" | "unknown";
  }[]>;
 };
 "POST /nodes/{node}/ceph/pool": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   add_storages?: boolean;
   application?: "rbd" | "cephfs" | "rgw";
   crush_rule?: string;
   "erasure-coding"?: CephPoolErasureCoding | string;
   min_size?: number;
   name: string;
   pg_autoscale_mode?: "on" | "off" | "warn";
   pg_num?: number;
   pg_num_min?: number;
   size?: number;
   target_size?: string;
   target_size_ratio?: number;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/pool/{name}": {
  parameters: {
   path: NodeNamePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "PUT /nodes/{node}/ceph/pool/{name}": {
  parameters: {
   path: NodeNamePath;
  };
  requestBody?: Body<{
   application?: "rbd" | "cephfs" | "rgw";
   crush_rule?: string;
   min_size?: number;
   pg_autoscale_mode?: "on" | "off" | "warn";
   pg_num?: number;
   pg_num_min?: number;
   size?: number;
   target_size?: string;
   target_size_ratio?: number;
  }>;
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/ceph/pool/{name}": {
  parameters: {
   query?: {
    force?: boolean;
    remove_ecprofile?: boolean;
    remove_storages?: boolean;
   };
   path: NodeNamePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/pool/{name}/status": {
  parameters: {
   query?: {
    verbose?: boolean;
   };
   path: NodeNamePath;
  };
  responses: Answer<{
   application?: "rbd" | "cephfs" | "rgw";
   application_list?: string[];
   autoscale_status?: {
    [key: string]: unknown;
   };
   crush_rule?: string;
   fast_read: boolean;
   hashpspool: boolean;
   id: number;
   min_size?: number;
   name: string;
   "nodeep-scrub": boolean;
   nodelete: boolean;
   nopgchange: boolean;
   noscrub: boolean;
   nosizechange: boolean;
   pg_autoscale_mode?: "on" | "off" | "warn";
   pg_num?: number;
   pg_num_min?: number;
   pgp_num: number;
   size?: number;
   statistics?: {
    [key: string]: unknown;
   };
   target_size?: string;
   target_size_ratio?: number;
   use_gmt_hitset: boolean;
   write_fadvise_dontneed: boolean;
  }>;
 };
 "POST /nodes/{node}/ceph/init": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   "cluster-network"?: string;
   disable_cephx?: boolean;
   min_size?: number;
   network?: string;
   pg_bits?: number;
   size?: number;
  }>;
  responses: Answer<null>;
 };
 "POST /nodes/{node}/ceph/stop": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   service?: string;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/ceph/start": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   service?: string;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/ceph/restart": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   service?: string;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/status": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/ceph/crush": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/ceph/log": {
  parameters: {
   query?: {
    limit?: number;
    start?: number;
   };
   path: NodePath;
  };
  responses: Answer<{
   n: number;
   t: string;
  }[]>;
 };
 "GET /nodes/{node}/ceph/rules": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   name: string;
  }[]>;
 };
 "GET /nodes/{node}/ceph/cmd-safety": {
  parameters: {
   query: {
    action: "stop" | "destroy";
    id: string;
    service: "osd" | "mon" | "mds";
   };
   path: NodePath;
  };
  responses: Answer<{
   safe: boolean;
   status?: string;
  }>;
 };
 "POST /nodes/{node}/vzdump": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   all?: boolean;
   bwlimit?: number;
   compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
   dumpdir?: string;
   exclude?: string | string[];
   "exclude-path"?: string[];
   fleecing?: BackupFleecing | string;
   ionice?: number;
   "job-id"?: string;
   lockwait?: number;
   mailnotification?: "always" | "failure";
   mailto?: string | string[];
   mode?: "snapshot" | "suspend" | "stop";
   "notes-template"?: string;
   "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
   "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
   performance?: BackupPerformance | string;
   pigz?: number;
   pool?: string;
   protected?: boolean;
   "prune-backups"?: PruneBackups | string;
   quiet?: boolean;
   remove?: boolean;
   script?: string;
   stdexcludes?: boolean;
   stdout?: boolean;
   stop?: boolean;
   stopwait?: number;
   storage?: string;
   tmpdir?: string;
   vmid?: string | string[];
   zstd?: number;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/vzdump/defaults": {
  parameters: {
   query?: {
    storage?: string;
   };
   path: NodePath;
  };
  responses: Answer<{
   all?: boolean;
   bwlimit?: number;
   compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
   dumpdir?: string;
   exclude?: string;
   "exclude-path"?: string[];
   fleecing?: BackupFleecing;
   ionice?: number;
   lockwait?: number;
   mailnotification?: "always" | "failure";
   mailto?: string;
   mode?: "snapshot" | "suspend" | "stop";
   node?: string;
   "notes-template"?: string;
   "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
   "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
   performance?: BackupPerformance;
   pigz?: number;
   pool?: string;
   protected?: boolean;
   "prune-backups"?: PruneBackups;
   quiet?: boolean;
   remove?: boolean;
   script?: string;
   stdexcludes?: boolean;
   stop?: boolean;
   stopwait?: number;
   storage?: string;
   tmpdir?: string;
   vmid?: string;
   zstd?: number;
  }>;
 };
 "GET /nodes/{node}/vzdump/extractconfig": {
  parameters: {
   query: {
    volume: string;
   };
   path: NodePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/services": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   "active-state": "active" | "inactive" | "failed" | "activating" | "deactivating" | "maintenance" | "reloading" | "refreshing" | "unknown";
   desc: string;
   name: string;
   service: string;
   state: "dead" | "condition" | "start-pre" | "start" | "start-post" | "running" | "exited" | "reload" | "reload-signal" | "reload-notify" | "mounting" | "stop" | "stop-watchdog" | "stop-sigterm" | "stop-sigkill" | "stop-post" | "final-watchdog" | "final-sigterm" | "final-sigkill" | "failed" | "dead-before-auto-restart" | "failed-before-auto-restart" | "dead-resources-pinned" | "auto-restart" | "auto-restart-queued" | "cleaning" | "unknown";
   "unit-state": "enabled" | "enabled-runtime" | "linked" | "linked-runtime" | "alias" | "masked" | "masked-runtime" | "static" | "disabled" | "indirect" | "generated" | "transient" | "bad" | "not-found" | "unknown";
  }[]>;
 };
 "GET /nodes/{node}/services/{service}": {
  parameters: {
   path: NodeServicePath;
  };
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /nodes/{node}/services/{service}/state": {
  parameters: {
   path: NodeServicePath;
  };
  responses: Answer<{
   "active-state": "active" | "inactive" | "failed" | "activating" | "deactivating" | "maintenance" | "reloading" | "refreshing" | "unknown";
   desc: string;
   name: string;
   service: string;
   state: "dead" | "condition" | "start-pre" | "start" | "start-post" | "running" | "exited" | "reload" | "reload-signal" | "reload-notify" | "mounting" | "stop" | "stop-watchdog" | "stop-sigterm" | "stop-sigkill" | "stop-post" | "final-watchdog" | "final-sigterm" | "final-sigkill" | "failed" | "dead-before-auto-restart" | "failed-before-auto-restart" | "dead-resources-pinned" | "auto-restart" | "auto-restart-queued" | "cleaning" | "unknown";
   "unit-state": "enabled" | "enabled-runtime" | "linked" | "linked-runtime" | "alias" | "masked" | "masked-runtime" | "static" | "disabled" | "indirect" | "generated" | "transient" | "bad" | "not-found" | "unknown";
  }>;
 };
 "POST /nodes/{node}/services/{service}/start": {
  parameters: {
   path: NodeServicePath;
  };
  responses: Answer<string>;
 };
 "POST /nodes/{node}/services/{service}/stop": {
  parameters: {
   path: NodeServicePath;
  };
  responses: Answer<string>;
 };
 "POST /nodes/{node}/services/{service}/restart": {
  parameters: {
   path: NodeServicePath;
  };
  responses: Answer<string>;
 };
 "POST /nodes/{node}/services/{service}/reload": {
  parameters: {
   path: NodeServicePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/subscription": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   checktime?: number;
   key?: string;
   level?: string;
   message?: string;
   nextduedate?: string;
   productname?: string;
   regdate?: string;
   serverid?: string;
   signature?: string;
   sockets?: number;
   status: "new" | "notfound" | "active" | "invalid" | "expired" | "suspended";
   url?: string;
  }>;
 };
 "PUT /nodes/{node}/subscription": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   key: string;
  }>;
  responses: Answer<null>;
 };
 "POST /nodes/{node}/subscription": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   force?: boolean;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/subscription": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/network": {
  parameters: {
   query?: {
    type?: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "any_bridge" | "any_local_bridge" | "include_sdn";
   };
   path: NodePath;
  };
  responses: Answer<{
   active?: boolean;
   address?: string;
   address6?: string;
   autostart?: boolean;
   "bond-primary"?: string;
   bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
   bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
   "bridge-access"?: number;
   "bridge-arp-nd-suppress"?: boolean;
   "bridge-learning"?: boolean;
   "bridge-multicast-flood"?: boolean;
   "bridge-unicast-flood"?: boolean;
   bridge_ports?: string;
   bridge_vids?: string;
   bridge_vlan_aware?: boolean;
   cidr?: string;
   cidr6?: string;
   comments?: string;
   comments6?: string;
   exists?: boolean;
   families?: ("inet" | "inet6")[];
   gateway?: string;
   gateway6?: string;
   iface: string;
   "link-type"?: string;
   method?: "loopback" | "dhcp" | "manual" | "static" | "auto";
   method6?: "loopback" | "dhcp" | "manual" | "static" | "auto";
   mtu?: number;
   netmask?: string;
   netmask6?: number;
   options?: string[];
   options6?: string[];
   ovs_bonds?: string;
   ovs_bridge?: string;
   ovs_options?: string;
   ovs_ports?: string;
   ovs_tag?: number;
   priority?: number;
   slaves?: string;
   type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
   "uplink-id"?: string;
   "vlan-id"?: number;
   "vlan-protocol"?: "802.1ad" | "802.1q";
   "vlan-raw-device"?: string;
   "vxlan-id"?: number;
   "vxlan-local-tunnelip"?: string;
   "vxlan-physdev"?: string;
   "vxlan-svcnodeip"?: string;
  }[]>;
 };
 "PUT /nodes/{node}/network": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   "regenerate-frr"?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/network": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   address?: string;
   address6?: string;
   autostart?: boolean;
   "bond-primary"?: string;
   bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
   bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
   bridge_ports?: string | string[];
   bridge_vids?: string | string[];
   bridge_vlan_aware?: boolean;
   cidr?: string;
   cidr6?: string;
   comments?: string;
   comments6?: string;
   gateway?: string;
   gateway6?: string;
   iface: string;
   mtu?: number;
   netmask?: string;
   netmask6?: number;
   ovs_bonds?: string | string[];
   ovs_bridge?: string;
   ovs_options?: string;
   ovs_ports?: string | string[];
   ovs_tag?: number;
   slaves?: string | string[];
   type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
   "vlan-id"?: number;
   "vlan-raw-device"?: string;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/network": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/network/{iface}": {
  parameters: {
   path: NodeIfacePath;
  };
  responses: Answer<{
   method: string;
   type: string;
  }>;
 };
 "PUT /nodes/{node}/network/{iface}": {
  parameters: {
   path: NodeIfacePath;
  };
  requestBody: Body<{
   address?: string | null;
   address6?: string | null;
   autostart?: boolean | null;
   "bond-primary"?: string | null;
   bond_mode?: ("balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp") | null;
   bond_xmit_hash_policy?: ("layer2" | "layer2+3" | "layer3+4") | null;
   bridge_ports?: (string | string[]) | null;
   bridge_vids?: (string | string[]) | null;
   bridge_vlan_aware?: boolean | null;
   cidr?: string | null;
   cidr6?: string | null;
   comments?: string | null;
   comments6?: string | null;
   delete?: string | string[];
   gateway?: string | null;
   gateway6?: string | null;
   mtu?: number | null;
   netmask?: string | null;
   netmask6?: number | null;
   ovs_bonds?: (string | string[]) | null;
   ovs_bridge?: string | null;
   ovs_options?: string | null;
   ovs_ports?: (string | string[]) | null;
   ovs_tag?: number | null;
   slaves?: (string | string[]) | null;
   type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
   "vlan-id"?: number | null;
   "vlan-raw-device"?: string | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/network/{iface}": {
  parameters: {
   path: NodeIfacePath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/tasks": {
  parameters: {
   query?: {
    errors?: boolean;
    limit?: number;
    since?: number;
    source?: "archive" | "active" | "all";
    start?: number;
    statusfilter?: string | string[];
    typefilter?: string;
    until?: number;
    userfilter?: string;
    vmid?: number;
   };
   path: NodePath;
  };
  responses: Answer<{
   endtime?: number;
   id: string;
   node: string;
   pid: number;
   pstart: number;
   starttime: number;
   status?: string;
   type: string;
   upid: string;
   user: string;
  }[]>;
 };
 "GET /nodes/{node}/tasks/{upid}": {
  parameters: {
   path: NodeUpidPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "DELETE /nodes/{node}/tasks/{upid}": {
  parameters: {
   path: NodeUpidPath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/tasks/{upid}/log": {
  parameters: {
   query?: {
    download?: boolean;
    limit?: number;
    start?: number;
   };
   path: NodeUpidPath;
  };
  responses: Answer<{
   n: number;
   t: string;
  }[]>;
 };
 "GET /nodes/{node}/tasks/{upid}/status": {
  parameters: {
   path: NodeUpidPath;
  };
  responses: Answer<{
   exitstatus?: string;
   id: string;
   node: string;
   pid: number;
   pstart: number;
   starttime: number;
   status: "running" | "stopped";
   type: string;
   upid: string;
   user: string;
  }>;
 };
 "GET /nodes/{node}/scan": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   method: string;
  }[]>;
 };
 "GET /nodes/{node}/scan/nfs": {
  parameters: {
   query: {
    server: string;
   };
   path: NodePath;
  };
  responses: Answer<{
   options: string;
   path: string;
  }[]>;
 };
 "GET /nodes/{node}/scan/cifs": {
  parameters: {
   query: {
    domain?: string;
    password?: string;
    server: string;
    username?: string;
   };
   path: NodePath;
  };
  responses: Answer<{
   description: string;
   share: string;
  }[]>;
 };
 "GET /nodes/{node}/scan/pbs": {
  parameters: {
   query: {
    fingerprint?: string;
    password: string;
    port?: number;
    server: string;
    username: string;
   };
   path: NodePath;
  };
  responses: Answer<{
   comment?: string;
   store: string;
  }[]>;
 };
 "GET /nodes/{node}/scan/iscsi": {
  parameters: {
   query: {
    portal: string;
   };
   path: NodePath;
  };
  responses: Answer<{
   portal: string;
   target: string;
  }[]>;
 };
 "GET /nodes/{node}/scan/lvm": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   vg: string;
  }[]>;
 };
 "GET /nodes/{node}/scan/lvmthin": {
  parameters: {
   query: {
    vg: string;
   };
   path: NodePath;
  };
  responses: Answer<{
   lv: string;
  }[]>;
 };
 "GET /nodes/{node}/scan/zfs": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   pool: string;
  }[]>;
 };
 "GET /nodes/{node}/hardware": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   type: string;
  }[]>;
 };
 "GET /nodes/{node}/hardware/pci": {
  parameters: {
   query?: {
    "pci-class-blacklist"?: string | string[];
    verbose?: boolean;
   };
   path: NodePath;
  };
  responses: Answer<{
   class: string;
   device: string;
   device_name?: string;
   id: string;
   iommugroup: number;
   mdev?: boolean;
   subsystem_device?: string;
   subsystem_device_name?: string;
   subsystem_vendor?: string;
   subsystem_vendor_name?: string;
   vendor: string;
   vendor_name?: string;
  }[]>;
 };
 "GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}": {
  parameters: {
   path: NodePciIdOrMappingPath;
  };
  responses: Answer<{
   method: string;
  }[]>;
 };
 "GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev": {
  parameters: {
   path: NodePciIdOrMappingPath;
  };
  responses: Answer<{
   available: number;
   description: string;
   name?: string;
   type: string;
  }[]>;
 };
 "GET /nodes/{node}/hardware/usb": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   busnum: number;
   class: number;
   devnum: number;
   level: number;
   manufacturer?: string;
   port: number;
   prodid: string;
   product?: string;
   serial?: string;
   speed: string;
   usbpath?: string;
   vendid: string;
  }[]>;
 };
 "GET /nodes/{node}/capabilities": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/capabilities/qemu": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/capabilities/qemu/cpu": {
  parameters: {
   query?: {
    arch?: "x86_64" | "aarch64";
   };
   path: NodePath;
  };
  responses: Answer<{
   abstract?: boolean;
   custom: boolean;
   name: string;
   vendor: string;
  }[]>;
 };
 "GET /nodes/{node}/capabilities/qemu/cpu-flags": {
  parameters: {
   query?: {
    accel?: "kvm" | "tcg";
    arch?: "x86_64" | "aarch64";
   };
   path: NodePath;
  };
  responses: Answer<{
   description?: string;
   name: string;
   "supported-on"?: string[];
  }[]>;
 };
 "GET /nodes/{node}/capabilities/qemu/machines": {
  parameters: {
   query?: {
    arch?: "x86_64" | "aarch64";
   };
   path: NodePath;
  };
  responses: Answer<{
   changes?: string;
   id: string;
   type: "q35" | "i440fx";
   version: string;
  }[]>;
 };
 "GET /nodes/{node}/capabilities/qemu/migration": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   "has-dbus-vmstate": boolean;
  }>;
 };
 "GET /nodes/{node}/storage": {
  parameters: {
   query?: {
    content?: string | string[];
    enabled?: boolean;
    format?: boolean;
    storage?: string;
    target?: string;
   };
   path: NodePath;
  };
  responses: Answer<{
   active?: boolean;
   avail?: number;
   content: string;
   enabled?: boolean;
   formats?: {
    default: "qcow2" | "raw" | "subvol" | "vmdk";
    supported: ("qcow2" | "raw" | "subvol" | "vmdk")[];
   };
   select_existing?: boolean;
   shared?: boolean;
   storage: string;
   total?: number;
   type: string;
   used?: number;
   used_fraction?: number;
  }[]>;
 };
 "GET /nodes/{node}/storage/{storage}": {
  parameters: {
   path: NodeStoragePath;
  };
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /nodes/{node}/storage/{storage}/prunebackups": {
  parameters: {
   query?: {
    "prune-backups"?: PruneBackups | string;
    type?: "qemu" | "lxc";
    vmid?: number;
   };
   path: NodeStoragePath;
  };
  responses: Answer<{
   ctime: number;
   mark: "keep" | "remove" | "protected" | "renamed";
   type: string;
   vmid?: number;
   volid: string;
  }[]>;
 };
 "DELETE /nodes/{node}/storage/{storage}/prunebackups": {
  parameters: {
   query?: {
    "prune-backups"?: PruneBackups | string;
    type?: "qemu" | "lxc";
    vmid?: number;
   };
   path: NodeStoragePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/storage/{storage}/content": {
  parameters: {
   query?: {
    content?: string;
    vmid?: number;
   };
   path: NodeStoragePath;
  };
  responses: Answer<{
   "approximate-size"?: number;
   ctime?: number;
   encrypted?: string;
   format: string;
   notes?: string;
   parent?: string;
   protected?: boolean;
   size?: number;
   used?: number;
   verification?: {
    state: string;
    upid: string;
   };
   vmid?: number;
   volid: string;
  }[]>;
 };
 "POST /nodes/{node}/storage/{storage}/content": {
  parameters: {
   path: NodeStoragePath;
  };
  requestBody: Body<{
   filename: string;
   format?: "raw" | "qcow2" | "subvol" | "vmdk";
   size: string;
   vmid: number;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/storage/{storage}/content/{volume}": {
  parameters: {
   path: NodeStorageVolumePath;
  };
  responses: Answer<{
   format: string;
   notes?: string;
   path: string;
   protected?: boolean;
   size: number;
   used: number;
  }>;
 };
 "PUT /nodes/{node}/storage/{storage}/content/{volume}": {
  parameters: {
   path: NodeStorageVolumePath;
  };
  requestBody?: Body<{
   notes?: string;
   protected?: boolean;
  }>;
  responses: Answer<null>;
 };
 "POST /nodes/{node}/storage/{storage}/content/{volume}": {
  parameters: {
   path: NodeStorageVolumePath;
  };
  requestBody: Body<{
   target: string;
   target_node?: string;
  }>;
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/storage/{storage}/content/{volume}": {
  parameters: {
   query?: {
    delay?: number;
   };
   path: NodeStorageVolumePath;
  };
  responses: Answer<string | null>;
 };
 "GET /nodes/{node}/storage/{storage}/file-restore/list": {
  parameters: {
   query: {
    filepath: string;
    volume: string;
   };
   path: NodeStoragePath;
  };
  responses: Answer<{
   filepath: string;
   leaf: boolean;
   mtime?: number;
   size?: number;
   text: string;
   type: string;
  }[]>;
 };
 "GET /nodes/{node}/storage/{storage}/file-restore/download": {
  parameters: {
   query: {
    filepath: string;
    tar?: boolean;
    volume: string;
   };
   path: NodeStoragePath;
  };
  responses: Answer<unknown>;
 };
 "GET /nodes/{node}/storage/{storage}/status": {
  parameters: {
   path: NodeStoragePath;
  };
  responses: Answer<{
   active?: boolean;
   avail?: number;
   content: string;
   enabled?: boolean;
   shared?: boolean;
   total?: number;
   type: string;
   used?: number;
  }>;
 };
 "GET /nodes/{node}/storage/{storage}/rrd": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    ds: string | string[];
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: NodeStoragePath;
  };
  responses: Answer<{
   filename: string;
  }>;
 };
 "GET /nodes/{node}/storage/{storage}/rrddata": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: NodeStoragePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /nodes/{node}/storage/{storage}/upload": {
  parameters: {
   path: NodeStoragePath;
  };
  requestBody: {
   content: {
    "multipart/form-data": {
     checksum?: string;
     "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
     content: "iso" | "vztmpl" | "import";
     filename: string;
     tmpfilename?: string;
    };
   };
  };
  responses: Answer<string>;
 };
 "POST /nodes/{node}/storage/{storage}/download-url": {
  parameters: {
   path: NodeStoragePath;
  };
  requestBody: Body<{
   checksum?: string;
   "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
   compression?: string;
   content: "iso" | "vztmpl" | "import";
   filename: string;
   url: string;
   "verify-certificates"?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/storage/{storage}/oci-registry-pull": {
  parameters: {
   path: NodeStoragePath;
  };
  requestBody: Body<{
   filename?: string;
   reference: string;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/storage/{storage}/import-metadata": {
  parameters: {
   query: {
    volume: string;
   };
   path: NodeStoragePath;
  };
  responses: Answer<{
   "create-args": {
    [key: string]: unknown;
   };
   disks?: {
    [key: string]: unknown;
   };
   net?: {
    [key: string]: unknown;
   };
   source: "esxi";
   type: "vm";
   warnings?: {
    key?: string;
    type: "cdrom-image-ignored" | "efi-state-lost" | "guest-is-running" | "nvme-unsupported" | "ova-needs-extracting" | "ovmf-with-lsi-unsupported" | "serial-port-socket-only";
    value?: string;
   }[];
  }>;
 };
 "GET /nodes/{node}/storage/{storage}/identity": {
  parameters: {
   path: NodeStoragePath;
  };
  responses: Answer<{
   id: string;
   type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
  }>;
 };
 "GET /nodes/{node}/disks": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/disks/lvm": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   children: {
    children?: {
     free: number;
     leaf: boolean;
     name: string;
     size: number;
    }[];
    free: number;
    leaf: boolean;
    name: string;
    size: number;
   }[];
   leaf: boolean;
  }>;
 };
 "POST /nodes/{node}/disks/lvm": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   add_storage?: boolean;
   device: string;
   name: string;
  }>;
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/disks/lvm/{name}": {
  parameters: {
   query?: {
    "cleanup-config"?: boolean;
    "cleanup-disks"?: boolean;
   };
   path: NodeNamePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/disks/lvmthin": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   lv: string;
   lv_size: number;
   metadata_size: number;
   metadata_used: number;
   used: number;
   vg: string;
  }[]>;
 };
 "POST /nodes/{node}/disks/lvmthin": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   add_storage?: boolean;
   device: string;
   name: string;
  }>;
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/disks/lvmthin/{name}": {
  parameters: {
   query: {
    "cleanup-config"?: boolean;
    "cleanup-disks"?: boolean;
    "volume-group": string;
   };
   path: NodeNamePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/disks/directory": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   device: string;
   options: string;
   path: string;
   type: string;
   unitfile: string;
  }[]>;
 };
 "POST /nodes/{node}/disks/directory": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   add_storage?: boolean;
   device: string;
   filesystem?: "ext4" | "xfs";
   name: string;
  }>;
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/disks/directory/{name}": {
  parameters: {
   query?: {
    "cleanup-config"?: boolean;
    "cleanup-disks"?: boolean;
   };
   path: NodeNamePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/disks/zfs": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   alloc: number;
   dedup: number;
   frag: number;
   free: number;
   health: string;
   name: string;
   size: number;
  }[]>;
 };
 "POST /nodes/{node}/disks/zfs": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   add_storage?: boolean;
   ashift?: number;
   compression?: "on" | "off" | "gzip" | "lz4" | "lzjb" | "zle" | "zstd";
   devices: string | string[];
   "draid-config"?: DisksZfsDraidConfig | string;
   name: string;
   raidlevel: "single" | "mirror" | "raid10" | "raidz" | "raidz2" | "raidz3" | "draid" | "draid2" | "draid3";
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/disks/zfs/{name}": {
  parameters: {
   path: NodeNamePath;
  };
  responses: Answer<{
   action?: string;
   children: {
    cksum?: number;
    msg: string;
    name: string;
    read?: number;
    state?: string;
    write?: number;
   }[];
   errors: string;
   name: string;
   scan?: string;
   state: string;
   status?: string;
  }>;
 };
 "DELETE /nodes/{node}/disks/zfs/{name}": {
  parameters: {
   query?: {
    "cleanup-config"?: boolean;
    "cleanup-disks"?: boolean;
   };
   path: NodeNamePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/disks/list": {
  parameters: {
   query?: {
    "include-partitions"?: boolean;
    skipsmart?: boolean;
    type?: "unused" | "journal_disks";
   };
   path: NodePath;
  };
  responses: Answer<{
   devpath: string;
   gpt: boolean;
   health?: string;
   model?: string;
   mounted: boolean;
   osdid: number;
   "osdid-list": number[];
   parent?: string;
   serial?: string;
   size: number;
   used?: string;
   vendor?: string;
   wwn?: string;
  }[]>;
 };
 "GET /nodes/{node}/disks/smart": {
  parameters: {
   query: {
    disk: string;
    healthonly?: boolean;
   };
   path: NodePath;
  };
  responses: Answer<{
   attributes?: unknown[];
   health: string;
   text?: string;
   type?: string;
  }>;
 };
 "POST /nodes/{node}/disks/initgpt": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   disk: string;
   uuid?: string;
  }>;
  responses: Answer<string>;
 };
 "PUT /nodes/{node}/disks/wipedisk": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   disk: string;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/apt": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   id: string;
  }[]>;
 };
 "GET /nodes/{node}/apt/update": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   Arch: "armhf" | "arm64" | "amd64" | "ppc64el" | "risc64" | "s390x" | "all";
   Description: string;
   NotifyStatus?: string;
   OldVersion?: string;
   Origin: string;
   Package: string;
   Priority: string;
   Section: string;
   Title: string;
   Version: string;
  }[]>;
 };
 "POST /nodes/{node}/apt/update": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   notify?: boolean;
   quiet?: boolean;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/apt/changelog": {
  parameters: {
   query: {
    name: string;
    version?: string;
   };
   path: NodePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/apt/repositories": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   digest: string;
   errors: {
    error: string;
    path: string;
   }[];
   files: {
    digest: number[];
    "file-type": "list" | "sources";
    path: string;
    repositories: {
     Comment?: string;
     Components?: string[];
     Enabled: boolean;
     FileType: "list" | "sources";
     Options?: {
      Key: string;
      Values: string[];
     }[];
     Suites: string[];
     Types: ("deb" | "deb-src")[];
     URIs: string[];
    }[];
   }[];
   infos: {
    index: string;
    kind: string;
    message: string;
    path: string;
    property?: string;
   }[];
   "standard-repos": {
    handle: string;
    name: string;
    status?: boolean;
   }[];
  }>;
 };
 "PUT /nodes/{node}/apt/repositories": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   digest?: string;
   handle: string;
  }>;
  responses: Answer<null>;
 };
 "POST /nodes/{node}/apt/repositories": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   digest?: string;
   enabled?: boolean;
   index: number;
   path: string;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/apt/versions": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   Arch: "armhf" | "arm64" | "amd64" | "ppc64el" | "risc64" | "s390x" | "all";
   CurrentState: "Installed" | "NotInstalled" | "UnPacked" | "HalfConfigured" | "HalfInstalled" | "ConfigFiles";
   Description: string;
   ManagerVersion?: string;
   NotifyStatus?: string;
   OldVersion?: string;
   Origin: string;
   Package: string;
   Priority: string;
   RunningKernel?: string;
   Section: string;
   Title: string;
   Version: string;
  }[]>;
 };
 "GET /nodes/{node}/firewall": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/firewall/rules": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }[]>;
 };
 "POST /nodes/{node}/firewall/rules": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   action: string;
   comment?: string;
   dest?: string;
   digest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos?: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: "in" | "out" | "forward" | "group";
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/firewall/rules/{pos}": {
  parameters: {
   path: NodePosPath;
  };
  responses: Answer<{
   action: string;
   comment?: string;
   dest?: string;
   dport?: string;
   enable?: number;
   "icmp-type"?: string;
   iface?: string;
   ipversion?: number;
   log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   macro?: string;
   pos: number;
   proto?: string;
   source?: string;
   sport?: string;
   type: string;
  }>;
 };
 "PUT /nodes/{node}/firewall/rules/{pos}": {
  parameters: {
   path: NodePosPath;
  };
  requestBody?: Body<{
   action?: string | null;
   comment?: string | null;
   delete?: string | string[];
   dest?: string | null;
   digest?: string;
   dport?: string | null;
   enable?: number | null;
   "icmp-type"?: string | null;
   iface?: string | null;
   log?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   macro?: string | null;
   moveto?: number | null;
   proto?: string | null;
   source?: string | null;
   sport?: string | null;
   type?: ("in" | "out" | "forward" | "group") | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /nodes/{node}/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: NodePosPath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/firewall/options": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   enable?: boolean;
   log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   log_nf_conntrack?: boolean;
   ndp?: boolean;
   nf_conntrack_allow_invalid?: boolean;
   nf_conntrack_helpers?: string;
   nf_conntrack_max?: number;
   nf_conntrack_tcp_timeout_established?: number;
   nf_conntrack_tcp_timeout_syn_recv?: number;
   nftables?: boolean;
   nosmurfs?: boolean;
   protection_synflood?: boolean;
   protection_synflood_burst?: number;
   protection_synflood_rate?: number;
   smurf_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   tcp_flags_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
   tcpflags?: boolean;
  }>;
 };
 "PUT /nodes/{node}/firewall/options": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   delete?: string | string[];
   digest?: string;
   enable?: boolean | null;
   log_level_forward?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   log_level_in?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   log_level_out?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   log_nf_conntrack?: boolean | null;
   ndp?: boolean | null;
   nf_conntrack_allow_invalid?: boolean | null;
   nf_conntrack_helpers?: string | null;
   nf_conntrack_max?: number | null;
   nf_conntrack_tcp_timeout_established?: number | null;
   nf_conntrack_tcp_timeout_syn_recv?: number | null;
   nftables?: boolean | null;
   nosmurfs?: boolean | null;
   protection_synflood?: boolean | null;
   protection_synflood_burst?: number | null;
   protection_synflood_rate?: number | null;
   smurf_log_level?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   tcp_flags_log_level?: ("emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog") | null;
   tcpflags?: boolean | null;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/firewall/log": {
  parameters: {
   query?: {
    limit?: number;
    since?: number;
    start?: number;
    until?: number;
   };
   path: NodePath;
  };
  responses: Answer<{
   n: number;
   t: string;
  }[]>;
 };
 "GET /nodes/{node}/replication": {
  parameters: {
   query?: {
    guest?: number;
   };
   path: NodePath;
  };
  responses: Answer<{
   id: string;
  }[]>;
 };
 "GET /nodes/{node}/replication/{id}": {
  parameters: {
   path: NodeIdPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/replication/{id}/status": {
  parameters: {
   path: NodeIdPath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /nodes/{node}/replication/{id}/log": {
  parameters: {
   query?: {
    limit?: number;
    start?: number;
   };
   path: NodeIdPath;
  };
  responses: Answer<{
   n: number;
   t: string;
  }[]>;
 };
 "POST /nodes/{node}/replication/{id}/schedule_now": {
  parameters: {
   path: NodeIdPath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/certificates": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/certificates/acme": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "PUT /nodes/{node}/certificates/acme/certificate": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   force?: boolean;
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/certificates/acme/certificate": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   force?: boolean;
  }>;
  responses: Answer<string>;
 };
 "DELETE /nodes/{node}/certificates/acme/certificate": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/certificates/info": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   filename?: string;
   fingerprint?: string;
   issuer?: string;
   notafter?: number;
   notbefore?: number;
   pem?: string;
   "public-key-bits"?: number;
   "public-key-type"?: string;
   san?: string[];
   subject?: string;
  }[]>;
 };
 "POST /nodes/{node}/certificates/custom": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   certificates: string;
   force?: boolean;
   key?: string;
   restart?: boolean;
  }>;
  responses: Answer<{
   filename?: string;
   fingerprint?: string;
   issuer?: string;
   notafter?: number;
   notbefore?: number;
   pem?: string;
   "public-key-bits"?: number;
   "public-key-type"?: string;
   san?: string[];
   subject?: string;
  }>;
 };
 "DELETE /nodes/{node}/certificates/custom": {
  parameters: {
   query?: {
    restart?: boolean;
   };
   path: NodePath;
  };
  responses: Answer<null>;
 };
 "GET /nodes/{node}/config": {
  parameters: {
   query?: {
    property?: "acme" | "acmedomain0" | "acmedomain1" | "acmedomain2" | "acmedomain3" | "acmedomain4" | "acmedomain5" | "ballooning-target" | "description" | "location" | "startall-onboot-delay" | "wakeonlan";
   };
   path: NodePath;
  };
  responses: Answer<{
   acme?: ConfigAcme;
   "ballooning-target"?: number;
   description?: string;
   digest?: string;
   location?: ClusterOptionsLocation;
   "startall-onboot-delay"?: number;
   wakeonlan?: ConfigWakeonlan;
   [key: `acmedomain${number}`]: ConfigAcmedomain | undefined;
  }>;
 };
 "PUT /nodes/{node}/config": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   acme?: (ConfigAcme | string) | null;
   "ballooning-target"?: number | null;
   delete?: string | string[];
   description?: string | null;
   digest?: string;
   location?: (ClusterOptionsLocation | string) | null;
   "startall-onboot-delay"?: number | null;
   wakeonlan?: (ConfigWakeonlan | string) | null;
   [key: `acmedomain${number}`]: ((ConfigAcmedomain | string) | null) | undefined;
   acmedomain?: (ConfigAcmedomain | string)[];
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/sdn": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/sdn/fabrics/{fabric}": {
  parameters: {
   path: NodeFabricPath;
  };
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /nodes/{node}/sdn/fabrics/{fabric}/routes": {
  parameters: {
   path: NodeFabricPath;
  };
  responses: Answer<{
   route: string;
   via: string[];
  }[]>;
 };
 "GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors": {
  parameters: {
   path: NodeFabricPath;
  };
  responses: Answer<{
   neighbor: string;
   status: string;
   uptime: string;
  }[]>;
 };
 "GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces": {
  parameters: {
   path: NodeFabricPath;
  };
  responses: Answer<{
   name: string;
   state: string;
   type: string;
  }[]>;
 };
 "GET /nodes/{node}/sdn/zones": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   status: "available" | "pending" | "error";
   zone: string;
  }[]>;
 };
 "GET /nodes/{node}/sdn/zones/{zone}": {
  parameters: {
   path: NodeZonePath;
  };
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /nodes/{node}/sdn/zones/{zone}/content": {
  parameters: {
   path: NodeZonePath;
  };
  responses: Answer<{
   status?: string;
   statusmsg?: string;
   vnet: string;
  }[]>;
 };
 "GET /nodes/{node}/sdn/zones/{zone}/bridges": {
  parameters: {
   path: NodeZonePath;
  };
  responses: Answer<{
   name: string;
   ports: {
    index?: string;
    name: string;
    primary_vlan?: number;
    vlans?: string[];
    vmid?: number;
   }[];
   vlan_filtering: string;
  }[]>;
 };
 "GET /nodes/{node}/sdn/zones/{zone}/ip-vrf": {
  parameters: {
   path: NodeZonePath;
  };
  responses: Answer<{
   ip: string;
   metric: number;
   nexthops: string[];
   protocol: string;
  }[]>;
 };
 "GET /nodes/{node}/sdn/vnets/{vnet}": {
  parameters: {
   path: NodeVnetPath;
  };
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf": {
  parameters: {
   path: NodeVnetPath;
  };
  responses: Answer<{
   ip: string;
   mac: string;
   nexthop: string;
  }[]>;
 };
 "GET /nodes/{node}/version": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   release: string;
   repoid: string;
   version: string;
  }>;
 };
 "GET /nodes/{node}/status": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   "boot-info": {
    mode: "efi" | "legacy-bios";
    secureboot?: boolean;
   };
   cpu: number;
   cpuinfo: {
    cores: number;
    cpus: number;
    model: string;
    sockets: number;
   };
   "current-kernel": {
    machine: string;
    release: string;
    sysname: string;
    version: string;
   };
   loadavg: string[];
   memory: {
    available: number;
    free: number;
    total: number;
    used: number;
   };
   pveversion: string;
   rootfs: {
    avail: number;
    free: number;
    total: number;
    used: number;
   };
  }>;
 };
 "POST /nodes/{node}/status": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   command: "reboot" | "shutdown";
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/netstat": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /nodes/{node}/execute": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   commands: string;
  }>;
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /nodes/{node}/wakeonlan": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<string>;
 };
 "GET /nodes/{node}/rrd": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    ds: string | string[];
    timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
   };
   path: NodePath;
  };
  responses: Answer<{
   filename: string;
  }>;
 };
 "GET /nodes/{node}/rrddata": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
   };
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "GET /nodes/{node}/syslog": {
  parameters: {
   query?: {
    limit?: number;
    service?: string;
    since?: string;
    start?: number;
    until?: string;
   };
   path: NodePath;
  };
  responses: Answer<{
   n: number;
   t: string;
  }[]>;
 };
 "GET /nodes/{node}/journal": {
  parameters: {
   query?: {
    endcursor?: string;
    lastentries?: number;
    since?: number;
    startcursor?: string;
    until?: number;
   };
   path: NodePath;
  };
  responses: Answer<string[]>;
 };
 "POST /nodes/{node}/vncshell": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   cmd?: "ceph_install" | "login" | "upgrade";
   "cmd-opts"?: string;
   height?: number;
   websocket?: boolean;
   width?: number;
  }>;
  responses: Answer<{
   cert: string;
   password?: string;
   port: number;
   ticket: string;
   upid: string;
   user: string;
  }>;
 };
 "POST /nodes/{node}/termproxy": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   cmd?: "ceph_install" | "login" | "upgrade";
   "cmd-opts"?: string;
  }>;
  responses: Answer<{
   port: number;
   ticket: string;
   upid: string;
   user: string;
  }>;
 };
 "GET /nodes/{node}/vncwebsocket": {
  parameters: {
   query: {
    port: number;
    vncticket: string;
   };
   path: NodePath;
  };
  responses: Answer<{
   port: string;
  }>;
 };
 "POST /nodes/{node}/spiceshell": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   cmd?: "ceph_install" | "login" | "upgrade";
   "cmd-opts"?: string;
   proxy?: string;
  }>;
  responses: Answer<{
   host: string;
   password: string;
   proxy: string;
   "tls-port": number;
   type: string;
  }>;
 };
 "GET /nodes/{node}/dns": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   dns1?: string;
   dns2?: string;
   dns3?: string;
   search?: string;
  }>;
 };
 "PUT /nodes/{node}/dns": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   dns1?: string;
   dns2?: string;
   dns3?: string;
   search: string;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/time": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   localtime: number;
   time: number;
   timezone: string;
  }>;
 };
 "PUT /nodes/{node}/time": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   timezone: string;
  }>;
  responses: Answer<null>;
 };
 "GET /nodes/{node}/aplinfo": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }[]>;
 };
 "POST /nodes/{node}/aplinfo": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   storage: string;
   template: string;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/query-oci-repo-tags": {
  parameters: {
   query: {
    reference: string;
   };
   path: NodePath;
  };
  responses: Answer<string[]>;
 };
 "GET /nodes/{node}/query-url-metadata": {
  parameters: {
   query: {
    url: string;
    "verify-certificates"?: boolean;
   };
   path: NodePath;
  };
  responses: Answer<{
   filename?: string;
   mimetype?: string;
   size?: number;
  }>;
 };
 "GET /nodes/{node}/report": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<string>;
 };
 "POST /nodes/{node}/startall": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   force?: boolean;
   "max-workers"?: number;
   vms?: string | string[];
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/stopall": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   "force-stop"?: boolean;
   "max-workers"?: number;
   timeout?: number;
   vms?: string | string[];
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/suspendall": {
  parameters: {
   path: NodePath;
  };
  requestBody?: Body<{
   "max-workers"?: number;
   vms?: string | string[];
  }>;
  responses: Answer<string>;
 };
 "POST /nodes/{node}/migrateall": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   "max-workers"?: number;
   maxworkers?: number;
   target: string;
   vms?: string | string[];
   "with-local-disks"?: boolean;
  }>;
  responses: Answer<string>;
 };
 "GET /nodes/{node}/hosts": {
  parameters: {
   path: NodePath;
  };
  responses: Answer<{
   data: string;
   digest?: string;
  }>;
 };
 "POST /nodes/{node}/hosts": {
  parameters: {
   path: NodePath;
  };
  requestBody: Body<{
   data: string;
   digest?: string;
  }>;
  responses: Answer<null>;
 };
 "GET /storage": {
  parameters: {
   query?: {
    type?: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
   };
  };
  responses: Answer<{
   storage: string;
  }[]>;
 };
 "POST /storage": {
  requestBody: Body<{
   authsupported?: string;
   base?: string;
   blocksize?: string;
   bwlimit?: ClusterOptionsBwlimit | string;
   comstar_hg?: string;
   comstar_tg?: string;
   content?: string | string[];
   "content-dirs"?: string | string[];
   "create-base-path"?: boolean;
   "create-subdirs"?: boolean;
   "data-pool"?: string;
   datastore?: string;
   disable?: boolean;
   domain?: string;
   "encryption-key"?: string;
   export?: string;
   fingerprint?: string;
   format?: "raw" | "qcow2" | "subvol" | "vmdk";
   "fs-name"?: string;
   fuse?: boolean;
   is_mountpoint?: string;
   iscsiprovider?: string;
   keyring?: string;
   krbd?: boolean;
   lio_tpg?: string;
   "master-pubkey"?: string;
   "max-protected-backups"?: number;
   mkdir?: boolean;
   monhost?: string | string[];
   mountpoint?: string;
   namespace?: string;
   nocow?: boolean;
   nodes?: string | string[];
   nowritecache?: boolean;
   options?: string;
   password?: string;
   path?: string;
   pool?: string;
   port?: number;
   portal?: string;
   preallocation?: "off" | "metadata" | "falloc" | "full";
   "prune-backups"?: PruneBackups | string;
   saferemove?: boolean;
   "saferemove-stepsize"?: "1" | "2" | "4" | "8" | "16" | "32";
   saferemove_throughput?: string;
   server?: string;
   share?: string;
   shared?: boolean;
   "skip-cert-verification"?: boolean;
   smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
   "snapshot-as-volume-chain"?: boolean;
   sparse?: boolean;
   storage: string;
   subdir?: string;
   tagged_only?: boolean;
   target?: string;
   thinpool?: string;
   type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
   username?: string;
   vgname?: string;
   "zfs-base-path"?: string;
  }>;
  responses: Answer<{
   config?: {
    "encryption-key"?: string;
   };
   storage: string;
   type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
  }>;
 };
 "GET /storage/{storage}": {
  parameters: {
   path: StoragePath;
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "PUT /storage/{storage}": {
  parameters: {
   path: StoragePath;
  };
  requestBody?: Body<{
   blocksize?: string | null;
   bwlimit?: (ClusterOptionsBwlimit | string) | null;
   comstar_hg?: string | null;
   comstar_tg?: string | null;
   content?: (string | string[]) | null;
   "content-dirs"?: (string | string[]) | null;
   "create-base-path"?: boolean | null;
   "create-subdirs"?: boolean | null;
   "data-pool"?: string | null;
   delete?: string | string[];
   digest?: string;
   disable?: boolean | null;
   domain?: string | null;
   "encryption-key"?: string | null;
   fingerprint?: string | null;
   format?: ("raw" | "qcow2" | "subvol" | "vmdk") | null;
   "fs-name"?: string | null;
   fuse?: boolean | null;
   is_mountpoint?: string | null;
   keyring?: string | null;
   krbd?: boolean | null;
   lio_tpg?: string | null;
   "master-pubkey"?: string | null;
   "max-protected-backups"?: number | null;
   mkdir?: boolean | null;
   monhost?: (string | string[]) | null;
   mountpoint?: string | null;
   namespace?: string | null;
   nocow?: boolean | null;
   nodes?: (string | string[]) | null;
   nowritecache?: boolean | null;
   options?: string | null;
   password?: string | null;
   pool?: string | null;
   port?: number | null;
   preallocation?: ("off" | "metadata" | "falloc" | "full") | null;
   "prune-backups"?: (PruneBackups | string) | null;
   saferemove?: boolean | null;
   "saferemove-stepsize"?: ("1" | "2" | "4" | "8" | "16" | "32") | null;
   saferemove_throughput?: string | null;
   server?: string | null;
   shared?: boolean | null;
   "skip-cert-verification"?: boolean | null;
   smbversion?: ("default" | "2.0" | "2.1" | "3" | "3.0" | "3.11") | null;
   "snapshot-as-volume-chain"?: boolean | null;
   sparse?: boolean | null;
   subdir?: string | null;
   tagged_only?: boolean | null;
   username?: string | null;
   "zfs-base-path"?: string | null;
  }>;
  responses: Answer<{
   config?: {
    "encryption-key"?: string;
   };
   storage: string;
   type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
  }>;
 };
 "DELETE /storage/{storage}": {
  parameters: {
   path: StoragePath;
  };
  responses: Answer<null>;
 };
 "GET /access": {
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "GET /access/users": {
  parameters: {
   query?: {
    enabled?: boolean;
    full?: boolean;
   };
  };
  responses: Answer<{
   comment?: string;
   email?: string;
   enable?: boolean;
   expire?: number;
   firstname?: string;
   groups?: string;
   keys?: string;
   lastname?: string;
   "realm-type"?: string;
   "tfa-locked-until"?: number;
   tokens?: {
    comment?: string;
    expire?: number;
    privsep?: boolean;
    tokenid: string;
   }[];
   "totp-locked"?: boolean;
   userid: string;
  }[]>;
 };
 "POST /access/users": {
  requestBody: Body<{
   comment?: string;
   email?: string;
   enable?: boolean;
   expire?: number;
   firstname?: string;
   groups?: string | string[];
   keys?: string;
   lastname?: string;
   password?: string;
   userid: string;
  }>;
  responses: Answer<null>;
 };
 "GET /access/users/{userid}": {
  parameters: {
   path: UseridPath;
  };
  responses: Answer<{
   comment?: string;
   email?: string;
   enable?: boolean;
   expire?: number;
   firstname?: string;
   groups?: string[];
   keys?: string;
   lastname?: string;
   tokens?: {
    [key: string]: {
     comment?: string;
     expire?: number;
     privsep?: boolean;
    };
   };
  }>;
 };
 "PUT /access/users/{userid}": {
  parameters: {
   path: UseridPath;
  };
  requestBody?: Body<{
   append?: boolean;
   comment?: string;
   email?: string;
   enable?: boolean;
   expire?: number;
   firstname?: string;
   groups?: string | string[];
   keys?: string;
   lastname?: string;
  }>;
  responses: Answer<null>;
 };
 "DELETE /access/users/{userid}": {
  parameters: {
   path: UseridPath;
  };
  responses: Answer<null>;
 };
 "GET /access/users/{userid}/tfa": {
  parameters: {
   query?: {
    multiple?: boolean;
   };
   path: UseridPath;
  };
  responses: Answer<{
   realm?: "oath" | "yubico";
   types?: ("totp" | "u2f" | "yubico" | "webauthn" | "recovedry")[];
   user?: "oath" | "u2f";
  }>;
 };
 "PUT /access/users/{userid}/unlock-tfa": {
  parameters: {
   path: UseridPath;
  };
  responses: Answer<boolean>;
 };
 "GET /access/users/{userid}/token": {
  parameters: {
   path: UseridPath;
  };
  responses: Answer<{
   comment?: string;
   expire?: number;
   privsep?: boolean;
   tokenid: string;
  }[]>;
 };
 "GET /access/users/{userid}/token/{tokenid}": {
  parameters: {
   path: UseridTokenidPath;
  };
  responses: Answer<{
   comment?: string;
   expire?: number;
   privsep?: boolean;
  }>;
 };
 "PUT /access/users/{userid}/token/{tokenid}": {
  parameters: {
   path: UseridTokenidPath;
  };
  requestBody?: Body<{
   comment?: string | null;
   delete?: string | string[];
   expire?: number | null;
   privsep?: boolean | null;
   regenerate?: boolean | null;
  }>;
  responses: Answer<{
   comment?: string;
   expire?: number;
   "full-tokenid"?: string;
   privsep?: boolean;
   value?: string;
  }>;
 };
 "POST /access/users/{userid}/token/{tokenid}": {
  parameters: {
   path: UseridTokenidPath;
  };
  requestBody?: Body<{
   comment?: string;
   expire?: number;
   privsep?: boolean;
  }>;
  responses: Answer<{
   "full-tokenid": string;
   info: {
    comment?: string;
    expire?: number;
    privsep?: boolean;
   };
   value: string;
  }>;
 };
 "DELETE /access/users/{userid}/token/{tokenid}": {
  parameters: {
   path: UseridTokenidPath;
  };
  responses: Answer<null>;
 };
 "GET /access/groups": {
  responses: Answer<{
   comment?: string;
   groupid: string;
   users?: string;
  }[]>;
 };
 "POST /access/groups": {
  requestBody: Body<{
   comment?: string;
   groupid: string;
  }>;
  responses: Answer<null>;
 };
 "GET /access/groups/{groupid}": {
  parameters: {
   path: GroupidPath;
  };
  responses: Answer<{
   comment?: string;
   members: string[];
  }>;
 };
 "PUT /access/groups/{groupid}": {
  parameters: {
   path: GroupidPath;
  };
  requestBody?: Body<{
   comment?: string;
  }>;
  responses: Answer<null>;
 };
 "DELETE /access/groups/{groupid}": {
  parameters: {
   path: GroupidPath;
  };
  responses: Answer<null>;
 };
 "GET /access/roles": {
  responses: Answer<{
   privs?: string;
   roleid: string;
   special?: boolean;
  }[]>;
 };
 "POST /access/roles": {
  requestBody: Body<{
   privs?: string | string[];
   roleid: string;
  }>;
  responses: Answer<null>;
 };
 "GET /access/roles/{roleid}": {
  parameters: {
   path: RoleidPath;
  };
  responses: Answer<{
   "Datastore.Allocate"?: boolean;
   "Datastore.AllocateSpace"?: boolean;
   "Datastore.AllocateTemplate"?: boolean;
   "Datastore.Audit"?: boolean;
   "Group.Allocate"?: boolean;
   "Mapping.Audit"?: boolean;
   "Mapping.Modify"?: boolean;
   "Mapping.Use"?: boolean;
   "Permissions.Modify"?: boolean;
   "Pool.Allocate"?: boolean;
   "Pool.Audit"?: boolean;
   "Realm.Allocate"?: boolean;
   "Realm.AllocateUser"?: boolean;
   "SDN.Allocate"?: boolean;
   "SDN.Audit"?: boolean;
   "SDN.Use"?: boolean;
   "Sys.AccessNetwork"?: boolean;
   "Sys.Audit"?: boolean;
   "Sys.Console"?: boolean;
   "Sys.Incoming"?: boolean;
   "Sys.Modify"?: boolean;
   "Sys.PowerMgmt"?: boolean;
   "Sys.Syslog"?: boolean;
   "User.Modify"?: boolean;
   "VM.Allocate"?: boolean;
   "VM.Audit"?: boolean;
   "VM.Backup"?: boolean;
   "VM.Clone"?: boolean;
   "VM.Config.CDROM"?: boolean;
   "VM.Config.CPU"?: boolean;
   "VM.Config.Cloudinit"?: boolean;
   "VM.Config.Disk"?: boolean;
   "VM.Config.HWType"?: boolean;
   "VM.Config.Memory"?: boolean;
   "VM.Config.Network"?: boolean;
   "VM.Config.Options"?: boolean;
   "VM.Console"?: boolean;
   "VM.GuestAgent.Audit"?: boolean;
   "VM.GuestAgent.FileRead"?: boolean;
   "VM.GuestAgent.FileSystemMgmt"?: boolean;
   "VM.GuestAgent.FileWrite"?: boolean;
   "VM.GuestAgent.Unrestricted"?: boolean;
   "VM.Migrate"?: boolean;
   "VM.PowerMgmt"?: boolean;
   "VM.Replicate"?: boolean;
   "VM.Snapshot"?: boolean;
   "VM.Snapshot.Rollback"?: boolean;
  }>;
 };
 "PUT /access/roles/{roleid}": {
  parameters: {
   path: RoleidPath;
  };
  requestBody?: Body<{
   append?: boolean;
   privs?: string | string[];
  }>;
  responses: Answer<null>;
 };
 "DELETE /access/roles/{roleid}": {
  parameters: {
   path: RoleidPath;
  };
  responses: Answer<null>;
 };
 "GET /access/acl": {
  responses: Answer<{
   path: string;
   propagate?: boolean;
   roleid: string;
   type: "user" | "group" | "token";
   ugid: string;
  }[]>;
 };
 "PUT /access/acl": {
  requestBody: Body<{
   delete?: boolean;
   groups?: string | string[];
   path: string;
   propagate?: boolean;
   roles: string | string[];
   tokens?: string | string[];
   users?: string | string[];
  }>;
  responses: Answer<null>;
 };
 "GET /access/domains": {
  responses: Answer<{
   comment?: string;
   realm: string;
   tfa?: "yubico" | "oath";
   type: string;
  }[]>;
 };
 "POST /access/domains": {
  requestBody: Body<{
   "acr-values"?: string;
   audiences?: string;
   autocreate?: boolean;
   base_dn?: string;
   bind_dn?: string;
   capath?: string;
   "case-sensitive"?: boolean;
   cert?: string;
   certkey?: string;
   "check-connection"?: boolean;
   "client-id"?: string;
   "client-key"?: string;
   comment?: string;
   default?: boolean;
   domain?: string;
   filter?: string;
   group_classes?: string | string[];
   group_dn?: string;
   group_filter?: string;
   group_name_attr?: string;
   "groups-autocreate"?: boolean;
   "groups-claim"?: string;
   "groups-overwrite"?: boolean;
   "issuer-url"?: string;
   mode?: "ldap" | "ldaps" | "ldap+starttls";
   password?: string;
   port?: number;
   prompt?: string;
   "query-userinfo"?: boolean;
   realm: string;
   scopes?: string;
   secure?: boolean;
   server1?: string;
   server2?: string;
   sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
   "sync-defaults-options"?: RealmSyncOptions | string;
   sync_attributes?: string;
   tfa?: PveTfaConfig | string;
   type: "ad" | "ldap" | "openid" | "pam" | "pve";
   user_attr?: string;
   user_classes?: string | string[];
   "username-claim"?: string;
   verify?: boolean;
  }>;
  responses: Answer<null>;
 };
 "GET /access/domains/{realm}": {
  parameters: {
   path: RealmPath;
  };
  responses: Answer<unknown>;
 };
 "PUT /access/domains/{realm}": {
  parameters: {
   path: RealmPath;
  };
  requestBody?: Body<{
   "acr-values"?: string | null;
   audiences?: string | null;
   autocreate?: boolean | null;
   base_dn?: string | null;
   bind_dn?: string | null;
   capath?: string | null;
   "case-sensitive"?: boolean | null;
   cert?: string | null;
   certkey?: string | null;
   "check-connection"?: boolean | null;
   "client-id"?: string | null;
   "client-key"?: string | null;
   comment?: string | null;
   default?: boolean | null;
   delete?: string | string[];
   digest?: string;
   domain?: string | null;
   filter?: string | null;
   group_classes?: (string | string[]) | null;
   group_dn?: string | null;
   group_filter?: string | null;
   group_name_attr?: string | null;
   "groups-autocreate"?: boolean | null;
   "groups-claim"?: string | null;
   "groups-overwrite"?: boolean | null;
   "issuer-url"?: string | null;
   mode?: ("ldap" | "ldaps" | "ldap+starttls") | null;
   password?: string | null;
   port?: number | null;
   prompt?: string | null;
   "query-userinfo"?: boolean | null;
   scopes?: string | null;
   secure?: boolean | null;
   server1?: string | null;
   server2?: string | null;
   sslversion?: ("tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3") | null;
   "sync-defaults-options"?: (RealmSyncOptions | string) | null;
   sync_attributes?: string | null;
   tfa?: (PveTfaConfig | string) | null;
   user_attr?: string | null;
   user_classes?: (string | string[]) | null;
   verify?: boolean | null;
  }>;
  responses: Answer<null>;
 };
 "DELETE /access/domains/{realm}": {
  parameters: {
   path: RealmPath;
  };
  responses: Answer<null>;
 };
 "POST /access/domains/{realm}/sync": {
  parameters: {
   path: RealmPath;
  };
  requestBody?: Body<{
   "dry-run"?: boolean;
   "enable-new"?: boolean;
   full?: boolean;
   purge?: boolean;
   "remove-vanished"?: string;
   scope?: "users" | "groups" | "both";
  }>;
  responses: Answer<string>;
 };
 "GET /access/openid": {
  responses: Answer<{
   subdir: string;
  }[]>;
 };
 "POST /access/openid/auth-url": {
  requestBody: Body<{
   realm: string;
   "redirect-url": string;
  }>;
  responses: Answer<string>;
 };
 "POST /access/openid/login": {
  requestBody: Body<{
   code: string;
   "redirect-url": string;
   state: string;
  }>;
  responses: Answer<{
   CSRFPreventionToken: string;
   cap: {
    [key: string]: unknown;
   };
   clustername?: string;
   ticket: string;
   username: string;
  }>;
 };
 "GET /access/tfa": {
  responses: Answer<{
   entries: {
    created: number;
    description: string;
    enable?: boolean;
    id: string;
    type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
   }[];
   "tfa-locked-until"?: number;
   "totp-locked"?: boolean;
   userid: string;
  }[]>;
 };
 "GET /access/tfa/{userid}": {
  parameters: {
   path: UseridPath;
  };
  responses: Answer<{
   created: number;
   description: string;
   enable?: boolean;
   id: string;
   type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
  }[]>;
 };
 "POST /access/tfa/{userid}": {
  parameters: {
   path: UseridPath;
  };
  requestBody: Body<{
   challenge?: string;
   description?: string;
   password?: string;
   totp?: string;
   type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
   value?: string;
  }>;
  responses: Answer<{
   challenge?: string;
   id: string;
   recovery?: string[];
  }>;
 };
 "GET /access/tfa/{userid}/{id}": {
  parameters: {
   path: UseridIdPath;
  };
  responses: Answer<{
   created: number;
   description: string;
   enable?: boolean;
   id: string;
   type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
  }>;
 };
 "PUT /access/tfa/{userid}/{id}": {
  parameters: {
   path: UseridIdPath;
  };
  requestBody?: Body<{
   description?: string;
   enable?: boolean;
   password?: string;
  }>;
  responses: Answer<null>;
 };
 "DELETE /access/tfa/{userid}/{id}": {
  parameters: {
   query?: {
    password?: string;
   };
   path: UseridIdPath;
  };
  responses: Answer<null>;
 };
 "GET /access/ticket": {
  responses: Answer<null>;
 };
 "POST /access/ticket": {
  requestBody: Body<{
   "new-format"?: boolean;
   otp?: string;
   password: string;
   path?: string;
   privs?: string | string[];
   realm?: string;
   "tfa-challenge"?: string;
   username: string;
  }>;
  responses: Answer<{
   CSRFPreventionToken?: string;
   clustername?: string;
   ticket?: string;
   username: string;
  }>;
 };
 "POST /access/vncticket": {
  requestBody: Body<{
   authid: string;
   path: string;
   port?: number;
   privs: string | string[];
   vncticket: string;
  }>;
  responses: Answer<null>;
 };
 "PUT /access/password": {
  requestBody: Body<{
   "confirmation-password"?: string;
   password: string;
   userid: string;
  }>;
  responses: Answer<null>;
 };
 "GET /access/permissions": {
  parameters: {
   query?: {
    path?: string;
    userid?: string;
   };
  };
  responses: Answer<{
   [key: string]: unknown;
  }>;
 };
 "GET /pools": {
  parameters: {
   query?: {
    poolid?: string;
    type?: "qemu" | "lxc" | "storage";
   };
  };
  responses: Answer<{
   comment?: string;
   members?: {
    id: string;
    node: string;
    storage?: string;
    type: "qemu" | "lxc" | "openvz" | "storage";
    vmid?: number;
   }[];
   poolid: string;
  }[]>;
 };
 "PUT /pools": {
  requestBody: Body<{
   "allow-move"?: boolean;
   comment?: string;
   delete?: boolean;
   poolid: string;
   storage?: string | string[];
   vms?: string | string[];
  }>;
  responses: Answer<null>;
 };
 "POST /pools": {
  requestBody: Body<{
   comment?: string;
   poolid: string;
  }>;
  responses: Answer<null>;
 };
 "DELETE /pools": {
  parameters: {
   query: {
    poolid: string;
   };
  };
  responses: Answer<null>;
 };
 "GET /pools/{poolid}": {
  parameters: {
   query?: {
    type?: "qemu" | "lxc" | "storage";
   };
   path: PoolidPath;
  };
  responses: Answer<{
   comment?: string;
   members: {
    id: string;
    node: string;
    storage?: string;
    type: "qemu" | "lxc" | "openvz" | "storage";
    vmid?: number;
   }[];
  }>;
 };
 "PUT /pools/{poolid}": {
  parameters: {
   path: PoolidPath;
  };
  requestBody?: Body<{
   "allow-move"?: boolean;
   comment?: string;
   delete?: boolean;
   storage?: string | string[];
   vms?: string | string[];
  }>;
  responses: Answer<null>;
 };
 "DELETE /pools/{poolid}": {
  parameters: {
   path: PoolidPath;
  };
  responses: Answer<null>;
 };
 "GET /version": {
  responses: Answer<{
   console?: "applet" | "vv" | "html5" | "xtermjs";
   release: string;
   repoid: string;
   version: string;
  }>;
 };
}

export interface tasks {
 "POST /cluster/config": "always";
 "POST /cluster/config/join": "always";
 "POST /cluster/acme/account": "always";
 "PUT /cluster/acme/account/{name}": "always";
 "DELETE /cluster/acme/account/{name}": "always";
 "PUT /cluster/ceph/flags": "always";
 "POST /cluster/bulk-action/guest/start": "always";
 "POST /cluster/bulk-action/guest/shutdown": "always";
 "POST /cluster/bulk-action/guest/suspend": "always";
 "POST /cluster/bulk-action/guest/migrate": "always";
 "PUT /cluster/sdn": "always";
 "POST /nodes/{node}/qemu": "always";
 "DELETE /nodes/{node}/qemu/{vmid}": "always";
 "POST /nodes/{node}/qemu/{vmid}/config": "sometimes";
 "POST /nodes/{node}/qemu/{vmid}/status/start": "always";
 "POST /nodes/{node}/qemu/{vmid}/status/stop": "always";
 "POST /nodes/{node}/qemu/{vmid}/status/reset": "always";
 "POST /nodes/{node}/qemu/{vmid}/status/shutdown": "always";
 "POST /nodes/{node}/qemu/{vmid}/status/reboot": "always";
 "POST /nodes/{node}/qemu/{vmid}/status/suspend": "always";
 "POST /nodes/{node}/qemu/{vmid}/status/resume": "always";
 "POST /nodes/{node}/qemu/{vmid}/clone": "always";
 "POST /nodes/{node}/qemu/{vmid}/move_disk": "always";
 "POST /nodes/{node}/qemu/{vmid}/migrate": "always";
 "POST /nodes/{node}/qemu/{vmid}/remote_migrate": "always";
 "PUT /nodes/{node}/qemu/{vmid}/resize": "always";
 "POST /nodes/{node}/qemu/{vmid}/snapshot": "always";
 "DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}": "always";
 "POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback": "always";
 "POST /nodes/{node}/qemu/{vmid}/template": "always";
 "POST /nodes/{node}/lxc": "always";
 "DELETE /nodes/{node}/lxc/{vmid}": "always";
 "POST /nodes/{node}/lxc/{vmid}/status/start": "always";
 "POST /nodes/{node}/lxc/{vmid}/status/stop": "always";
 "POST /nodes/{node}/lxc/{vmid}/status/shutdown": "always";
 "POST /nodes/{node}/lxc/{vmid}/status/suspend": "always";
 "POST /nodes/{node}/lxc/{vmid}/status/resume": "always";
 "POST /nodes/{node}/lxc/{vmid}/status/reboot": "always";
 "POST /nodes/{node}/lxc/{vmid}/snapshot": "always";
 "DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}": "always";
 "POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback": "always";
 "POST /nodes/{node}/lxc/{vmid}/remote_migrate": "always";
 "POST /nodes/{node}/lxc/{vmid}/migrate": "always";
 "POST /nodes/{node}/lxc/{vmid}/clone": "always";
 "PUT /nodes/{node}/lxc/{vmid}/resize": "always";
 "POST /nodes/{node}/lxc/{vmid}/move_volume": "always";
 "POST /nodes/{node}/ceph/osd": "always";
 "DELETE /nodes/{node}/ceph/osd/{osdid}": "always";
 "POST /nodes/{node}/ceph/mds/{name}": "always";
 "DELETE /nodes/{node}/ceph/mds/{name}": "always";
 "POST /nodes/{node}/ceph/mgr/{id}": "always";
 "DELETE /nodes/{node}/ceph/mgr/{id}": "always";
 "POST /nodes/{node}/ceph/mon/{monid}": "always";
 "DELETE /nodes/{node}/ceph/mon/{monid}": "always";
 "POST /nodes/{node}/ceph/fs/{name}": "always";
 "DELETE /nodes/{node}/ceph/fs/{name}": "always";
 "POST /nodes/{node}/ceph/pool": "always";
 "PUT /nodes/{node}/ceph/pool/{name}": "always";
 "DELETE /nodes/{node}/ceph/pool/{name}": "always";
 "POST /nodes/{node}/ceph/stop": "always";
 "POST /nodes/{node}/ceph/start": "always";
 "POST /nodes/{node}/ceph/restart": "always";
 "POST /nodes/{node}/vzdump": "sometimes";
 "POST /nodes/{node}/services/{service}/start": "always";
 "POST /nodes/{node}/services/{service}/stop": "always";
 "POST /nodes/{node}/services/{service}/restart": "always";
 "POST /nodes/{node}/services/{service}/reload": "always";
 "PUT /nodes/{node}/network": "always";
 "DELETE /nodes/{node}/storage/{storage}/prunebackups": "always";
 "POST /nodes/{node}/storage/{storage}/content/{volume}": "always";
 "DELETE /nodes/{node}/storage/{storage}/content/{volume}": "sometimes";
 "POST /nodes/{node}/storage/{storage}/upload": "always";
 "POST /nodes/{node}/storage/{storage}/download-url": "always";
 "POST /nodes/{node}/storage/{storage}/oci-registry-pull": "always";
 "POST /nodes/{node}/disks/lvm": "always";
 "DELETE /nodes/{node}/disks/lvm/{name}": "always";
 "POST /nodes/{node}/disks/lvmthin": "always";
 "DELETE /nodes/{node}/disks/lvmthin/{name}": "always";
 "POST /nodes/{node}/disks/directory": "always";
 "DELETE /nodes/{node}/disks/directory/{name}": "always";
 "POST /nodes/{node}/disks/zfs": "always";
 "DELETE /nodes/{node}/disks/zfs/{name}": "always";
 "POST /nodes/{node}/disks/initgpt": "always";
 "PUT /nodes/{node}/disks/wipedisk": "always";
 "POST /nodes/{node}/apt/update": "always";
 "POST /nodes/{node}/certificates/acme/certificate": "always";
 "PUT /nodes/{node}/certificates/acme/certificate": "always";
 "DELETE /nodes/{node}/certificates/acme/certificate": "always";
 "POST /nodes/{node}/aplinfo": "always";
 "POST /nodes/{node}/startall": "always";
 "POST /nodes/{node}/stopall": "always";
 "POST /nodes/{node}/suspendall": "always";
 "POST /nodes/{node}/migrateall": "always";
 "POST /access/domains/{realm}/sync": "always";
}
