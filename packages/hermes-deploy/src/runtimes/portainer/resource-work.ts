import type { ObservedInside } from "../inside.ts";
import type { Resource } from "../resource.ts";
import { UNSEEN, type Work } from "../works.ts";

const VERBS: { readonly [K in Resource["kind"]]: string } = {
  "portainer-environment": "Make",
  "portainer-stack": "Deploy",
  "proxy-host": "Set up",
};

/**
 * What a server outside is to keep, unless it was seen to keep it.
 *
 * @param pending whether other work is to be done: then one that nobody could look at is seen to as well.
 * @param again why it is done although it is as it should be.
 */
export function resourceWork(
  resource: Resource | undefined,
  inside: ObservedInside | undefined,
  pending: boolean,
  again?: string,
): Work | undefined {
  if (resource === undefined) return undefined;
  const { state, said } = inside?.resources?.[resource.id] ?? { state: "unknown", said: UNSEEN };
  const needed = state === "unknown" ? inside === undefined || pending : state !== "same";
  if (!needed && again === undefined) return undefined;
  return {
    id: resource.id,
    title: `${VERBS[resource.kind]} ${resource.name}`,
    reason: state === "same" ? (again ?? "") : said,
    changes: [{ what: resource.name, to: state === "absent" || state === "unknown" ? "there" : "as the spec says" }],
    resource: state === "same" && resource.kind === "portainer-stack" ? { ...resource, again: true } : resource,
  };
}
