/** An image's name taken apart. */
export interface ImageRef {
  /** Host of the registry's API. */
  readonly registry: string;
  readonly repository: string;
  /** `latest` if none is written. */
  readonly tag: string;
  readonly digest?: string;
  /** The name as it is written, without tag and digest. */
  readonly name: string;
}

/** Docker Hub's API is not at the host that stands in an image's name (distribution/reference, normalize.go). */
const DOCKER_HUB = "registry-1.docker.io";

/** Takes a name apart as Docker does: the first part is a registry if it has a dot or a port, or is `localhost`. */
export function parseImageRef(image: string): ImageRef {
  const [rest = "", digest] = image.split("@");
  const [, name = rest, tag = "latest"] = /^(.*?)(?::([^:/]+))?$/.exec(rest) ?? [];
  const [first = "", ...path] = name.split("/");
  const isHost = path.length > 0 && (/[.:]/.test(first) || first === "localhost");
  const isHub = !isHost || first === "docker.io";
  const within = isHost ? path.join("/") : name;
  return {
    registry: isHub ? DOCKER_HUB : first,
    repository: isHub && !within.includes("/") ? `library/${within}` : within,
    tag,
    ...(digest === undefined ? {} : { digest }),
    name,
  };
}

/** Whether a tag is meant to be given to new images again and again: `latest`, `main`, `1.2`; not `v2026.9.24`, `1.2.3`. */
export function isMoving(tag: string): boolean {
  return !/^v?\d+\.\d+\.\d+/.test(tag);
}
