import { leastPrivilege } from "@homelab/pve-client";
import { plan } from "../plan/plan.ts";
import type { Step } from "../plan/step.ts";
import { wantedFeatures } from "../plan/wanted.ts";
import { secretPlaces } from "../render/secret-text.ts";
import type { ShapeEvent } from "../report/event.ts";
import type { Place } from "../runtimes/persistence.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import { printSecretRef } from "../spec/secret-ref.ts";
import { hasPet, type Spec, shapes } from "../spec/spec.ts";
import { exampleSpec } from "./example.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { firstSight } from "./first-sight.ts";
import { knownShape } from "./known-shape.ts";
import { neededCalls } from "./needed-calls.ts";
import type { Options } from "./options.ts";
import { rootOnlyForToken } from "./root-only.ts";
import { runBare } from "./run-command.ts";
import type { World } from "./world.ts";

/**
 * `hermes-deploy explain-shapes`: what each shape needs, and what persists across what. Talks to nobody: rights and root's
 * steps are those of the plan of its example, everything else is what its module says.
 */
export async function explainShapes(options: Options, world: World): Promise<ExitCode> {
  return await runBare(options, world, async ({ emit }) => {
    const chosen = options.shape === undefined ? shapes : [knownShape(options.shape)];
    for (const shape of chosen) emit(shapeEvent(exampleSpec(shape)));
    return EXIT.done;
  });
}

/** What a shape needs, computed from a spec of it. */
export function shapeEvent(spec: Spec): ShapeEvent {
  const { since, preview } = runtimeOf(spec);
  return {
    type: "shape",
    shape: spec.shape,
    ...(since === undefined ? {} : { since }),
    ...(preview === undefined ? {} : { preview }),
    credentials: credentials(spec),
    hostAccess: spec.container.mounts.map(({ host, path, read_only }) => ({ host, path, readOnly: read_only })),
    isolation: isolation(spec),
    persistence: persistence(spec),
  };
}

function credentials(spec: Spec): ShapeEvent["credentials"] {
  const { steps } = plan(spec, firstSight(spec, "absent"), { rootOnly: rootOnlyForToken });
  const { privileges } = leastPrivilege(neededCalls(spec).calls);
  return {
    token: privileges,
    root: steps
      .filter(({ needs }) => needs === "root-api" || needs === "host-shell")
      .map((step) => ({ step: step.title, rules: rulesOf(step) })),
    servers: serversOf(spec),
  };
}

function serversOf(spec: Spec): ShapeEvent["credentials"]["servers"] {
  const resources = runtimeOf(spec).resources?.(spec) ?? [];
  return [...new Set(resources.map(({ server }) => server.url))].map((url) => {
    const there = resources.filter(({ server }) => server.url === url);
    const secrets = new Set(there.map(({ secret }) => printSecretRef(secret)));
    return { url, secret: [...secrets].join(", "), keeps: there.map(({ name }) => name) };
  });
}

function rulesOf(step: Step): readonly string[] {
  const facts = step.kind === "calls" ? step.rootOnly : [];
  return [...new Set(facts.map(({ rule, source }) => `${rule} (${source})`))];
}

function isolation(spec: Spec): ShapeEvent["isolation"] {
  const runtime = runtimeOf(spec);
  const { places } = runtime.persistence(spec);
  return {
    unprivileged: spec.container.unprivileged,
    features: Object.entries(wantedFeatures(spec.container)).flatMap(([name, on]) => (on ? [name] : [])),
    docker: places.flatMap(({ on }) => (typeof on === "object" ? [on.docker] : [])),
    pet: hasPet(spec),
    secrets: runtime
      .files(spec)
      .flatMap(({ path, mode, content }) => (secretPlaces(content).length > 0 ? [{ path, mode }] : [])),
  };
}

function persistence(spec: Spec): ShapeEvent["persistence"] {
  const { places, events } = runtimeOf(spec).persistence(spec);
  return {
    places: places.map((place) => ({ id: place.id, holds: place.holds, where: whereOf(place) })),
    events: events.map(({ title, loses }) => ({
      event: title,
      keeps: Object.fromEntries(places.map(({ id }) => [id, !loses.includes(id)])),
    })),
  };
}

function whereOf({ on, path }: Place): string {
  if (on === "guest") return path;
  return on === "node" ? `${path} on the node` : `the layer of the Docker container ${on.docker}`;
}
