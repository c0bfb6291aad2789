import { DATA, type OciLxcSpec } from "../../spec/oci-lxc.ts";
import { trim } from "../../spec/rules.ts";
import type { Init } from "../runtime.ts";

/**
 * What PVE runs as the container's first process: the image's own entrypoint, which is s6's init when it is the first,
 * with the gateway as its program. Without an argument the image would run its interactive program, which ends for want
 * of a terminal (hermes-agent Dockerfile, docker/main-wrapper.sh).
 */
export function ociInit({ pet }: OciLxcSpec): Init {
  const others = pet.volumes.map(({ path }) => trim(path)).filter((path) => path !== DATA);
  return {
    entrypoint: "/opt/hermes/docker/entrypoint-dispatch.sh gateway run",
    environment: {
      // a fresh volume has nothing that would say so (docker/stage2-hook.sh)
      HERMES_GATEWAY_BOOTSTRAP_STATE: "running",
      // agent/file_safety.py get_safe_write_roots: the image allows its file tools nothing but its home
      HERMES_WRITE_SAFE_ROOT: [DATA, ...others].join(":"),
    },
    path: "/opt/hermes/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  };
}
