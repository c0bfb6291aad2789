import type { OciImage } from "@homelab/pve-client/simulator";
import type { GuestFiles } from "../files.ts";

const PROVENANCE = "/etc/hermes/image-provenance.json";

/** A program of the image: what it does is simulated by the program of this name. */
export const PLAYER = "simulated-hermes-image";

const played = (part: string) => `#!/bin/sh\nexec ${PLAYER} ${part} "$@"\n`;

/** Hermes' image as its Dockerfile makes it, as far as a deployment looks at it (hermes-agent Dockerfile). */
export const hermesImage: OciImage = {
  Entrypoint: ["/opt/hermes/docker/entrypoint-dispatch.sh"],
  Env: [
    "PATH=/opt/hermes/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HERMES_HOME=/opt/data",
    "HERMES_WRITE_SAFE_ROOT=/opt/data",
    "HERMES_DISABLE_LAZY_INSTALLS=1",
  ],
  WorkingDir: "/opt/hermes",
  Volumes: ["/opt/data"],
  system: "debian-13",
  files: {
    [PROVENANCE]: `${JSON.stringify({ schema: 1, deployment_kind: "image", manager: "docker", image: "nousresearch/hermes-agent", version: "2026.9.24" })}\n`,
    "/opt/hermes/docker/entrypoint-dispatch.sh": played("boot"),
    "/opt/hermes/bin/hermes": played("hermes"),
    "/command/s6-svstat": played("s6-svstat"),
  },
};

/** Whether the guest was made from Hermes' image. */
export async function isImage(files: GuestFiles): Promise<boolean> {
  return await files.exists(PROVENANCE);
}
