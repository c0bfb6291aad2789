import type { Container } from "./container.ts";
import type { Finding } from "./describe-issue.ts";
import type { DockerLxcSpec } from "./docker-lxc.ts";
import type { Hermes } from "./hermes.ts";

/** A rule about several fields of one section; it is heard as soon as the fields that it needs are right by themselves. */
export interface Rule<Section> {
  readonly needs: readonly (keyof Section)[];
  check(section: Section): Finding[];
}

type DockerHermes = DockerLxcSpec["hermes"];

export const containerRules: readonly Rule<Container>[] = [
  { needs: ["mounts"], check: mountTargetsAreDistinct },
  { needs: ["mounts"], check: mountTargetsAreNotTheSystem },
  { needs: ["mounts"], check: mountSourcesAreOrdinaryDirectories },
  { needs: ["mounts"], check: mountOwnersAreMapped },
  { needs: ["network"], check: gatewayNeedsFixedAddress },
  { needs: ["tags"], check: tagsAreDistinct },
  { needs: ["memory"], check: hermesNeedsMemory },
];

export const dockerContainerRules: readonly Rule<Container>[] = [
  { needs: ["features", "unprivileged"], check: dockerNeedsFeatures },
  { needs: ["rootfs"], check: dockerNeedsDisk },
];

export const hermesRules: readonly Rule<Pick<Hermes, "model">>[] = [
  { needs: ["model"], check: baseUrlHoldsNoCredentials },
];

export const dockerHermesRules: readonly Rule<DockerHermes>[] = [
  { needs: ["volumes"], check: dockerVolumesAreDistinct },
];

/** Where the tool keeps its own files in the guest. */
const OURS = "/opt/hermes";

function mountTargetsAreDistinct({ mounts }: Container): Finding[] {
  return duplicates(mounts.map(({ path }) => trim(path))).map(({ index, first }) => ({
    path: ["container", "mounts", index, "path"],
    message: `already the target of mount ${first + 1}; each directory of the container can be mounted once`,
  }));
}

function mountTargetsAreNotTheSystem({ mounts }: Container): Finding[] {
  return mounts.flatMap(({ path }, index) => {
    const message = targetOfTheSystem(path);
    return message === undefined ? [] : [{ path: ["container", "mounts", index, "path"], message }];
  });
}

/** Why nothing can be mounted at a path of the container; nothing if it can. */
export function targetOfTheSystem(path: string): string | undefined {
  const system = ["/", "/bin", "/boot", "/dev", "/etc", "/lib", "/proc", "/run", "/sbin", "/sys", "/usr", "/var", OURS];
  return (
    unclean(path) ??
    (system.includes(trim(path)) || trim(path).startsWith(`${OURS}/`)
      ? "a directory that the container itself needs; choose one of its own, such as /data"
      : undefined)
  );
}

/** `PVE/LXC.pm sub walk_tree_nofollow`: a bind source must not contain symbolic links; `..` could step over one. */
function mountSourcesAreOrdinaryDirectories({ mounts }: Container): Finding[] {
  const system = [
    "/",
    "/bin",
    "/boot",
    "/dev",
    "/etc",
    "/lib",
    "/proc",
    "/root",
    "/run",
    "/sbin",
    "/sys",
    "/usr",
    "/var",
  ];
  return mounts.flatMap(({ host }, index) => {
    const inSystem = ["/dev", "/etc", "/proc", "/sys"].some((directory) => trim(host).startsWith(`${directory}/`));
    const message =
      unclean(host) ??
      (inSystem || system.includes(trim(host))
        ? "a system directory of the node; use one of its own on a data disk, such as /mnt/pve/hdd/hermes"
        : undefined);
    return message === undefined ? [] : [{ path: ["container", "mounts", index, "host"], message }];
  });
}

