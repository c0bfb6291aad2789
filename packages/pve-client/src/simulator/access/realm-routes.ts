import { type Route, route } from "../core/route.ts";
import { realmsOf } from "./realms.ts";

/** Rules: `PVE/API2/Domains.pm`. */
export const realmRoutes: readonly Route[] = [
  route("GET /access/domains", (call) =>
    [...realmsOf(call.cluster).values()].map(({ id, type, options }) => ({
      realm: id,
      type,
      comment: options.get("comment"),
      ...(options.get("default") && { default: Number(options.get("default")) }),
      ...(options.get("tfa") && { tfa: /type=([^,]+)/.exec(options.get("tfa") ?? "")?.[1] }),
    })),
  ),
  route("GET /access/domains/{realm}", (call) => {
    const realm = call.required("realm");
    const { type, options } = realmsOf(call.cluster).get(realm) ?? call.die(`domain '${realm}' does not exist`);
    return { type, ...Object.fromEntries(options) };
  }),
];
