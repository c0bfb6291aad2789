import { expect, test } from "vitest";
import { asker } from "../../../test/asker.ts";
import { createSimulator } from "../simulator.ts";

const SERVER = "/cluster/metrics/server";

test("metric servers are written as PVE writes them, their tokens apart", async () => {
  const simulator = createSimulator({ node: "pve1" });
  const ask = asker(simulator);
  const files = () => simulator.files();
  await ask(`POST ${SERVER}/in`, {
    type: "influxdb",
    server: "db",
    port: 8086,
    influxdbproto: "https",
    token: "secret",
  });
  await ask(`POST ${SERVER}/gr`, { type: "graphite", server: "g", port: 2003, disable: 1, path: "pve" });
  const graphite = "graphite: gr\n\tdisable\n\tport 2003\n\tserver g\n\tpath pve\n\n";
  expect(files()["status.cfg"]).toBe(`influxdb: in\n\tport 8086\n\tserver db\n\tinfluxdbproto https\n\n${graphite}`);
  expect(files()["priv/metricserver/in.pw"]).toBe("secret");
  expect(await ask(`GET ${SERVER}`)).toEqual([
    { id: "gr", disable: 1, type: "graphite", server: "g", port: 2003 },
    { id: "in", disable: 0, type: "influxdb", server: "db", port: 8086 },
  ]);
  await ask(`PUT ${SERVER}/in`, { server: "db2", port: 8087, delete: "influxdbproto,token" });
  expect(files()["status.cfg"]).toBe(`influxdb: in\n\tport 8087\n\tserver db2\n\n${graphite}`);
  expect(files()["priv/metricserver/in.pw"]).toBeUndefined();
  expect(await ask(`GET ${SERVER}/in`)).toEqual({ type: "influxdb", server: "db2", port: 8087 });
  expect(await ask(`DELETE ${SERVER}/in`)).toBe(null);
  expect(files()["status.cfg"]).toBe(graphite);
});

test.each<[string, Record<string, string>, string]>([
  ["POST gr", { type: "graphite", server: "a", port: "1" }, "500 Metric server 'gr' already exists"],
  ["POST aa", { type: "graphite", server: "a", port: "1", bucket: "b" }, "500 unexpected property 'bucket'"],
  ["PUT none", { server: "a", port: "1" }, "500 no such server 'none'"],
  ["PUT gr", { server: "a", port: "1", delete: "wings" }, "500 no such option 'wings'"],
  [
    "PUT gr",
    { server: "a", port: "1", digest: "0" },
    "500 detected modified configuration - file changed by other user? Try again.",
  ],
  ["GET none", {}, "500 status server entry 'none' does not exist"],
])("%s %j is refused", async (line, params, want) => {
  const ask = asker(createSimulator({ node: "pve1" }));
  await ask(`POST ${SERVER}/gr`, { type: "graphite", server: "g", port: 2003 });
  expect(await ask(line.replace(" ", ` ${SERVER}/`), params)).toBe(want);
});
