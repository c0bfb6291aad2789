import type { MethodParameters } from "../../generated/parameters.ts";
import { type MethodSchema, methodOf } from "./method-schema.ts";

const flag = { type: "boolean", optional: true } as const;
const text = { type: "string", optional: true } as const;
const node = { type: "string", format: "pve-node" } as const;

/** Parameters of both bulk restarts. Source: `PVE/API2/Ceph.pm`, `PVE/API2/Cluster/Ceph.pm` of pve-manager 9.2.11. */
const RESTART: MethodParameters["parameters"] = {
  "service-type": { type: "string", enum: ["mon", "mgr", "mds", "osd"] },
  "dry-run": flag,
  "only-outdated": flag,
  resume: flag,
  "set-noout": flag,
  timeout: { type: "integer", optional: true },
};

type Unlisted = Pick<MethodSchema, "key" | "permissions"> & Partial<MethodSchema>;

const UNLISTED: readonly Unlisted[] = [
  { key: "GET /", permissions: { user: "all" } },
  {
    key: "POST /cluster/ceph/restart-bulk",
    permissions: { check: ["perm", "/", ["Sys.Modify"]] },
    parameters: { parameters: RESTART },
  },
  {
    key: "POST /nodes/{node}/ceph/restart-bulk",
    permissions: { check: ["perm", "/", ["Sys.Modify"]] },
    parameters: { parameters: { node, ...RESTART } },
    proxyto: "node",
    protected: true,
  },
  {
    key: "GET /nodes/{node}/ceph/releases",
    permissions: { check: ["perm", "/", ["Sys.Audit", "Datastore.Audit"], "any", 1] },
    parameters: { parameters: { node } },
    proxyto: "node",
  },
];

/** Methods that the server has and the published schema leaves out. Source: `PVE/API2.pm`, and pve-manager newer than the schema. */
export const unlistedMethods: ReadonlyMap<string, MethodSchema> = new Map(
  UNLISTED.map((each): [string, MethodSchema] => [
    each.key,
    {
      method: methodOf(each.key),
      parameters: { parameters: {} },
      allowToken: true,
      proxyto: undefined,
      protected: false,
      upload: false,
      ...each,
    },
  ]),
);

/** Parameters that the server takes and the published schema leaves out. Source: `PVE/API2/Nodes.pm` method journal. */
export const unlistedParameters: Readonly<Record<string, MethodParameters["parameters"]>> = {
  "GET /nodes/{node}/journal": {
    identifiers: flag,
    kernel: flag,
    service: text,
    structured: flag,
    unit: text,
    units: flag,
  },
};
