import { assertIfModified } from "../core/digest.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { fieldsDigest } from "./digest.ts";
import { CLUSTER, GUESTS, HOST, load, optionTypes, type Scope, save, shownOptions, VNET } from "./scopes.ts";

function read(call: Call, scope: Scope) {
  scope.check?.(call, ["SDN.Allocate", "SDN.Audit"]);
  const options = shownOptions(call.cluster, scope, load(call, scope));
  return { ...options, digest: fieldsDigest(options) };
}

function update(call: Call, scope: Scope): null {
  scope.check?.(call, ["SDN.Allocate"]);
  const file = load(call, scope);
  const now = shownOptions(call.cluster, scope, file);
  assertIfModified(fieldsDigest(now), call.text("digest"));
  // what could not be read is not written either
  file.options.clear();
  for (const [name, value] of Object.entries(now)) file.options.set(name, String(value));
  const types = optionTypes(scope);
  for (const name of call.list("delete")) {
    if (!types.has(name)) call.paramFailure({ delete: `no such option '${name}'` });
    file.options.delete(name);
  }
  for (const [name, { type }] of types) {
    const text = call.text(name);
    if (text === undefined) continue;
    const isTimed = scope.place === "cluster" && name === "enable" && Number(text) > 1;
    const flag = type === "boolean" ? String(Number(text === "1")) : text;
    file.options.set(name, isTimed ? String(Math.floor(call.cluster.clock.now() / 1000)) : flag);
  }
  return save(call, scope, file);
}

/** Rules: the options of `PVE/API2/Firewall/Cluster.pm`, `Host.pm`, `VM.pm` and `Vnet.pm`. */
export const optionRoutes: readonly Route[] = [CLUSTER, HOST, ...GUESTS, VNET].flatMap((scope) => [
  route(`GET /${scope.path}/options`, (call) => read(call, scope)),
  route(`PUT /${scope.path}/options`, (call) => update(call, scope)),
]);