/** An unprivileged container has 65536 ids (`/etc/subuid`: root:100000:65536). */
function mountOwnersAreMapped({ mounts }: Container): Finding[] {
  return mounts.flatMap(({ owner }, index) =>
    owner.split(":").some((id) => Number(id) > 65_535)
      ? [
          {
            path: ["container", "mounts", index, "owner"],
            message: "ids in the container go from 0 to 65535; write them as the container sees them, not the host",
          },
        ]
      : [],
  );
}

function gatewayNeedsFixedAddress({ network }: Container): Finding[] {
  const found: Finding[] = [];
  if (network.gateway !== undefined && !network.ip.includes("/"))
    found.push({
      path: ["container", "network", "gateway"],
      message: `a gateway goes with a fixed address; ip is ${network.ip}`,
    });
  if (network.gateway6 !== undefined && !network.ip6?.includes("/"))
    found.push({
      path: ["container", "network", "gateway6"],
      message: "a gateway goes with a fixed address; give ip6 as address/prefix",
    });
  return found;
}

function tagsAreDistinct({ tags }: Container): Finding[] {
  return duplicates(tags).map(({ index }) => ({ path: ["container", "tags", index], message: "given twice" }));
}

/** Docker in an unprivileged container: nesting for its mounts, keyctl for its keyrings. */
function dockerNeedsFeatures({ features, unprivileged }: Container): Finding[] {
  const missing = [...(features.nesting ? [] : ["nesting"]), ...(unprivileged && !features.keyctl ? ["keyctl"] : [])];
  return missing.length === 0
    ? []
    : [
        {
          path: ["container", "features"],
          message: `Docker in this container needs ${missing.map((name) => `${name}: true`).join(" and ")}`,
        },
      ];
}

/** Hermes documents 1 GB as the minimum (docs/user-guide/docker.md, Resource limits). */
function hermesNeedsMemory({ memory }: Container): Finding[] {
  return memory < 1024
    ? [{ path: ["container", "memory"], message: "Hermes needs at least 1024 MiB; 4096 is comfortable" }]
    : [];
}

/** The image brings a browser and takes several GB. */
function dockerNeedsDisk({ rootfs }: Container): Finding[] {
  const message = "system, Docker and the image need at least 8 GiB; 24 is comfortable";
  return rootfs.size < 8 ? [{ path: ["container", "rootfs", "size"], message }] : [];
}

function baseUrlHoldsNoCredentials({ model }: Pick<Hermes, "model">): Finding[] {
  const { username, password, search } = new URL(model.base_url);
  return username !== "" || password !== "" || search !== ""
    ? [
        {
          path: ["hermes", "model", "base_url"],
          message: "only scheme, host and path; a key belongs to api_key, as a reference",
        },
      ]
    : [];
}

function dockerVolumesAreDistinct({ volumes = [] }: DockerHermes): Finding[] {
  const taken = [
    "/",
    "/opt/data",
    "/opt/hermes",
    "/etc",
    "/usr",
    "/var",
    "/run",
    "/proc",
    "/sys",
    "/dev",
    "/init",
    "/command",
    "/package",
  ];
  return [
    ...duplicates(volumes.map(({ to }) => trim(to))).map(({ index }) => ({
      path: ["hermes", "volumes", index, "to"],
      message: "already the target of another volume",
    })),
    ...volumes.flatMap(({ to }, index) =>
      unclean(to) !== undefined || taken.includes(trim(to))
        ? [
            {
              path: ["hermes", "volumes", index, "to"],
              message: "a directory that the image itself needs; choose another, such as /data",
            },
          ]
        : [],
    ),
  ];
}

/** A path without a trailing slash. */
export const trim = (path: string) => path.replace(/(?<=.)\/+$/, "");

function unclean(path: string): string | undefined {
  return trim(path)
    .split("/")
    .slice(1)
    .some((part) => part === ".." || part === "." || part === "") && path !== "/"
    ? 'write the plain path: no "..", no ".", no double slashes'
    : undefined;
}

/** Values that are there already, with the index of the first of them. */
export function duplicates(values: readonly string[]): { index: number; first: number }[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return first < index ? [{ index, first }] : [];
  });
}
