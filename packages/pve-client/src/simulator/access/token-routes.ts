import { uuid } from "../clock/random.ts";
import { die, type Json, paramFailure } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { writeTokenSecrets } from "./token-secrets.ts";
import { removeAclMember, type Token, type UserConfig } from "./user-config.ts";
import { changeUserConfig, userConfig } from "./user-config-file.ts";
import { needUser, tokenFields } from "./user-routes.ts";

/** Rules: `PVE/API2/User.pm`. */
export const tokenRoutes: readonly Route[] = [
  route("GET /access/users/{userid}/token", (call) => {
    const user = needUser(userConfig(call.cluster), call.required("userid"));
    return [...user.tokens].map(([tokenid, token]) => ({ tokenid, ...tokenFields(token) }));
  }),
  route("GET /access/users/{userid}/token/{tokenid}", (call) => {
    return tokenFields(needToken(userConfig(call.cluster), call));
  }),
  route("POST /access/users/{userid}/token/{tokenid}", (call) => {
    const name = call.required("tokenid");
    changeUserConfig(call.cluster, (config) => {
      const user = needUser(config, call.required("userid"));
      if (user.tokens.has(name)) paramFailure({ tokenid: "Token already exists." });
      const token: Token = { privsep: call.flag("privsep", true), expire: call.number("expire", 0) };
      const comment = call.text("comment");
      user.tokens.set(name, comment ? { ...token, comment } : token);
    });
    return { info: givenInfo(call), ...newSecret(call) };
  }),
  route("PUT /access/users/{userid}/token/{tokenid}", (call) => {
    const token = changeUserConfig(call.cluster, (config) => {
      const changed = needToken(config, call);
      changed.privsep = call.flag("privsep", changed.privsep);
      changed.expire = call.number("expire", changed.expire);
      const comment = call.text("comment");
      if (comment !== undefined) changed.comment = comment;
      return tokenFields(changed);
    });
    return call.flag("regenerate") ? { ...token, ...newSecret(call) } : token;
  }),
  route("DELETE /access/users/{userid}/token/{tokenid}", (call) => {
    changeUserConfig(call.cluster, (config) => {
      needToken(config, call);
      needUser(config, call.required("userid")).tokens.delete(call.required("tokenid"));
      removeAclMember(config, "tokens", fullName(call));
    });
    writeTokenSecrets(call.cluster, new Map([[fullName(call), undefined]]));
    return null;
  }),
];

const fullName = (call: Call) => `${call.required("userid")}!${call.required("tokenid")}`;

function newSecret(call: Call): { readonly [key: string]: Json } {
  const value = uuid(call.cluster.random);
  writeTokenSecrets(call.cluster, new Map([[fullName(call), value]]));
  return { "full-tokenid": fullName(call), value };
}

/** What was asked for, in the form in which it came: a form's numbers stay text. */
function givenInfo(call: Call): Json {
  const { privsep = 1, expire, comment } = call.params;
  const info = { privsep, expire, comment };
  return JSON.parse(JSON.stringify(info));
}

/** @throws PveFailure 500 naming user and token. */
function needToken(config: UserConfig, call: Call): Token {
  const [userid, name] = [call.required("userid"), call.required("tokenid")];
  return needUser(config, userid).tokens.get(name) ?? die(`no such token '${name}' for user '${userid}'`);
}
