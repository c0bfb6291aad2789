import { AGENT_UID } from "../../render/mount-owner.ts";
import { DATA } from "../../spec/oci-lxc.ts";

/** The image's user hermes (hermes-agent Dockerfile). */
export const AGENT = { uid: AGENT_UID, gid: AGENT_UID } as const;

export const CONFIG_FILE = `${DATA}/config.yaml`;
export const ENV_FILE = `${DATA}/.env`;

/** Root's alone, and gone with the container. */
const STATE = "/var/lib/hermes-deploy";
export const MANIFEST = `${STATE}/manifest.json`;
/** Digest of the manifest when the gateway was last started. */
export const STARTED = `${STATE}/started`;

/** The image's command: it drops root's rights by itself (hermes-agent Dockerfile, PATH). */
export const HERMES = "/opt/hermes/bin/hermes";

/** The gateway under s6 (hermes_cli/service_manager.py): its directory is made anew with every start of the container. */
export const SERVICE = "gateway-default";
export const SLOT = `/run/service/${SERVICE}`;

/** s6's programs have their own directory, which is in nobody's PATH. */
export const S6_SVSTAT = "/command/s6-svstat";
