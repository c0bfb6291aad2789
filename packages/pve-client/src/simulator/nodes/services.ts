import type { Json } from "../core/answer.ts";
import { nodeOf } from "../core/cluster.ts";
import { type Call, type Route, route } from "../core/route.ts";

const SERVICES =
  "chrony corosync cron ksmtuned lxcfs postfix proxmox-firewall pve-cluster pve-firewall pve-ha-crm pve-ha-lrm pvedaemon pvefw-logger pveproxy pvescheduler pvestatd qmeventd spiceproxy sshd syslog systemd-journald";

/** Where a node keeps that a service was stopped; all others run where a node answers. */
const keyOf = (service: string) => `service ${service}`;

function stateOf(call: Call, service: string): Json {
  const runs = !nodeOf(call.cluster, call.node).settings.has(keyOf(service));
  return {
    service,
    name: service,
    desc: service,
    state: runs ? "running" : "dead",
    "active-state": runs ? "active" : "inactive",
    "unit-state": "enabled",
  };
}

/** Rule: `PVE/API2/Services.pm $service_cmd`: what carries the API is not stopped over the API. */
function command(name: "start" | "stop" | "restart" | "reload") {
  return (call: Call): string => {
    const service = call.required("service");
    return call.startTask({ type: `srv${name}`, id: service }, () => {
      if (name === "stop" && ["pve-cluster", "pvedaemon", "pveproxy"].includes(service)) {
        call.die(`invalid service cmd '${service} ${name}': refusing to stop essential service!`);
      }
      const { settings } = nodeOf(call.cluster, call.node);
      if (name === "stop") settings.set(keyOf(service), "stopped");
      else if (name === "reload" && settings.has(keyOf(service))) {
        call.die(`command 'systemctl reload ${service}' failed: exit code 1`);
      } else settings.delete(keyOf(service));
    });
  };
}

const SERVICE = "/nodes/{node}/services/{service}";
const CHILDREN = ["state", "start", "stop", "restart", "reload"];

/** A node's services. Rules: `PVE/API2/Services.pm`. */
export const serviceRoutes: readonly Route[] = [
  route("GET /nodes/{node}/services", (call) => SERVICES.split(" ").map((service) => stateOf(call, service))),
  route(`GET ${SERVICE}`, () => CHILDREN.map((subdir) => ({ subdir }))),
  route(`GET ${SERVICE}/state`, (call) => stateOf(call, call.required("service"))),
  route(`POST ${SERVICE}/start`, command("start")),
  route(`POST ${SERVICE}/stop`, command("stop")),
  route(`POST ${SERVICE}/restart`, command("restart")),
  route(`POST ${SERVICE}/reload`, command("reload")),
];
