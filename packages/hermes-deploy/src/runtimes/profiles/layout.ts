import { PROJECT } from "../docker/layout.ts";

/** Hermes' home in the guest: the default profile's, with the others below `profiles/`. It belongs to the agent. */
export const DATA = "/var/lib/hermes";

/** Where the image has it (hermes-agent Dockerfile, HERMES_HOME). */
export const HOME = "/opt/data";

/** With a profile's name behind it: there while the profile is being created. */
export const CREATING = `${DATA}/.hermes-deploy-creating-`;

/** Holds the digest of the compose file that the container was last started with. */
export const CONTAINER_STARTED = `${PROJECT}/container.started`;

/** By profile: the digest of the files that its gateway was last started with. */
export const STARTED = `${PROJECT}/started`;

/** What the container's boot did with each gateway (hermes-agent hermes_cli/container_boot.py). */
export const BOOT_LOG = `${DATA}/logs/container-boot.log`;
