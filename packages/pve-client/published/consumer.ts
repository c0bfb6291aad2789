import { deepEqual, equal, rejects } from "node:assert/strict";
import { apiToken, createPveClient, HttpError, parseUpid } from "@homelab/pve-client";
import type { paths } from "@homelab/pve-client/schema";
import { createSimulator } from "@homelab/pve-client/simulator";

// A user's program on the installed package: every entry is imported, as values and as types.
type Version = paths["/version"]["get"]["responses"][200]["content"]["application/json"]["data"];

const simulator = createSimulator();
const pve = createPveClient({
  url: "https://simulator",
  auth: apiToken("root@pam!published=00000000-0000-4000-8000-000000000000"),
  fetch: simulator.as("root@pam"),
});

const version: Version = await pve.get("/version");
equal(typeof version.version, "string");
deepEqual(await pve.get("/nodes/{node}/lxc", { node: "pve1" }), []);
await rejects(pve.get("/nodes/{node}/lxc/{vmid}/config", { node: "pve1", vmid: 999 }), HttpError);
equal(parseUpid("UPID:pve:00000A2B:0001F4C3:65A0B1C2:vzcreate:118:root@pam:").type, "vzcreate");

// @ts-expect-error a misspelt parameter does not compile
void (() => pve.get("/nodes/{node}/lxc", { nod: "pve1" }));
