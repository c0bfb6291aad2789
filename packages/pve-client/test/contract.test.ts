import { expect, test } from "vitest";
import { methodFacts, type Shape } from "../src/generated/methods.ts";
import { createSimulator } from "../src/simulator/simulator.ts";

/**
 * What any PVE server has to answer, the simulator as well as a real node. By default it asks the simulator; with
 * `PVE_CONTRACT_URL=https://pve1.lan:8006` and `PVE_CONTRACT_AUTH='PVEAPIToken=user@realm!name=secret'` it asks that
 * server. It only reads. The server's certificate has to be trusted (`NODE_EXTRA_CA_CERTS`).
 */
const { PVE_CONTRACT_URL: url, PVE_CONTRACT_AUTH: authorization } = process.env;

type Ask = (path: string) => Promise<{ status: number; body: { data?: unknown; message?: string; errors?: object } }>;

const ask: Ask = (() => {
  const base = `${url ?? "https://simulator:8006"}/api2/json`;
  const door = url === undefined ? simulated() : fetch;
  const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization };
  return async (path) => {
    const response = await door(`${base}${path}`, { headers });
    return { status: response.status, body: (await response.json()) as Awaited<ReturnType<Ask>>["body"] };
  };
})();

function simulated() {
  const files = {
    "user.cfg": "user:root@pam:1:0::::::\nuser:ops@pve:1:0:Ops:::::\n\ngroup:admins:ops@pve::\n\npool:p1:first:100::\n",
    "storage.cfg":
      "dir: local\n\tpath /var/lib/vz\n\tcontent iso,vztmpl,backup,snippets\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
    "nodes/pve1/lxc/100.conf":
      "arch: amd64\nhostname: web\nmemory: 512\nnet0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01,type=veth\nostype: debian\nrootfs: local-lvm:vm-100-disk-0,size=4G\nswap: 512\ntags: a;b\nunprivileged: 1\n",
    "nodes/pve1/qemu-server/200.conf":
      "boot: order=scsi0\ncores: 2\nmemory: 2048\nname: db\nscsi0: local-lvm:vm-200-disk-0,size=8G\n",
  };
  return createSimulator({ node: "pve1", files, running: [100] }).as("root@pam");
}

const { node, guests } = await (async () => {
  const nodes = (await ask("/nodes")).body.data as { node: string; status: string }[];
  const online = nodes.find(({ status }) => status === "online")?.node ?? "";
  const rows = (await ask("/cluster/resources?type=vm")).body.data as { type: string; vmid: number; node: string }[];
  return { node: online, guests: rows.filter((row) => row.node === online) };
})();

const first = (type: string) => guests.find((guest) => guest.type === type)?.vmid;
const READS = [
  "/version",
  "/nodes",
  "/cluster/resources",
  "/cluster/status",
  "/cluster/tasks",
  "/access/users",
  "/access/groups",
  "/access/roles",
  "/access/domains",
  "/access/acl",
  "/pools",
  "/storage",
  "/nodes/{node}/status",
  "/nodes/{node}/version",
  "/nodes/{node}/time",
  "/nodes/{node}/tasks",
  "/nodes/{node}/network",
  "/nodes/{node}/storage",
  "/nodes/{node}/lxc",
  "/nodes/{node}/qemu",
  "/nodes/{node}/lxc/{vmid}/config",
  "/nodes/{node}/lxc/{vmid}/pending",
  "/nodes/{node}/lxc/{vmid}/status/current",
  "/nodes/{node}/lxc/{vmid}/snapshot",
  "/nodes/{node}/qemu/{vmid}/config",
  "/nodes/{node}/qemu/{vmid}/pending",
  "/nodes/{node}/qemu/{vmid}/status/current",
].filter((path) => !path.includes("{vmid}") || first(path.split("/")[3] ?? "") !== undefined);

test.each(READS)("GET %s answers in the shape that the schema tells", async (path) => {
  const target = path.replace("{node}", node).replace("{vmid}", String(first(path.split("/")[3] ?? "")));
  const { status, body } = await ask(target);
  expect({ status, message: body.message }).toEqual({ status: 200, message: undefined });
  expect(misfits(methodFacts(`GET ${path}`)?.returns, body.data, "data")).toEqual([]);
});

test.each<[string, number, RegExp]>([
  ["/nope", 501, /^Method 'GET \/nope' not implemented$/],
  [
    "/nodes/{node}/lxc/999999999/config",
    500,
    /^Configuration file 'nodes\/.*\/lxc\/999999999\.conf' does not exist\n$/,
  ],
  ["/cluster/nextid?vmid=7", 400, /^Parameter verification failed\.\n$/],
  ["/version?nonsense=1", 400, /^Parameter verification failed\.\n$/],
])("GET %s is refused", async (path, status, message) => {
  const answer = await ask(path.replace("{node}", node));
  expect(answer.status).toBe(status);
  expect(answer.body.message).toMatch(message);
});

/** Where a value is not what the shape says; fields that the shape does not know are nobody's business. */
function misfits(shape: Shape | undefined, value: unknown, at: string): string[] {
  if (shape === undefined || shape === null || value === null || value === undefined) return [];
  if (typeof shape === "string") return fits(shape, value) ? [] : [`${at}: ${JSON.stringify(value)} is no ${shape}`];
  if ("list" in shape) {
    if (!Array.isArray(value)) return [`${at}: expected a list`];
    return value.flatMap((entry, index) => misfits(shape.list, entry, `${at}[${index}]`));
  }
  if (typeof value !== "object" || Array.isArray(value)) return [`${at}: expected an object`];
  return Object.entries(value).flatMap(([key, entry]) => {
    const of = "map" in shape ? shape.map : (shape.fields[key] ?? shape.fields[key.replace(/\d+$/, "[n]")]);
    return misfits(of, entry, `${at}.${key}`);
  });
}

/** Perl has no types: a number may be written as text, and the other way round. */
function fits(shape: string, value: unknown): boolean {
  if (shape === "boolean") return [0, 1, "0", "1", "", true, false].includes(value as string);
  if (shape === "integer") return /^-?\d+$/.test(String(value));
  if (shape === "number") return value !== "" && Number.isFinite(Number(value));
  return typeof value !== "object";
}
