import { mayModifyAcl } from "../access/check-permissions.ts";
import type { Pool, UserConfig } from "../access/user-config.ts";
import { changeUserConfig, userConfig } from "../access/user-config-file.ts";
import { die, type Json, permissionFailure } from "../core/answer.ts";
import { guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { storagesOf } from "../storage/storage-config.ts";
import { guestRow } from "./guest-rows.ts";
import { storageRows } from "./storage-rows.ts";

/** Rules: `PVE/API2/Pool.pm`. */
export const poolRoutes: readonly Route[] = [
  route("GET /pools", (call) => {
    const config = userConfig(call.cluster);
    const wanted = call.text("poolid");
    if (wanted !== undefined) {
      const pool = needPool(config, wanted);
      call.check(`/pool/${wanted}`, ["Pool.Audit"]);
      return [{ poolid: wanted, ...comment(pool), members: members(call, pool) }];
    }
    return [...config.pools]
      .filter(([poolid]) => call.canAny(`/pool/${poolid}`, ["Pool.Audit"]))
      .map(([poolid, pool]) => ({ poolid, ...comment(pool) }));
  }),
  route("GET /pools/{poolid}", (call) => {
    const pool = needPool(userConfig(call.cluster), call.required("poolid"));
    return { ...comment(pool), members: members(call, pool) };
  }),
  route("POST /pools", (call) => {
    const poolid = call.required("poolid");
    changeUserConfig(
      call.cluster,
      (config) => {
        if (config.pools.has(poolid)) die(`pool '${poolid}' already exists`);
        const parent = poolid.split("/").slice(0, -1).join("/");
        if (parent !== "" && !config.pools.has(parent)) die(`parent '${parent}' of pool '${poolid}' does not exist`);
        const text = call.text("comment");
        config.pools.set(poolid, { vms: new Set(), storage: new Set(), ...(text && { comment: text }) });
      },
      "create pool failed",
    );
    return null;
  }),
  route("PUT /pools", update),
  route("PUT /pools/{poolid}", update),
  route("DELETE /pools", remove),
  route("DELETE /pools/{poolid}", remove),
];

const comment = (pool: Pool) => (pool.comment ? { comment: pool.comment } : {});

function needPool(config: UserConfig, poolid: string): Pool {
  return config.pools.get(poolid) ?? die(`pool '${poolid}' does not exist`);
}

function members(call: Call, pool: Pool): Json {
  const type = call.text("type");
  const index = guestIndex(call.cluster);
  const guests = [...pool.vms].sort((a, b) => a - b).flatMap((vmid) => index.get(vmid) ?? []);
  const storages = [...pool.storage].sort().flatMap((id) => storageMember(call, id));
  const rows = [...guests.map((guest) => guestRow(call.cluster, guest)), ...storages];
  return type === undefined ? rows : rows.filter((row) => row.type === type);
}

/** A storage as the local node sees it, else the first one that has it. */
function storageMember(call: Call, id: string): ReturnType<typeof storageRows> {
  const rows = storageRows(call.cluster).filter((row) => row.storage === id);
  const byNode = rows.sort((a, b) => (String(a.node) < String(b.node) ? -1 : 1));
  const row = byNode.find((each) => each.node === call.cluster.localNode) ?? byNode[0];
  return row ? [row] : [];
}

function update(call: Call): null {
  const poolid = call.required("poolid");
  changeUserConfig(
    call.cluster,
    (config) => {
      const pool = needPool(config, poolid);
      const text = call.text("comment");
      if (text !== undefined) pool.comment = text;
      for (const vmid of call.list("vms").map(Number)) changeGuest(config, call, pool, vmid);
      for (const storage of call.list("storage")) changeStorage(config, call, pool, storage);
    },
    "update pools failed",
  );
  return null;
}

function requireModify(config: UserConfig, call: Call, path: string): void {
  if (!mayModifyAcl(config, call.identity.authid, path)) permissionFailure(`${path}, Permissions.Modify`);
}

function changeGuest(config: UserConfig, call: Call, pool: Pool, vmid: number): void {
  requireModify(config, call, `/vms/${vmid}`);
  if (call.flag("delete")) {
    if (!pool.vms.delete(vmid)) die(`VM ${vmid} is not a pool member`);
    return;
  }
  if (pool.vms.has(vmid)) die(`VM ${vmid} is already a pool member`);
  const [other, otherPool] = [...config.pools].find(([, each]) => each.vms.has(vmid)) ?? [];
  if (other !== undefined && !call.flag("allow-move")) {
    die(`VM ${vmid} belongs already to pool '${other}' and 'allow-move' is not set`);
  }
  if (other !== undefined) call.check(`/pool/${other}`, ["Pool.Allocate"]);
  otherPool?.vms.delete(vmid);
  pool.vms.add(vmid);
}

function changeStorage(config: UserConfig, call: Call, pool: Pool, storage: string): void {
  requireModify(config, call, `/storage/${storage}`);
  if (call.flag("delete")) {
    if (!pool.storage.delete(storage)) die(`Storage '${storage}' is not a pool member`);
    return;
  }
  if (pool.storage.has(storage)) die(`Storage '${storage}' is already a pool member`);
  pool.storage.add(storage);
}

/** Guests and storages that are no more do not count. */
function checkEmpty(config: UserConfig, call: Call, poolid: string): void {
  const pool = needPool(config, poolid);
  const refuse = (what: string) => die(`pool '${poolid}' is not empty (contains ${what})`);
  const inner = [...config.pools.keys()].sort().find((other) => other.startsWith(`${poolid}/`));
  if (inner !== undefined) refuse(`pool '${inner}'`);
  const index = guestIndex(call.cluster);
  const vmid = [...pool.vms].sort().find((each) => index.has(each));
  if (vmid !== undefined) refuse(`VM ${vmid}`);
  const storage = [...pool.storage].sort().find((id) => storagesOf(call.cluster).has(id));
  if (storage !== undefined) refuse(`storage '${storage}'`);
}

function remove(call: Call): null {
  const poolid = call.required("poolid");
  changeUserConfig(
    call.cluster,
    (config) => {
      checkEmpty(config, call, poolid);
      config.pools.delete(poolid);
      config.acl.delete(`/pool/${poolid}`);
    },
    "delete pool failed",
  );
  return null;
}
