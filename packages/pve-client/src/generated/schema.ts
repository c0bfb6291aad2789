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
interface ClusterQemuCpuFlagsGetParametersQuery {
 accel?: "kvm" | "tcg";
 arch?: "x86_64" | "aarch64";
}
interface ClusterQemuCpuFlagsGetAnswer {
 description?: string;
 name: string;
 "supported-on"?: string[];
}
type ClusterQemuCustomCpuModelsGetAnswerReportedModel = "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
interface ClusterQemuCustomCpuModelsGetAnswer {
 cputype?: string;
 digest?: string;
 flags?: string;
 "guest-phys-bits"?: number;
 hidden?: boolean;
 "hv-vendor-id"?: string;
 level?: number;
 "phys-bits"?: string;
 "reported-model"?: ClusterQemuCustomCpuModelsGetAnswerReportedModel;
}
interface ClusterFirewallGroupsGetAnswer {
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
}
interface ClusterFirewallGroupsPostBody {
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
}
type ClusterFirewallGroupsPutBodyLog = "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null;
interface ClusterFirewallGroupsPutBody {
 action?: string | null;
 comment?: string | null;
 delete?: string | string[];
 dest?: string | null;
 digest?: string;
 dport?: string | null;
 enable?: number | null;
 "icmp-type"?: string | null;
 iface?: string | null;
 log?: ClusterFirewallGroupsPutBodyLog;
 macro?: string | null;
 moveto?: number | null;
 proto?: string | null;
 source?: string | null;
 sport?: string | null;
 type?: "in" | "out" | "forward" | "group" | null;
}
interface ClusterFirewallIpsetPostBody {
 comment?: string;
 digest?: string;
 name: string;
 rename?: string;
}
interface ClusterFirewallIpsetGetAnswer {
 cidr: string;
 comment?: string;
 digest: string;
 nomatch?: boolean;
}
interface ClusterFirewallIpsetPostBody2 {
 cidr: string;
 comment?: string;
 nomatch?: boolean;
}
interface ClusterFirewallIpsetPutBody {
 comment?: string;
 digest?: string;
 nomatch?: boolean;
}
interface ClusterFirewallAliasesGetAnswer {
 cidr: string;
 comment?: string;
 digest: string;
 name: string;
}
interface ClusterFirewallAliasesPutBody {
 cidr: string;
 comment?: string;
 digest?: string;
 rename?: string;
}
interface ClusterFirewallRefsGetAnswer {
 comment?: string;
 name: string;
 ref: string;
 scope: string;
 type: "alias" | "ipset";
}
interface ClusterBackupGetAnswerPruneBackups {
 "keep-all"?: boolean;
 "keep-daily"?: number;
 "keep-hourly"?: number;
 "keep-last"?: number;
 "keep-monthly"?: number;
 "keep-weekly"?: number;
 "keep-yearly"?: number;
}
interface ClusterBackupGetAnswer {
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
 "prune-backups"?: ClusterBackupGetAnswerPruneBackups;
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
}
type ClusterAcmePluginsGetAnswerApi = "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
interface ClusterAcmePluginsGetAnswer {
 api?: ClusterAcmePluginsGetAnswerApi;
 data?: string;
 digest?: string;
 disable?: boolean;
 nodes?: string;
 plugin: string;
 type: "dns" | "standalone";
 "validation-delay"?: number;
}
interface ClusterCephMetadataGetAnswerMds2 {
 addr?: string;
 ceph_release: string;
 ceph_version: string;
 ceph_version_short: string;
 hostname: string;
 mem_swap_kb: number;
 mem_total_kb: number;
 name?: string;
}
interface ClusterCephMetadataGetAnswerMds {
 [key: string]: ClusterCephMetadataGetAnswerMds2;
}
interface ClusterMappingDirGetAnswer {
 checks?: {
  message: string;
  severity: "warning" | "error";
 }[];
 description: string;
 id: string;
 map: string[];
}
interface ClusterSdnVnetsGetParameters {
 query?: {
  pending?: boolean;
  running?: boolean;
 };
}
interface ClusterSdnVnetsGetAnswerPending {
 alias?: string;
 "isolate-ports"?: boolean;
 tag?: number;
 vlanaware?: boolean;
 zone?: string;
}
interface ClusterSdnVnetsGetAnswer {
 alias?: string;
 digest?: string;
 "isolate-ports"?: boolean;
 pending?: ClusterSdnVnetsGetAnswerPending;
 state?: "new" | "changed" | "deleted";
 tag?: number;
 type: "vnet";
 vlanaware?: boolean;
 vnet: string;
 zone?: string;
}
interface ClusterSdnVnetsGetParameters2 {
 query?: {
  pending?: boolean;
  running?: boolean;
 };
 path: VnetPath;
}
interface ClusterSdnZonesGetAnswerPending {
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
}
interface ClusterSdnZonesGetAnswer {
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
 pending?: ClusterSdnZonesGetAnswerPending;
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
}
interface ClusterSdnControllersGetAnswerPending {
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
}
interface ClusterSdnControllersGetAnswer {
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
 pending?: ClusterSdnControllersGetAnswerPending;
 state?: "new" | "changed" | "deleted";
 type: "bgp" | "evpn" | "faucet" | "isis";
}
interface ClusterSdnFabricsFabricGetAnswer {
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
}
type ClusterSdnFabricsFabricPostBodyRedistribute = (ClusterSdnFabricsFabricRedistributeOspf | string)[] | (ClusterSdnFabricsFabricRedistributeBgp | string)[];
type ClusterSdnFabricsNodeGetAnswerInterfaces = ClusterSdnFabricsNodeInterfacesOpenfabric[] | ClusterSdnFabricsNodeInterfacesOspf[] | string[] | ClusterSdnFabricsNodeInterfacesBgp[];
interface ClusterSdnFabricsNodeGetAnswer {
 allowed_ips?: string[];
 digest?: string;
 endpoint?: string;
 fabric_id: string;
 interfaces: unknown[] & (ClusterSdnFabricsNodeGetAnswerInterfaces);
 ip?: string;
 ip6?: string;
 "lock-token"?: string;
 node_id: string;
 peers?: ClusterSdnFabricsNodePeers[];
 protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
 public_key?: string;
 role?: "internal" | "external";
}
type ClusterSdnFabricsNodePostBodyInterfaces = (ClusterSdnFabricsNodeInterfacesOpenfabric | string)[] | (ClusterSdnFabricsNodeInterfacesOspf | string)[] | string[] | (ClusterSdnFabricsNodeInterfacesBgp | string)[];
interface ClusterSdnRouteMapsEntriesGetAnswer {
 action: "permit" | "deny";
 call?: string;
 digest?: string;
 "exit-action"?: ClusterSdnRouteMapsEntriesExitAction;
 match?: ClusterSdnRouteMapsEntriesMatch[];
 order: number;
 "route-map-id": string;
 set?: ClusterSdnRouteMapsEntriesSet[];
}
type ClusterOptionsPutBodyKeyboard = "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr" | null;
type NodesQemuPostBodyKeyboard = "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
type NodesQemuPostBodyOstype = "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
interface NodesQemuFirewallRulesDeleteParameters {
 query?: {
  digest?: string;
 };
 path: NodeVmidPosPath;
}
interface NodesQemuFirewallAliasesDeleteParameters {
 query?: {
  digest?: string;
 };
 path: NodeVmidNamePath;
}
interface NodesQemuFirewallIpsetDeleteParameters {
 query?: {
  force?: boolean;
 };
 path: NodeVmidNamePath;
}
interface NodesQemuFirewallIpsetDeleteParameters2 {
 query?: {
  digest?: string;
 };
 path: NodeVmidNameCidrPath;
}
interface NodesQemuFirewallOptionsGetAnswer {
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
}
interface NodesQemuFirewallOptionsPutBody {
 delete?: string | string[];
 dhcp?: boolean | null;
 digest?: string;
 enable?: boolean | null;
 ipfilter?: boolean | null;
 log_level_in?: ClusterFirewallGroupsPutBodyLog;
 log_level_out?: ClusterFirewallGroupsPutBodyLog;
 macfilter?: boolean | null;
 ndp?: boolean | null;
 policy_in?: "ACCEPT" | "REJECT" | "DROP" | null;
 policy_out?: "ACCEPT" | "REJECT" | "DROP" | null;
 radv?: boolean | null;
}
interface NodesQemuFirewallLogGetParametersQuery {
 limit?: number;
 since?: number;
 start?: number;
 until?: number;
}
interface NodesQemuFirewallLogGetParameters {
 query?: NodesQemuFirewallLogGetParametersQuery;
 path: NodeVmidPath;
}
interface NodesQemuFirewallRefsGetParameters {
 query?: {
  type?: "alias" | "ipset";
 };
 path: NodeVmidPath;
}
interface NodesQemuRrdGetParametersQuery {
 cf?: "AVERAGE" | "MAX";
 ds: string | string[];
 timeframe: "hour" | "day" | "week" | "month" | "year";
}
interface NodesQemuRrdGetParameters {
 query: NodesQemuRrdGetParametersQuery;
 path: NodeVmidPath;
}
interface NodesQemuRrddataGetParametersQuery {
 cf?: "AVERAGE" | "MAX";
 timeframe: "hour" | "day" | "week" | "month" | "year";
}
interface NodesQemuRrddataGetParameters {
 query: NodesQemuRrddataGetParametersQuery;
 path: NodeVmidPath;
}
interface NodesQemuConfigGetParameters {
 query?: {
  current?: boolean;
  snapshot?: string;
 };
 path: NodeVmidPath;
}
type NodesQemuConfigPutBodyLock = "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended" | null;
type NodesQemuConfigPutBodyOstype = "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris" | null;
interface NodesQemuPendingGetAnswer {
 delete?: number;
 key: string;
 pending?: string;
 value?: string;
}
interface NodesQemuVncproxyPostAnswer {
 cert: string;
 password?: string;
 port: number;
 ticket: string;
 upid: string;
 user: string;
}
interface NodesQemuTermproxyPostAnswer {
 port: number;
 ticket: string;
 upid: string;
 user: string;
}
interface NodesQemuVncwebsocketGetParameters {
 query: {
  port: number;
  vncticket: string;
 };
 path: NodeVmidPath;
}
interface NodesQemuSpiceproxyPostAnswer {
 host: string;
 password: string;
 proxy: string;
 "tls-port": number;
 type: string;
}
interface NodesQemuFeatureGetParameters {
 query: {
  feature: "snapshot" | "clone" | "copy";
  snapname?: string;
 };
 path: NodeVmidPath;
}
type NodesQemuMoveDiskPostBodyDisk = "ide0" | "ide1" | "ide2" | "ide3" | `scsi${number}` | `virtio${number}` | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | `unused${number}`;
interface NodesQemuMigrateGetParameters {
 query?: {
  target?: string;
 };
 path: NodeVmidPath;
}
type NodesQemuResizePutBodyDisk = "ide0" | "ide1" | "ide2" | "ide3" | `scsi${number}` | `virtio${number}` | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
interface NodesQemuSnapshotDeleteParameters {
 query?: {
  force?: boolean;
 };
 path: NodeVmidSnapnamePath;
}
interface NodesQemuMtunnelPostBody {
 bridges?: string | string[];
 storages?: string | string[];
}
interface NodesQemuMtunnelwebsocketGetParameters {
 query: {
  socket: string;
  ticket: string;
 };
 path: NodeVmidPath;
}
type NodesLxcPostBodyOstype = "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
type NodesLxcMoveVolumePostBodyTargetVolume = "rootfs" | `mp${number}` | `unused${number}`;
type NodesServicesGetAnswerState = "dead" | "condition" | "start-pre" | "start" | "start-post" | "running" | "exited" | "reload" | "reload-signal" | "reload-notify" | "mounting" | "stop" | "stop-watchdog" | "stop-sigterm" | "stop-sigkill" | "stop-post" | "final-watchdog" | "final-sigterm" | "final-sigkill" | "failed" | "dead-before-auto-restart" | "failed-before-auto-restart" | "dead-resources-pinned" | "auto-restart" | "auto-restart-queued" | "cleaning" | "unknown";
type NodesServicesGetAnswerUnitState = "enabled" | "enabled-runtime" | "linked" | "linked-runtime" | "alias" | "masked" | "masked-runtime" | "static" | "disabled" | "indirect" | "generated" | "transient" | "bad" | "not-found" | "unknown";
interface NodesServicesGetAnswer {
 "active-state": "active" | "inactive" | "failed" | "activating" | "deactivating" | "maintenance" | "reloading" | "refreshing" | "unknown";
 desc: string;
 name: string;
 service: string;
 state: NodesServicesGetAnswerState;
 "unit-state": NodesServicesGetAnswerUnitState;
}
type NodesNetworkGetAnswerType = "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
interface NodesCapabilitiesQemuCpuGetParameters {
 query?: {
  /** @description Since: later than PVE 8.4.5. */
  arch?: "x86_64" | "aarch64";
 };
 path: NodePath;
}
interface NodesStoragePrunebackupsGetParametersQuery {
 "prune-backups"?: PruneBackups | string;
 type?: "qemu" | "lxc";
 vmid?: number;
}
interface NodesStoragePrunebackupsGetParameters {
 query?: NodesStoragePrunebackupsGetParametersQuery;
 path: NodeStoragePath;
}
type NodesStorageIdentityGetAnswerType = "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
interface NodesDisksLvmDeleteParameters {
 query?: {
  "cleanup-config"?: boolean;
  "cleanup-disks"?: boolean;
 };
 path: NodeNamePath;
}
interface NodesCertificatesInfoGetAnswer {
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
}
interface StoragePostAnswer {
 config?: {
  "encryption-key"?: string;
 };
 storage: string;
 type: NodesStorageIdentityGetAnswerType;
}
interface AccessUsersGetAnswerTokens {
 comment?: string;
 expire?: number;
 privsep?: boolean;
 tokenid: string;
}
interface AccessUsersGetAnswerTokens2 {
 comment?: string;
 expire?: number;
 privsep?: boolean;
}
interface AccessTfaGetAnswerEntries {
 created: number;
 description: string;
 enable?: boolean;
 id: string;
 type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
}
interface PoolsGetAnswerMembers {
 id: string;
 node: string;
 storage?: string;
 type: "qemu" | "lxc" | "openvz" | "storage";
 vmid?: number;
}
/** Every path of PVE's API with its methods, in the shape of openapi-typescript. */
export interface paths {
 "/cluster": {
  /** GET /cluster · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/replication": {
  /** GET /cluster/replication · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication */
  get: {
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
  /** POST /cluster/replication · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication */
  post: {
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
 };
 "/cluster/replication/{id}": {
  /** GET /cluster/replication/{id} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id} */
  get: {
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
  /** PUT /cluster/replication/{id} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id} */
  put: {
   parameters: {
    path: IdPath;
   };
   requestBody?: Body<{
    comment?: string | null;
    delete?: string | string[];
    digest?: string;
    disable?: boolean | null;
    rate?: number | null;
    remove_job?: "local" | "full" | null;
    schedule?: string | null;
    source?: string | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/replication/{id} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id} */
  delete: {
   parameters: {
    query?: {
     force?: boolean;
     keep?: boolean;
    };
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/metrics": {
  /** GET /cluster/metrics · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/metrics/server": {
  /** GET /cluster/metrics/server · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server */
  get: {
   responses: Answer<{
    disable: boolean;
    id: string;
    port: number;
    server: string;
    type: string;
   }[]>;
  };
 };
 "/cluster/metrics/server/{id}": {
  /** GET /cluster/metrics/server/{id} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id} */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/metrics/server/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id} */
  put: {
   parameters: {
    path: IdPath;
   };
   requestBody: Body<{
    "api-path-prefix"?: string | null;
    bucket?: string | null;
    delete?: string | string[];
    digest?: string;
    disable?: boolean | null;
    influxdbproto?: "udp" | "http" | "https" | null;
    "max-body-size"?: number | null;
    mtu?: number | null;
    organization?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "otel-compression"?: "none" | "gzip" | null;
    /** @description Since: later than PVE 8.4.5. */
    "otel-headers"?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "otel-max-body-size"?: number | null;
    /** @description Since: later than PVE 8.4.5. */
    "otel-path"?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "otel-protocol"?: "http" | "https" | null;
    /** @description Since: later than PVE 8.4.5. */
    "otel-resource-attributes"?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "otel-timeout"?: number | null;
    /** @description Since: later than PVE 8.4.5. */
    "otel-verify-ssl"?: boolean | null;
    path?: string | null;
    port: number;
    proto?: "udp" | "tcp" | null;
    server: string;
    timeout?: number | null;
    token?: string | null;
    "verify-certificate"?: boolean | null;
   }>;
   responses: Answer<null>;
  };
  /** POST /cluster/metrics/server/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id} */
  post: {
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
    /**
    * @description Since: later than PVE 8.4.5.
    */
    "otel-compression"?: "none" | "gzip";
    /** @description Since: later than PVE 8.4.5. */
    "otel-headers"?: string;
    /** @description Since: later than PVE 8.4.5. */
    "otel-max-body-size"?: number;
    /** @description Since: later than PVE 8.4.5. */
    "otel-path"?: string;
    /**
    * @description Since: later than PVE 8.4.5.
    */
    "otel-protocol"?: "http" | "https";
    /** @description Since: later than PVE 8.4.5. */
    "otel-resource-attributes"?: string;
    /** @description Since: later than PVE 8.4.5. */
    "otel-timeout"?: number;
    /** @description Since: later than PVE 8.4.5. */
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
  /** DELETE /cluster/metrics/server/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id} */
  delete: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/metrics/export": {
  /** GET /cluster/metrics/export · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/export */
  get: {
   parameters: {
    query?: {
     history?: boolean;
     "local-only"?: boolean;
     /** @description Since: later than PVE 8.4.5. */
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
 };
 "/cluster/notifications": {
  /** GET /cluster/notifications · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/notifications/matcher-fields": {
  /** GET /cluster/notifications/matcher-fields · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-fields */
  get: {
   responses: Answer<{
    name: string;
   }[]>;
  };
 };
 "/cluster/notifications/matcher-field-values": {
  /** GET /cluster/notifications/matcher-field-values · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-field-values */
  get: {
   responses: Answer<{
    comment?: string;
    field: string;
    value: string;
   }[]>;
  };
 };
 "/cluster/notifications/endpoints": {
  /** GET /cluster/notifications/endpoints · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/notifications/endpoints/sendmail": {
  /** GET /cluster/notifications/endpoints/sendmail · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail */
  get: {
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
  /** POST /cluster/notifications/endpoints/sendmail · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail */
  post: {
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
 };
 "/cluster/notifications/endpoints/sendmail/{name}": {
  /** GET /cluster/notifications/endpoints/sendmail/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name} */
  get: {
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
  /** PUT /cluster/notifications/endpoints/sendmail/{name} · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name} */
  put: {
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
  /** DELETE /cluster/notifications/endpoints/sendmail/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name} */
  delete: {
   parameters: {
    path: NamePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/notifications/endpoints/gotify": {
  /** GET /cluster/notifications/endpoints/gotify · permission: Mapping.Audit on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify */
  get: {
   responses: Answer<{
    comment?: string;
    disable?: boolean;
    name: string;
    origin: "user-created" | "builtin" | "modified-builtin";
    server: string;
   }[]>;
  };
  /** POST /cluster/notifications/endpoints/gotify · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify */
  post: {
   requestBody: Body<{
    comment?: string;
    disable?: boolean;
    name: string;
    server: string;
    token: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/notifications/endpoints/gotify/{name}": {
  /** GET /cluster/notifications/endpoints/gotify/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name} */
  get: {
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
  /** PUT /cluster/notifications/endpoints/gotify/{name} · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name} */
  put: {
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
  /** DELETE /cluster/notifications/endpoints/gotify/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name} */
  delete: {
   parameters: {
    path: NamePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/notifications/endpoints/smtp": {
  /** GET /cluster/notifications/endpoints/smtp · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp */
  get: {
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
  /** POST /cluster/notifications/endpoints/smtp · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp */
  post: {
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
 };
 "/cluster/notifications/endpoints/smtp/{name}": {
  /** GET /cluster/notifications/endpoints/smtp/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name} */
  get: {
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
  /** PUT /cluster/notifications/endpoints/smtp/{name} · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name} */
  put: {
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
    mode?: "insecure" | "starttls" | "tls" | null;
    password?: string | null;
    port?: number | null;
    server?: string | null;
    username?: string | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/notifications/endpoints/smtp/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name} */
  delete: {
   parameters: {
    path: NamePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/notifications/endpoints/webhook": {
  /** GET /cluster/notifications/endpoints/webhook · permission: Mapping.Audit on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook */
  get: {
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
  /** POST /cluster/notifications/endpoints/webhook · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook */
  post: {
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
 };
 "/cluster/notifications/endpoints/webhook/{name}": {
  /** GET /cluster/notifications/endpoints/webhook/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name} */
  get: {
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
  /** PUT /cluster/notifications/endpoints/webhook/{name} · permission: (Mapping.Modify on /mapping/notifications and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /)) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name} */
  put: {
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
    method?: "post" | "put" | "get" | null;
    secret?: string[] | null;
    url?: string | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/notifications/endpoints/webhook/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name} */
  delete: {
   parameters: {
    path: NamePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/notifications/targets": {
  /** GET /cluster/notifications/targets · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets */
  get: {
   responses: Answer<{
    comment?: string;
    disable?: boolean;
    name: string;
    origin: "user-created" | "builtin" | "modified-builtin";
    type: "sendmail" | "gotify" | "smtp" | "webhook";
   }[]>;
  };
 };
 "/cluster/notifications/targets/{name}/test": {
  /** POST /cluster/notifications/targets/{name}/test · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets/{name}/test */
  post: {
   parameters: {
    path: NamePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/notifications/matchers": {
  /** GET /cluster/notifications/matchers · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers */
  get: {
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
  /** POST /cluster/notifications/matchers · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers */
  post: {
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
 };
 "/cluster/notifications/matchers/{name}": {
  /** GET /cluster/notifications/matchers/{name} · permission: (Mapping.Modify on /mapping/notifications or Mapping.Audit on /mapping/notifications) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name} */
  get: {
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
  /** PUT /cluster/notifications/matchers/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name} */
  put: {
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
    mode?: "all" | "any" | null;
    target?: string[] | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/notifications/matchers/{name} · permission: Mapping.Modify on /mapping/notifications · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name} */
  delete: {
   parameters: {
    path: NamePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/qemu": {
  /**
  * GET /cluster/qemu · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/qemu/cpu-flags": {
  /**
  * GET /cluster/qemu/cpu-flags · permission: (Sys.Audit on /nodes or Mapping.Audit or Mapping.Use or Mapping.Modify on /mapping/cpu) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/cpu-flags
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    query?: ClusterQemuCpuFlagsGetParametersQuery;
   };
   responses: Answer<ClusterQemuCpuFlagsGetAnswer[]>;
  };
 };
 "/cluster/qemu/custom-cpu-models": {
  /**
  * GET /cluster/qemu/custom-cpu-models · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   responses: Answer<ClusterQemuCustomCpuModelsGetAnswer[]>;
  };
  /**
  * POST /cluster/qemu/custom-cpu-models · permission: Mapping.Modify on /mapping/cpu · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   requestBody: Body<{
    cputype: string;
    flags?: string;
    "guest-phys-bits"?: number;
    hidden?: boolean;
    "hv-vendor-id"?: string;
    level?: number;
    "phys-bits"?: string;
    "reported-model": ClusterQemuCustomCpuModelsGetAnswerReportedModel;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/qemu/custom-cpu-models/{cputype}": {
  /**
  * GET /cluster/qemu/custom-cpu-models/{cputype} · permission: (Mapping.Audit on /mapping/cpu/{cputype} or Mapping.Use on /mapping/cpu/{cputype} or Mapping.Modify on /mapping/cpu/{cputype}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: CputypePath;
   };
   responses: Answer<ClusterQemuCustomCpuModelsGetAnswer>;
  };
  /**
  * PUT /cluster/qemu/custom-cpu-models/{cputype} · permission: Mapping.Modify on /mapping/cpu/{cputype} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype}
  * @description Since: later than PVE 8.4.5.
  */
  put: {
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
    "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS" | null;
   }>;
   responses: Answer<null>;
  };
  /**
  * DELETE /cluster/qemu/custom-cpu-models/{cputype} · permission: Mapping.Modify on /mapping/cpu/{cputype} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype}
  * @description Since: later than PVE 8.4.5.
  */
  delete: {
   parameters: {
    path: CputypePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/config": {
  /** GET /cluster/config · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** POST /cluster/config · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config */
  post: {
   requestBody: Body<{
    clustername: string;
    nodeid?: number;
    /** @description Since: later than PVE 8.4.5. */
    "token-coefficient"?: number;
    votes?: number;
    [key: `link${number}`]: ClusterConfigLink | string | undefined;
    link?: (ClusterConfigLink | string)[];
   }>;
   responses: Answer<string>;
  };
 };
 "/cluster/config/apiversion": {
  /** GET /cluster/config/apiversion · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/apiversion */
  get: {
   responses: Answer<number>;
  };
 };
 "/cluster/config/nodes": {
  /** GET /cluster/config/nodes · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes */
  get: {
   responses: Answer<{
    node: string;
   }[]>;
  };
 };
 "/cluster/config/nodes/{node}": {
  /** POST /cluster/config/nodes/{node} · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes/{node} */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    apiversion?: number;
    force?: boolean;
    new_node_ip?: string;
    nodeid?: number;
    votes?: number;
    [key: `link${number}`]: ClusterConfigLink | string | undefined;
    link?: (ClusterConfigLink | string)[];
   }>;
   responses: Answer<{
    corosync_authkey: string;
    corosync_conf: string;
    warnings: string[];
   }>;
  };
  /** DELETE /cluster/config/nodes/{node} · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes/{node} */
  delete: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/config/join": {
  /** GET /cluster/config/join · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join */
  get: {
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
  /** POST /cluster/config/join · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join */
  post: {
   requestBody: Body<{
    fingerprint: string;
    force?: boolean;
    hostname: string;
    nodeid?: number;
    password: string;
    votes?: number;
    [key: `link${number}`]: ClusterConfigLink | string | undefined;
    link?: (ClusterConfigLink | string)[];
   }>;
   responses: Answer<string>;
  };
 };
 "/cluster/config/totem": {
  /** GET /cluster/config/totem · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/totem */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/cluster/config/qdevice": {
  /** GET /cluster/config/qdevice · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/qdevice */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/cluster/firewall": {
  /** GET /cluster/firewall · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/firewall/groups": {
  /** GET /cluster/firewall/groups · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups */
  get: {
   responses: Answer<{
    comment?: string;
    digest: string;
    group: string;
   }[]>;
  };
  /** POST /cluster/firewall/groups · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups */
  post: {
   requestBody: Body<{
    comment?: string;
    digest?: string;
    group: string;
    rename?: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/groups/{group}": {
  /** GET /cluster/firewall/groups/{group} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group} */
  get: {
   parameters: {
    path: GroupPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer[]>;
  };
  /** POST /cluster/firewall/groups/{group} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group} */
  post: {
   parameters: {
    path: GroupPath;
   };
   requestBody: Body<ClusterFirewallGroupsPostBody>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/firewall/groups/{group} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group} */
  delete: {
   parameters: {
    path: GroupPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/groups/{group}/{pos}": {
  /** GET /cluster/firewall/groups/{group}/{pos} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos} */
  get: {
   parameters: {
    path: GroupPosPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer>;
  };
  /** PUT /cluster/firewall/groups/{group}/{pos} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos} */
  put: {
   parameters: {
    path: GroupPosPath;
   };
   requestBody?: Body<ClusterFirewallGroupsPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/firewall/groups/{group}/{pos} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos} */
  delete: {
   parameters: {
    query?: {
     digest?: string;
    };
    path: GroupPosPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/rules": {
  /** GET /cluster/firewall/rules · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules */
  get: {
   responses: Answer<ClusterFirewallGroupsGetAnswer[]>;
  };
  /** POST /cluster/firewall/rules · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules */
  post: {
   requestBody: Body<ClusterFirewallGroupsPostBody>;
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/rules/{pos}": {
  /** GET /cluster/firewall/rules/{pos} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos} */
  get: {
   parameters: {
    path: PosPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer>;
  };
  /** PUT /cluster/firewall/rules/{pos} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos} */
  put: {
   parameters: {
    path: PosPath;
   };
   requestBody?: Body<ClusterFirewallGroupsPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/firewall/rules/{pos} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos} */
  delete: {
   parameters: {
    query?: {
     digest?: string;
    };
    path: PosPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/ipset": {
  /** GET /cluster/firewall/ipset · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset */
  get: {
   responses: Answer<{
    comment?: string;
    digest: string;
    name: string;
   }[]>;
  };
  /** POST /cluster/firewall/ipset · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset */
  post: {
   requestBody: Body<ClusterFirewallIpsetPostBody>;
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/ipset/{name}": {
  /** GET /cluster/firewall/ipset/{name} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name} */
  get: {
   parameters: {
    path: NamePath;
   };
   responses: Answer<ClusterFirewallIpsetGetAnswer[]>;
  };
  /** POST /cluster/firewall/ipset/{name} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name} */
  post: {
   parameters: {
    path: NamePath;
   };
   requestBody: Body<ClusterFirewallIpsetPostBody2>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/firewall/ipset/{name} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name} */
  delete: {
   parameters: {
    query?: {
     force?: boolean;
    };
    path: NamePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/ipset/{name}/{cidr}": {
  /** GET /cluster/firewall/ipset/{name}/{cidr} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr} */
  get: {
   parameters: {
    path: NameCidrPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/firewall/ipset/{name}/{cidr} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr} */
  put: {
   parameters: {
    path: NameCidrPath;
   };
   requestBody?: Body<ClusterFirewallIpsetPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/firewall/ipset/{name}/{cidr} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr} */
  delete: {
   parameters: {
    query?: {
     digest?: string;
    };
    path: NameCidrPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/aliases": {
  /** GET /cluster/firewall/aliases · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases */
  get: {
   responses: Answer<ClusterFirewallAliasesGetAnswer[]>;
  };
  /** POST /cluster/firewall/aliases · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases */
  post: {
   requestBody: Body<{
    cidr: string;
    comment?: string;
    name: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/aliases/{name}": {
  /** GET /cluster/firewall/aliases/{name} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name} */
  get: {
   parameters: {
    path: NamePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/firewall/aliases/{name} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name} */
  put: {
   parameters: {
    path: NamePath;
   };
   requestBody: Body<ClusterFirewallAliasesPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/firewall/aliases/{name} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name} */
  delete: {
   parameters: {
    query?: {
     digest?: string;
    };
    path: NamePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/options": {
  /** GET /cluster/firewall/options · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/options */
  get: {
   responses: Answer<{
    ebtables?: boolean;
    enable?: number;
    log_ratelimit?: ClusterFirewallOptionsLogRatelimit;
    policy_forward?: "ACCEPT" | "DROP";
    policy_in?: "ACCEPT" | "REJECT" | "DROP";
    policy_out?: "ACCEPT" | "REJECT" | "DROP";
   }>;
  };
  /** PUT /cluster/firewall/options · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/options */
  put: {
   requestBody?: Body<{
    delete?: string | string[];
    digest?: string;
    ebtables?: boolean | null;
    enable?: number | null;
    log_ratelimit?: ClusterFirewallOptionsLogRatelimit | string | null;
    policy_forward?: "ACCEPT" | "DROP" | null;
    policy_in?: "ACCEPT" | "REJECT" | "DROP" | null;
    policy_out?: "ACCEPT" | "REJECT" | "DROP" | null;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/firewall/macros": {
  /** GET /cluster/firewall/macros · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/macros */
  get: {
   responses: Answer<{
    descr: string;
    macro: string;
   }[]>;
  };
 };
 "/cluster/firewall/refs": {
  /** GET /cluster/firewall/refs · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/refs */
  get: {
   parameters: {
    query?: {
     type?: "alias" | "ipset";
    };
   };
   responses: Answer<ClusterFirewallRefsGetAnswer[]>;
  };
 };
 "/cluster/backup": {
  /** GET /cluster/backup · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup */
  get: {
   responses: Answer<ClusterBackupGetAnswer[]>;
  };
  /**
  * POST /cluster/backup · permission: Sys.Modify on /, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup
  * @description Removed since PVE 8.4.5: maxfiles, notification-policy, notification-target.
  */
  post: {
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
 };
 "/cluster/backup/{id}": {
  /** GET /cluster/backup/{id} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id} */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<ClusterBackupGetAnswer>;
  };
  /**
  * PUT /cluster/backup/{id} · permission: Sys.Modify on /, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}
  * @description Removed since PVE 8.4.5: maxfiles, notification-policy, notification-target.
  */
  put: {
   parameters: {
    path: IdPath;
   };
   requestBody?: Body<{
    all?: boolean | null;
    bwlimit?: number | null;
    comment?: string | null;
    compress?: "0" | "1" | "gzip" | "lzo" | "zstd" | null;
    delete?: string | string[];
    dow?: string | string[] | null;
    dumpdir?: string | null;
    enabled?: boolean | null;
    exclude?: string | string[] | null;
    "exclude-path"?: string[] | null;
    fleecing?: BackupFleecing | string | null;
    ionice?: number | null;
    lockwait?: number | null;
    mailnotification?: "always" | "failure" | null;
    mailto?: string | string[] | null;
    mode?: "snapshot" | "suspend" | "stop" | null;
    node?: string | null;
    "notes-template"?: string | null;
    "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system" | null;
    "pbs-change-detection-mode"?: "legacy" | "data" | "metadata" | null;
    performance?: BackupPerformance | string | null;
    pigz?: number | null;
    pool?: string | null;
    protected?: boolean | null;
    "prune-backups"?: PruneBackups | string | null;
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
    vmid?: string | string[] | null;
    zstd?: number | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/backup/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id} */
  delete: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/backup/{id}/included_volumes": {
  /** GET /cluster/backup/{id}/included_volumes · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}/included_volumes */
  get: {
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
 };
 "/cluster/backup-info": {
  /** GET /cluster/backup-info · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info */
  get: {
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/cluster/backup-info/not-backed-up": {
  /** GET /cluster/backup-info/not-backed-up · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info/not-backed-up */
  get: {
   responses: Answer<{
    name?: string;
    type: "qemu" | "lxc";
    vmid: number;
   }[]>;
  };
 };
 "/cluster/ha": {
  /** GET /cluster/ha · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha */
  get: {
   responses: Answer<{
    id: string;
   }[]>;
  };
 };
 "/cluster/ha/resources": {
  /** GET /cluster/ha/resources · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources */
  get: {
   parameters: {
    query?: {
     type?: "ct" | "vm";
    };
   };
   responses: Answer<{
    sid: string;
   }[]>;
  };
  /** POST /cluster/ha/resources · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources */
  post: {
   requestBody: Body<{
    /** @description Since: later than PVE 8.4.5. */
    "auto-rebalance"?: boolean;
    comment?: string;
    /** @description Since: later than PVE 8.4.5. */
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
 };
 "/cluster/ha/resources/{sid}": {
  /** GET /cluster/ha/resources/{sid} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid} */
  get: {
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
  /** PUT /cluster/ha/resources/{sid} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid} */
  put: {
   parameters: {
    path: SidPath;
   };
   requestBody?: Body<{
    /** @description Since: later than PVE 8.4.5. */
    "auto-rebalance"?: boolean | null;
    comment?: string | null;
    delete?: string | string[];
    digest?: string;
    /** @description Since: later than PVE 8.4.5. */
    failback?: boolean | null;
    group?: string | null;
    max_relocate?: number | null;
    max_restart?: number | null;
    state?: "started" | "stopped" | "enabled" | "disabled" | "ignored" | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/ha/resources/{sid} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid} */
  delete: {
   parameters: {
    query?: {
     /** @description Since: later than PVE 8.4.5. */
     purge?: boolean;
    };
    path: SidPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/ha/resources/{sid}/migrate": {
  /** POST /cluster/ha/resources/{sid}/migrate · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}/migrate */
  post: {
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
 };
 "/cluster/ha/resources/{sid}/relocate": {
  /** POST /cluster/ha/resources/{sid}/relocate · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}/relocate */
  post: {
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
 };
 "/cluster/ha/groups": {
  /** GET /cluster/ha/groups · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups */
  get: {
   responses: Answer<{
    group: string;
   }[]>;
  };
  /** POST /cluster/ha/groups · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups */
  post: {
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
 };
 "/cluster/ha/groups/{group}": {
  /** GET /cluster/ha/groups/{group} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group} */
  get: {
   parameters: {
    path: GroupPath;
   };
   responses: Answer<unknown>;
  };
  /** PUT /cluster/ha/groups/{group} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group} */
  put: {
   parameters: {
    path: GroupPath;
   };
   requestBody?: Body<{
    comment?: string | null;
    delete?: string | string[];
    digest?: string;
    nodes?: string | string[] | null;
    nofailback?: boolean | null;
    restricted?: boolean | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/ha/groups/{group} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group} */
  delete: {
   parameters: {
    path: GroupPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/ha/rules": {
  /**
  * GET /cluster/ha/rules · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules
  * @description Since: later than PVE 8.4.5.
  */
  get: {
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
  /**
  * POST /cluster/ha/rules · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules
  * @description Since: later than PVE 8.4.5.
  */
  post: {
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
 };
 "/cluster/ha/rules/{rule}": {
  /**
  * GET /cluster/ha/rules/{rule} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: RulePath;
   };
   responses: Answer<{
    rule: string;
    type: "node-affinity" | "resource-affinity";
   }>;
  };
  /**
  * PUT /cluster/ha/rules/{rule} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule}
  * @description Since: later than PVE 8.4.5.
  */
  put: {
   parameters: {
    path: RulePath;
   };
   requestBody: Body<{
    affinity?: "positive" | "negative" | null;
    comment?: string | null;
    delete?: string | string[];
    digest?: string;
    disable?: boolean | null;
    nodes?: string | string[] | null;
    resources?: string | string[] | null;
    strict?: boolean | null;
    type: "node-affinity" | "resource-affinity";
   }>;
   responses: Answer<null>;
  };
  /**
  * DELETE /cluster/ha/rules/{rule} · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule}
  * @description Since: later than PVE 8.4.5.
  */
  delete: {
   parameters: {
    path: RulePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/ha/status": {
  /** GET /cluster/ha/status · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/ha/status/current": {
  /** GET /cluster/ha/status/current · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/current */
  get: {
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
 };
 "/cluster/ha/status/manager_status": {
  /** GET /cluster/ha/status/manager_status · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/manager_status */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/cluster/ha/status/disarm-ha": {
  /**
  * POST /cluster/ha/status/disarm-ha · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/disarm-ha
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   requestBody: Body<{
    "resource-mode": "freeze" | "ignore";
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/ha/status/arm-ha": {
  /**
  * POST /cluster/ha/status/arm-ha · permission: Sys.Console on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/arm-ha
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   responses: Answer<null>;
  };
 };
 "/cluster/acme": {
  /** GET /cluster/acme · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/acme/plugins": {
  /** GET /cluster/acme/plugins · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins */
  get: {
   parameters: {
    query?: {
     type?: "dns" | "standalone";
    };
   };
   responses: Answer<ClusterAcmePluginsGetAnswer[]>;
  };
  /** POST /cluster/acme/plugins · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins */
  post: {
   requestBody: Body<{
    api?: ClusterAcmePluginsGetAnswerApi;
    data?: string;
    disable?: boolean;
    id: string;
    nodes?: string | string[];
    type: "dns" | "standalone";
    "validation-delay"?: number;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/acme/plugins/{id}": {
  /** GET /cluster/acme/plugins/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id} */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<ClusterAcmePluginsGetAnswer>;
  };
  /** PUT /cluster/acme/plugins/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id} */
  put: {
   parameters: {
    path: IdPath;
   };
   requestBody?: Body<{
    api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi" | null;
    data?: string | null;
    delete?: string | string[];
    digest?: string;
    disable?: boolean | null;
    nodes?: string | string[] | null;
    "validation-delay"?: number | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/acme/plugins/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id} */
  delete: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/acme/account": {
  /** GET /cluster/acme/account · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** POST /cluster/acme/account · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account */
  post: {
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
 };
 "/cluster/acme/account/{name}": {
  /** GET /cluster/acme/account/{name} · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name} */
  get: {
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
  /** PUT /cluster/acme/account/{name} · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name} */
  put: {
   parameters: {
    path: NamePath;
   };
   requestBody?: Body<{
    contact?: string | string[];
   }>;
   responses: Answer<string>;
  };
  /** DELETE /cluster/acme/account/{name} · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name} */
  delete: {
   parameters: {
    path: NamePath;
   };
   responses: Answer<string>;
  };
 };
 "/cluster/acme/tos": {
  /** GET /cluster/acme/tos · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/tos */
  get: {
   parameters: {
    query?: {
     directory?: string;
    };
   };
   responses: Answer<string | null>;
  };
 };
 "/cluster/acme/meta": {
  /** GET /cluster/acme/meta · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/meta */
  get: {
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
 };
 "/cluster/acme/directories": {
  /** GET /cluster/acme/directories · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/directories */
  get: {
   responses: Answer<{
    name: string;
    url: string;
   }[]>;
  };
 };
 "/cluster/acme/challenge-schema": {
  /** GET /cluster/acme/challenge-schema · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/challenge-schema */
  get: {
   responses: Answer<{
    id: string;
    name: string;
    schema: {
     [key: string]: unknown;
    };
    type: string;
   }[]>;
  };
 };
 "/cluster/ceph": {
  /** GET /cluster/ceph · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/ceph/metadata": {
  /** GET /cluster/ceph/metadata · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/metadata */
  get: {
   parameters: {
    query?: {
     scope?: "all" | "versions";
    };
   };
   responses: Answer<{
    mds: ClusterCephMetadataGetAnswerMds;
    mgr: ClusterCephMetadataGetAnswerMds;
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
 };
 "/cluster/ceph/status": {
  /** GET /cluster/ceph/status · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/status */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/cluster/ceph/flags": {
  /** GET /cluster/ceph/flags · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags */
  get: {
   responses: Answer<{
    description: string;
    name: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
    value: boolean;
   }[]>;
  };
  /** PUT /cluster/ceph/flags · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags */
  put: {
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
 };
 "/cluster/ceph/flags/{flag}": {
  /** GET /cluster/ceph/flags/{flag} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag} */
  get: {
   parameters: {
    path: FlagPath;
   };
   responses: Answer<boolean>;
  };
  /** PUT /cluster/ceph/flags/{flag} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag} */
  put: {
   parameters: {
    path: FlagPath;
   };
   requestBody: Body<{
    value: boolean;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/jobs": {
  /** GET /cluster/jobs · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs */
  get: {
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/cluster/jobs/realm-sync": {
  /** GET /cluster/jobs/realm-sync · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync */
  get: {
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
 };
 "/cluster/jobs/realm-sync/{id}": {
  /** GET /cluster/jobs/realm-sync/{id} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id} */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/jobs/realm-sync/{id} · permission: (Realm.AllocateUser on /access/realm/{realm} and User.Modify on /access/groups), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id} */
  put: {
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
    scope?: "users" | "groups" | "both" | null;
   }>;
   responses: Answer<null>;
  };
  /** POST /cluster/jobs/realm-sync/{id} · permission: (Realm.AllocateUser on /access/realm/{realm} and User.Modify on /access/groups), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id} */
  post: {
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
  /** DELETE /cluster/jobs/realm-sync/{id} · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id} */
  delete: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/jobs/schedule-analyze": {
  /** GET /cluster/jobs/schedule-analyze · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/schedule-analyze */
  get: {
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
 };
 "/cluster/mapping": {
  /** GET /cluster/mapping · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/mapping/dir": {
  /** GET /cluster/mapping/dir · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir */
  get: {
   parameters: {
    query?: {
     "check-node"?: string;
    };
   };
   responses: Answer<ClusterMappingDirGetAnswer[]>;
  };
  /** POST /cluster/mapping/dir · permission: Mapping.Modify on /mapping/dir · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir */
  post: {
   requestBody: Body<{
    description?: string;
    id: string;
    map: (ClusterMappingDirMap | string)[];
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/mapping/dir/{id}": {
  /** GET /cluster/mapping/dir/{id} · permission: (Mapping.Use on /mapping/dir/{id} or Mapping.Modify on /mapping/dir/{id} or Mapping.Audit on /mapping/dir/{id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id} */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/mapping/dir/{id} · permission: Mapping.Modify on /mapping/dir/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id} */
  put: {
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
  /** DELETE /cluster/mapping/dir/{id} · permission: Mapping.Modify on /mapping/dir · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id} */
  delete: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/mapping/pci": {
  /** GET /cluster/mapping/pci · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci */
  get: {
   parameters: {
    query?: {
     "check-node"?: string;
    };
   };
   responses: Answer<ClusterMappingDirGetAnswer[]>;
  };
  /** POST /cluster/mapping/pci · permission: Mapping.Modify on /mapping/pci · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci */
  post: {
   requestBody: Body<{
    description?: string;
    id: string;
    "live-migration-capable"?: boolean;
    map: (ClusterMappingPciMap | string)[];
    mdev?: boolean;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/mapping/pci/{id}": {
  /** GET /cluster/mapping/pci/{id} · permission: (Mapping.Use on /mapping/pci/{id} or Mapping.Modify on /mapping/pci/{id} or Mapping.Audit on /mapping/pci/{id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id} */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/mapping/pci/{id} · permission: Mapping.Modify on /mapping/pci/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id} */
  put: {
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
  /** DELETE /cluster/mapping/pci/{id} · permission: Mapping.Modify on /mapping/pci · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id} */
  delete: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/mapping/usb": {
  /** GET /cluster/mapping/usb · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb */
  get: {
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
  /** POST /cluster/mapping/usb · permission: Mapping.Modify on /mapping/usb · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb */
  post: {
   requestBody: Body<{
    description?: string;
    id: string;
    map: (ClusterMappingUsbMap | string)[];
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/mapping/usb/{id}": {
  /** GET /cluster/mapping/usb/{id} · permission: (Mapping.Audit on /mapping/usb/{id} or Mapping.Use on /mapping/usb/{id} or Mapping.Modify on /mapping/usb/{id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id} */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/mapping/usb/{id} · permission: Mapping.Modify on /mapping/usb/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id} */
  put: {
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
  /** DELETE /cluster/mapping/usb/{id} · permission: Mapping.Modify on /mapping/usb · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id} */
  delete: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/bulk-action": {
  /**
  * GET /cluster/bulk-action · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/bulk-action/guest": {
  /**
  * GET /cluster/bulk-action/guest · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/bulk-action/guest/start": {
  /**
  * POST /cluster/bulk-action/guest/start · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/start
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   requestBody?: Body<{
    "max-workers"?: number;
    maxworkers?: number;
    timeout?: number;
    vms?: number[];
   }>;
   responses: Answer<string>;
  };
 };
 "/cluster/bulk-action/guest/shutdown": {
  /**
  * POST /cluster/bulk-action/guest/shutdown · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/shutdown
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   requestBody?: Body<{
    "force-stop"?: boolean;
    "max-workers"?: number;
    maxworkers?: number;
    timeout?: number;
    vms?: number[];
   }>;
   responses: Answer<string>;
  };
 };
 "/cluster/bulk-action/guest/suspend": {
  /**
  * POST /cluster/bulk-action/guest/suspend · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/suspend
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   requestBody?: Body<{
    "max-workers"?: number;
    maxworkers?: number;
    statestorage?: string;
    "to-disk"?: boolean;
    vms?: number[];
   }>;
   responses: Answer<string>;
  };
 };
 "/cluster/bulk-action/guest/migrate": {
  /**
  * POST /cluster/bulk-action/guest/migrate · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/migrate
  * @description Since: later than PVE 8.4.5.
  */
  post: {
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
 };
 "/cluster/sdn": {
  /** GET /cluster/sdn · permission: SDN.Audit on /sdn · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn */
  get: {
   responses: Answer<{
    id: string;
   }[]>;
  };
  /** PUT /cluster/sdn · permission: SDN.Allocate on /sdn · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn */
  put: {
   requestBody?: Body<{
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string;
    /** @description Since: later than PVE 8.4.5. */
    "release-lock"?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/cluster/sdn/vnets": {
  /** GET /cluster/sdn/vnets · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets */
  get: {
   parameters: ClusterSdnVnetsGetParameters;
   responses: Answer<ClusterSdnVnetsGetAnswer[]>;
  };
  /** POST /cluster/sdn/vnets · permission: SDN.Allocate on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets */
  post: {
   requestBody: Body<{
    alias?: string;
    "isolate-ports"?: boolean;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string;
    tag?: number;
    type?: "vnet";
    vlanaware?: boolean;
    vnet: string;
    zone: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/vnets/{vnet}": {
  /** GET /cluster/sdn/vnets/{vnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet} */
  get: {
   parameters: ClusterSdnVnetsGetParameters2;
   responses: Answer<ClusterSdnVnetsGetAnswer>;
  };
  /** PUT /cluster/sdn/vnets/{vnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet} */
  put: {
   parameters: {
    path: VnetPath;
   };
   requestBody?: Body<{
    alias?: string | null;
    delete?: string | string[];
    digest?: string;
    "isolate-ports"?: boolean | null;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string | null;
    tag?: number | null;
    vlanaware?: boolean | null;
    zone?: string | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/sdn/vnets/{vnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet} */
  delete: {
   parameters: {
    query?: {
     /** @description Since: later than PVE 8.4.5. */
     "lock-token"?: string;
    };
    path: VnetPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/vnets/{vnet}/firewall": {
  /** GET /cluster/sdn/vnets/{vnet}/firewall · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall */
  get: {
   parameters: {
    path: VnetPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/sdn/vnets/{vnet}/firewall/rules": {
  /** GET /cluster/sdn/vnets/{vnet}/firewall/rules · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules */
  get: {
   parameters: {
    path: VnetPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer[]>;
  };
  /** POST /cluster/sdn/vnets/{vnet}/firewall/rules · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules */
  post: {
   parameters: {
    path: VnetPath;
   };
   requestBody: Body<ClusterFirewallGroupsPostBody>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": {
  /** GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos} */
  get: {
   parameters: {
    path: VnetPosPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer>;
  };
  /** PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos} */
  put: {
   parameters: {
    path: VnetPosPath;
   };
   requestBody?: Body<ClusterFirewallGroupsPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos} */
  delete: {
   parameters: {
    query?: {
     digest?: string;
    };
    path: VnetPosPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/vnets/{vnet}/firewall/options": {
  /** GET /cluster/sdn/vnets/{vnet}/firewall/options · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/options */
  get: {
   parameters: {
    path: VnetPath;
   };
   responses: Answer<{
    enable?: boolean;
    log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
    policy_forward?: "ACCEPT" | "DROP";
   }>;
  };
  /** PUT /cluster/sdn/vnets/{vnet}/firewall/options · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/options */
  put: {
   parameters: {
    path: VnetPath;
   };
   requestBody?: Body<{
    delete?: string | string[];
    digest?: string;
    enable?: boolean | null;
    log_level_forward?: ClusterFirewallGroupsPutBodyLog;
    policy_forward?: "ACCEPT" | "DROP" | null;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/vnets/{vnet}/subnets": {
  /** GET /cluster/sdn/vnets/{vnet}/subnets · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets */
  get: {
   parameters: ClusterSdnVnetsGetParameters2;
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** POST /cluster/sdn/vnets/{vnet}/subnets · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets */
  post: {
   parameters: {
    path: VnetPath;
   };
   requestBody: Body<{
    "dhcp-dns-server"?: string;
    "dhcp-range"?: (PveSdnDhcpRange | string)[];
    dnszoneprefix?: string;
    gateway?: string;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string;
    snat?: boolean;
    subnet: string;
    type: "subnet";
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/vnets/{vnet}/subnets/{subnet}": {
  /** GET /cluster/sdn/vnets/{vnet}/subnets/{subnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet} */
  get: {
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
  /** PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet} */
  put: {
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
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string | null;
    snat?: boolean | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet} */
  delete: {
   parameters: {
    query?: {
     /** @description Since: later than PVE 8.4.5. */
     "lock-token"?: string;
    };
    path: VnetSubnetPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/vnets/{vnet}/ips": {
  /** PUT /cluster/sdn/vnets/{vnet}/ips · permission: SDN.Allocate on /sdn/zones/{zone}/{vnet} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips */
  put: {
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
  /** POST /cluster/sdn/vnets/{vnet}/ips · permission: SDN.Allocate on /sdn/zones/{zone}/{vnet} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips */
  post: {
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
  /** DELETE /cluster/sdn/vnets/{vnet}/ips · permission: SDN.Allocate on /sdn/zones/{zone}/{vnet} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips */
  delete: {
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
 };
 "/cluster/sdn/zones": {
  /** GET /cluster/sdn/zones · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones */
  get: {
   parameters: {
    query?: {
     pending?: boolean;
     running?: boolean;
     type?: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
    };
   };
   responses: Answer<ClusterSdnZonesGetAnswer[]>;
  };
  /** POST /cluster/sdn/zones · permission: SDN.Allocate on /sdn/zones · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones */
  post: {
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
    /** @description Since: later than PVE 8.4.5. */
    fabric?: string;
    ipam?: string;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string;
    mac?: string;
    mtu?: number;
    nodes?: string | string[];
    peers?: string | string[];
    reversedns?: string;
    "rt-import"?: string | string[];
    /** @description Since: later than PVE 8.4.5. */
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
 };
 "/cluster/sdn/zones/{zone}": {
  /** GET /cluster/sdn/zones/{zone} · permission: SDN.Allocate on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone} */
  get: {
   parameters: {
    query?: {
     pending?: boolean;
     running?: boolean;
    };
    path: ZonePath;
   };
   responses: Answer<ClusterSdnZonesGetAnswer>;
  };
  /** PUT /cluster/sdn/zones/{zone} · permission: SDN.Allocate on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone} */
  put: {
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
    exitnodes?: string | string[] | null;
    "exitnodes-local-routing"?: boolean | null;
    "exitnodes-primary"?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    fabric?: string | null;
    ipam?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string | null;
    mac?: string | null;
    mtu?: number | null;
    nodes?: string | string[] | null;
    peers?: string | string[] | null;
    reversedns?: string | null;
    "rt-import"?: string | string[] | null;
    /** @description Since: later than PVE 8.4.5. */
    "secondary-controllers"?: string[] | null;
    tag?: number | null;
    "vlan-protocol"?: "802.1q" | "802.1ad" | null;
    "vrf-vxlan"?: number | null;
    "vxlan-port"?: number | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/sdn/zones/{zone} · permission: SDN.Allocate on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone} */
  delete: {
   parameters: {
    query?: {
     /** @description Since: later than PVE 8.4.5. */
     "lock-token"?: string;
    };
    path: ZonePath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/controllers": {
  /** GET /cluster/sdn/controllers · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers */
  get: {
   parameters: {
    query?: {
     pending?: boolean;
     running?: boolean;
     type?: "bgp" | "evpn" | "faucet" | "isis";
    };
   };
   responses: Answer<ClusterSdnControllersGetAnswer[]>;
  };
  /** POST /cluster/sdn/controllers · permission: SDN.Allocate on /sdn/controllers · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers */
  post: {
   requestBody: Body<{
    asn?: number;
    /**
    * @description Since: later than PVE 8.4.5.
    */
    "bgp-mode"?: "auto" | "external" | "internal";
    "bgp-multipath-as-path-relax"?: boolean;
    controller: string;
    ebgp?: boolean;
    "ebgp-multihop"?: number;
    /** @description Since: later than PVE 8.4.5. */
    fabric?: string;
    "isis-domain"?: string;
    "isis-ifaces"?: string | string[];
    "isis-net"?: string;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string;
    loopback?: string;
    node?: string;
    /** @description Since: later than PVE 8.4.5. */
    nodes?: string | string[];
    /** @description Since: later than PVE 8.4.5. */
    "peer-group-name"?: string;
    peers?: string | string[];
    /** @description Since: later than PVE 8.4.5. */
    "route-map-in"?: string;
    /** @description Since: later than PVE 8.4.5. */
    "route-map-out"?: string;
    type: "bgp" | "evpn" | "faucet" | "isis";
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/controllers/{controller}": {
  /** GET /cluster/sdn/controllers/{controller} · permission: SDN.Allocate on /sdn/controllers/{controller} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller} */
  get: {
   parameters: {
    query?: {
     pending?: boolean;
     running?: boolean;
    };
    path: ControllerPath;
   };
   responses: Answer<ClusterSdnControllersGetAnswer>;
  };
  /** PUT /cluster/sdn/controllers/{controller} · permission: SDN.Allocate on /sdn/controllers · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller} */
  put: {
   parameters: {
    path: ControllerPath;
   };
   requestBody?: Body<{
    asn?: number | null;
    /** @description Since: later than PVE 8.4.5. */
    "bgp-mode"?: "auto" | "external" | "internal" | null;
    "bgp-multipath-as-path-relax"?: boolean | null;
    delete?: string | string[];
    digest?: string;
    ebgp?: boolean | null;
    "ebgp-multihop"?: number | null;
    /** @description Since: later than PVE 8.4.5. */
    fabric?: string | null;
    "isis-domain"?: string | null;
    "isis-ifaces"?: string | string[] | null;
    "isis-net"?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string | null;
    loopback?: string | null;
    node?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    nodes?: string | string[] | null;
    /** @description Since: later than PVE 8.4.5. */
    "peer-group-name"?: string | null;
    peers?: string | string[] | null;
    /** @description Since: later than PVE 8.4.5. */
    "route-map-in"?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "route-map-out"?: string | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/sdn/controllers/{controller} · permission: SDN.Allocate on /sdn/controllers · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller} */
  delete: {
   parameters: {
    query?: {
     /** @description Since: later than PVE 8.4.5. */
     "lock-token"?: string;
    };
    path: ControllerPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/ipams": {
  /** GET /cluster/sdn/ipams · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams */
  get: {
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
  /** POST /cluster/sdn/ipams · permission: SDN.Allocate on /sdn/ipams · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams */
  post: {
   requestBody: Body<{
    fingerprint?: string;
    ipam: string;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string;
    section?: number;
    token?: string;
    type: "netbox" | "phpipam" | "pve";
    url?: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/ipams/{ipam}": {
  /** GET /cluster/sdn/ipams/{ipam} · permission: SDN.Allocate on /sdn/ipams/{ipam} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam} */
  get: {
   parameters: {
    path: IpamPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/sdn/ipams/{ipam} · permission: SDN.Allocate on /sdn/ipams · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam} */
  put: {
   parameters: {
    path: IpamPath;
   };
   requestBody?: Body<{
    delete?: string | string[];
    digest?: string;
    fingerprint?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string | null;
    section?: number | null;
    token?: string | null;
    url?: string | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/sdn/ipams/{ipam} · permission: SDN.Allocate on /sdn/ipams · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam} */
  delete: {
   parameters: {
    query?: {
     /** @description Since: later than PVE 8.4.5. */
     "lock-token"?: string;
    };
    path: IpamPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/ipams/{ipam}/status": {
  /** GET /cluster/sdn/ipams/{ipam}/status · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}/status */
  get: {
   parameters: {
    path: IpamPath;
   };
   responses: Answer<unknown[]>;
  };
 };
 "/cluster/sdn/dns": {
  /** GET /cluster/sdn/dns · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns */
  get: {
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
  /** POST /cluster/sdn/dns · permission: SDN.Allocate on /sdn/dns · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns */
  post: {
   requestBody: Body<{
    dns: string;
    fingerprint?: string;
    key: string;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string;
    reversemaskv6?: number;
    reversev6mask?: number;
    ttl?: number;
    type: "powerdns";
    url: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/dns/{dns}": {
  /** GET /cluster/sdn/dns/{dns} · permission: SDN.Allocate on /sdn/dns/{dns} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns} */
  get: {
   parameters: {
    path: DnsPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/sdn/dns/{dns} · permission: SDN.Allocate on /sdn/dns · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns} */
  put: {
   parameters: {
    path: DnsPath;
   };
   requestBody?: Body<{
    delete?: string | string[];
    digest?: string;
    fingerprint?: string | null;
    key?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "lock-token"?: string | null;
    reversemaskv6?: number | null;
    ttl?: number | null;
    url?: string | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /cluster/sdn/dns/{dns} · permission: SDN.Allocate on /sdn/dns · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns} */
  delete: {
   parameters: {
    query?: {
     /** @description Since: later than PVE 8.4.5. */
     "lock-token"?: string;
    };
    path: DnsPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/fabrics": {
  /**
  * GET /cluster/sdn/fabrics · permission: SDN.Audit on /sdn/fabrics · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/cluster/sdn/fabrics/fabric": {
  /**
  * GET /cluster/sdn/fabrics/fabric · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: ClusterSdnVnetsGetParameters;
   responses: Answer<ClusterSdnFabricsFabricGetAnswer[]>;
  };
  /**
  * POST /cluster/sdn/fabrics/fabric · permission: SDN.Allocate on /sdn/fabrics · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric
  * @description Since: later than PVE 8.4.5.
  */
  post: {
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
    redistribute: unknown[] & (ClusterSdnFabricsFabricPostBodyRedistribute);
    route_filter?: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/fabrics/fabric/{id}": {
  /**
  * GET /cluster/sdn/fabrics/fabric/{id} · permission: SDN.Audit or SDN.Allocate on /sdn/fabrics/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<ClusterSdnFabricsFabricGetAnswer>;
  };
  /**
  * PUT /cluster/sdn/fabrics/fabric/{id} · permission: SDN.Allocate on /sdn/fabrics/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id}
  * @description Since: later than PVE 8.4.5.
  */
  put: {
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
    redistribute: unknown[] & (ClusterSdnFabricsFabricPostBodyRedistribute);
    route_filter?: string | null;
   }>;
   responses: Answer<null>;
  };
  /**
  * DELETE /cluster/sdn/fabrics/fabric/{id} · permission: SDN.Allocate on /sdn/fabrics/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id}
  * @description Since: later than PVE 8.4.5.
  */
  delete: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/fabrics/node": {
  /**
  * GET /cluster/sdn/fabrics/node · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: ClusterSdnVnetsGetParameters;
   responses: Answer<ClusterSdnFabricsNodeGetAnswer[]>;
  };
 };
 "/cluster/sdn/fabrics/node/{fabric_id}": {
  /**
  * GET /cluster/sdn/fabrics/node/{fabric_id} · permission: SDN.Audit on /sdn/fabrics/{fabric_id}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    query?: {
     pending?: boolean;
     running?: boolean;
    };
    path: FabricIdPath;
   };
   responses: Answer<ClusterSdnFabricsNodeGetAnswer[]>;
  };
  /**
  * POST /cluster/sdn/fabrics/node/{fabric_id} · permission: (SDN.Allocate on /sdn/fabrics/{fabric_id} and Sys.Modify on /nodes/{node_id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   parameters: {
    path: FabricIdPath;
   };
   requestBody: Body<{
    allowed_ips?: string[];
    digest?: string;
    endpoint?: string;
    interfaces: unknown[] & (ClusterSdnFabricsNodePostBodyInterfaces);
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
 };
 "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}": {
  /**
  * GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id} · permission: (SDN.Audit or SDN.Allocate on /sdn/fabrics/{fabric_id} and Sys.Audit or Sys.Modify on /nodes/{node_id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: FabricIdNodeIdPath;
   };
   responses: Answer<ClusterSdnFabricsNodeGetAnswer>;
  };
  /**
  * PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id} · permission: (SDN.Allocate on /sdn/fabrics/{fabric_id} and Sys.Modify on /nodes/{node_id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}
  * @description Since: later than PVE 8.4.5.
  */
  put: {
   parameters: {
    path: FabricIdNodeIdPath;
   };
   requestBody: Body<{
    allowed_ips?: string[] | null;
    delete: unknown[] & (("interfaces" | "ip" | "ip6")[] | ("interfaces" | "ip" | "ip6")[] | ("allowed_ips" | "endpoint" | "interfaces" | "ip" | "ip6" | "peers")[]);
    digest?: string;
    endpoint?: string | null;
    interfaces: unknown[] & (ClusterSdnFabricsNodePostBodyInterfaces);
    ip?: string | null;
    ip6?: string | null;
    "lock-token"?: string | null;
    peers?: (ClusterSdnFabricsNodePeers | string)[] | null;
    protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    public_key?: string | null;
    role?: "internal" | "external" | null;
   }>;
   responses: Answer<null>;
  };
  /**
  * DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id} · permission: (SDN.Allocate on /sdn/fabrics/{fabric_id} and Sys.Modify on /nodes/{node_id}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}
  * @description Since: later than PVE 8.4.5.
  */
  delete: {
   parameters: {
    path: FabricIdNodeIdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/fabrics/all": {
  /**
  * GET /cluster/sdn/fabrics/all · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/all
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: ClusterSdnVnetsGetParameters;
   responses: Answer<{
    fabrics: ClusterSdnFabricsFabricGetAnswer[];
    nodes: ClusterSdnFabricsNodeGetAnswer[];
   }>;
  };
 };
 "/cluster/sdn/prefix-lists": {
  /**
  * GET /cluster/sdn/prefix-lists · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists
  * @description Since: later than PVE 8.4.5.
  */
  get: {
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
  /**
  * POST /cluster/sdn/prefix-lists · permission: SDN.Allocate on /sdn/prefix-lists · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   requestBody: Body<{
    digest?: string;
    entries?: (ClusterSdnPrefixListsEntries | string)[];
    id: string;
    "lock-token"?: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/prefix-lists/{id}": {
  /**
  * GET /cluster/sdn/prefix-lists/{id} · permission: SDN.Audit on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /**
  * PUT /cluster/sdn/prefix-lists/{id} · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}
  * @description Since: later than PVE 8.4.5.
  */
  put: {
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
  /**
  * DELETE /cluster/sdn/prefix-lists/{id} · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}
  * @description Since: later than PVE 8.4.5.
  */
  delete: {
   parameters: {
    query?: {
     "lock-token"?: string;
    };
    path: IdPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/prefix-lists/{id}/entries": {
  /**
  * GET /cluster/sdn/prefix-lists/{id}/entries · permission: SDN.Audit on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: IdPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /**
  * POST /cluster/sdn/prefix-lists/{id}/entries · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries
  * @description Since: later than PVE 8.4.5.
  */
  post: {
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
 };
 "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}": {
  /**
  * GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq} · permission: SDN.Audit on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: IdUrlSeqPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /**
  * PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq} · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq}
  * @description Since: later than PVE 8.4.5.
  */
  put: {
   parameters: {
    path: IdUrlSeqPath;
   };
   requestBody?: Body<{
    action?: "permit" | "deny" | null;
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
  /**
  * DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq} · permission: SDN.Allocate on /sdn/prefix-lists/{id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq}
  * @description Since: later than PVE 8.4.5.
  */
  delete: {
   parameters: {
    query?: {
     "lock-token"?: string;
    };
    path: IdUrlSeqPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/route-maps": {
  /**
  * GET /cluster/sdn/route-maps · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    query?: {
     running?: boolean;
    };
   };
   responses: Answer<{
    id: string;
   }[]>;
  };
 };
 "/cluster/sdn/route-maps/entries": {
  /**
  * GET /cluster/sdn/route-maps/entries · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: ClusterSdnVnetsGetParameters;
   responses: Answer<ClusterSdnRouteMapsEntriesGetAnswer[]>;
  };
  /**
  * POST /cluster/sdn/route-maps/entries · permission: SDN.Allocate on /sdn/route-maps · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries
  * @description Since: later than PVE 8.4.5.
  */
  post: {
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
 };
 "/cluster/sdn/route-maps/entries/{route-map-id}": {
  /**
  * GET /cluster/sdn/route-maps/entries/{route-map-id} · permission: SDN.Audit or SDN.Allocate on /sdn/route-maps/{route-map-id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    query?: {
     pending?: boolean;
     running?: boolean;
    };
    path: RouteMapIdPath;
   };
   responses: Answer<ClusterSdnRouteMapsEntriesGetAnswer[]>;
  };
 };
 "/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}": {
  /**
  * GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order} · permission: SDN.Audit or SDN.Allocate on /sdn/route-maps/{route-map-id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: RouteMapIdOrderPath;
   };
   responses: Answer<ClusterSdnRouteMapsEntriesGetAnswer>;
  };
  /**
  * PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order} · permission: SDN.Allocate on /sdn/route-maps/{route-map-id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}
  * @description Since: later than PVE 8.4.5.
  */
  put: {
   parameters: {
    path: RouteMapIdOrderPath;
   };
   requestBody?: Body<{
    action?: "permit" | "deny" | null;
    call?: string | null;
    delete?: ("set" | "match" | "call" | "exit-action")[];
    digest?: string;
    "exit-action"?: ClusterSdnRouteMapsEntriesExitAction | string | null;
    "lock-token"?: string | null;
    match?: (ClusterSdnRouteMapsEntriesMatch | string)[] | null;
    set?: (ClusterSdnRouteMapsEntriesSet | string)[] | null;
   }>;
   responses: Answer<null>;
  };
  /**
  * DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order} · permission: SDN.Allocate on /sdn/route-maps/{route-map-id} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}
  * @description Since: later than PVE 8.4.5.
  */
  delete: {
   parameters: {
    query?: {
     "lock-token"?: string;
    };
    path: RouteMapIdOrderPath;
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/lock": {
  /**
  * POST /cluster/sdn/lock · permission: SDN.Allocate on /sdn · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/lock
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   requestBody?: Body<{
    "allow-pending"?: boolean;
   }>;
   responses: Answer<string>;
  };
  /**
  * DELETE /cluster/sdn/lock · permission: SDN.Allocate on /sdn · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/lock
  * @description Since: later than PVE 8.4.5.
  */
  delete: {
   parameters: {
    query?: {
     force?: boolean;
     "lock-token"?: string;
    };
   };
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/rollback": {
  /**
  * POST /cluster/sdn/rollback · permission: SDN.Allocate on /sdn · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/rollback
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   requestBody?: Body<{
    "lock-token"?: string;
    "release-lock"?: boolean;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/sdn/dry-run": {
  /**
  * GET /cluster/sdn/dry-run · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dry-run
  * @description Since: later than PVE 8.4.5.
  */
  get: {
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
 };
 "/cluster/log": {
  /** GET /cluster/log · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/log */
  get: {
   parameters: {
    query?: {
     max?: number;
    };
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/cluster/resources": {
  /** GET /cluster/resources · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/resources */
  get: {
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
 };
 "/cluster/tasks": {
  /** GET /cluster/tasks · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/tasks */
  get: {
   responses: Answer<{
    upid: string;
   }[]>;
  };
 };
 "/cluster/options": {
  /** GET /cluster/options · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/options */
  get: {
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /cluster/options · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/options */
  put: {
   requestBody?: Body<{
    bwlimit?: ClusterOptionsBwlimit | string | null;
    "consent-text"?: string | null;
    console?: "applet" | "vv" | "html5" | "xtermjs" | null;
    crs?: ClusterOptionsCrs | string | null;
    delete?: string | string[];
    description?: string | null;
    email_from?: string | null;
    fencing?: "watchdog" | "hardware" | "both" | null;
    ha?: ClusterOptionsHa | string | null;
    http_proxy?: string | null;
    keyboard?: ClusterOptionsPutBodyKeyboard;
    language?: "ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW" | null;
    /** @description Since: later than PVE 8.4.5. */
    location?: ClusterOptionsLocation | string | null;
    mac_prefix?: string | null;
    max_workers?: number | null;
    migration?: ClusterOptionsMigration | string | null;
    migration_unsecure?: boolean | null;
    "next-id"?: ClusterOptionsNextId | string | null;
    notify?: ClusterOptionsNotify | string | null;
    "registered-tags"?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    replication?: ClusterOptionsMigration | string | null;
    "tag-style"?: ClusterOptionsTagStyle | string | null;
    u2f?: ClusterOptionsU2f | string | null;
    "user-tag-access"?: ClusterOptionsUserTagAccess | string | null;
    webauthn?: ClusterOptionsWebauthn | string | null;
   }>;
   responses: Answer<null>;
  };
 };
 "/cluster/status": {
  /** GET /cluster/status · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/status */
  get: {
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
 };
 "/cluster/nextid": {
  /** GET /cluster/nextid · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/nextid */
  get: {
   parameters: {
    query?: {
     vmid?: number;
    };
   };
   responses: Answer<number>;
  };
 };
 "/nodes": {
  /** GET /nodes · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes */
  get: {
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
 };
 "/nodes/{node}": {
  /** GET /nodes/{node} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node} */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/qemu": {
  /** GET /nodes/{node}/qemu · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu */
  get: {
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
  /** POST /nodes/{node}/qemu · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    acpi?: boolean;
    affinity?: string;
    agent?: QemuAgent | string;
    /** @description Since: later than PVE 8.4.5. */
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
    /** @description Since: later than PVE 8.4.5. */
    "ha-managed"?: boolean;
    hookscript?: string;
    hotplug?: string;
    hugepages?: "any" | "2" | "1024";
    "import-working-storage"?: string;
    /** @description Since: later than PVE 8.4.5. */
    "intel-tdx"?: PveQemuTdxFmt | string;
    ivshmem?: QemuIvshmem | string;
    keephugepages?: boolean;
    keyboard?: NodesQemuPostBodyKeyboard;
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
    ostype?: NodesQemuPostBodyOstype;
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
    [key: `hostpci${number}`]: PveQmHostpci | string | undefined;
    hostpci?: (PveQmHostpci | string)[];
    [key: `ide${number}`]: QemuIde | string | undefined;
    ide?: (QemuIde | string)[];
    [key: `ipconfig${number}`]: PveQmIpconfig | string | undefined;
    ipconfig?: (PveQmIpconfig | string)[];
    [key: `net${number}`]: QemuNet | string | undefined;
    net?: (QemuNet | string)[];
    [key: `numa${number}`]: QemuNuma | string | undefined;
    [key: `parallel${number}`]: string | undefined;
    parallel?: string[];
    [key: `sata${number}`]: QemuSata | string | undefined;
    sata?: (QemuSata | string)[];
    [key: `scsi${number}`]: QemuScsi | string | undefined;
    scsi?: (QemuScsi | string)[];
    [key: `serial${number}`]: string | undefined;
    serial?: string[];
    [key: `unused${number}`]: QemuUnused | string | undefined;
    unused?: (QemuUnused | string)[];
    [key: `usb${number}`]: QemuUsb | string | undefined;
    usb?: (QemuUsb | string)[];
    [key: `virtio${number}`]: QemuVirtio | string | undefined;
    virtio?: (QemuVirtio | string)[];
    [key: `virtiofs${number}`]: QemuVirtiofs | string | undefined;
    virtiofs?: (QemuVirtiofs | string)[];
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}": {
  /** GET /nodes/{node}/qemu/{vmid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid} */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    subdir: string;
   }[]>;
  };
  /** DELETE /nodes/{node}/qemu/{vmid} · permission: VM.Allocate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid} */
  delete: {
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
 };
 "/nodes/{node}/qemu/{vmid}/firewall": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/firewall/rules": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/rules · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer[]>;
  };
  /** POST /nodes/{node}/qemu/{vmid}/firewall/rules · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<ClusterFirewallGroupsPostBody>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos} */
  get: {
   parameters: {
    path: NodeVmidPosPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer>;
  };
  /** PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos} */
  put: {
   parameters: {
    path: NodeVmidPosPath;
   };
   requestBody?: Body<ClusterFirewallGroupsPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos} */
  delete: {
   parameters: NodesQemuFirewallRulesDeleteParameters;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/firewall/aliases": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/aliases · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<ClusterFirewallAliasesGetAnswer[]>;
  };
  /** POST /nodes/{node}/qemu/{vmid}/firewall/aliases · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name} */
  get: {
   parameters: {
    path: NodeVmidNamePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name} */
  put: {
   parameters: {
    path: NodeVmidNamePath;
   };
   requestBody: Body<ClusterFirewallAliasesPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name} */
  delete: {
   parameters: NodesQemuFirewallAliasesDeleteParameters;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/firewall/ipset": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/ipset · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    comment?: string;
    digest: string;
    name: string;
   }[]>;
  };
  /** POST /nodes/{node}/qemu/{vmid}/firewall/ipset · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<ClusterFirewallIpsetPostBody>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name} */
  get: {
   parameters: {
    path: NodeVmidNamePath;
   };
   responses: Answer<ClusterFirewallIpsetGetAnswer[]>;
  };
  /** POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name} */
  post: {
   parameters: {
    path: NodeVmidNamePath;
   };
   requestBody: Body<ClusterFirewallIpsetPostBody2>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name} */
  delete: {
   parameters: NodesQemuFirewallIpsetDeleteParameters;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} */
  get: {
   parameters: {
    path: NodeVmidNameCidrPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} */
  put: {
   parameters: {
    path: NodeVmidNameCidrPath;
   };
   requestBody?: Body<ClusterFirewallIpsetPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr} */
  delete: {
   parameters: NodesQemuFirewallIpsetDeleteParameters2;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/firewall/options": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/options · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/options */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<NodesQemuFirewallOptionsGetAnswer>;
  };
  /** PUT /nodes/{node}/qemu/{vmid}/firewall/options · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/options */
  put: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<NodesQemuFirewallOptionsPutBody>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/firewall/log": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/log · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/log */
  get: {
   parameters: NodesQemuFirewallLogGetParameters;
   responses: Answer<{
    n: number;
    t: string;
   }[]>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/firewall/refs": {
  /** GET /nodes/{node}/qemu/{vmid}/firewall/refs · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/refs */
  get: {
   parameters: NodesQemuFirewallRefsGetParameters;
   responses: Answer<ClusterFirewallRefsGetAnswer[]>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent": {
  /** GET /nodes/{node}/qemu/{vmid}/agent · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** POST /nodes/{node}/qemu/{vmid}/agent · permission: VM.GuestAgent.Unrestricted or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze · permission: VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status · permission: VM.GuestAgent.Audit or VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw · permission: VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/fstrim": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/fstrim · permission: VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fstrim */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-fsinfo": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-fsinfo */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-host-name": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-host-name · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-host-name */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-osinfo": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-osinfo */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-time": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-time · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-time */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-timezone": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-timezone · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-timezone */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-users": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-users · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-users */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-vcpus": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-vcpus */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/info": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/info · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/info */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/ping": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/ping · permission: VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/ping */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/shutdown": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/shutdown · permission: VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/shutdown */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/suspend-disk": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk · permission: VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-disk */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid · permission: VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/suspend-ram": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram · permission: VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-ram */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/set-user-password": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/set-user-password · permission: VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/set-user-password */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/agent/exec": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/exec · permission: VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/exec */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/agent/exec-status": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/exec-status · permission: VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/exec-status */
  get: {
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
 };
 "/nodes/{node}/qemu/{vmid}/agent/file-read": {
  /** GET /nodes/{node}/qemu/{vmid}/agent/file-read · permission: VM.GuestAgent.FileRead or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/file-read */
  get: {
   parameters: {
    query: {
     /** @description Since: later than PVE 8.4.5. */
     count?: number;
     /** @description Since: later than PVE 8.4.5. */
     decode?: boolean;
     file: string;
     /** @description Since: later than PVE 8.4.5. */
     offset?: number;
    };
    path: NodeVmidPath;
   };
   responses: Answer<{
    content: string;
    truncated?: boolean;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/agent/file-write": {
  /** POST /nodes/{node}/qemu/{vmid}/agent/file-write · permission: VM.GuestAgent.FileWrite or VM.GuestAgent.Unrestricted on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/file-write */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/rrd": {
  /** GET /nodes/{node}/qemu/{vmid}/rrd · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/rrd */
  get: {
   parameters: NodesQemuRrdGetParameters;
   responses: Answer<{
    filename: string;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/rrddata": {
  /** GET /nodes/{node}/qemu/{vmid}/rrddata · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/rrddata */
  get: {
   parameters: NodesQemuRrddataGetParameters;
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/config": {
  /** GET /nodes/{node}/qemu/{vmid}/config · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config */
  get: {
   parameters: NodesQemuConfigGetParameters;
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
    keyboard?: NodesQemuPostBodyKeyboard;
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
    ostype?: NodesQemuPostBodyOstype;
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
  /** PUT /nodes/{node}/qemu/{vmid}/config · permission: VM.Config.Disk or VM.Config.CDROM or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.HWType or VM.Config.Options or VM.Config.Cloudinit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config */
  put: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    acpi?: boolean | null;
    affinity?: string | null;
    agent?: QemuAgent | string | null;
    /** @description Since: later than PVE 8.4.5. */
    "allow-ksm"?: boolean | null;
    "amd-sev"?: PveQemuSevFmt | string | null;
    arch?: "x86_64" | "aarch64" | null;
    args?: string | null;
    audio0?: QemuAudio0 | string | null;
    autostart?: boolean | null;
    balloon?: number | null;
    bios?: "seabios" | "ovmf" | null;
    boot?: PveQmBoot | string | null;
    bootdisk?: string | null;
    cdrom?: PveQmIde | string | null;
    cicustom?: PveQmCicustom | string | null;
    cipassword?: string | null;
    citype?: "configdrive2" | "nocloud" | "opennebula" | null;
    ciupgrade?: boolean | null;
    ciuser?: string | null;
    cores?: number | null;
    cpu?: PveVmCpuConf | string | null;
    cpulimit?: number | null;
    cpuunits?: number | null;
    delete?: string | string[];
    description?: string | null;
    digest?: string;
    efidisk0?: QemuEfidisk0 | string | null;
    force?: boolean | null;
    freeze?: boolean | null;
    hookscript?: string | null;
    hotplug?: string | null;
    hugepages?: "any" | "2" | "1024" | null;
    /** @description Since: later than PVE 8.4.5. */
    "intel-tdx"?: PveQemuTdxFmt | string | null;
    ivshmem?: QemuIvshmem | string | null;
    keephugepages?: boolean | null;
    keyboard?: ClusterOptionsPutBodyKeyboard;
    kvm?: boolean | null;
    localtime?: boolean | null;
    lock?: NodesQemuConfigPutBodyLock;
    machine?: QemuMachine | string | null;
    memory?: QemuMemory | string | null;
    migrate_downtime?: number | null;
    migrate_speed?: number | null;
    name?: string | null;
    nameserver?: string | string[] | null;
    numa?: boolean | null;
    onboot?: boolean | null;
    ostype?: NodesQemuConfigPutBodyOstype;
    protection?: boolean | null;
    reboot?: boolean | null;
    revert?: string | string[] | null;
    rng0?: PveQmRng | string | null;
    scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi" | null;
    searchdomain?: string | null;
    shares?: number | null;
    skiplock?: boolean | null;
    smbios1?: PveQmSmbios1 | string | null;
    smp?: number | null;
    sockets?: number | null;
    spice_enhancements?: QemuSpiceEnhancements | string | null;
    sshkeys?: string | null;
    startdate?: string | null;
    startup?: string | null;
    tablet?: boolean | null;
    tags?: string | string[] | null;
    tdf?: boolean | null;
    template?: boolean | null;
    tpmstate0?: QemuTpmstate0 | string | null;
    vcpus?: number | null;
    vga?: QemuVga | string | null;
    vmgenid?: string | null;
    vmstatestorage?: string | null;
    watchdog?: PveQmWatchdog | string | null;
    [key: `hostpci${number}`]: PveQmHostpci | string | null | undefined;
    hostpci?: (PveQmHostpci | string)[];
    [key: `ide${number}`]: QemuIde | string | null | undefined;
    ide?: (QemuIde | string)[];
    [key: `ipconfig${number}`]: PveQmIpconfig | string | null | undefined;
    ipconfig?: (PveQmIpconfig | string)[];
    [key: `net${number}`]: QemuNet | string | null | undefined;
    net?: (QemuNet | string)[];
    [key: `numa${number}`]: QemuNuma | string | null | undefined;
    [key: `parallel${number}`]: string | null | undefined;
    parallel?: string[];
    [key: `sata${number}`]: QemuSata | string | null | undefined;
    sata?: (QemuSata | string)[];
    [key: `scsi${number}`]: QemuScsi | string | null | undefined;
    scsi?: (QemuScsi | string)[];
    [key: `serial${number}`]: string | null | undefined;
    serial?: string[];
    [key: `unused${number}`]: QemuUnused | string | null | undefined;
    unused?: (QemuUnused | string)[];
    [key: `usb${number}`]: QemuUsb | string | null | undefined;
    usb?: (QemuUsb | string)[];
    [key: `virtio${number}`]: QemuVirtio | string | null | undefined;
    virtio?: (QemuVirtio | string)[];
    [key: `virtiofs${number}`]: QemuVirtiofs | string | null | undefined;
    virtiofs?: (QemuVirtiofs | string)[];
   }>;
   responses: Answer<null>;
  };
  /** POST /nodes/{node}/qemu/{vmid}/config · permission: VM.Config.Disk or VM.Config.CDROM or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.HWType or VM.Config.Options or VM.Config.Cloudinit on /vms/{vmid} · token: yes · task: sometimes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    acpi?: boolean | null;
    affinity?: string | null;
    agent?: QemuAgent | string | null;
    /** @description Since: later than PVE 8.4.5. */
    "allow-ksm"?: boolean | null;
    "amd-sev"?: PveQemuSevFmt | string | null;
    arch?: "x86_64" | "aarch64" | null;
    args?: string | null;
    audio0?: QemuAudio0 | string | null;
    autostart?: boolean | null;
    background_delay?: number | null;
    balloon?: number | null;
    bios?: "seabios" | "ovmf" | null;
    boot?: PveQmBoot | string | null;
    bootdisk?: string | null;
    cdrom?: PveQmIde | string | null;
    cicustom?: PveQmCicustom | string | null;
    cipassword?: string | null;
    citype?: "configdrive2" | "nocloud" | "opennebula" | null;
    ciupgrade?: boolean | null;
    ciuser?: string | null;
    cores?: number | null;
    cpu?: PveVmCpuConf | string | null;
    cpulimit?: number | null;
    cpuunits?: number | null;
    delete?: string | string[];
    description?: string | null;
    digest?: string;
    efidisk0?: QemuEfidisk0 | string | null;
    force?: boolean | null;
    freeze?: boolean | null;
    hookscript?: string | null;
    hotplug?: string | null;
    hugepages?: "any" | "2" | "1024" | null;
    "import-working-storage"?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "intel-tdx"?: PveQemuTdxFmt | string | null;
    ivshmem?: QemuIvshmem | string | null;
    keephugepages?: boolean | null;
    keyboard?: ClusterOptionsPutBodyKeyboard;
    kvm?: boolean | null;
    localtime?: boolean | null;
    lock?: NodesQemuConfigPutBodyLock;
    machine?: QemuMachine | string | null;
    memory?: QemuMemory | string | null;
    migrate_downtime?: number | null;
    migrate_speed?: number | null;
    name?: string | null;
    nameserver?: string | string[] | null;
    numa?: boolean | null;
    onboot?: boolean | null;
    ostype?: NodesQemuConfigPutBodyOstype;
    protection?: boolean | null;
    reboot?: boolean | null;
    revert?: string | string[] | null;
    rng0?: PveQmRng | string | null;
    scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi" | null;
    searchdomain?: string | null;
    shares?: number | null;
    skiplock?: boolean | null;
    smbios1?: PveQmSmbios1 | string | null;
    smp?: number | null;
    sockets?: number | null;
    spice_enhancements?: QemuSpiceEnhancements | string | null;
    sshkeys?: string | null;
    startdate?: string | null;
    startup?: string | null;
    tablet?: boolean | null;
    tags?: string | string[] | null;
    tdf?: boolean | null;
    template?: boolean | null;
    tpmstate0?: QemuTpmstate0 | string | null;
    vcpus?: number | null;
    vga?: QemuVga | string | null;
    vmgenid?: string | null;
    vmstatestorage?: string | null;
    watchdog?: PveQmWatchdog | string | null;
    [key: `hostpci${number}`]: PveQmHostpci | string | null | undefined;
    hostpci?: (PveQmHostpci | string)[];
    [key: `ide${number}`]: QemuIde | string | null | undefined;
    ide?: (QemuIde | string)[];
    [key: `ipconfig${number}`]: PveQmIpconfig | string | null | undefined;
    ipconfig?: (PveQmIpconfig | string)[];
    [key: `net${number}`]: QemuNet | string | null | undefined;
    net?: (QemuNet | string)[];
    [key: `numa${number}`]: QemuNuma | string | null | undefined;
    [key: `parallel${number}`]: string | null | undefined;
    parallel?: string[];
    [key: `sata${number}`]: QemuSata | string | null | undefined;
    sata?: (QemuSata | string)[];
    [key: `scsi${number}`]: QemuScsi | string | null | undefined;
    scsi?: (QemuScsi | string)[];
    [key: `serial${number}`]: string | null | undefined;
    serial?: string[];
    [key: `unused${number}`]: QemuUnused | string | null | undefined;
    unused?: (QemuUnused | string)[];
    [key: `usb${number}`]: QemuUsb | string | null | undefined;
    usb?: (QemuUsb | string)[];
    [key: `virtio${number}`]: QemuVirtio | string | null | undefined;
    virtio?: (QemuVirtio | string)[];
    [key: `virtiofs${number}`]: QemuVirtiofs | string | null | undefined;
    virtiofs?: (QemuVirtiofs | string)[];
   }>;
   responses: Answer<string | null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/pending": {
  /** GET /nodes/{node}/qemu/{vmid}/pending · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/pending */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<NodesQemuPendingGetAnswer[]>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/cloudinit": {
  /** GET /nodes/{node}/qemu/{vmid}/cloudinit · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<NodesQemuPendingGetAnswer[]>;
  };
  /** PUT /nodes/{node}/qemu/{vmid}/cloudinit · permission: VM.Config.Cloudinit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit */
  put: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/cloudinit/dump": {
  /** GET /nodes/{node}/qemu/{vmid}/cloudinit/dump · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit/dump */
  get: {
   parameters: {
    query: {
     type: "user" | "network" | "meta";
    };
    path: NodeVmidPath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/unlink": {
  /** PUT /nodes/{node}/qemu/{vmid}/unlink · permission: VM.Config.Disk on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/unlink */
  put: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<{
    force?: boolean;
    idlist: string | string[];
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/vncproxy": {
  /** POST /nodes/{node}/qemu/{vmid}/vncproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/vncproxy */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    "generate-password"?: boolean;
    websocket?: boolean;
   }>;
   responses: Answer<NodesQemuVncproxyPostAnswer>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/termproxy": {
  /** POST /nodes/{node}/qemu/{vmid}/termproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/termproxy */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    serial?: "serial0" | "serial1" | "serial2" | "serial3";
   }>;
   responses: Answer<NodesQemuTermproxyPostAnswer>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/vncwebsocket": {
  /** GET /nodes/{node}/qemu/{vmid}/vncwebsocket · permission: VM.Console on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/vncwebsocket */
  get: {
   parameters: NodesQemuVncwebsocketGetParameters;
   responses: Answer<{
    port: string;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/spiceproxy": {
  /** POST /nodes/{node}/qemu/{vmid}/spiceproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/spiceproxy */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    proxy?: string;
   }>;
   responses: Answer<NodesQemuSpiceproxyPostAnswer>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/status": {
  /** GET /nodes/{node}/qemu/{vmid}/status · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/status/current": {
  /** GET /nodes/{node}/qemu/{vmid}/status/current · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/current */
  get: {
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
 };
 "/nodes/{node}/qemu/{vmid}/status/start": {
  /** POST /nodes/{node}/qemu/{vmid}/status/start · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/start */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    "force-cpu"?: string;
    machine?: QemuMachine | string;
    migratedfrom?: string;
    migration_network?: string;
    migration_type?: "secure" | "insecure";
    /** @description Since: later than PVE 8.4.5. */
    "nets-host-mtu"?: string;
    skiplock?: boolean;
    stateuri?: string;
    targetstorage?: string | string[];
    timeout?: number;
    /** @description Since: later than PVE 8.4.5. */
    "with-conntrack-state"?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/status/stop": {
  /** POST /nodes/{node}/qemu/{vmid}/status/stop · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/stop */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/status/reset": {
  /** POST /nodes/{node}/qemu/{vmid}/status/reset · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reset */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    skiplock?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/status/shutdown": {
  /** POST /nodes/{node}/qemu/{vmid}/status/shutdown · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/shutdown */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/status/reboot": {
  /** POST /nodes/{node}/qemu/{vmid}/status/reboot · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reboot */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    timeout?: number;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/status/suspend": {
  /** POST /nodes/{node}/qemu/{vmid}/status/suspend · permission: VM.PowerMgmt on /vms/{vmid}, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/suspend */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/status/resume": {
  /** POST /nodes/{node}/qemu/{vmid}/status/resume · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/resume */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    nocheck?: boolean;
    skiplock?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/sendkey": {
  /** PUT /nodes/{node}/qemu/{vmid}/sendkey · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/sendkey */
  put: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<{
    key: string;
    skiplock?: boolean;
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/feature": {
  /** GET /nodes/{node}/qemu/{vmid}/feature · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/feature */
  get: {
   parameters: NodesQemuFeatureGetParameters;
   responses: Answer<{
    hasFeature: boolean;
    nodes: string[];
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/clone": {
  /** POST /nodes/{node}/qemu/{vmid}/clone · permission: (VM.Clone on /vms/{vmid} and (VM.Allocate on /vms/{newid} or VM.Allocate on /pool/{pool} if pool is given)), checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/clone */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/move_disk": {
  /** POST /nodes/{node}/qemu/{vmid}/move_disk · permission: VM.Config.Disk on /vms/{vmid}, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/move_disk */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<{
    bwlimit?: number;
    delete?: boolean;
    digest?: string;
    disk: NodesQemuMoveDiskPostBodyDisk;
    format?: "raw" | "qcow2" | "vmdk";
    storage?: string;
    "target-digest"?: string;
    "target-disk"?: NodesQemuMoveDiskPostBodyDisk;
    "target-vmid"?: number;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/migrate": {
  /** GET /nodes/{node}/qemu/{vmid}/migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate */
  get: {
   parameters: NodesQemuMigrateGetParameters;
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
  /** POST /nodes/{node}/qemu/{vmid}/migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate */
  post: {
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
    /** @description Since: later than PVE 8.4.5. */
    "with-conntrack-state"?: boolean;
    "with-local-disks"?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/remote_migrate": {
  /** POST /nodes/{node}/qemu/{vmid}/remote_migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/remote_migrate */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/monitor": {
  /** POST /nodes/{node}/qemu/{vmid}/monitor · permission: Sys.Audit or Sys.Modify on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/monitor */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<{
    command: string;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/resize": {
  /** PUT /nodes/{node}/qemu/{vmid}/resize · permission: VM.Config.Disk on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/resize */
  put: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<{
    digest?: string;
    disk: NodesQemuResizePutBodyDisk;
    size: string;
    skiplock?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/snapshot": {
  /** GET /nodes/{node}/qemu/{vmid}/snapshot · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot */
  get: {
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
  /** POST /nodes/{node}/qemu/{vmid}/snapshot · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot */
  post: {
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
 };
 "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}": {
  /** GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname} */
  get: {
   parameters: {
    path: NodeVmidSnapnamePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname} · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname} */
  delete: {
   parameters: NodesQemuSnapshotDeleteParameters;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config": {
  /** GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config · permission: VM.Snapshot or VM.Snapshot.Rollback or VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config */
  get: {
   parameters: {
    path: NodeVmidSnapnamePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config */
  put: {
   parameters: {
    path: NodeVmidSnapnamePath;
   };
   requestBody?: Body<{
    description?: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback": {
  /** POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback · permission: VM.Snapshot or VM.Snapshot.Rollback on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback */
  post: {
   parameters: {
    path: NodeVmidSnapnamePath;
   };
   requestBody?: Body<{
    start?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/template": {
  /** POST /nodes/{node}/qemu/{vmid}/template · permission: VM.Allocate on /vms/{vmid}, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/template */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    disk?: NodesQemuResizePutBodyDisk;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/mtunnel": {
  /** POST /nodes/{node}/qemu/{vmid}/mtunnel · permission: (VM.Allocate on /vms/{vmid} and Sys.Incoming on /), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/mtunnel */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<NodesQemuMtunnelPostBody>;
   responses: Answer<{
    socket: string;
    ticket: string;
    upid: string;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/mtunnelwebsocket": {
  /** GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/mtunnelwebsocket */
  get: {
   parameters: NodesQemuMtunnelwebsocketGetParameters;
   responses: Answer<{
    port?: string;
    socket?: string;
   }>;
  };
 };
 "/nodes/{node}/qemu/{vmid}/dbus-vmstate": {
  /**
  * POST /nodes/{node}/qemu/{vmid}/dbus-vmstate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/dbus-vmstate
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<{
    action: "start" | "stop";
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc": {
  /** GET /nodes/{node}/lxc · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc */
  get: {
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
  /** POST /nodes/{node}/lxc · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc */
  post: {
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
    /** @description Since: later than PVE 8.4.5. */
    entrypoint?: string;
    /** @description Since: later than PVE 8.4.5. */
    env?: string;
    features?: LxcFeatures | string;
    force?: boolean;
    /** @description Since: later than PVE 8.4.5. */
    "ha-managed"?: boolean;
    hookscript?: string;
    hostname?: string;
    "ignore-unpack-errors"?: boolean;
    lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
    memory?: number;
    nameserver?: string | string[];
    onboot?: boolean;
    ostemplate: string;
    ostype?: NodesLxcPostBodyOstype;
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
    [key: `dev${number}`]: LxcDev | string | undefined;
    dev?: (LxcDev | string)[];
    [key: `mp${number}`]: LxcMpVolume | string | undefined;
    mp?: (LxcMpVolume | string)[];
    [key: `net${number}`]: LxcNet | string | undefined;
    net?: (LxcNet | string)[];
    [key: `unused${number}`]: LxcUnused | string | undefined;
    unused?: (LxcUnused | string)[];
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}": {
  /** GET /nodes/{node}/lxc/{vmid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid} */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    subdir: string;
   }[]>;
  };
  /** DELETE /nodes/{node}/lxc/{vmid} · permission: VM.Allocate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid} */
  delete: {
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
 };
 "/nodes/{node}/lxc/{vmid}/config": {
  /** GET /nodes/{node}/lxc/{vmid}/config · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/config */
  get: {
   parameters: NodesQemuConfigGetParameters;
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
    ostype?: NodesLxcPostBodyOstype;
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
  /** PUT /nodes/{node}/lxc/{vmid}/config · permission: VM.Config.Disk or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.Options on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/config */
  put: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64" | null;
    cmode?: "shell" | "console" | "tty" | null;
    console?: boolean | null;
    cores?: number | null;
    cpulimit?: number | null;
    cpuunits?: number | null;
    debug?: boolean | null;
    delete?: string | string[];
    description?: string | null;
    digest?: string;
    /** @description Since: later than PVE 8.4.5. */
    entrypoint?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    env?: string | null;
    features?: LxcFeatures | string | null;
    hookscript?: string | null;
    hostname?: string | null;
    lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete" | null;
    memory?: number | null;
    nameserver?: string | string[] | null;
    onboot?: boolean | null;
    ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged" | null;
    protection?: boolean | null;
    revert?: string | string[] | null;
    rootfs?: LxcRootfsVolume | string | null;
    searchdomain?: string | string[] | null;
    startup?: string | null;
    swap?: number | null;
    tags?: string | string[] | null;
    template?: boolean | null;
    timezone?: string | null;
    tty?: number | null;
    unprivileged?: boolean | null;
    [key: `dev${number}`]: LxcDev | string | null | undefined;
    dev?: (LxcDev | string)[];
    [key: `mp${number}`]: LxcMpVolume | string | null | undefined;
    mp?: (LxcMpVolume | string)[];
    [key: `net${number}`]: LxcNet | string | null | undefined;
    net?: (LxcNet | string)[];
    [key: `unused${number}`]: LxcUnused | string | null | undefined;
    unused?: (LxcUnused | string)[];
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/status": {
  /** GET /nodes/{node}/lxc/{vmid}/status · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/status/current": {
  /** GET /nodes/{node}/lxc/{vmid}/status/current · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/current */
  get: {
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
 };
 "/nodes/{node}/lxc/{vmid}/status/start": {
  /** POST /nodes/{node}/lxc/{vmid}/status/start · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/start */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    debug?: boolean;
    skiplock?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/status/stop": {
  /** POST /nodes/{node}/lxc/{vmid}/status/stop · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/stop */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    "overrule-shutdown"?: boolean;
    skiplock?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/status/shutdown": {
  /** POST /nodes/{node}/lxc/{vmid}/status/shutdown · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/shutdown */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    forceStop?: boolean;
    timeout?: number;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/status/suspend": {
  /** POST /nodes/{node}/lxc/{vmid}/status/suspend · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/suspend */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/status/resume": {
  /** POST /nodes/{node}/lxc/{vmid}/status/resume · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/resume */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/status/reboot": {
  /** POST /nodes/{node}/lxc/{vmid}/status/reboot · permission: VM.PowerMgmt on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/reboot */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    timeout?: number;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/snapshot": {
  /** GET /nodes/{node}/lxc/{vmid}/snapshot · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot */
  get: {
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
  /** POST /nodes/{node}/lxc/{vmid}/snapshot · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<{
    description?: string;
    snapname: string;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}": {
  /** GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname} */
  get: {
   parameters: {
    path: NodeVmidSnapnamePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname} · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname} */
  delete: {
   parameters: NodesQemuSnapshotDeleteParameters;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback": {
  /** POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback · permission: VM.Snapshot or VM.Snapshot.Rollback on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback */
  post: {
   parameters: {
    path: NodeVmidSnapnamePath;
   };
   requestBody?: Body<{
    start?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config": {
  /** GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config · permission: VM.Snapshot or VM.Snapshot.Rollback or VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config */
  get: {
   parameters: {
    path: NodeVmidSnapnamePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config · permission: VM.Snapshot on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config */
  put: {
   parameters: {
    path: NodeVmidSnapnamePath;
   };
   requestBody?: Body<{
    description?: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall/rules": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/rules · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer[]>;
  };
  /** POST /nodes/{node}/lxc/{vmid}/firewall/rules · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<ClusterFirewallGroupsPostBody>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos} */
  get: {
   parameters: {
    path: NodeVmidPosPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer>;
  };
  /** PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos} */
  put: {
   parameters: {
    path: NodeVmidPosPath;
   };
   requestBody?: Body<ClusterFirewallGroupsPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos} */
  delete: {
   parameters: NodesQemuFirewallRulesDeleteParameters;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall/aliases": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/aliases · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<ClusterFirewallAliasesGetAnswer[]>;
  };
  /** POST /nodes/{node}/lxc/{vmid}/firewall/aliases · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases */
  post: {
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
 };
 "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name} */
  get: {
   parameters: {
    path: NodeVmidNamePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name} */
  put: {
   parameters: {
    path: NodeVmidNamePath;
   };
   requestBody: Body<ClusterFirewallAliasesPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name} */
  delete: {
   parameters: NodesQemuFirewallAliasesDeleteParameters;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall/ipset": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/ipset · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<{
    comment?: string;
    digest: string;
    name: string;
   }[]>;
  };
  /** POST /nodes/{node}/lxc/{vmid}/firewall/ipset · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody: Body<ClusterFirewallIpsetPostBody>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name} */
  get: {
   parameters: {
    path: NodeVmidNamePath;
   };
   responses: Answer<ClusterFirewallIpsetGetAnswer[]>;
  };
  /** POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name} */
  post: {
   parameters: {
    path: NodeVmidNamePath;
   };
   requestBody: Body<ClusterFirewallIpsetPostBody2>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name} */
  delete: {
   parameters: NodesQemuFirewallIpsetDeleteParameters;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} */
  get: {
   parameters: {
    path: NodeVmidNameCidrPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /** PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} */
  put: {
   parameters: {
    path: NodeVmidNameCidrPath;
   };
   requestBody?: Body<ClusterFirewallIpsetPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr} */
  delete: {
   parameters: NodesQemuFirewallIpsetDeleteParameters2;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall/options": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/options · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/options */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<NodesQemuFirewallOptionsGetAnswer>;
  };
  /** PUT /nodes/{node}/lxc/{vmid}/firewall/options · permission: VM.Config.Network on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/options */
  put: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<NodesQemuFirewallOptionsPutBody>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall/log": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/log · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/log */
  get: {
   parameters: NodesQemuFirewallLogGetParameters;
   responses: Answer<{
    n: number;
    t: string;
   }[]>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/firewall/refs": {
  /** GET /nodes/{node}/lxc/{vmid}/firewall/refs · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/refs */
  get: {
   parameters: NodesQemuFirewallRefsGetParameters;
   responses: Answer<ClusterFirewallRefsGetAnswer[]>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/rrd": {
  /** GET /nodes/{node}/lxc/{vmid}/rrd · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/rrd */
  get: {
   parameters: NodesQemuRrdGetParameters;
   responses: Answer<{
    filename: string;
   }>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/rrddata": {
  /** GET /nodes/{node}/lxc/{vmid}/rrddata · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/rrddata */
  get: {
   parameters: NodesQemuRrddataGetParameters;
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/vncproxy": {
  /** POST /nodes/{node}/lxc/{vmid}/vncproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/vncproxy */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    height?: number;
    websocket?: boolean;
    width?: number;
   }>;
   responses: Answer<NodesQemuVncproxyPostAnswer>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/termproxy": {
  /** POST /nodes/{node}/lxc/{vmid}/termproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/termproxy */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<NodesQemuTermproxyPostAnswer>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/vncwebsocket": {
  /** GET /nodes/{node}/lxc/{vmid}/vncwebsocket · permission: VM.Console on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/vncwebsocket */
  get: {
   parameters: NodesQemuVncwebsocketGetParameters;
   responses: Answer<{
    port: string;
   }>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/spiceproxy": {
  /** POST /nodes/{node}/lxc/{vmid}/spiceproxy · permission: VM.Console on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/spiceproxy */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<{
    proxy?: string;
   }>;
   responses: Answer<NodesQemuSpiceproxyPostAnswer>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/remote_migrate": {
  /** POST /nodes/{node}/lxc/{vmid}/remote_migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/remote_migrate */
  post: {
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
 };
 "/nodes/{node}/lxc/{vmid}/migrate": {
  /**
  * GET /nodes/{node}/lxc/{vmid}/migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/migrate
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: NodesQemuMigrateGetParameters;
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
  /** POST /nodes/{node}/lxc/{vmid}/migrate · permission: VM.Migrate on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/migrate */
  post: {
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
 };
 "/nodes/{node}/lxc/{vmid}/feature": {
  /** GET /nodes/{node}/lxc/{vmid}/feature · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/feature */
  get: {
   parameters: NodesQemuFeatureGetParameters;
   responses: Answer<{
    hasFeature: boolean;
   }>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/template": {
  /** POST /nodes/{node}/lxc/{vmid}/template · permission: VM.Allocate on /vms/{vmid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/template */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/clone": {
  /** POST /nodes/{node}/lxc/{vmid}/clone · permission: (VM.Clone on /vms/{vmid} and (VM.Allocate on /vms/{newid} or VM.Allocate on /pool/{pool} if pool is given)), checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/clone */
  post: {
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
 };
 "/nodes/{node}/lxc/{vmid}/resize": {
  /** PUT /nodes/{node}/lxc/{vmid}/resize · permission: VM.Config.Disk on /vms/{vmid} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/resize */
  put: {
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
 };
 "/nodes/{node}/lxc/{vmid}/move_volume": {
  /** POST /nodes/{node}/lxc/{vmid}/move_volume · permission: VM.Config.Disk on /vms/{vmid}, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/move_volume */
  post: {
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
    "target-volume"?: NodesLxcMoveVolumePostBodyTargetVolume;
    volume: NodesLxcMoveVolumePostBodyTargetVolume;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/pending": {
  /** GET /nodes/{node}/lxc/{vmid}/pending · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/pending */
  get: {
   parameters: {
    path: NodeVmidPath;
   };
   responses: Answer<NodesQemuPendingGetAnswer[]>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/interfaces": {
  /** GET /nodes/{node}/lxc/{vmid}/interfaces · permission: VM.Audit on /vms/{vmid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/interfaces */
  get: {
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
 };
 "/nodes/{node}/lxc/{vmid}/mtunnel": {
  /** POST /nodes/{node}/lxc/{vmid}/mtunnel · permission: (VM.Allocate on /vms/{vmid} and Sys.Incoming on /), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/mtunnel */
  post: {
   parameters: {
    path: NodeVmidPath;
   };
   requestBody?: Body<NodesQemuMtunnelPostBody>;
   responses: Answer<{
    socket: string;
    ticket: string;
    upid: string;
   }>;
  };
 };
 "/nodes/{node}/lxc/{vmid}/mtunnelwebsocket": {
  /** GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/mtunnelwebsocket */
  get: {
   parameters: NodesQemuMtunnelwebsocketGetParameters;
   responses: Answer<{
    port?: string;
    socket?: string;
   }>;
  };
 };
 "/nodes/{node}/ceph": {
  /** GET /nodes/{node}/ceph · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/ceph/cfg": {
  /** GET /nodes/{node}/ceph/cfg · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/ceph/cfg/raw": {
  /** GET /nodes/{node}/ceph/cfg/raw · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/raw */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/cfg/db": {
  /** GET /nodes/{node}/ceph/cfg/db · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/db */
  get: {
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
 };
 "/nodes/{node}/ceph/cfg/value": {
  /** GET /nodes/{node}/ceph/cfg/value · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/value */
  get: {
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
 };
 "/nodes/{node}/ceph/osd": {
  /** GET /nodes/{node}/ceph/osd · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd */
  get: {
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
  /** POST /nodes/{node}/ceph/osd · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd */
  post: {
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
 };
 "/nodes/{node}/ceph/osd/{osdid}": {
  /** GET /nodes/{node}/ceph/osd/{osdid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid} */
  get: {
   parameters: {
    path: NodeOsdidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** DELETE /nodes/{node}/ceph/osd/{osdid} · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid} */
  delete: {
   parameters: {
    query?: {
     cleanup?: boolean;
    };
    path: NodeOsdidPath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/osd/{osdid}/metadata": {
  /** GET /nodes/{node}/ceph/osd/{osdid}/metadata · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/metadata */
  get: {
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
 };
 "/nodes/{node}/ceph/osd/{osdid}/lv-info": {
  /** GET /nodes/{node}/ceph/osd/{osdid}/lv-info · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/lv-info */
  get: {
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
 };
 "/nodes/{node}/ceph/osd/{osdid}/in": {
  /** POST /nodes/{node}/ceph/osd/{osdid}/in · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/in */
  post: {
   parameters: {
    path: NodeOsdidPath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/ceph/osd/{osdid}/out": {
  /** POST /nodes/{node}/ceph/osd/{osdid}/out · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/out */
  post: {
   parameters: {
    path: NodeOsdidPath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/ceph/osd/{osdid}/scrub": {
  /** POST /nodes/{node}/ceph/osd/{osdid}/scrub · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/scrub */
  post: {
   parameters: {
    path: NodeOsdidPath;
   };
   requestBody?: Body<{
    deep?: boolean;
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/ceph/mds": {
  /** GET /nodes/{node}/ceph/mds · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds */
  get: {
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
 };
 "/nodes/{node}/ceph/mds/{name}": {
  /** POST /nodes/{node}/ceph/mds/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name} */
  post: {
   parameters: {
    path: NodeNamePath;
   };
   requestBody?: Body<{
    hotstandby?: boolean;
   }>;
   responses: Answer<string>;
  };
  /** DELETE /nodes/{node}/ceph/mds/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name} */
  delete: {
   parameters: {
    path: NodeNamePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/mgr": {
  /** GET /nodes/{node}/ceph/mgr · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr */
  get: {
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
 };
 "/nodes/{node}/ceph/mgr/{id}": {
  /** POST /nodes/{node}/ceph/mgr/{id} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id} */
  post: {
   parameters: {
    path: NodeIdPath;
   };
   responses: Answer<string>;
  };
  /** DELETE /nodes/{node}/ceph/mgr/{id} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id} */
  delete: {
   parameters: {
    path: NodeIdPath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/mon": {
  /** GET /nodes/{node}/ceph/mon · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon */
  get: {
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
 };
 "/nodes/{node}/ceph/mon/{monid}": {
  /** POST /nodes/{node}/ceph/mon/{monid} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid} */
  post: {
   parameters: {
    path: NodeMonidPath;
   };
   requestBody?: Body<{
    "mon-address"?: string | string[];
   }>;
   responses: Answer<string>;
  };
  /** DELETE /nodes/{node}/ceph/mon/{monid} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid} */
  delete: {
   parameters: {
    path: NodeMonidPath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/fs": {
  /** GET /nodes/{node}/ceph/fs · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs */
  get: {
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
 };
 "/nodes/{node}/ceph/fs/{name}": {
  /** POST /nodes/{node}/ceph/fs/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name} */
  post: {
   parameters: {
    path: NodeNamePath;
   };
   requestBody?: Body<{
    "add-storage"?: boolean;
    pg_num?: number;
   }>;
   responses: Answer<string>;
  };
  /**
  * DELETE /nodes/{node}/ceph/fs/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name}
  * @description Since: later than PVE 8.4.5.
  */
  delete: {
   parameters: {
    query?: {
     "remove-pools"?: boolean;
     "remove-storages"?: boolean;
    };
    path: NodeNamePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/pool": {
  /** GET /nodes/{node}/ceph/pool · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool */
  get: {
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
  /** POST /nodes/{node}/ceph/pool · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool */
  post: {
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
 };
 "/nodes/{node}/ceph/pool/{name}": {
  /** GET /nodes/{node}/ceph/pool/{name} · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name} */
  get: {
   parameters: {
    path: NodeNamePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** PUT /nodes/{node}/ceph/pool/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name} */
  put: {
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
  /** DELETE /nodes/{node}/ceph/pool/{name} · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name} */
  delete: {
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
 };
 "/nodes/{node}/ceph/pool/{name}/status": {
  /** GET /nodes/{node}/ceph/pool/{name}/status · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}/status */
  get: {
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
 };
 "/nodes/{node}/ceph/init": {
  /** POST /nodes/{node}/ceph/init · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/init */
  post: {
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
 };
 "/nodes/{node}/ceph/stop": {
  /** POST /nodes/{node}/ceph/stop · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/stop */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    service?: string;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/start": {
  /** POST /nodes/{node}/ceph/start · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/start */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    service?: string;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/restart": {
  /** POST /nodes/{node}/ceph/restart · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/restart */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    service?: string;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/status": {
  /** GET /nodes/{node}/ceph/status · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/status */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/ceph/crush": {
  /** GET /nodes/{node}/ceph/crush · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/crush */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/ceph/log": {
  /** GET /nodes/{node}/ceph/log · permission: Sys.Syslog on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/log */
  get: {
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
 };
 "/nodes/{node}/ceph/rules": {
  /** GET /nodes/{node}/ceph/rules · permission: Sys.Audit or Datastore.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/rules */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    name: string;
   }[]>;
  };
 };
 "/nodes/{node}/ceph/cmd-safety": {
  /** GET /nodes/{node}/ceph/cmd-safety · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cmd-safety */
  get: {
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
 };
 "/nodes/{node}/vzdump": {
  /**
  * POST /nodes/{node}/vzdump · permission: any user, checked further in code · token: yes · task: sometimes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump
  * @description Removed since PVE 8.4.5: maxfiles, notification-policy, notification-target.
  */
  post: {
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
 };
 "/nodes/{node}/vzdump/defaults": {
  /** GET /nodes/{node}/vzdump/defaults · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/defaults */
  get: {
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
 };
 "/nodes/{node}/vzdump/extractconfig": {
  /** GET /nodes/{node}/vzdump/extractconfig · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/extractconfig */
  get: {
   parameters: {
    query: {
     volume: string;
    };
    path: NodePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/services": {
  /** GET /nodes/{node}/services · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<NodesServicesGetAnswer[]>;
  };
 };
 "/nodes/{node}/services/{service}": {
  /** GET /nodes/{node}/services/{service} · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service} */
  get: {
   parameters: {
    path: NodeServicePath;
   };
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/nodes/{node}/services/{service}/state": {
  /** GET /nodes/{node}/services/{service}/state · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/state */
  get: {
   parameters: {
    path: NodeServicePath;
   };
   responses: Answer<NodesServicesGetAnswer>;
  };
 };
 "/nodes/{node}/services/{service}/start": {
  /** POST /nodes/{node}/services/{service}/start · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/start */
  post: {
   parameters: {
    path: NodeServicePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/services/{service}/stop": {
  /** POST /nodes/{node}/services/{service}/stop · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/stop */
  post: {
   parameters: {
    path: NodeServicePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/services/{service}/restart": {
  /** POST /nodes/{node}/services/{service}/restart · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/restart */
  post: {
   parameters: {
    path: NodeServicePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/services/{service}/reload": {
  /** POST /nodes/{node}/services/{service}/reload · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/reload */
  post: {
   parameters: {
    path: NodeServicePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/subscription": {
  /** GET /nodes/{node}/subscription · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription */
  get: {
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
  /** PUT /nodes/{node}/subscription · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription */
  put: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    key: string;
   }>;
   responses: Answer<null>;
  };
  /** POST /nodes/{node}/subscription · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    force?: boolean;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/subscription · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription */
  delete: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/network": {
  /** GET /nodes/{node}/network · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network */
  get: {
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
    type: NodesNetworkGetAnswerType;
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
  /** PUT /nodes/{node}/network · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network */
  put: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    /** @description Since: later than PVE 8.4.5. */
    "regenerate-frr"?: boolean;
   }>;
   responses: Answer<string>;
  };
  /** POST /nodes/{node}/network · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network */
  post: {
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
    type: NodesNetworkGetAnswerType;
    "vlan-id"?: number;
    "vlan-raw-device"?: string;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/network · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network */
  delete: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/network/{iface}": {
  /** GET /nodes/{node}/network/{iface} · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface} */
  get: {
   parameters: {
    path: NodeIfacePath;
   };
   responses: Answer<{
    method: string;
    type: string;
   }>;
  };
  /** PUT /nodes/{node}/network/{iface} · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface} */
  put: {
   parameters: {
    path: NodeIfacePath;
   };
   requestBody: Body<{
    address?: string | null;
    address6?: string | null;
    autostart?: boolean | null;
    "bond-primary"?: string | null;
    bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp" | null;
    bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4" | null;
    bridge_ports?: string | string[] | null;
    bridge_vids?: string | string[] | null;
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
    ovs_bonds?: string | string[] | null;
    ovs_bridge?: string | null;
    ovs_options?: string | null;
    ovs_ports?: string | string[] | null;
    ovs_tag?: number | null;
    slaves?: string | string[] | null;
    type: NodesNetworkGetAnswerType;
    "vlan-id"?: number | null;
    "vlan-raw-device"?: string | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/network/{iface} · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface} */
  delete: {
   parameters: {
    path: NodeIfacePath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/tasks": {
  /** GET /nodes/{node}/tasks · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks */
  get: {
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
 };
 "/nodes/{node}/tasks/{upid}": {
  /** GET /nodes/{node}/tasks/{upid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid} */
  get: {
   parameters: {
    path: NodeUpidPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** DELETE /nodes/{node}/tasks/{upid} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid} */
  delete: {
   parameters: {
    path: NodeUpidPath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/tasks/{upid}/log": {
  /** GET /nodes/{node}/tasks/{upid}/log · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}/log */
  get: {
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
 };
 "/nodes/{node}/tasks/{upid}/status": {
  /** GET /nodes/{node}/tasks/{upid}/status · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}/status */
  get: {
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
 };
 "/nodes/{node}/scan": {
  /** GET /nodes/{node}/scan · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    method: string;
   }[]>;
  };
 };
 "/nodes/{node}/scan/nfs": {
  /** GET /nodes/{node}/scan/nfs · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/nfs */
  get: {
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
 };
 "/nodes/{node}/scan/cifs": {
  /** GET /nodes/{node}/scan/cifs · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/cifs */
  get: {
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
 };
 "/nodes/{node}/scan/pbs": {
  /** GET /nodes/{node}/scan/pbs · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/pbs */
  get: {
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
 };
 "/nodes/{node}/scan/iscsi": {
  /** GET /nodes/{node}/scan/iscsi · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/iscsi */
  get: {
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
 };
 "/nodes/{node}/scan/lvm": {
  /** GET /nodes/{node}/scan/lvm · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvm */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    vg: string;
   }[]>;
  };
 };
 "/nodes/{node}/scan/lvmthin": {
  /** GET /nodes/{node}/scan/lvmthin · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvmthin */
  get: {
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
 };
 "/nodes/{node}/scan/zfs": {
  /** GET /nodes/{node}/scan/zfs · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/zfs */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    pool: string;
   }[]>;
  };
 };
 "/nodes/{node}/hardware": {
  /** GET /nodes/{node}/hardware · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    type: string;
   }[]>;
  };
 };
 "/nodes/{node}/hardware/pci": {
  /** GET /nodes/{node}/hardware/pci · permission: Sys.Audit or Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci */
  get: {
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
 };
 "/nodes/{node}/hardware/pci/{pci-id-or-mapping}": {
  /** GET /nodes/{node}/hardware/pci/{pci-id-or-mapping} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping} */
  get: {
   parameters: {
    path: NodePciIdOrMappingPath;
   };
   responses: Answer<{
    method: string;
   }[]>;
  };
 };
 "/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev": {
  /** GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev · permission: Sys.Audit or Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev */
  get: {
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
 };
 "/nodes/{node}/hardware/usb": {
  /** GET /nodes/{node}/hardware/usb · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/usb */
  get: {
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
 };
 "/nodes/{node}/capabilities": {
  /** GET /nodes/{node}/capabilities · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/capabilities/qemu": {
  /** GET /nodes/{node}/capabilities/qemu · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/capabilities/qemu/cpu": {
  /** GET /nodes/{node}/capabilities/qemu/cpu · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu */
  get: {
   parameters: NodesCapabilitiesQemuCpuGetParameters;
   responses: Answer<{
    abstract?: boolean;
    custom: boolean;
    name: string;
    vendor: string;
   }[]>;
  };
 };
 "/nodes/{node}/capabilities/qemu/cpu-flags": {
  /**
  * GET /nodes/{node}/capabilities/qemu/cpu-flags · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu-flags
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    query?: ClusterQemuCpuFlagsGetParametersQuery;
    path: NodePath;
   };
   responses: Answer<ClusterQemuCpuFlagsGetAnswer[]>;
  };
 };
 "/nodes/{node}/capabilities/qemu/machines": {
  /** GET /nodes/{node}/capabilities/qemu/machines · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/machines */
  get: {
   parameters: NodesCapabilitiesQemuCpuGetParameters;
   responses: Answer<{
    changes?: string;
    id: string;
    type: "q35" | "i440fx";
    version: string;
   }[]>;
  };
 };
 "/nodes/{node}/capabilities/qemu/migration": {
  /**
  * GET /nodes/{node}/capabilities/qemu/migration · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/migration
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    "has-dbus-vmstate": boolean;
   }>;
  };
 };
 "/nodes/{node}/storage": {
  /** GET /nodes/{node}/storage · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage */
  get: {
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
 };
 "/nodes/{node}/storage/{storage}": {
  /** GET /nodes/{node}/storage/{storage} · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage} */
  get: {
   parameters: {
    path: NodeStoragePath;
   };
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/nodes/{node}/storage/{storage}/prunebackups": {
  /** GET /nodes/{node}/storage/{storage}/prunebackups · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/prunebackups */
  get: {
   parameters: NodesStoragePrunebackupsGetParameters;
   responses: Answer<{
    ctime: number;
    mark: "keep" | "remove" | "protected" | "renamed";
    type: string;
    vmid?: number;
    volid: string;
   }[]>;
  };
  /** DELETE /nodes/{node}/storage/{storage}/prunebackups · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/prunebackups */
  delete: {
   parameters: NodesStoragePrunebackupsGetParameters;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/storage/{storage}/content": {
  /** GET /nodes/{node}/storage/{storage}/content · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content */
  get: {
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
  /** POST /nodes/{node}/storage/{storage}/content · permission: Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content */
  post: {
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
 };
 "/nodes/{node}/storage/{storage}/content/{volume}": {
  /** GET /nodes/{node}/storage/{storage}/content/{volume} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume} */
  get: {
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
  /** PUT /nodes/{node}/storage/{storage}/content/{volume} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume} */
  put: {
   parameters: {
    path: NodeStorageVolumePath;
   };
   requestBody?: Body<{
    notes?: string;
    protected?: boolean;
   }>;
   responses: Answer<null>;
  };
  /** POST /nodes/{node}/storage/{storage}/content/{volume} · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume} */
  post: {
   parameters: {
    path: NodeStorageVolumePath;
   };
   requestBody: Body<{
    target: string;
    target_node?: string;
   }>;
   responses: Answer<string>;
  };
  /** DELETE /nodes/{node}/storage/{storage}/content/{volume} · permission: any user, checked further in code · token: yes · task: sometimes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume} */
  delete: {
   parameters: {
    query?: {
     delay?: number;
    };
    path: NodeStorageVolumePath;
   };
   responses: Answer<string | null>;
  };
 };
 "/nodes/{node}/storage/{storage}/file-restore/list": {
  /** GET /nodes/{node}/storage/{storage}/file-restore/list · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/file-restore/list */
  get: {
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
 };
 "/nodes/{node}/storage/{storage}/file-restore/download": {
  /** GET /nodes/{node}/storage/{storage}/file-restore/download · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/file-restore/download */
  get: {
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
 };
 "/nodes/{node}/storage/{storage}/status": {
  /** GET /nodes/{node}/storage/{storage}/status · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/status */
  get: {
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
 };
 "/nodes/{node}/storage/{storage}/rrd": {
  /** GET /nodes/{node}/storage/{storage}/rrd · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/rrd */
  get: {
   parameters: {
    query: NodesQemuRrdGetParametersQuery;
    path: NodeStoragePath;
   };
   responses: Answer<{
    filename: string;
   }>;
  };
 };
 "/nodes/{node}/storage/{storage}/rrddata": {
  /** GET /nodes/{node}/storage/{storage}/rrddata · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/rrddata */
  get: {
   parameters: {
    query: NodesQemuRrddataGetParametersQuery;
    path: NodeStoragePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/storage/{storage}/upload": {
  /** POST /nodes/{node}/storage/{storage}/upload · permission: Datastore.AllocateTemplate on /storage/{storage} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/upload */
  post: {
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
 };
 "/nodes/{node}/storage/{storage}/download-url": {
  /** POST /nodes/{node}/storage/{storage}/download-url · permission: (Datastore.AllocateTemplate on /storage/{storage} and (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /nodes/{node})), checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/download-url */
  post: {
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
 };
 "/nodes/{node}/storage/{storage}/oci-registry-pull": {
  /**
  * POST /nodes/{node}/storage/{storage}/oci-registry-pull · permission: (Datastore.AllocateTemplate on /storage/{storage} and Sys.AccessNetwork on /nodes/{node}) · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/oci-registry-pull
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   parameters: {
    path: NodeStoragePath;
   };
   requestBody: Body<{
    filename?: string;
    reference: string;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/storage/{storage}/import-metadata": {
  /** GET /nodes/{node}/storage/{storage}/import-metadata · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/import-metadata */
  get: {
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
 };
 "/nodes/{node}/storage/{storage}/identity": {
  /**
  * GET /nodes/{node}/storage/{storage}/identity · permission: Datastore.Audit or Datastore.AllocateSpace on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/identity
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: NodeStoragePath;
   };
   responses: Answer<{
    id: string;
    type: NodesStorageIdentityGetAnswerType;
   }>;
  };
 };
 "/nodes/{node}/disks": {
  /** GET /nodes/{node}/disks · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/disks/lvm": {
  /** GET /nodes/{node}/disks/lvm · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm */
  get: {
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
  /** POST /nodes/{node}/disks/lvm · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm */
  post: {
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
 };
 "/nodes/{node}/disks/lvm/{name}": {
  /** DELETE /nodes/{node}/disks/lvm/{name} · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm/{name} */
  delete: {
   parameters: NodesDisksLvmDeleteParameters;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/disks/lvmthin": {
  /** GET /nodes/{node}/disks/lvmthin · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin */
  get: {
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
  /** POST /nodes/{node}/disks/lvmthin · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin */
  post: {
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
 };
 "/nodes/{node}/disks/lvmthin/{name}": {
  /** DELETE /nodes/{node}/disks/lvmthin/{name} · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin/{name} */
  delete: {
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
 };
 "/nodes/{node}/disks/directory": {
  /** GET /nodes/{node}/disks/directory · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory */
  get: {
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
  /** POST /nodes/{node}/disks/directory · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory */
  post: {
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
 };
 "/nodes/{node}/disks/directory/{name}": {
  /** DELETE /nodes/{node}/disks/directory/{name} · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory/{name} */
  delete: {
   parameters: NodesDisksLvmDeleteParameters;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/disks/zfs": {
  /** GET /nodes/{node}/disks/zfs · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs */
  get: {
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
  /** POST /nodes/{node}/disks/zfs · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs */
  post: {
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
 };
 "/nodes/{node}/disks/zfs/{name}": {
  /** GET /nodes/{node}/disks/zfs/{name} · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name} */
  get: {
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
  /** DELETE /nodes/{node}/disks/zfs/{name} · permission: Sys.Modify on /, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name} */
  delete: {
   parameters: NodesDisksLvmDeleteParameters;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/disks/list": {
  /** GET /nodes/{node}/disks/list · permission: (Sys.Audit on / or Sys.Audit on /nodes/{node}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/list */
  get: {
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
 };
 "/nodes/{node}/disks/smart": {
  /** GET /nodes/{node}/disks/smart · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/smart */
  get: {
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
 };
 "/nodes/{node}/disks/initgpt": {
  /** POST /nodes/{node}/disks/initgpt · permission: Sys.Modify on / · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/initgpt */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    disk: string;
    uuid?: string;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/disks/wipedisk": {
  /** PUT /nodes/{node}/disks/wipedisk · permission: root@pam only · token: no · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/wipedisk */
  put: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    disk: string;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/apt": {
  /** GET /nodes/{node}/apt · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    id: string;
   }[]>;
  };
 };
 "/nodes/{node}/apt/update": {
  /** GET /nodes/{node}/apt/update · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update */
  get: {
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
  /** POST /nodes/{node}/apt/update · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    notify?: boolean;
    quiet?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/apt/changelog": {
  /** GET /nodes/{node}/apt/changelog · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/changelog */
  get: {
   parameters: {
    query: {
     name: string;
     version?: string;
    };
    path: NodePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/apt/repositories": {
  /** GET /nodes/{node}/apt/repositories · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories */
  get: {
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
  /** PUT /nodes/{node}/apt/repositories · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories */
  put: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    digest?: string;
    handle: string;
   }>;
   responses: Answer<null>;
  };
  /** POST /nodes/{node}/apt/repositories · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories */
  post: {
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
 };
 "/nodes/{node}/apt/versions": {
  /** GET /nodes/{node}/apt/versions · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/versions */
  get: {
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
 };
 "/nodes/{node}/firewall": {
  /** GET /nodes/{node}/firewall · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/firewall/rules": {
  /** GET /nodes/{node}/firewall/rules · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer[]>;
  };
  /** POST /nodes/{node}/firewall/rules · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<ClusterFirewallGroupsPostBody>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/firewall/rules/{pos}": {
  /** GET /nodes/{node}/firewall/rules/{pos} · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos} */
  get: {
   parameters: {
    path: NodePosPath;
   };
   responses: Answer<ClusterFirewallGroupsGetAnswer>;
  };
  /** PUT /nodes/{node}/firewall/rules/{pos} · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos} */
  put: {
   parameters: {
    path: NodePosPath;
   };
   requestBody?: Body<ClusterFirewallGroupsPutBody>;
   responses: Answer<null>;
  };
  /** DELETE /nodes/{node}/firewall/rules/{pos} · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos} */
  delete: {
   parameters: {
    query?: {
     digest?: string;
    };
    path: NodePosPath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/firewall/options": {
  /** GET /nodes/{node}/firewall/options · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/options */
  get: {
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
  /** PUT /nodes/{node}/firewall/options · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/options */
  put: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    delete?: string | string[];
    digest?: string;
    enable?: boolean | null;
    log_level_forward?: ClusterFirewallGroupsPutBodyLog;
    log_level_in?: ClusterFirewallGroupsPutBodyLog;
    log_level_out?: ClusterFirewallGroupsPutBodyLog;
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
    smurf_log_level?: ClusterFirewallGroupsPutBodyLog;
    tcp_flags_log_level?: ClusterFirewallGroupsPutBodyLog;
    tcpflags?: boolean | null;
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/firewall/log": {
  /** GET /nodes/{node}/firewall/log · permission: Sys.Syslog on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/log */
  get: {
   parameters: {
    query?: NodesQemuFirewallLogGetParametersQuery;
    path: NodePath;
   };
   responses: Answer<{
    n: number;
    t: string;
   }[]>;
  };
 };
 "/nodes/{node}/replication": {
  /** GET /nodes/{node}/replication · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication */
  get: {
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
 };
 "/nodes/{node}/replication/{id}": {
  /** GET /nodes/{node}/replication/{id} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id} */
  get: {
   parameters: {
    path: NodeIdPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/replication/{id}/status": {
  /** GET /nodes/{node}/replication/{id}/status · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/status */
  get: {
   parameters: {
    path: NodeIdPath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
 };
 "/nodes/{node}/replication/{id}/log": {
  /** GET /nodes/{node}/replication/{id}/log · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/log */
  get: {
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
 };
 "/nodes/{node}/replication/{id}/schedule_now": {
  /** POST /nodes/{node}/replication/{id}/schedule_now · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/schedule_now */
  post: {
   parameters: {
    path: NodeIdPath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/certificates": {
  /** GET /nodes/{node}/certificates · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/certificates/acme": {
  /** GET /nodes/{node}/certificates/acme · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/certificates/acme/certificate": {
  /** PUT /nodes/{node}/certificates/acme/certificate · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate */
  put: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    force?: boolean;
   }>;
   responses: Answer<string>;
  };
  /** POST /nodes/{node}/certificates/acme/certificate · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    force?: boolean;
   }>;
   responses: Answer<string>;
  };
  /** DELETE /nodes/{node}/certificates/acme/certificate · permission: Sys.Modify on /nodes/{node} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate */
  delete: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/certificates/info": {
  /** GET /nodes/{node}/certificates/info · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/info */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<NodesCertificatesInfoGetAnswer[]>;
  };
 };
 "/nodes/{node}/certificates/custom": {
  /** POST /nodes/{node}/certificates/custom · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/custom */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    certificates: string;
    force?: boolean;
    key?: string;
    restart?: boolean;
   }>;
   responses: Answer<NodesCertificatesInfoGetAnswer>;
  };
  /** DELETE /nodes/{node}/certificates/custom · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/custom */
  delete: {
   parameters: {
    query?: {
     restart?: boolean;
    };
    path: NodePath;
   };
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/config": {
  /** GET /nodes/{node}/config · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/config */
  get: {
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
  /** PUT /nodes/{node}/config · permission: Sys.Modify on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/config */
  put: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    acme?: ConfigAcme | string | null;
    "ballooning-target"?: number | null;
    delete?: string | string[];
    description?: string | null;
    digest?: string;
    /** @description Since: later than PVE 8.4.5. */
    location?: ClusterOptionsLocation | string | null;
    "startall-onboot-delay"?: number | null;
    wakeonlan?: ConfigWakeonlan | string | null;
    [key: `acmedomain${number}`]: ConfigAcmedomain | string | null | undefined;
    acmedomain?: (ConfigAcmedomain | string)[];
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/sdn": {
  /** GET /nodes/{node}/sdn · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/sdn/fabrics/{fabric}": {
  /**
  * GET /nodes/{node}/sdn/fabrics/{fabric} · permission: SDN.Audit on /sdn/fabrics/{fabric} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: NodeFabricPath;
   };
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/nodes/{node}/sdn/fabrics/{fabric}/routes": {
  /**
  * GET /nodes/{node}/sdn/fabrics/{fabric}/routes · permission: SDN.Audit on /sdn/fabrics/{fabric} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/routes
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: NodeFabricPath;
   };
   responses: Answer<{
    route: string;
    via: string[];
   }[]>;
  };
 };
 "/nodes/{node}/sdn/fabrics/{fabric}/neighbors": {
  /**
  * GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors · permission: SDN.Audit on /sdn/fabrics/{fabric} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/neighbors
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: NodeFabricPath;
   };
   responses: Answer<{
    neighbor: string;
    status: string;
    uptime: string;
   }[]>;
  };
 };
 "/nodes/{node}/sdn/fabrics/{fabric}/interfaces": {
  /**
  * GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces · permission: SDN.Audit on /sdn/fabrics/{fabric} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/interfaces
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: NodeFabricPath;
   };
   responses: Answer<{
    name: string;
    state: string;
    type: string;
   }[]>;
  };
 };
 "/nodes/{node}/sdn/zones": {
  /** GET /nodes/{node}/sdn/zones · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    status: "available" | "pending" | "error";
    zone: string;
   }[]>;
  };
 };
 "/nodes/{node}/sdn/zones/{zone}": {
  /** GET /nodes/{node}/sdn/zones/{zone} · permission: SDN.Audit on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone} */
  get: {
   parameters: {
    path: NodeZonePath;
   };
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/nodes/{node}/sdn/zones/{zone}/content": {
  /** GET /nodes/{node}/sdn/zones/{zone}/content · permission: SDN.Audit on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/content */
  get: {
   parameters: {
    path: NodeZonePath;
   };
   responses: Answer<{
    status?: string;
    statusmsg?: string;
    vnet: string;
   }[]>;
  };
 };
 "/nodes/{node}/sdn/zones/{zone}/bridges": {
  /**
  * GET /nodes/{node}/sdn/zones/{zone}/bridges · permission: SDN.Audit on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/bridges
  * @description Since: later than PVE 8.4.5.
  */
  get: {
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
 };
 "/nodes/{node}/sdn/zones/{zone}/ip-vrf": {
  /**
  * GET /nodes/{node}/sdn/zones/{zone}/ip-vrf · permission: SDN.Audit on /sdn/zones/{zone} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/ip-vrf
  * @description Since: later than PVE 8.4.5.
  */
  get: {
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
 };
 "/nodes/{node}/sdn/vnets/{vnet}": {
  /**
  * GET /nodes/{node}/sdn/vnets/{vnet} · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet}
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: NodeVnetPath;
   };
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/nodes/{node}/sdn/vnets/{vnet}/mac-vrf": {
  /**
  * GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet}/mac-vrf
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    path: NodeVnetPath;
   };
   responses: Answer<{
    ip: string;
    mac: string;
    nexthop: string;
   }[]>;
  };
 };
 "/nodes/{node}/version": {
  /** GET /nodes/{node}/version · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/version */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    release: string;
    repoid: string;
    version: string;
   }>;
  };
 };
 "/nodes/{node}/status": {
  /** GET /nodes/{node}/status · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status */
  get: {
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
  /** POST /nodes/{node}/status · permission: Sys.PowerMgmt on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    command: "reboot" | "shutdown";
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/netstat": {
  /** GET /nodes/{node}/netstat · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/netstat */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
 };
 "/nodes/{node}/execute": {
  /** POST /nodes/{node}/execute · permission: root@pam only · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/execute */
  post: {
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
 };
 "/nodes/{node}/wakeonlan": {
  /** POST /nodes/{node}/wakeonlan · permission: Sys.PowerMgmt on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/wakeonlan */
  post: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/rrd": {
  /** GET /nodes/{node}/rrd · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/rrd */
  get: {
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
 };
 "/nodes/{node}/rrddata": {
  /** GET /nodes/{node}/rrddata · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/rrddata */
  get: {
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
 };
 "/nodes/{node}/syslog": {
  /** GET /nodes/{node}/syslog · permission: Sys.Syslog on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/syslog */
  get: {
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
 };
 "/nodes/{node}/journal": {
  /** GET /nodes/{node}/journal · permission: Sys.Syslog on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/journal */
  get: {
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
 };
 "/nodes/{node}/vncshell": {
  /** POST /nodes/{node}/vncshell · permission: Sys.Console on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vncshell */
  post: {
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
   responses: Answer<NodesQemuVncproxyPostAnswer>;
  };
 };
 "/nodes/{node}/termproxy": {
  /** POST /nodes/{node}/termproxy · permission: Sys.Console on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/termproxy */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    cmd?: "ceph_install" | "login" | "upgrade";
    "cmd-opts"?: string;
   }>;
   responses: Answer<NodesQemuTermproxyPostAnswer>;
  };
 };
 "/nodes/{node}/vncwebsocket": {
  /** GET /nodes/{node}/vncwebsocket · permission: Sys.Console on /nodes/{node}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vncwebsocket */
  get: {
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
 };
 "/nodes/{node}/spiceshell": {
  /** POST /nodes/{node}/spiceshell · permission: Sys.Console on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/spiceshell */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    cmd?: "ceph_install" | "login" | "upgrade";
    "cmd-opts"?: string;
    proxy?: string;
   }>;
   responses: Answer<NodesQemuSpiceproxyPostAnswer>;
  };
 };
 "/nodes/{node}/dns": {
  /** GET /nodes/{node}/dns · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/dns */
  get: {
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
  /** PUT /nodes/{node}/dns · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/dns */
  put: {
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
 };
 "/nodes/{node}/time": {
  /** GET /nodes/{node}/time · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    localtime: number;
    time: number;
    timezone: string;
   }>;
  };
  /** PUT /nodes/{node}/time · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time */
  put: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    timezone: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/nodes/{node}/aplinfo": {
  /** GET /nodes/{node}/aplinfo · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }[]>;
  };
  /** POST /nodes/{node}/aplinfo · permission: Datastore.AllocateTemplate on /storage/{storage} · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    storage: string;
    template: string;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/query-oci-repo-tags": {
  /**
  * GET /nodes/{node}/query-oci-repo-tags · permission: Sys.AccessNetwork on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/query-oci-repo-tags
  * @description Since: later than PVE 8.4.5.
  */
  get: {
   parameters: {
    query: {
     reference: string;
    };
    path: NodePath;
   };
   responses: Answer<string[]>;
  };
 };
 "/nodes/{node}/query-url-metadata": {
  /** GET /nodes/{node}/query-url-metadata · permission: (Sys.Audit and Sys.Modify on / or Sys.AccessNetwork on /nodes/{node}) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/query-url-metadata */
  get: {
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
 };
 "/nodes/{node}/report": {
  /** GET /nodes/{node}/report · permission: Sys.Audit on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/report */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/startall": {
  /** POST /nodes/{node}/startall · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/startall */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    force?: boolean;
    /** @description Since: later than PVE 8.4.5. */
    "max-workers"?: number;
    vms?: string | string[];
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/stopall": {
  /** POST /nodes/{node}/stopall · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/stopall */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    "force-stop"?: boolean;
    /** @description Since: later than PVE 8.4.5. */
    "max-workers"?: number;
    timeout?: number;
    vms?: string | string[];
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/suspendall": {
  /** POST /nodes/{node}/suspendall · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/suspendall */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody?: Body<{
    /** @description Since: later than PVE 8.4.5. */
    "max-workers"?: number;
    vms?: string | string[];
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/migrateall": {
  /** POST /nodes/{node}/migrateall · permission: any user, checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/migrateall */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    /** @description Since: later than PVE 8.4.5. */
    "max-workers"?: number;
    maxworkers?: number;
    target: string;
    vms?: string | string[];
    "with-local-disks"?: boolean;
   }>;
   responses: Answer<string>;
  };
 };
 "/nodes/{node}/hosts": {
  /** GET /nodes/{node}/hosts · permission: Sys.Audit on / · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts */
  get: {
   parameters: {
    path: NodePath;
   };
   responses: Answer<{
    data: string;
    digest?: string;
   }>;
  };
  /** POST /nodes/{node}/hosts · permission: Sys.Modify on /nodes/{node} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts */
  post: {
   parameters: {
    path: NodePath;
   };
   requestBody: Body<{
    data: string;
    digest?: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/storage": {
  /** GET /storage · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage */
  get: {
   parameters: {
    query?: {
     type?: NodesStorageIdentityGetAnswerType;
    };
   };
   responses: Answer<{
    storage: string;
   }[]>;
  };
  /**
  * POST /storage · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage
  * @description Removed since PVE 8.4.5: maxfiles, server2, transport, volume.
  */
  post: {
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
    /**
    * @description Since: later than PVE 8.4.5.
    */
    "saferemove-stepsize"?: "1" | "2" | "4" | "8" | "16" | "32";
    saferemove_throughput?: string;
    server?: string;
    share?: string;
    shared?: boolean;
    "skip-cert-verification"?: boolean;
    smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
    /** @description Since: later than PVE 8.4.5. */
    "snapshot-as-volume-chain"?: boolean;
    sparse?: boolean;
    storage: string;
    subdir?: string;
    tagged_only?: boolean;
    target?: string;
    thinpool?: string;
    type: NodesStorageIdentityGetAnswerType;
    username?: string;
    vgname?: string;
    /** @description Since: later than PVE 8.4.5. */
    "zfs-base-path"?: string;
   }>;
   responses: Answer<StoragePostAnswer>;
  };
 };
 "/storage/{storage}": {
  /** GET /storage/{storage} · permission: Datastore.Allocate on /storage/{storage} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage} */
  get: {
   parameters: {
    path: StoragePath;
   };
   responses: Answer<{
    [key: string]: unknown;
   }>;
  };
  /**
  * PUT /storage/{storage} · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage}
  * @description Removed since PVE 8.4.5: maxfiles, server2, transport.
  */
  put: {
   parameters: {
    path: StoragePath;
   };
   requestBody?: Body<{
    blocksize?: string | null;
    bwlimit?: ClusterOptionsBwlimit | string | null;
    comstar_hg?: string | null;
    comstar_tg?: string | null;
    content?: string | string[] | null;
    "content-dirs"?: string | string[] | null;
    "create-base-path"?: boolean | null;
    "create-subdirs"?: boolean | null;
    "data-pool"?: string | null;
    delete?: string | string[];
    digest?: string;
    disable?: boolean | null;
    domain?: string | null;
    "encryption-key"?: string | null;
    fingerprint?: string | null;
    format?: "raw" | "qcow2" | "subvol" | "vmdk" | null;
    "fs-name"?: string | null;
    fuse?: boolean | null;
    is_mountpoint?: string | null;
    keyring?: string | null;
    krbd?: boolean | null;
    lio_tpg?: string | null;
    "master-pubkey"?: string | null;
    "max-protected-backups"?: number | null;
    mkdir?: boolean | null;
    monhost?: string | string[] | null;
    mountpoint?: string | null;
    namespace?: string | null;
    nocow?: boolean | null;
    nodes?: string | string[] | null;
    nowritecache?: boolean | null;
    options?: string | null;
    password?: string | null;
    pool?: string | null;
    port?: number | null;
    preallocation?: "off" | "metadata" | "falloc" | "full" | null;
    "prune-backups"?: PruneBackups | string | null;
    saferemove?: boolean | null;
    /** @description Since: later than PVE 8.4.5. */
    "saferemove-stepsize"?: "1" | "2" | "4" | "8" | "16" | "32" | null;
    saferemove_throughput?: string | null;
    server?: string | null;
    shared?: boolean | null;
    "skip-cert-verification"?: boolean | null;
    smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11" | null;
    /** @description Since: later than PVE 8.4.5. */
    "snapshot-as-volume-chain"?: boolean | null;
    sparse?: boolean | null;
    subdir?: string | null;
    tagged_only?: boolean | null;
    username?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    "zfs-base-path"?: string | null;
   }>;
   responses: Answer<StoragePostAnswer>;
  };
  /** DELETE /storage/{storage} · permission: Datastore.Allocate on /storage · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage} */
  delete: {
   parameters: {
    path: StoragePath;
   };
   responses: Answer<null>;
  };
 };
 "/access": {
  /** GET /access · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access */
  get: {
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/access/users": {
  /** GET /access/users · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users */
  get: {
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
    tokens?: AccessUsersGetAnswerTokens[];
    "totp-locked"?: boolean;
    userid: string;
   }[]>;
  };
  /** POST /access/users · permission: (Realm.AllocateUser on the user's realm and User.Modify on a group of the user), checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users */
  post: {
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
 };
 "/access/users/{userid}": {
  /** GET /access/users/{userid} · permission: User.Modify or Sys.Audit on a group of the user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid} */
  get: {
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
     [key: string]: AccessUsersGetAnswerTokens2;
    };
   }>;
  };
  /** PUT /access/users/{userid} · permission: User.Modify on a group of the user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid} */
  put: {
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
  /** DELETE /access/users/{userid} · permission: (Realm.AllocateUser on the user's realm and User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid} */
  delete: {
   parameters: {
    path: UseridPath;
   };
   responses: Answer<null>;
  };
 };
 "/access/users/{userid}/tfa": {
  /** GET /access/users/{userid}/tfa · permission: (the user itself or User.Modify or Sys.Audit on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/tfa */
  get: {
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
 };
 "/access/users/{userid}/unlock-tfa": {
  /** PUT /access/users/{userid}/unlock-tfa · permission: User.Modify on a group of the user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/unlock-tfa */
  put: {
   parameters: {
    path: UseridPath;
   };
   responses: Answer<boolean>;
  };
 };
 "/access/users/{userid}/token": {
  /** GET /access/users/{userid}/token · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token */
  get: {
   parameters: {
    path: UseridPath;
   };
   responses: Answer<AccessUsersGetAnswerTokens[]>;
  };
 };
 "/access/users/{userid}/token/{tokenid}": {
  /** GET /access/users/{userid}/token/{tokenid} · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid} */
  get: {
   parameters: {
    path: UseridTokenidPath;
   };
   responses: Answer<AccessUsersGetAnswerTokens2>;
  };
  /** PUT /access/users/{userid}/token/{tokenid} · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid} */
  put: {
   parameters: {
    path: UseridTokenidPath;
   };
   requestBody?: Body<{
    comment?: string | null;
    /** @description Since: later than PVE 8.4.5. */
    delete?: string | string[];
    expire?: number | null;
    privsep?: boolean | null;
    /** @description Since: later than PVE 8.4.5. */
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
  /** POST /access/users/{userid}/token/{tokenid} · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid} */
  post: {
   parameters: {
    path: UseridTokenidPath;
   };
   requestBody?: Body<AccessUsersGetAnswerTokens2>;
   responses: Answer<{
    "full-tokenid": string;
    info: AccessUsersGetAnswerTokens2;
    value: string;
   }>;
  };
  /** DELETE /access/users/{userid}/token/{tokenid} · permission: (the user itself or User.Modify on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid} */
  delete: {
   parameters: {
    path: UseridTokenidPath;
   };
   responses: Answer<null>;
  };
 };
 "/access/groups": {
  /** GET /access/groups · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups */
  get: {
   responses: Answer<{
    comment?: string;
    groupid: string;
    users?: string;
   }[]>;
  };
  /** POST /access/groups · permission: Group.Allocate on /access/groups · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups */
  post: {
   requestBody: Body<{
    comment?: string;
    groupid: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/access/groups/{groupid}": {
  /** GET /access/groups/{groupid} · permission: Sys.Audit or Group.Allocate on /access/groups · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid} */
  get: {
   parameters: {
    path: GroupidPath;
   };
   responses: Answer<{
    comment?: string;
    members: string[];
   }>;
  };
  /** PUT /access/groups/{groupid} · permission: Group.Allocate on /access/groups · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid} */
  put: {
   parameters: {
    path: GroupidPath;
   };
   requestBody?: Body<{
    comment?: string;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /access/groups/{groupid} · permission: Group.Allocate on /access/groups · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid} */
  delete: {
   parameters: {
    path: GroupidPath;
   };
   responses: Answer<null>;
  };
 };
 "/access/roles": {
  /** GET /access/roles · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles */
  get: {
   responses: Answer<{
    privs?: string;
    roleid: string;
    special?: boolean;
   }[]>;
  };
  /** POST /access/roles · permission: Sys.Modify on /access · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles */
  post: {
   requestBody: Body<{
    privs?: string | string[];
    roleid: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/access/roles/{roleid}": {
  /** GET /access/roles/{roleid} · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid} */
  get: {
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
  /** PUT /access/roles/{roleid} · permission: Sys.Modify on /access · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid} */
  put: {
   parameters: {
    path: RoleidPath;
   };
   requestBody?: Body<{
    append?: boolean;
    privs?: string | string[];
   }>;
   responses: Answer<null>;
  };
  /** DELETE /access/roles/{roleid} · permission: Sys.Modify on /access · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid} */
  delete: {
   parameters: {
    path: RoleidPath;
   };
   responses: Answer<null>;
  };
 };
 "/access/acl": {
  /** GET /access/acl · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/acl */
  get: {
   responses: Answer<{
    path: string;
    propagate?: boolean;
    roleid: string;
    type: "user" | "group" | "token";
    ugid: string;
   }[]>;
  };
  /** PUT /access/acl · permission: Permissions.Modify on {path} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/acl */
  put: {
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
 };
 "/access/domains": {
  /** GET /access/domains · permission: anybody, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains */
  get: {
   responses: Answer<{
    comment?: string;
    realm: string;
    tfa?: "yubico" | "oath";
    type: string;
   }[]>;
  };
  /** POST /access/domains · permission: Realm.Allocate on /access/realm · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains */
  post: {
   requestBody: Body<{
    "acr-values"?: string;
    /** @description Since: later than PVE 8.4.5. */
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
 };
 "/access/domains/{realm}": {
  /** GET /access/domains/{realm} · permission: Realm.Allocate or Sys.Audit on /access/realm · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm} */
  get: {
   parameters: {
    path: RealmPath;
   };
   responses: Answer<unknown>;
  };
  /** PUT /access/domains/{realm} · permission: Realm.Allocate on /access/realm · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm} */
  put: {
   parameters: {
    path: RealmPath;
   };
   requestBody?: Body<{
    "acr-values"?: string | null;
    /** @description Since: later than PVE 8.4.5. */
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
    group_classes?: string | string[] | null;
    group_dn?: string | null;
    group_filter?: string | null;
    group_name_attr?: string | null;
    "groups-autocreate"?: boolean | null;
    "groups-claim"?: string | null;
    "groups-overwrite"?: boolean | null;
    "issuer-url"?: string | null;
    mode?: "ldap" | "ldaps" | "ldap+starttls" | null;
    password?: string | null;
    port?: number | null;
    prompt?: string | null;
    "query-userinfo"?: boolean | null;
    scopes?: string | null;
    secure?: boolean | null;
    server1?: string | null;
    server2?: string | null;
    sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3" | null;
    "sync-defaults-options"?: RealmSyncOptions | string | null;
    sync_attributes?: string | null;
    tfa?: PveTfaConfig | string | null;
    user_attr?: string | null;
    user_classes?: string | string[] | null;
    verify?: boolean | null;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /access/domains/{realm} · permission: Realm.Allocate on /access/realm · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm} */
  delete: {
   parameters: {
    path: RealmPath;
   };
   responses: Answer<null>;
  };
 };
 "/access/domains/{realm}/sync": {
  /** POST /access/domains/{realm}/sync · permission: (Realm.AllocateUser on /access/realm/{realm} and User.Modify on /access/groups), checked further in code · token: yes · task: yes · https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}/sync */
  post: {
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
 };
 "/access/openid": {
  /** GET /access/openid · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid */
  get: {
   responses: Answer<{
    subdir: string;
   }[]>;
  };
 };
 "/access/openid/auth-url": {
  /** POST /access/openid/auth-url · permission: anybody · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid/auth-url */
  post: {
   requestBody: Body<{
    realm: string;
    "redirect-url": string;
   }>;
   responses: Answer<string>;
  };
 };
 "/access/openid/login": {
  /** POST /access/openid/login · permission: anybody · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid/login */
  post: {
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
 };
 "/access/tfa": {
  /** GET /access/tfa · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa */
  get: {
   responses: Answer<{
    entries: AccessTfaGetAnswerEntries[];
    "tfa-locked-until"?: number;
    "totp-locked"?: boolean;
    userid: string;
   }[]>;
  };
 };
 "/access/tfa/{userid}": {
  /** GET /access/tfa/{userid} · permission: (the user itself or User.Modify or Sys.Audit on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid} */
  get: {
   parameters: {
    path: UseridPath;
   };
   responses: Answer<AccessTfaGetAnswerEntries[]>;
  };
  /** POST /access/tfa/{userid} · permission: (the user itself or User.Modify on a group of the user) · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid} */
  post: {
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
 };
 "/access/tfa/{userid}/{id}": {
  /** GET /access/tfa/{userid}/{id} · permission: (the user itself or User.Modify or Sys.Audit on a group of the user) · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id} */
  get: {
   parameters: {
    path: UseridIdPath;
   };
   responses: Answer<AccessTfaGetAnswerEntries>;
  };
  /** PUT /access/tfa/{userid}/{id} · permission: (the user itself or User.Modify on a group of the user) · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id} */
  put: {
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
  /** DELETE /access/tfa/{userid}/{id} · permission: (the user itself or User.Modify on a group of the user) · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id} */
  delete: {
   parameters: {
    query?: {
     password?: string;
    };
    path: UseridIdPath;
   };
   responses: Answer<null>;
  };
 };
 "/access/ticket": {
  /** GET /access/ticket · permission: anybody · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/ticket */
  get: {
   responses: Answer<null>;
  };
  /** POST /access/ticket · permission: anybody, checked further in code · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/ticket */
  post: {
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
 };
 "/access/vncticket": {
  /**
  * POST /access/vncticket · permission: anybody, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/vncticket
  * @description Since: later than PVE 8.4.5.
  */
  post: {
   requestBody: Body<{
    authid: string;
    path: string;
    port?: number;
    privs: string | string[];
    vncticket: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/access/password": {
  /** PUT /access/password · permission: (the user itself or (Realm.AllocateUser on the user's realm and User.Modify on a group of the user)), checked further in code · token: no · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/password */
  put: {
   requestBody: Body<{
    "confirmation-password"?: string;
    password: string;
    userid: string;
   }>;
   responses: Answer<null>;
  };
 };
 "/access/permissions": {
  /** GET /access/permissions · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/access/permissions */
  get: {
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
 };
 "/pools": {
  /** GET /pools · permission: any user, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools */
  get: {
   parameters: {
    query?: {
     poolid?: string;
     type?: "qemu" | "lxc" | "storage";
    };
   };
   responses: Answer<{
    comment?: string;
    members?: PoolsGetAnswerMembers[];
    poolid: string;
   }[]>;
  };
  /** PUT /pools · permission: Pool.Allocate on /pool/{poolid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools */
  put: {
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
  /** POST /pools · permission: Pool.Allocate on /pool/{poolid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools */
  post: {
   requestBody: Body<{
    comment?: string;
    poolid: string;
   }>;
   responses: Answer<null>;
  };
  /** DELETE /pools · permission: Pool.Allocate on /pool/{poolid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools */
  delete: {
   parameters: {
    query: {
     poolid: string;
    };
   };
   responses: Answer<null>;
  };
 };
 "/pools/{poolid}": {
  /** GET /pools/{poolid} · permission: Pool.Audit on /pool/{poolid} · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid} */
  get: {
   parameters: {
    query?: {
     type?: "qemu" | "lxc" | "storage";
    };
    path: PoolidPath;
   };
   responses: Answer<{
    comment?: string;
    members: PoolsGetAnswerMembers[];
   }>;
  };
  /** PUT /pools/{poolid} · permission: Pool.Allocate on /pool/{poolid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid} */
  put: {
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
  /** DELETE /pools/{poolid} · permission: Pool.Allocate on /pool/{poolid}, checked further in code · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid} */
  delete: {
   parameters: {
    path: PoolidPath;
   };
   responses: Answer<null>;
  };
 };
 "/version": {
  /** GET /version · permission: any user · token: yes · task: no · https://pve.proxmox.com/pve-docs/api-viewer/#/version */
  get: {
   responses: Answer<{
    console?: "applet" | "vv" | "html5" | "xtermjs";
    release: string;
    repoid: string;
    version: string;
   }>;
  };
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
/** What several methods share: property strings as objects, and the form of errors. */
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
