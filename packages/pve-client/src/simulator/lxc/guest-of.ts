import type { Place } from "../guest-config/place.ts";
import type { Guest, GuestMount } from "../guests/guest-backend.ts";
import { activateVolume } from "../storage/volumes.ts";
import type { ContainerConfig } from "./container-config.ts";
import { mountPoints } from "./mount-point.ts";

/**
 * A container as its backend sees it.
 *
 * @throws PveFailure 500 if one of its volumes does not exist.
 */
export function guestOf(place: Place, config: ContainerConfig): Guest {
  const { cluster, node, vmid } = place;
  return {
    cluster,
    node,
    vmid,
    hostname: String(config.current.hostname ?? `CT${vmid}`),
    unprivileged: config.current.unprivileged === 1,
    config: config.current,
    mounts: mountPoints(config.current).map(([option, point]): GuestMount => {
      const source =
        point.type === "volume"
          ? { volume: activateVolume(cluster, node, point.volume), volid: point.volume }
          : { path: point.volume };
      return { option, path: point.mp, source, readOnly: point.readOnly };
    }),
  };
}
