import type { ObservedStorage } from "../plan/observed.ts";
import { compareVersions } from "./debian-version.ts";
import type { Fact } from "./fact.ts";

/**
 * Whether Docker can keep its images on the storage of the container's root.
 *
 * @param zfs version of `zfsutils-linux` on the node, if known.
 */
export function dockerStorage(storage: ObservedStorage | undefined, zfs: string | undefined): Fact | undefined {
  if (storage === undefined) return undefined;
  const fact = { id: "docker-storage", sort: "node" } as const;
  const name = `${storage.storage} (${storage.type})`;
  if (storage.type !== "zfspool") return { ...fact, state: "good", said: `${name} can hold Docker's overlay2` };
  const remedy =
    "use a storage of another kind (LVM-thin, a directory) for container.rootfs, or the shape bare-metal-pet, which needs no Docker";
  if (zfs !== undefined && compareVersions(zfs, "2.2") < 0) {
    return {
      ...fact,
      state: "problem",
      said: `${name}: OpenZFS ${zfs} cannot hold overlay2, and Docker falls back to vfs, which copies whole images`,
      remedy,
    };
  }
  return {
    ...fact,
    state: "warning",
    said: `${name}: Docker's overlay2 needs OpenZFS 2.2 or newer${zfs === undefined ? "" : `, which ${zfs} is`}, and still fails with some versions (moby issue 51546)`,
    remedy,
  };
}
