import type { Call } from "../core/route.ts";
import { zoneOf } from "../sdn/sdn-config.ts";

/** What a network device says about where it is connected. */
export interface Connection {
  readonly bridge?: unknown;
  readonly tag?: unknown;
  /** VLANs, separated by `;`. */
  readonly trunks?: unknown;
}

/**
 * Whether the caller may connect a guest to a bridge. Rules: `PVE/LXC.pm sub check_bridge_access`,
 * `PVE/GuestHelpers.pm sub check_vnet_access`.
 *
 * @param connection of a `netN`, parsed.
 * @throws PveFailure 403 `Permission check failed (/sdn/zones/ZONE/BRIDGE[/TAG], SDN.Use)`.
 */
export function checkBridgeAccess(call: Call, { bridge, tag, trunks }: Connection): void {
  if (call.identity.isRoot || bridge === undefined) return;
  const path = `/sdn/zones/${zoneOf(call.cluster, String(bridge))}/${bridge}`;
  if (tag !== undefined) call.check(`${path}/${tag}`, ["SDN.Use"]);
  else call.check(path, ["SDN.Use"]);
  if (trunks === undefined) return;
  for (const trunk of String(trunks).split(";")) call.check(`${path}/${trunk}`, ["SDN.Use"]);
}
