import type { Json } from "../core/answer.ts";
import type { Call } from "../core/route.ts";
import { running } from "../sdn/sdn-config.ts";

const READ = ["SDN.Audit", "SDN.Use", "SDN.Allocate"];
/** The zone of the nodes' own bridges. */
const LOCAL = "localnetwork";

/** The networks on each node, as the list of resources shows them. Rule: `PVE/API2/Cluster.pm` method resources. */
export function networkRows(call: Call): { readonly [key: string]: Json }[] {
  const zones = [...running(call.cluster, "zones")].map(([id, zone]) => ({ id, type: String(zone.type) }));
  return [{ id: LOCAL, type: undefined }, ...zones]
    .filter(({ id }) => call.canAny(`/sdn/zones/${id}`, READ))
    .flatMap(({ id, type }) =>
      [...call.cluster.nodes.values()]
        .filter(({ online }) => online)
        .map(({ name }) => ({
          id: `network/${name}/zone/${id}`,
          network: id,
          "network-type": "zone",
          node: name,
          type: "network",
          ...(type !== undefined && { "zone-type": type }),
          status: type === undefined ? "ok" : "available",
        })),
    );
}
