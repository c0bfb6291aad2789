import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { debianTemplate } from "@homelab/pve-client/simulator";

/** A stand-in for nousresearch/hermes-agent: an image of one layer, as a registry has it. */
export interface AgentImage {
  /** `sha256:…` of its manifest. */
  readonly digest: string;
  readonly manifest: Buffer;
  readonly config: Buffer;
  readonly layer: { readonly path: string; readonly digest: string };
}

const NAME = "nousresearch/hermes-agent";
/** The image's programs: what the stand-ins are installed as. */
const PROGRAMS = { "agent.py": "/opt/hermes/agent.py", "image.py": "/opt/hermes/image.py" };
const ENTRYPOINT = "/opt/hermes/docker/entrypoint-dispatch.sh";
const MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";

/** Builds the image from Debian's Python and s6 and the stand-ins' programs, or finds the one that was built before. */
export async function buildAgentImage(cache: string): Promise<AgentImage> {
  const path = await debianTemplate({
    cache,
    name: "hermes-agent-stand-in",
    suite: "trixie",
    variant: "extract",
    packages: ["base-files", "busybox-static", "python3", "curl", "s6"],
    customize: [
      'for name in sh id cat touch rm ls sleep mkdir chown chmod ln cp mv head; do ln -sf busybox "$1/bin/$name"; done',
      'rm -rf "$1"/usr/share/* "$1"/usr/lib/*-linux-gnu/perl* "$1"/usr/lib/*-linux-gnu/gconv "$1"/var/cache "$1"/usr/bin/perl*',
      'mkdir -p "$1/opt/data" "$1/tmp" "$1/etc" && chmod 1777 "$1/tmp" && printf "root:x:0:0::/root:/bin/sh\\nhermes:x:10000:10000::/opt/data:/bin/sh\\n" > "$1/etc/passwd"',
      'printf "root:x:0:\\nhermes:x:10000:\\n" > "$1/etc/group"',
      // where the image has them (s6-overlay)
      'mkdir "$1/command" && for path in "$1"/usr/bin/s6-*; do ln -sf "/usr/bin/${path##*/}" "$1/command"; done',
      'mkdir -p "$1/opt/hermes/bin" "$1/opt/hermes/docker"',
      ...(await Promise.all(Object.entries(PROGRAMS).map(([name, path]) => copied(name, path)))),
      'mkdir -p "$1/opt/hermes/.venv/bin" && ln -s /opt/hermes/bin/hermes "$1/opt/hermes/.venv/bin"',
      script(ENTRYPOINT, 'exec /usr/bin/python3 /opt/hermes/image.py boot "$@"'),
      script("/opt/hermes/bin/hermes", 'exec /usr/bin/python3 /opt/hermes/image.py "$@"'),
    ],
  });
  const layerDigest = await digestOfFile(path);
  const config = Buffer.from(
    JSON.stringify({
      architecture: "amd64",
      os: "linux",
      config: {
        Env: [
          "PATH=/opt/hermes/bin:/usr/local/bin:/usr/bin:/bin",
          "HERMES_HOME=/opt/data",
          "PYTHONDONTWRITEBYTECODE=1",
        ],
        Entrypoint: [ENTRYPOINT],
        Volumes: { "/opt/data": {} },
        WorkingDir: "/opt/data",
      },
      rootfs: { type: "layers", diff_ids: [layerDigest] },
      history: [{ created_by: "stand-in" }],
    }),
  );
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: {
        mediaType: "application/vnd.docker.container.image.v1+json",
        size: config.length,
        digest: sha256(config),
      },
      layers: [
        {
          mediaType: "application/vnd.docker.image.rootfs.diff.tar",
          size: (await stat(path)).size,
          digest: layerDigest,
        },
      ],
    }),
  );
  return { digest: sha256(manifest), manifest, config, layer: { path, digest: layerDigest } };
}

/** A command that writes one of the stand-ins into the root file system. */
async function copied(name: string, path: string): Promise<string> {
  const text = await readFile(fileURLToPath(new URL(name, import.meta.url)));
  return `echo ${text.toString("base64")} | base64 -d > "$1${path}"`;
}

/** A command that writes a program of one line. */
function script(path: string, line: string): string {
  return `printf '%s\\n' '#!/bin/sh' '${line}' > "$1${path}" && chmod 0755 "$1${path}"`;
}

/** A stand-in for a registry that has nothing but this image (OCI distribution specification, pull). */
export function registry(image: AgentImage): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://registry").pathname;
    const send = (type: string, digest: string, body: Buffer) => {
      response.writeHead(200, { "content-type": type, "docker-content-digest": digest, "content-length": body.length });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    if (path === "/v2/") response.writeHead(200).end("{}");
    else if (path.startsWith(`/v2/${NAME}/manifests/`)) send(MANIFEST, image.digest, image.manifest);
    else if (path === `/v2/${NAME}/blobs/${sha256(image.config)}`) {
      send("application/octet-stream", sha256(image.config), image.config);
    } else if (path === `/v2/${NAME}/blobs/${image.layer.digest}`) {
      response.writeHead(200, { "content-type": "application/octet-stream" });
      createReadStream(image.layer.path).pipe(response);
    } else response.writeHead(404).end('{"errors":[{"code":"NAME_UNKNOWN"}]}');
  });
}

const sha256 = (bytes: Buffer) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return `sha256:${hash.digest("hex")}`;
}
