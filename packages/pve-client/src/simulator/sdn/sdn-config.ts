import { methodParameters } from "../../generated/parameters.ts";
import { die, type Json } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { digestOf } from "../core/config-files.ts";
import { parseSections, type Section } from "../core/section-config.ts";

/** What the SDN is made of, as `.running-config` calls it. */
export type SdnKind = "vnets" | "zones";

/** A vnet or a zone; numbers and booleans as such. */
export type SdnObject = { readonly [option: string]: Json };
export type SdnObjects = ReadonlyMap<string, SdnObject>;

const HEADER = /^(\S+):\s*(\S+)\s*$/;
const RUNNING = "sdn/.running-config";

const readVnets = (text: string) => objectsOf("vnets", parseSections(text, HEADER));
const readZones = (text: string) => objectsOf("zones", parseSections(text, HEADER));

function objectsOf(kind: SdnKind, sections: ReadonlyMap<string, Section>): SdnObjects {
  const { parameters } = methodParameters(`POST /cluster/sdn/${kind}`);
  const value = (option: string, text: string) =>
    option === "nodes"
      ? text
          .split(/[,;\s]+/)
          .sort()
          .join(",")
      : ["boolean", "integer", "number"].includes(parameters[option]?.type ?? "")
        ? Number(text)
        : text;
  return new Map(
    [...sections.values()].map(({ type, id, options }) => [
      id,
      { ...Object.fromEntries([...options].map(([option, text]) => [option, value(option, text)])), type },
    ]),
  );
}

/** As configured. Rules: `PVE/Network/SDN/Vnets.pm sub config`, `PVE/Network/SDN/Zones.pm sub config`. */
export function configured(cluster: Cluster, kind: SdnKind): SdnObjects {
  return cluster.files.parsed(`sdn/${kind}.cfg`, kind === "vnets" ? readVnets : readZones);
}

/**
 * As the nodes have it: what was applied last. A cluster without a record of that has applied all it has configured.
 * Rule: `PVE/Network/SDN.pm sub running_config`.
 */
export function running(cluster: Cluster, kind: SdnKind): SdnObjects {
  const text = cluster.files.read(RUNNING);
  if (text === undefined) return configured(cluster, kind);
  const applied: { readonly [key: string]: { readonly ids?: Readonly<Record<string, SdnObject>> } } = JSON.parse(
    text || "{}",
  );
  return new Map(Object.entries(applied[kind]?.ids ?? {}));
}

/** Lists of nodes are sets in the record. Rule: `PVE/Network/SDN.pm sub encode_value`. */
export function listed(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return [...value].sort().join(",");
  return typeof value === "object" && value !== null ? Object.keys(value).sort().join(",") : value;
}

/** What is configured against what runs. Rule: `PVE/Network/SDN.pm sub pending_config`. */
export function pending(cluster: Cluster, kind: SdnKind): SdnObjects {
  const [now, wanted] = [running(cluster, kind), configured(cluster, kind)];
  const ids = [...new Set([...[...now.keys()].sort(), ...[...wanted.keys()].sort()])];
  return new Map(ids.map((id) => [id, difference(now.get(id), wanted.get(id))]));
}

function difference(now: SdnObject | undefined, wanted: SdnObject | undefined): SdnObject {
  if (!wanted) return { ...now, state: "deleted", pending: {} };
  const changed = Object.entries(wanted).filter(
    ([option, value]) => option !== "type" && listed(value) !== listed(now?.[option]),
  );
  const gone = Object.keys(now ?? {}).filter((option) => wanted[option] === undefined);
  const changes = { ...Object.fromEntries(gone.map((option) => [option, "deleted"])), ...Object.fromEntries(changed) };
  const isSame = now !== undefined && Object.keys(changes).length === 0;
  return {
    ...now,
    ...(wanted.type !== undefined && { type: wanted.type }),
    ...(!isSame && { state: now ? "changed" : "new", pending: changes }),
  };
}

/** Digest of the file. */
export function sdnDigest(cluster: Cluster, kind: SdnKind): string {
  return digestOf(cluster.files.read(`sdn/${kind}.cfg`) ?? "");
}

/** @throws PveFailure 500 if there is none of that name. Rules: `sub sdn_vnets_config`, `sub sdn_zones_config`. */
export function sdnObject(objects: SdnObjects, kind: SdnKind, id: string): SdnObject {
  return objects.get(id) ?? die(`sdn ${kind === "vnets" ? "vnet " : ""}'${id}' does not exist`);
}

/** SDN zone of a bridge or vnet: that of the vnet's configuration, else `localnetwork` for the node's own bridges. */
export function zoneOf(cluster: Cluster, bridge: string): string {
  return String(configured(cluster, "vnets").get(bridge)?.zone ?? "localnetwork");
}
