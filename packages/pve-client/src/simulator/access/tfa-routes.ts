import { seconds } from "../clock/clock.ts";
import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { confirmedUser } from "./confirmed-user.ts";
import { allFactors, factorsOf, hashRecovery, type UserFactors, writeFactors } from "./tfa-file.ts";
import { stepOf } from "./totp.ts";
import { changeUserConfig, userConfig } from "./user-config-file.ts";

const RECOVERY_CODES = 10;

/** What the API shows of a user's factors; no secret is in it. */
function entriesOf({ totp = [], recovery }: UserFactors): { readonly [field: string]: Json }[] {
  const shown = totp.map(({ info: { enable, ...info } }) => ({
    ...info,
    type: "totp",
    ...(enable === false && { enable: 0 }),
  }));
  if (!recovery) return shown;
  return [...shown, { id: "recovery", type: "recovery", created: recovery.created, description: "" }];
}

/** Rule: `PVE/API2/TFA.pm` method list_tfa. */
function list(call: Call): Json {
  const may = (userid: string) => {
    const { groups } = userConfig(call.cluster);
    const paths = [...groups].flatMap(([name, group]) => (group.users.has(userid) ? [`/access/groups/${name}`] : []));
    return ["/access/groups", ...paths].some((path) => call.canAny(path, ["User.Modify", "Sys.Audit"]));
  };
  return Object.entries(allFactors(call.cluster))
    .filter(([userid]) => userid === call.identity.authid || may(userid))
    .map(([userid, factors]) => ({
      userid,
      entries: entriesOf(factors),
      ...(factors["totp-locked"] && { "totp-locked": 1 }),
    }));
}

/** `user.cfg` says `x` of a user who has factors. Rule: `PVE/API2/TFA.pm sub set_user_tfa_enabled`. */
function markUser(call: Call, userid: string, hasFactors: boolean): void {
  changeUserConfig(call.cluster, (config) => {
    const user = config.users.get(userid);
    if (!user) return;
    const { keys: _, ...rest } = user;
    config.users.set(userid, { ...rest, ...(hasFactors && { keys: "x" }) });
  });
}

/** Rule: `PVE/API2/TFA.pm` method add_tfa_entry; of the kinds of factor, codes by time and recovery codes. */
function add(call: Call): Json {
  const userid = confirmedUser(call, "password");
  const type = call.required("type");
  const factors = factorsOf(call.cluster, userid);
  const created = seconds(call.cluster.clock);
  if (type === "recovery") {
    if (["totp", "value", "challenge"].some(call.has)) {
      call.die("generating recovery tokens does not allow additional parameters");
    }
    if (factors.recovery) call.die("user already has recovery keys");
    const { random } = call.cluster;
    const secret = random.hex(16);
    const codes = Array.from({ length: RECOVERY_CODES }, () => random.hex(16).match(/.{4}/g)?.join("-") ?? "");
    const entries = codes.map((code) => hashRecovery(secret, code));
    writeFactors(call.cluster, userid, { ...factors, recovery: { secret, entries, created } });
    markUser(call, userid, true);
    return { id: "recovery", recovery: codes };
  }
  if (type !== "totp") return call.fail(501, `a second factor of type '${type}' is not simulated`);
  const [totp, value] = [call.text("totp"), call.text("value")];
  if (totp === undefined || value === undefined)
    return call.die("'totp' type requires both 'totp' and 'value' parameters");
  if (call.has("challenge")) call.die("'challenge' parameter is invalid for 'totp' entries");
  const description = call.text("description") ?? call.die("'description' is required for new entries");
  if (stepOf(totp, value, created) === undefined) call.die("failed to verify TOTP challenge");
  const hex = call.cluster.random.hex(32);
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const entry = { info: { id, enable: true, description, created }, entry: totp };
  writeFactors(call.cluster, userid, { ...factors, totp: [...(factors.totp ?? []), entry] });
  markUser(call, userid, true);
  return { id };
}

function update(call: Call): null {
  const userid = confirmedUser(call, "password");
  const factors = factorsOf(call.cluster, userid);
  const id = call.required("id");
  if (!factors.totp?.some(({ info }) => info.id === id)) call.die("no such entry");
  const enable = call.flag("enable");
  const description = call.text("description");
  const changed = { ...(enable !== undefined && { enable }), ...(description !== undefined && { description }) };
  const totp = factors.totp?.map((each) =>
    each.info.id === id ? { ...each, info: { ...each.info, ...changed } } : each,
  );
  writeFactors(call.cluster, userid, { ...factors, ...(totp && { totp }) });
  return null;
}

function remove(call: Call): null {
  const userid = confirmedUser(call, "password");
  const { recovery, ...others } = factorsOf(call.cluster, userid);
  const id = call.required("id");
  const totp = (others.totp ?? []).filter(({ info }) => info.id !== id);
  const isGone = id === "recovery" ? recovery !== undefined : totp.length < (others.totp ?? []).length;
  if (!isGone) call.die("no such entry");
  const left = { ...others, totp, ...(recovery && id !== "recovery" && { recovery }) };
  writeFactors(call.cluster, userid, left);
  if (entriesOf(left).length === 0) markUser(call, userid, false);
  return null;
}

/** Second factors. Rules: `PVE/API2/TFA.pm`, `PVE/API2/User.pm` methods read_user_tfa_type, unlock_tfa. */
export const tfaRoutes: readonly Route[] = [
  route("GET /access/tfa", list),
  route("GET /access/tfa/{userid}", (call) => entriesOf(factorsOf(call.cluster, call.required("userid")))),
  route("POST /access/tfa/{userid}", add),
  route("GET /access/tfa/{userid}/{id}", (call) => {
    const id = call.required("id");
    const entries = entriesOf(factorsOf(call.cluster, call.required("userid")));
    return entries.find((entry) => entry.id === id) ?? call.fail(404, `No such tfa entry '${id}'`);
  }),
  route("PUT /access/tfa/{userid}/{id}", update),
  route("DELETE /access/tfa/{userid}/{id}", remove),
  route("GET /access/users/{userid}/tfa", (call) => {
    const types = [
      ...new Set(entriesOf(factorsOf(call.cluster, call.required("userid"))).map(({ type }) => type ?? null)),
    ];
    if (call.flag("multiple")) return { types };
    return types.length > 0 ? { user: types.includes("totp") ? "oath" : null } : {};
  }),
  route("PUT /access/users/{userid}/unlock-tfa", (call) => {
    const userid = call.required("userid");
    const { "totp-locked": locked, "totp-failures": _, ...factors } = factorsOf(call.cluster, userid);
    if (locked) writeFactors(call.cluster, userid, factors);
    return Number(locked ?? false);
  }),
];
