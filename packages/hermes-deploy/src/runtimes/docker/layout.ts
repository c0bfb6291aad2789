/** Where the tool's files are in the guest. The directory belongs to root alone; only `data` is the agent's. */
export const PROJECT = "/opt/hermes";
export const COMPOSE_FILE = `${PROJECT}/compose.yaml`;
export const DATA = `${PROJECT}/data`;
export const CONFIG_FILE = `${DATA}/config.yaml`;
export const ENV_FILE = `${DATA}/.env`;
export const MANIFEST = `${PROJECT}/.hermes-deploy.json`;
/** Holds the manifest's digest of the last time that the service was started. */
export const STARTED = `${PROJECT}/.hermes-deploy.started`;
/** The images that Hermes ran from, one a line, the newest last: since when, and which. */
export const IMAGES = `${PROJECT}/.hermes-deploy.images`;
/** Name of the service and of the Docker container. */
export const SERVICE = "hermes";

/** What `docker inspect` is asked: `running healthy`. */
export const STATE = "{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}";
