import type { Answer } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import type { Params } from "../core/params.ts";
import type { Method } from "../core/route.ts";

/** Makes a call of the API as root@pam, as the node's own programs do. */
export type HostApi = (method: Method, path: string, params: Params) => Promise<Answer>;

const apis = new WeakMap<Cluster, HostApi>();

/** Gives the node's programs their way to the API. */
export function setHostApi(cluster: Cluster, api: HostApi): void {
  apis.set(cluster, api);
}

/** @throws Error if the cluster has none; the simulator gives one to every cluster that it makes. */
export function hostApi(cluster: Cluster): HostApi {
  const api = apis.get(cluster);
  if (!api) throw new Error("the programs of this cluster's nodes have no way to the API");
  return api;
}
