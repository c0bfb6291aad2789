import type { Container, Mount } from "../spec/container.ts";

/** The user that the image runs the agent as (hermes-agent Dockerfile). */
export const AGENT_UID = 10_000;

/** First host id of an unprivileged container (`/etc/subuid`: root:100000:65536; `PVE/LXC.pm sub parse_id_maps`). */
const ID_OFFSET = 100_000;

/** Who shall own a mount and with which permissions. */
export interface MountOwner {
  /** `UID:GID` as the container sees it. */
  readonly inside: string;
  /** `UID:GID` as the node sees it. */
  readonly onHost: string;
  /** Octal: `1777`. */
  readonly mode: string;
}

/** Translates the owner of a mount from the spec's words to ids on both sides. */
export function mountOwner({ owner, mode }: Mount, { unprivileged }: Pick<Container, "unprivileged">): MountOwner {
  const inside = owner === "root" ? "0:0" : owner === "agent" ? `${AGENT_UID}:${AGENT_UID}` : owner;
  const offset = unprivileged ? ID_OFFSET : 0;
  const onHost = inside.split(":").map((id) => String(Number(id) + offset));
  return { inside, onHost: onHost.join(":"), mode: mode ?? (inside.startsWith("0:") ? "1777" : "0755") };
}
