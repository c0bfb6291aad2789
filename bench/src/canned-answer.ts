/** The request of the throughput comparison; its documented answer is a list of containers. */
export const path = "/nodes/gihyeon/lxc";

/** What pveproxy would answer to it: compact JSON of about 2 kB, six containers. */
export const body = JSON.stringify({
  data: [105, 110, 117, 118, 121, 130].map((vmid, index) => ({
    vmid,
    name: ["pet", "dns", "litellm", "hermes", "portainer", "nixos"][index],
    status: index === 5 ? "stopped" : "running",
    type: "lxc",
    tags: "homelab;pve-client",
    template: index === 5 ? 1 : "",
    cpus: 2,
    cpu: 0.0131578947368421 * (index + 1),
    mem: 536_870_912 + index,
    maxmem: 4_294_967_296,
    maxswap: 536_870_912,
    swap: 0,
    disk: 6_442_450_944 + index,
    maxdisk: 25_769_803_776,
    diskread: 1_234_567_890,
    diskwrite: 987_654_321,
    netin: 123_456_789 + index,
    netout: 98_765_432,
    uptime: 864_000 + index,
    pid: 2_000 + index,
  })),
});
