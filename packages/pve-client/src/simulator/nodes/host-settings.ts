import type { Json } from "../core/answer.ts";
import { nodeOf } from "../core/cluster.ts";
import { digestOf } from "../core/config-files.ts";
import { assertIfModified } from "../core/digest.ts";
import { type Call, type Route, route } from "../core/route.ts";

const DNS = ["search", "dns1", "dns2", "dns3"];
const settings = (call: Call) => nodeOf(call.cluster, call.node).settings;

function dns(call: Call): Json {
  const known = settings(call);
  return Object.fromEntries(DNS.flatMap((name) => (known.has(name) ? [[name, known.get(name) ?? ""]] : [])));
}

function hosts(call: Call): { data: string; digest: string } {
  const { name, ip } = nodeOf(call.cluster, call.node);
  const data = settings(call).get("hosts") ?? `127.0.0.1 localhost\n${ip} ${name}\n`;
  return { data, digest: digestOf(data) };
}

function time(call: Call): Json {
  const timezone = settings(call).get("timezone") ?? "Etc/UTC";
  const now = call.cluster.clock.now();
  // the zone's clock, read as if it were UTC's
  const local = new Date(now).toLocaleString("sv-SE", { timeZone: timezone });
  return { timezone, time: Math.floor(now / 1000), localtime: Date.parse(`${local.replace(" ", "T")}Z`) / 1000 };
}

/** What is set in the node's own system. Rules: `PVE/API2/Nodes.pm` methods dns, update_dns, hosts, time. */
export const hostSettingRoutes: readonly Route[] = [
  route("GET /nodes/{node}/dns", dns),
  route("PUT /nodes/{node}/dns", (call) => {
    const known = settings(call);
    for (const name of DNS) known.delete(name);
    for (const name of DNS) if (call.has(name)) known.set(name, call.required(name));
    return null;
  }),
  route("GET /nodes/{node}/hosts", hosts),
  route("POST /nodes/{node}/hosts", (call) => {
    assertIfModified(hosts(call).digest, call.text("digest"));
    settings(call).set("hosts", call.required("data"));
    return null;
  }),
  route("GET /nodes/{node}/time", time),
  route("PUT /nodes/{node}/time", (call) => {
    const timezone = call.required("timezone");
    try {
      new Date().toLocaleString("sv-SE", { timeZone: timezone });
    } catch {
      call.die(`No such timezone: ${timezone}`);
    }
    settings(call).set("timezone", timezone);
    return null;
  }),
];
