import type { Json } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { givenOptions } from "../core/given-options.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Section } from "../core/section-config.ts";
import { SectionFile } from "../core/section-file.ts";

const SERVER = "/cluster/metrics/server";

/** Where nodes send their figures. Rules: `sub options` of `PVE/Status/*.pm`. */
export const metricServers = new SectionFile({
  path: "status.cfg",
  schema: `POST ${SERVER}/{id}`,
  types: {
    graphite: { required: "server port", optional: "mtu disable path timeout proto" },
    influxdb: {
      required: "server port",
      optional:
        "mtu disable organization bucket influxdbproto timeout max-body-size api-path-prefix verify-certificate",
    },
    opentelemetry: {
      required: "server",
      optional:
        "port disable otel-protocol otel-path otel-timeout otel-headers otel-verify-ssl otel-max-body-size otel-resource-attributes otel-compression",
    },
  },
});

const tokenFile = (call: Call) => `priv/metricserver/${call.required("id")}.pw`;

const given = (call: Call, type: string) => givenOptions(call, ...(type === "influxdb" ? ["token"] : []));

/** The token is kept apart. Rule: `PVE/Status/InfluxDB.pm sub set_credentials`. */
function keepToken(call: Call, type: string): void {
  const token = type === "influxdb" ? call.text("token") : undefined;
  if (token !== undefined) call.cluster.files.write(tokenFile(call), token);
}

function serverOf(call: Call, otherwise: string): Section {
  return metricServers.all(call.cluster).get(call.required("id")) ?? call.die(otherwise);
}

/** Rule: `PVE/API2/Cluster/MetricServer.pm`. Whether a server answers is not asked: nobody does here. */
function create(call: Call): null {
  const [id, type] = [call.required("id"), call.required("type")];
  if (metricServers.all(call.cluster).has(id)) call.die(`Metric server '${id}' already exists`);
  const options = given(call, type);
  metricServers.check(type, options, true);
  keepToken(call, type);
  metricServers.put(call.cluster, { type, id, options });
  return null;
}

function update(call: Call): null {
  assertIfModified(metricServers.digest(call.cluster), call.text("digest"));
  const server = serverOf(call, `no such server '${call.required("id")}'`);
  const changes = given(call, server.type);
  metricServers.check(server.type, changes, false);
  const deleted = call.list("delete").filter((name) => name !== "token" || server.type !== "influxdb");
  const options = metricServers.changed(server, changes, deleted);
  keepToken(call, server.type);
  if (deleted.length < call.list("delete").length) call.cluster.files.remove(tokenFile(call));
  metricServers.put(call.cluster, { ...server, options });
  return null;
}

function list(call: Call): Json {
  return [...metricServers.all(call.cluster).values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, type, options }) => {
      const { disable, server, port } = metricServers.shown(options);
      return { id, disable: disable ?? 0, type, server, port };
    });
}

export const metricServerRoutes: readonly Route[] = [
  route("GET /cluster/metrics", () => [{ name: "server" }, { name: "export" }]),
  route(`GET ${SERVER}`, list),
  route(`POST ${SERVER}/{id}`, create),
  route(`GET ${SERVER}/{id}`, (call) => {
    const { type, options } = serverOf(call, `status server entry '${call.required("id")}' does not exist`);
    return { ...metricServers.shown(options), type };
  }),
  route(`PUT ${SERVER}/{id}`, update),
  route(`DELETE ${SERVER}/{id}`, (call) => {
    metricServers.remove(call.cluster, call.required("id"));
    call.cluster.files.remove(tokenFile(call));
    return null;
  }),
];
