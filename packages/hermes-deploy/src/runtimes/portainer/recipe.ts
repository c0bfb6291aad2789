import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { AGENT } from "../as-agent.ts";
import { HERMES, homesOf, INNER_HOME } from "./layout.ts";

/** Where the image has its virtual environment (hermes-agent Dockerfile). */
const VENV = "/opt/hermes/.venv";

/** What the stack runs if it says nothing else. Without the image's own supervisor, which needs to be root and to begin. */
export const COMMAND = [HERMES, "gateway", "run", "--no-supervise"];

/**
 * The stack's image: Hermes' own, with the program at a path of its own, the agent's user from the start, and the
 * entrypoint. Building it proves that the program is there and runs.
 */
export function renderRecipe(spec: PortainerStackSpec): string {
  const user = `${AGENT.uid}:${AGENT.gid}`;
  const homes = homesOf(spec).map(({ to }) => to);
  return `# Written by hermes-deploy; changes here are overwritten. Change the spec instead.
FROM ${spec.hermes.image}
USER root
RUN mkdir -p ${HERMES.replace("/venv/bin/hermes", "")} ${homes.join(" ")} \\
 && ln -s ${VENV} ${HERMES.replace("/bin/hermes", "")} \\
 && chown ${user} ${[INNER_HOME, ...homes].join(" ")}
COPY docker-entrypoint.sh config.seed.yaml /app/
RUN chmod 0755 /app && chmod 0555 /app/docker-entrypoint.sh && chmod 0444 /app/config.seed.yaml
ENV HOME=${INNER_HOME} HERMES_HOME=${INNER_HOME}/.hermes HERMES_WRITE_SAFE_ROOT=${INNER_HOME}
USER ${user}
WORKDIR ${INNER_HOME}
RUN test -x ${HERMES} && ${HERMES} --version
ENTRYPOINT ["/app/docker-entrypoint.sh"]
CMD ${JSON.stringify(COMMAND)}
`;
}
