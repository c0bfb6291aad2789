import type { Pve } from "../channels/pve.ts";
import type { AvailableTemplate, Observed, ObservedStorage } from "../plan/observed.ts";
import { type Source, sourcesOf } from "../spec/source.ts";
import type { Spec } from "../spec/spec.ts";
import { ifAllowed } from "./if-allowed.ts";

type ObservedNode = Pick<Observed, "storages" | "bridges" | "templates" | "available">;

/** Storages, bridges and templates of the spec's node. */
export async function observeNode(pve: Pve, spec: Spec): Promise<ObservedNode> {
  const { node } = spec.container;
  const [storages, bridges, templates] = await Promise.all([
    ifAllowed(pve.get("/nodes/{node}/storage", { node })),
    ifAllowed(pve.get("/nodes/{node}/network", { node, type: "any_bridge" })),
    observeTemplates(pve, node, sourcesOf(spec)),
  ]);
  return {
    storages: storages?.map(toStorage),
    bridges: bridges?.map(({ iface }) => iface),
    ...templates,
  };
}

/** The templates and images at hand, and, if one of the templates is not among them, what the repository offers. */
export async function observeTemplates(
  pve: Pve,
  node: string,
  sources: readonly Source[],
): Promise<Pick<Observed, "templates" | "available">> {
  const storages = [...new Set(sources.map(({ storage }) => storage))];
  const lists = await Promise.all(
    storages.map((storage) =>
      ifAllowed(
        pve.get("/nodes/{node}/storage/{storage}/content", { node, storage, content: "vztmpl" }).catch(unlessNoStorage),
      ),
    ),
  );
  const templates = lists.some((list) => list === undefined)
    ? undefined
    : lists.flatMap((list) => list ?? []).map(({ volid }) => volid);
  const lacking = sources.filter(
    (source) =>
      source.kind === "template" &&
      !templates?.some((volid) => volid.startsWith(`${source.storage}:vztmpl/${source.name}`)),
  );
  if (lacking.length === 0) return { templates, available: undefined };
  const offered = await ifAllowed(pve.get("/nodes/{node}/aplinfo", { node }));
  return { templates, available: offered?.map(toTemplate) };
}

// A storage that does not exist is found missing in the list of storages, with a better message.
function unlessNoStorage(error: unknown): undefined {
  if (error instanceof Error && /storage '.*' does not exist/.test(error.message)) return undefined;
  throw error;
}

function toStorage(entry: {
  storage: string;
  type: string;
  content: string;
  active?: boolean;
  enabled?: boolean;
  avail?: number;
}): ObservedStorage {
  return {
    storage: entry.storage,
    type: entry.type,
    content: entry.content.split(","),
    active: entry.active !== false && entry.enabled !== false,
    ...(entry.avail === undefined ? {} : { available: entry.avail }),
  };
}

// The schema documents the rows of aplinfo as objects without saying what is in them.
function toTemplate(row: object): AvailableTemplate {
  const { template, os, version } = row as Record<string, unknown>;
  return {
    template: String(template),
    ...(typeof os === "string" ? { os } : {}),
    ...(typeof version === "string" ? { version } : {}),
  };
}
