import type { ObservedInside } from "../runtimes/inside.ts";
import type { ObservedResource, Resource } from "../runtimes/resource.ts";
import type { SecretRef } from "../spec/secret-ref.ts";
import { type Asking, lookAtResource } from "../web/resources.ts";

/** What servers outside keep for a deployment; asked one after the other, as the container has one shell. */
export async function observeResources(
  resources: readonly Resource[],
  keyOf: (ref: SecretRef) => string | undefined,
  asking: Asking,
): Promise<NonNullable<ObservedInside["resources"]>> {
  const seen: Record<string, ObservedResource> = {};
  for (const resource of resources) seen[resource.id] = await lookAtResource(resource, keyOf(resource.secret), asking);
  return seen;
}
