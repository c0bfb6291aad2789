import type { Json } from "../core/answer.ts";
import { nodeOf } from "../core/cluster.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { bulkPowerRoutes } from "./bulk-power.ts";
import { hostSettingRoutes } from "./host-settings.ts";
import { nodeNetwork } from "./network.ts";
import { nodeConfigRoutes } from "./node-config.ts";
import { packageVersions } from "./packages.ts";
import { serviceRoutes } from "./services.ts";
import { nodeStatus } from "./status.ts";

const CHILDREN =
  "aplinfo apt capabilities ceph certificates config disks dns firewall hardware hosts journal lxc migrateall netstat network qemu query-oci-repo-tags query-url-metadata replication report rrd rrddata scan sdn services spiceshell startall status stopall storage subscription suspendall syslog tasks termproxy time version vncshell vzdump wakeonlan";

/** Rule: `PVE/API2.pm` method index. */
const ROOT = "version cluster nodes storage access pools";

/** Rule: `PVE/API2/Nodes.pm` method execute: a batch of calls, each with its own outcome. */
async function execute(call: Call): Promise<Json> {
  // the format "pve-command-batch" has checked that it is a list of such objects
  const commands = JSON.parse(call.required("commands")) as {
    method: "GET" | "POST" | "PUT" | "DELETE";
    path: string;
    args?: Record<string, string>;
  }[];
  const results: Json[] = [];
  for (const { method, path, args } of commands) {
    const { status, data, message } = await call.inner(method, path.startsWith("/") ? path : `/${path}`, args ?? {});
    results.push(status === 200 ? { status, data } : { status, message: message ?? "" });
  }
  return results;
}

/** What the simulator knows about a node itself. */
export const nodeRoutes: readonly Route[] = [
  route("GET /", () => ROOT.split(" ").map((subdir) => ({ subdir }))),
  route("GET /nodes/{node}", () => CHILDREN.split(" ").map((name) => ({ name }))),
  route("GET /nodes/{node}/status", (call) => nodeStatus(call.cluster, nodeOf(call.cluster, call.node))),
  route("GET /nodes/{node}/version", (call) => ({ ...call.cluster.version })),
  route("GET /nodes/{node}/subscription", () => ({
    status: "notfound",
    message: "There is no subscription key",
    url: "https://www.proxmox.com/en/proxmox-virtual-environment/pricing",
  })),
  route("GET /nodes/{node}/network", nodeNetwork),
  route("GET /nodes/{node}/apt/versions", (call) => packageVersions(call.cluster)),
  route("POST /nodes/{node}/execute", execute),
  ...nodeConfigRoutes,
  ...hostSettingRoutes,
  ...bulkPowerRoutes,
  ...serviceRoutes,
];
