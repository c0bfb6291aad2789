import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";

/** A directory of the guest inside the Docker container. */
export interface Volume {
  readonly from: string;
  readonly to: string;
  readonly read_only: boolean;
}

/** The directories that Hermes gets beside its home: those of the spec, or each mount under its own path. */
export function volumesOf({ hermes, container }: Pick<DockerLxcSpec, "hermes" | "container">): readonly Volume[] {
  return hermes.volumes ?? container.mounts.map(({ path, read_only }) => ({ from: path, to: path, read_only }));
}
