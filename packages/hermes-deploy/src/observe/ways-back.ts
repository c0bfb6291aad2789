import type { GuestDoor } from "../channels/channel.ts";
import type { Pve } from "../channels/pve.ts";
import type { FormerImage, Snapshot, WaysBackSeen } from "../plan/ways-back.ts";
import { DATA, IMAGES } from "../runtimes/docker/layout.ts";
import type { Spec } from "../spec/spec.ts";
import { ifAllowed } from "./if-allowed.ts";

const SECONDS = 30;

/** Prints the images that Hermes ran from, and the backups that it has made. */
const LOOK = `sed 's/^/image /' ${IMAGES} 2>/dev/null || true
for backup in ${DATA}/backups/*; do
  [ ! -f "$backup" ] || echo "backup \${backup##*/}"
done
`;

/** What one could go back to: PVE's snapshots of the container, and what is remembered inside of it. Changes nothing. */
export async function observeWaysBack(
  pve: Pve,
  { container, shape }: Spec,
  door: GuestDoor | undefined,
  signal: AbortSignal,
): Promise<WaysBackSeen> {
  const { node, vmid } = container;
  const guest = { node, vmid };
  const [snapshots, feature, inside] = await Promise.all([
    ifAllowed(pve.get("/nodes/{node}/lxc/{vmid}/snapshot", guest)),
    ifAllowed(pve.get("/nodes/{node}/lxc/{vmid}/feature", { ...guest, feature: "snapshot" })),
    shape === "docker-lxc" && door !== undefined
      ? door.run(LOOK, { timeoutSeconds: SECONDS, signal, log: () => {} })
      : { output: "" },
  ]);
  return {
    snapshots: snapshots?.filter(({ name }) => name !== "current").map(toSnapshot),
    canSnapshot: feature?.hasFeature,
    images: [...inside.output.matchAll(/^image (\S+) (\S+)\s*$/gm)].map(
      ([, since = "", image = ""]): FormerImage => ({ since, image }),
    ),
    backups: [...inside.output.matchAll(/^backup (\S.*?)\s*$/gm)].map(([, name = ""]) => name),
  };
}

function toSnapshot({
  name,
  snaptime,
  description,
}: {
  name: string;
  snaptime?: number;
  description: string;
}): Snapshot {
  return {
    name,
    ...(snaptime === undefined ? {} : { taken: new Date(snaptime * 1000).toISOString() }),
    description: description.trim(),
  };
}
