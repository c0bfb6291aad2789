import { AGENT_UID } from "../../render/mount-owner.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";

/** The user that Hermes runs as; the ids are those of the image, so that data can move between the shapes. */
export const USER = "hermes";
export const AGENT = { uid: AGENT_UID, gid: AGENT_UID } as const;

/** The mode of the agent's home, in octal digits as stat prints them. */
export const HOME_MODE = "750";

/** Holds the manifest and the marks of what was done; root's alone, and gone with the container. */
const STATE = "/var/lib/hermes-deploy";
export const MANIFEST = `${STATE}/manifest.json`;
/** Digest of the hardening's files when they were last put into effect. */
export const HARDENED = `${STATE}/hardened`;
/** The installation whose system prerequisites this root file system has. */
export const PREREQUISITES = `${STATE}/prerequisites`;
/** Digest of the manifest when the services were last started. */
export const STARTED = `${STATE}/started`;

/** The installer, readable for the agent's user. */
export const INSTALLER = "/usr/local/lib/hermes-deploy/install.sh";

export const GATEWAY = "hermes-gateway.service";
export const DASHBOARD = "hermes-dashboard.service";

/** Where things are on the agent's volume (hermes-agent scripts/install.sh, for an ordinary user). */
export function placesOf({ hermes: { home } }: BareMetalPetSpec) {
  const data = `${home}/.hermes`;
  const program = `${data}/hermes-agent`;
  return {
    home,
    data,
    program,
    command: `${home}/.local/bin/hermes`,
    config: `${data}/config.yaml`,
    env: `${data}/.env`,
    /** The stages that have been installed, one a line, by installation. */
    stages: `${data}/.hermes-deploy-stages`,
    /** There while a stage is at work: the installer was cut off if a later run finds it. */
    begun: `${data}/.hermes-deploy-begun`,
    /** The agent's own, which the installer writes only if it is missing. */
    soul: `${data}/SOUL.md`,
    webSource: `${program}/web`,
    webBuilt: `${program}/hermes_cli/web_dist/index.html`,
    path: `${home}/.local/bin:${data}/node/bin:/usr/local/bin:/usr/bin:/bin`,
  } as const;
}

/** The services of a spec, as systemd knows them. */
export function servicesOf({ hermes }: BareMetalPetSpec): readonly string[] {
  return hermes.dashboard === false ? [GATEWAY] : [GATEWAY, DASHBOARD];
}
