// DO NOT EDIT. Written by `pnpm generate` from the OpenAPI document of PVE's API; data only.

/** What one version's API has and another's has not. */
export interface VersionPart {
  readonly methods: readonly string[];
  /** By method, of methods that both have. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** How the version that the types describe differs from an older one. */
export const versionChanges: {
  readonly newer: string;
  readonly older: string;
  readonly added: VersionPart;
  readonly removed: VersionPart;
} = {
  "newer": "9.2.3",
  "older": "8.4.5",
  "added": {
    "methods": [
      "GET /cluster/qemu",
      "GET /cluster/qemu/cpu-flags",
      "GET /cluster/qemu/custom-cpu-models",
      "POST /cluster/qemu/custom-cpu-models",
      "GET /cluster/qemu/custom-cpu-models/{cputype}",
      "PUT /cluster/qemu/custom-cpu-models/{cputype}",
      "DELETE /cluster/qemu/custom-cpu-models/{cputype}",
      "GET /cluster/ha/rules",
      "POST /cluster/ha/rules",
      "GET /cluster/ha/rules/{rule}",
      "PUT /cluster/ha/rules/{rule}",
      "DELETE /cluster/ha/rules/{rule}",
      "POST /cluster/ha/status/disarm-ha",
      "POST /cluster/ha/status/arm-ha",
      "GET /cluster/bulk-action",
      "GET /cluster/bulk-action/guest",
      "POST /cluster/bulk-action/guest/start",
      "POST /cluster/bulk-action/guest/shutdown",
      "POST /cluster/bulk-action/guest/suspend",
      "POST /cluster/bulk-action/guest/migrate",
      "GET /cluster/sdn/fabrics",
      "GET /cluster/sdn/fabrics/fabric",
      "POST /cluster/sdn/fabrics/fabric",
      "GET /cluster/sdn/fabrics/fabric/{id}",
      "PUT /cluster/sdn/fabrics/fabric/{id}",
      "DELETE /cluster/sdn/fabrics/fabric/{id}",
      "GET /cluster/sdn/fabrics/node",
      "GET /cluster/sdn/fabrics/node/{fabric_id}",
      "POST /cluster/sdn/fabrics/node/{fabric_id}",
      "GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}",
      "PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}",
      "DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}",
      "GET /cluster/sdn/fabrics/all",
      "GET /cluster/sdn/prefix-lists",
      "POST /cluster/sdn/prefix-lists",
      "GET /cluster/sdn/prefix-lists/{id}",
      "PUT /cluster/sdn/prefix-lists/{id}",
      "DELETE /cluster/sdn/prefix-lists/{id}",
      "GET /cluster/sdn/prefix-lists/{id}/entries",
      "POST /cluster/sdn/prefix-lists/{id}/entries",
      "GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}",
      "PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}",
      "DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}",
      "GET /cluster/sdn/route-maps",
      "GET /cluster/sdn/route-maps/entries",
      "POST /cluster/sdn/route-maps/entries",
      "GET /cluster/sdn/route-maps/entries/{route-map-id}",
      "GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}",
      "PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}",
      "DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}",
      "POST /cluster/sdn/lock",
      "DELETE /cluster/sdn/lock",
      "POST /cluster/sdn/rollback",
      "GET /cluster/sdn/dry-run",
      "POST /nodes/{node}/qemu/{vmid}/dbus-vmstate",
      "GET /nodes/{node}/lxc/{vmid}/migrate",
      "DELETE /nodes/{node}/ceph/fs/{name}",
      "GET /nodes/{node}/capabilities/qemu/cpu-flags",
      "GET /nodes/{node}/capabilities/qemu/migration",
      "POST /nodes/{node}/storage/{storage}/oci-registry-pull",
      "GET /nodes/{node}/storage/{storage}/identity",
      "GET /nodes/{node}/sdn/fabrics/{fabric}",
      "GET /nodes/{node}/sdn/fabrics/{fabric}/routes",
      "GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors",
      "GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces",
      "GET /nodes/{node}/sdn/zones/{zone}/bridges",
      "GET /nodes/{node}/sdn/zones/{zone}/ip-vrf",
      "GET /nodes/{node}/sdn/vnets/{vnet}",
      "GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf",
      "GET /nodes/{node}/query-oci-repo-tags",
      "POST /access/vncticket"
    ],
    "parameters": {
      "POST /cluster/metrics/server/{id}": [
        "otel-compression",
        "otel-headers",
        "otel-max-body-size",
        "otel-path",
        "otel-protocol",
        "otel-resource-attributes",
        "otel-timeout",
        "otel-verify-ssl"
      ],
      "PUT /cluster/metrics/server/{id}": [
        "otel-compression",
        "otel-headers",
        "otel-max-body-size",
        "otel-path",
        "otel-protocol",
        "otel-resource-attributes",
        "otel-timeout",
        "otel-verify-ssl"
      ],
      "GET /cluster/metrics/export": [
        "node-list"
      ],
      "POST /cluster/config": [
        "token-coefficient"
      ],
      "POST /cluster/ha/resources": [
        "auto-rebalance",
        "failback"
      ],
      "PUT /cluster/ha/resources/{sid}": [
        "auto-rebalance",
        "failback"
      ],
      "DELETE /cluster/ha/resources/{sid}": [
        "purge"
      ],
      "PUT /cluster/sdn": [
        "lock-token",
        "release-lock"
      ],
      "POST /cluster/sdn/vnets": [
        "lock-token"
      ],
      "PUT /cluster/sdn/vnets/{vnet}": [
        "lock-token"
      ],
      "DELETE /cluster/sdn/vnets/{vnet}": [
        "lock-token"
      ],
      "POST /cluster/sdn/vnets/{vnet}/subnets": [
        "lock-token"
      ],
      "PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}": [
        "lock-token"
      ],
      "DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}": [
        "lock-token"
      ],
      "POST /cluster/sdn/zones": [
        "fabric",
        "lock-token",
        "secondary-controllers"
      ],
      "PUT /cluster/sdn/zones/{zone}": [
        "fabric",
        "lock-token",
        "secondary-controllers"
      ],
      "DELETE /cluster/sdn/zones/{zone}": [
        "lock-token"
      ],
      "POST /cluster/sdn/controllers": [
        "bgp-mode",
        "fabric",
        "lock-token",
        "nodes",
        "peer-group-name",
        "route-map-in",
        "route-map-out"
      ],
      "PUT /cluster/sdn/controllers/{controller}": [
        "bgp-mode",
        "fabric",
        "lock-token",
        "nodes",
        "peer-group-name",
        "route-map-in",
        "route-map-out"
      ],
      "DELETE /cluster/sdn/controllers/{controller}": [
        "lock-token"
      ],
      "POST /cluster/sdn/ipams": [
        "lock-token"
      ],
      "PUT /cluster/sdn/ipams/{ipam}": [
        "lock-token"
      ],
      "DELETE /cluster/sdn/ipams/{ipam}": [
        "lock-token"
      ],
      "POST /cluster/sdn/dns": [
        "lock-token"
      ],
      "PUT /cluster/sdn/dns/{dns}": [
        "lock-token"
      ],
      "DELETE /cluster/sdn/dns/{dns}": [
        "lock-token"
      ],
      "PUT /cluster/options": [
        "location",
        "replication"
      ],
      "POST /nodes/{node}/qemu": [
        "allow-ksm",
        "ha-managed",
        "intel-tdx"
      ],
      "GET /nodes/{node}/qemu/{vmid}/agent/file-read": [
        "count",
        "decode",
        "offset"
      ],
      "POST /nodes/{node}/qemu/{vmid}/config": [
        "allow-ksm",
        "intel-tdx"
      ],
      "PUT /nodes/{node}/qemu/{vmid}/config": [
        "allow-ksm",
        "intel-tdx"
      ],
      "POST /nodes/{node}/qemu/{vmid}/status/start": [
        "nets-host-mtu",
        "with-conntrack-state"
      ],
      "POST /nodes/{node}/qemu/{vmid}/migrate": [
        "with-conntrack-state"
      ],
      "POST /nodes/{node}/lxc": [
        "entrypoint",
        "env",
        "ha-managed"
      ],
      "PUT /nodes/{node}/lxc/{vmid}/config": [
        "entrypoint",
        "env"
      ],
      "PUT /nodes/{node}/network": [
        "regenerate-frr"
      ],
      "GET /nodes/{node}/capabilities/qemu/cpu": [
        "arch"
      ],
      "GET /nodes/{node}/capabilities/qemu/machines": [
        "arch"
      ],
      "PUT /nodes/{node}/config": [
        "location"
      ],
      "POST /nodes/{node}/startall": [
        "max-workers"
      ],
      "POST /nodes/{node}/stopall": [
        "max-workers"
      ],
      "POST /nodes/{node}/suspendall": [
        "max-workers"
      ],
      "POST /nodes/{node}/migrateall": [
        "max-workers"
      ],
      "POST /storage": [
        "saferemove-stepsize",
        "snapshot-as-volume-chain",
        "zfs-base-path"
      ],
      "PUT /storage/{storage}": [
        "saferemove-stepsize",
        "snapshot-as-volume-chain",
        "zfs-base-path"
      ],
      "PUT /access/users/{userid}/token/{tokenid}": [
        "delete",
        "regenerate"
      ],
      "POST /access/domains": [
        "audiences"
      ],
      "PUT /access/domains/{realm}": [
        "audiences"
      ]
    }
  },
  "removed": {
    "methods": [
      "GET /nodes/{node}/scan/glusterfs"
    ],
    "parameters": {
      "POST /cluster/backup": [
        "maxfiles",
        "notification-policy",
        "notification-target"
      ],
      "PUT /cluster/backup/{id}": [
        "maxfiles",
        "notification-policy",
        "notification-target"
      ],
      "POST /nodes/{node}/vzdump": [
        "maxfiles",
        "notification-policy",
        "notification-target"
      ],
      "POST /storage": [
        "maxfiles",
        "server2",
        "transport",
        "volume"
      ],
      "PUT /storage/{storage}": [
        "maxfiles",
        "server2",
        "transport"
      ]
    }
  }
};
