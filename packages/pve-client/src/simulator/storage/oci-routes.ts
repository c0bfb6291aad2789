import type { Json } from "../core/answer.ts";
import { encodeText } from "../core/config-text.ts";
import { wholeRepository } from "../core/oci-image.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { enabledStorage } from "./storage-config.ts";
import { normalizeName, store, targetOf } from "./stored-file.ts";
import { findVolume } from "./volumes.ts";

/** About that of a small distribution's image. */
const IMAGE_SIZE = 48 * 1024 ** 2;

/** Rule: `PVE/API2/Storage/Status.pm` method oci_registry_pull; what is logged is what skopeo says. */
function pull(call: Call): string {
  const storage = enabledStorage(call.cluster, call.required("storage"), call.node);
  if (!storage.options.has("path")) {
    call.die(`can't upload to storage type '${storage.type}', not a file based storage!`);
  }
  const reference = call.required("reference");
  if (!storage.content.has("vztmpl")) {
    call.die(`storage '${storage.id}' is not configured for content-type 'vztmpl'`);
  }
  const filename = `${normalizeName(call.text("filename") ?? reference)}.tar`;
  const target = targetOf(call, storage, "vztmpl", filename);
  if (findVolume(call.cluster, call.node, `${storage.id}:${target.name}`)) {
    call.die(`refusing to override existing file '${filename}'`);
  }
  return call.startTask({ type: "ociregistrypull", id: encodeText(filename) }, (worker) => {
    const [repository = "", tag = ""] = splitReference(reference);
    worker.log("Getting image source signatures");
    if (!tagsOf(call, repository).includes(tag)) {
      call.die(
        `command 'skopeo copy docker://${reference} oci-archive:${target.path}.tmp.${worker.pid}' failed: exit code 1`,
      );
    }
    for (const what of ["blob", "config"]) worker.log(`Copying ${what} sha256:${call.cluster.random.hex(64)}`);
    worker.log("Writing manifest to image destination");
    store(call.cluster, call.node, target, IMAGE_SIZE, call.cluster.images[wholeRepository(repository)] ?? {});
  });
}

function splitReference(reference: string): [repository: string, tag: string] {
  const at = reference.lastIndexOf(":");
  return [reference.slice(0, at), reference.slice(at + 1)];
}

/** What a registry has: what the fixture says, or else every tag that is asked for. */
function tagsOf(call: Call, repository: string): { readonly list: readonly string[]; includes(tag: string): boolean } {
  const known = call.cluster.registries;
  const list = known?.[repository] ?? [];
  return known ? { list, includes: (tag) => list.includes(tag) } : { list: ["latest"], includes: () => true };
}

/** Rule: `PVE/API2/Nodes.pm` method query_oci_repo_tags. */
function tags(call: Call): Json {
  const reference = call.required("reference");
  const { list } = tagsOf(call, reference);
  if (list.length === 0) call.die(`command 'skopeo list-tags docker://${reference}' failed: exit code 1`);
  return list;
}

const MIME: readonly (readonly [RegExp, string])[] = [
  [/\.iso$/, "application/x-iso9660-image"],
  [/\.(?:gz|tgz)$/, "application/gzip"],
  [/\.xz$/, "application/x-xz"],
  [/\.zst$/, "application/zstd"],
];

/** Rule: `PVE/API2/Nodes.pm` method query_url_metadata. Nothing is asked for: the name tells what it would be. */
function urlMetadata(call: Call): Json {
  const { pathname } = new URL(call.required("url"));
  const filename = pathname.replace(/^.*\//, "");
  const mimetype = MIME.find(([ending]) => ending.test(filename))?.[1] ?? "application/octet-stream";
  return { ...(filename !== "" && { filename }), size: IMAGE_SIZE, mimetype };
}

export const ociRoutes: readonly Route[] = [
  route("POST /nodes/{node}/storage/{storage}/oci-registry-pull", pull),
  route("GET /nodes/{node}/query-oci-repo-tags", tags),
  route("GET /nodes/{node}/query-url-metadata", urlMetadata),
];
