import { formatFacts } from "../../generated/formats.ts";
import { die, type Json, PveFailure } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { givenOptions } from "../core/given-options.ts";
import { under } from "../core/prefixed.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Section } from "../core/section-config.ts";
import type { SectionFile } from "../core/section-file.ts";
import { splitPropertyString } from "../verify/property-string.ts";
import { type MappingKind, mappingFiles } from "./mapping-files.ts";

const READ = ["Mapping.Modify", "Mapping.Use", "Mapping.Audit"];

interface Kind {
  readonly name: MappingKind;
  readonly file: SectionFile;
}

const KINDS = ["dir", "pci", "usb"] as const;

type Entry = Readonly<Record<string, string>>;

/** What each node has under the name. */
function entries({ name }: Kind, { options }: Pick<Section, "options">): Entry[] {
  const format = formatFacts(`POST /cluster/mapping/${name} map`);
  return (options.get("map") ?? "").split("\n").flatMap((text) => {
    const parsed = splitPropertyString(format, text);
    return "problem" in parsed ? [] : [parsed.values];
  });
}

function shown({ name, file }: Kind, call: Call, { options }: Section): Record<string, Json> {
  return { ...file.shown(options), type: name, digest: file.digest(call.cluster) };
}

/** Nodes have no devices to hand on, and the directories that are known. Rules: `sub assert_valid` of `PVE/Mapping/*.pm`. */
function check({ name }: Kind, call: Call, node: string, { path = "", id = "" }: Entry): void {
  if (name === "usb") die(`usb device '${path || id}' not found`);
  if (name === "pci") die(`pci device '${/\.[a-f0-9]$/i.test(path) ? path : `${path}.0`}' not found`);
  const kind = call.cluster.nodes.get(node)?.paths.get(path);
  if (kind === undefined) die(`Path ${path} does not exist`);
  if (kind !== "directory") die(`Path ${path} exists, but is not a directory`);
}

function checks(kind: Kind, call: Call, node: string, section: Section): Json {
  const here = entries(kind, section).filter((entry) => entry.node === node);
  if (here.length === 0) return [{ severity: "warning", message: `No mapping for node ${node}.` }];
  return here.flatMap((entry) => {
    try {
      check(kind, call, node, entry);
      return [];
    } catch (error) {
      if (!(error instanceof PveFailure)) throw error;
      return [{ severity: "error", message: `Invalid configuration: ${error.message}` }];
    }
  });
}

function list(kind: Kind, call: Call): Json {
  const node = call.text("check-node");
  const field = kind.name === "usb" ? "errors" : "checks";
  return [...kind.file.all(call.cluster).values()]
    .filter(({ id }) => call.canAny(`/mapping/${kind.name}/${id}`, READ))
    .map((section) => ({
      ...shown(kind, call, section),
      id: section.id,
      ...(node !== undefined && { [field]: checks(kind, call, node, section) }),
    }));
}

/** Rule: `PVE/Mapping/Dir.pm sub assert_valid_map_list`. */
function checkDirectories(kind: Kind, call: Call, options: ReadonlyMap<string, string>): void {
  if (kind.name !== "dir") return;
  const all = entries(kind, { options });
  for (const entry of all.filter(({ node }) => node === call.cluster.localNode)) {
    check(kind, call, call.cluster.localNode, entry);
  }
  for (const { node } of all) {
    const times = all.filter((entry) => entry.node === node).length;
    if (times > 1) call.die(`Node '${node}' is specified ${times} times.`);
  }
}

const what = ({ name }: Kind) => (name === "dir" ? "directory" : "hardware");

function create(kind: Kind, call: Call): null {
  const options = givenOptions(call);
  const id = call.required("id");
  kind.file.check("", options, true);
  checkDirectories(kind, call, options);
  if (kind.file.all(call.cluster).has(id)) {
    call.die(`create ${what(kind)} mapping failed: ${kind.name} ID '${id}' already defined`);
  }
  kind.file.put(call.cluster, { type: "", id, options });
  return null;
}

function update(kind: Kind, call: Call): null {
  const id = call.required("id");
  return under(`update ${what(kind)} mapping failed`, () => {
    assertIfModified(kind.file.digest(call.cluster), call.text("digest"));
    const section = kind.file.all(call.cluster).get(id) ?? call.die(`${kind.name} ID '${id}' does not exist`);
    const changes = givenOptions(call);
    kind.file.check("", changes, true);
    checkDirectories(kind, call, changes);
    kind.file.put(call.cluster, { ...section, options: kind.file.changed(section, changes, call.list("delete")) });
    return null;
  });
}

function routesOf(kind: Kind): Route[] {
  const path = `cluster/mapping/${kind.name}`;
  return [
    route(`GET /${path}`, (call) => list(kind, call)),
    route(`POST /${path}`, (call) => create(kind, call)),
    route(`GET /${path}/{id}`, (call) => {
      const id = call.required("id");
      return shown(kind, call, kind.file.all(call.cluster).get(id) ?? call.die(`mapping '${id}' not found`));
    }),
    route(`PUT /${path}/{id}`, (call) => update(kind, call)),
    route(`DELETE /${path}/{id}`, (call) => {
      kind.file.remove(call.cluster, call.required("id"));
      return null;
    }),
  ];
}

/** Rules: `PVE/API2/Cluster/Mapping/*.pm`. */
export const mappingRoutes: readonly Route[] = [
  route("GET /cluster/mapping", () => KINDS.map((name) => ({ name }))),
  ...KINDS.flatMap((name) => routesOf({ name, file: mappingFiles[name] })),
];
