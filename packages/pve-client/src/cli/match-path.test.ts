import { expect, test } from "vitest";
import { matchPath } from "./match-path.ts";

test.each([
  ["GET", "/version", "/version", {}],
  ["GET", "nodes", "/nodes", {}],
  ["GET", "/api2/json/nodes", "/nodes", {}],
  ["PUT", "/nodes/pve1/lxc/105/config", "/nodes/{node}/lxc/{vmid}/config", { node: "pve1", vmid: "105" }],
  ["GET", "/nodes/{node}/lxc", "/nodes/{node}/lxc", {}],
  ["GET", "/access/users/a%40pve", "/access/users/{userid}", { userid: "a@pve" }],
  [
    "GET",
    "/nodes/pve1/storage/local/content/local%3Aiso%2Fa.iso",
    "/nodes/{node}/storage/{storage}/content/{volume}",
    { node: "pve1", storage: "local", volume: "local:iso/a.iso" },
  ],
  ["GET", "/cluster/firewall/groups", "/cluster/firewall/groups", {}],
] as const)("%s %s is %s", (method, given, path, params) => {
  expect(matchPath(method, given)).toEqual({ method, path, params });
});

test.each([
  ["GET", "/nodes/pve1/lxcc", "PVE has no path /nodes/pve1/lxcc; did you mean /nodes/{node}/lxc?"],
  ["GET", "/nodez", "did you mean /nodes?"],
  ["GET", "/qwertzuiopasdfg", "PVE has no path /qwertzuiopasdfg. Below / there is: access, cluster, nodes,"],
  ["GET", "/", "PVE has no path /. Below / there is: access,"],
  ["GET", "/nodes/pve1/apt/qwertzuiopas", "Below /nodes/{node}/apt there is: changelog,"],
  ["GET", "/nodes/pve1/lxc?full=1&x=2", "parameters stand behind the path: /nodes/pve1/lxc full=1 x=2"],
  ["GET", "/nodes/50%/lxc", '"50%" is no part of a path: write % as %25.'],
  ["POST", "/version", "/version has no post, only get."],
  ["POST", "/nodes/pve1/lxc/105/config", "has no post, only get, put."],
] as const)("%s %s: %s", (method, path, text) => {
  expect(() => matchPath(method, path)).toThrow(text);
});
