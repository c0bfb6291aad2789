import { expect, test } from "vitest";
import { pveCatalogue } from "./catalogue.ts";
import type { Method } from "./route.ts";

test.each<[Method, string, string, Record<string, string>]>([
  ["GET", "/", "GET /", {}],
  ["GET", "/version", "GET /version", {}],
  ["GET", "/nodes/pve1/ceph/releases", "GET /nodes/{node}/ceph/releases", { node: "pve1" }],
  ["POST", "/cluster/ceph/restart-bulk", "POST /cluster/ceph/restart-bulk", {}],
  ["GET", "/nodes/pve1/lxc/105/config", "GET /nodes/{node}/lxc/{vmid}/config", { node: "pve1", vmid: "105" }],
  ["GET", "//nodes//pve1/lxc/", "GET /nodes/{node}/lxc", { node: "pve1" }],
  [
    "DELETE",
    "/nodes/pve1/storage/local/content/local:vztmpl/a.tar.zst",
    "DELETE /nodes/{node}/storage/{storage}/content/{volume}",
    { node: "pve1", storage: "local", volume: "local:vztmpl/a.tar.zst" },
  ],
])("%s %s", (method, path, key, uriParams) => {
  const found = pveCatalogue().find(method, path);
  expect(found?.schema.key).toBe(key);
  expect(found?.uriParams).toEqual(uriParams);
});

test.each<[Method, string]>([
  ["DELETE", "/version"],
  ["GET", "/nope"],
  ["GET", "/nodes/pve1/nope"],
  ["GET", "/nodes/a b/lxc"],
])("nothing at %s %s", (method, path) => {
  expect(pveCatalogue().find(method, path)).toBeUndefined();
});
