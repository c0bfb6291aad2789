import { parseAuthid } from "../../ids/authid.ts";
import type { Json } from "../core/answer.ts";
import { die } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { realmsOf } from "./realms.ts";
import { allFactors, writeFactors } from "./tfa-file.ts";
import { writeTokenSecrets } from "./token-secrets.ts";
import { removeAclMember, type User, type UserConfig } from "./user-config.ts";
import { changeUserConfig, userConfig } from "./user-config-file.ts";

/** Rules: `PVE/API2/User.pm`. */
export const userRoutes: readonly Route[] = [
  route("GET /access/users", (call) => {
    const config = userConfig(call.cluster);
    const wanted = call.flag("enabled");
    return [...config.users]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([userid]) => maySee(call, config, userid))
      .filter(([, user]) => wanted === undefined || user.enable === wanted)
      .map(([userid, user]) => ({
        userid,
        ...basics(user),
        ...(call.flag("full") && { groups: groupsOf(config, userid).join(), tokens: tokenRows(user) }),
        ...realmType(call, userid),
      }));
  }),
  route("POST /access/users", (call) => {
    const userid = call.required("userid");
    const { realm } = parseAuthid(userid);
    changeUserConfig(
      call.cluster,
      (config) => {
        if (config.users.has(userid)) die(`user '${userid}' already exists`);
        const password = call.text("password");
        if (password !== undefined) {
          if (!realmsOf(call.cluster).has(realm)) die(`auth domain '${realm}' does not exist`);
          call.cluster.passwords.set(userid, password);
        }
        const user: User = { enable: call.flag("enable", true), expire: call.number("expire", 0), tokens: new Map() };
        config.users.set(userid, user);
        joinGroups(config, userid, call.list("groups"));
        setTexts(user, call);
      },
      "create user failed",
    );
    return null;
  }),
  route("GET /access/users/{userid}", (call) => {
    const config = userConfig(call.cluster);
    const userid = call.required("userid");
    const user = needUser(config, userid);
    const tokens = Object.fromEntries([...user.tokens].map(([name, token]) => [name, tokenFields(token)]));
    return { ...basics(user), groups: groupsOf(config, userid), ...(user.tokens.size > 0 && { tokens }) };
  }),
  route("PUT /access/users/{userid}", (call) => {
    const userid = call.required("userid");
    changeUserConfig(
      call.cluster,
      (config) => {
        const user = needUser(config, userid);
        user.enable = call.flag("enable", user.enable);
        user.expire = call.number("expire", user.expire);
        if (call.has("groups")) {
          if (!call.flag("append")) for (const group of config.groups.values()) group.users.delete(userid);
          joinGroups(config, userid, call.list("groups"));
        }
        setTexts(user, call);
      },
      "update user failed",
    );
    return null;
  }),
  route("DELETE /access/users/{userid}", (call) => {
    const userid = call.required("userid");
    changeUserConfig(
      call.cluster,
      (config) => {
        // PVE does not look whether there is such a user; root is there again when the file is read
        const tokens = [...(config.users.get(userid)?.tokens.keys() ?? [])].map((name) => `${userid}!${name}`);
        for (const token of tokens) removeAclMember(config, "tokens", token);
        removeAclMember(config, "users", userid);
        for (const group of config.groups.values()) group.users.delete(userid);
        config.users.delete(userid);
        call.cluster.passwords.delete(userid);
        if (allFactors(call.cluster)[userid]) writeFactors(call.cluster, userid, {});
        writeTokenSecrets(call.cluster, new Map(tokens.map((token) => [token, undefined])));
      },
      "delete user failed",
    );
    return null;
  }),
];

/** @throws PveFailure 500 `no such user ('…')`. */
export function needUser(config: UserConfig, userid: string): User {
  return config.users.get(userid) ?? die(`no such user ('${userid}')`);
}

/** A token as the API shows it. */
export function tokenFields(token: { expire: number; privsep: boolean; comment?: string }) {
  return { expire: token.expire, privsep: Number(token.privsep), ...(token.comment && { comment: token.comment }) };
}

function tokenRows(user: User): Json {
  if (user.tokens.size === 0) return null;
  return [...user.tokens]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tokenid, token]) => ({ tokenid, ...tokenFields(token) }));
}

function basics(user: User): { readonly [key: string]: Json } {
  const texts = Object.entries({
    firstname: user.firstname,
    lastname: user.lastname,
    email: user.email,
    comment: user.comment,
    keys: user.keys,
  });
  const given = Object.fromEntries(texts.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return { enable: Number(user.enable), expire: user.expire, ...given };
}

function groupsOf(config: UserConfig, userid: string): string[] {
  return [...config.groups].flatMap(([name, group]) => (group.users.has(userid) ? [name] : [])).sort();
}

function realmType(call: Call, userid: string): { readonly [key: string]: Json } {
  const type = realmsOf(call.cluster).get(parseAuthid(userid).realm)?.type;
  return type === undefined ? {} : { "realm-type": type };
}

/** Oneself, or with rights over all groups or one of the user's. */
function maySee(call: Call, config: UserConfig, userid: string): boolean {
  const privileges = ["User.Modify", "Sys.Audit"];
  if (userid === call.identity.authid || call.canAny("/access/groups", privileges)) return true;
  return groupsOf(config, userid).some((group) => call.canAny(`/access/groups/${group}`, privileges));
}

function joinGroups(config: UserConfig, userid: string, groups: readonly string[]): void {
  for (const name of groups) (config.groups.get(name) ?? die(`no such group '${name}'`)).users.add(userid);
}

const TEXTS = ["firstname", "lastname", "email", "comment", "keys"] as const;

function setTexts(user: User, call: Call): void {
  for (const name of TEXTS) {
    const value = call.text(name);
    if (value !== undefined) user[name] = value;
  }
}
