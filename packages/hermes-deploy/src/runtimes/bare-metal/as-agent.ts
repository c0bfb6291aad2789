import { shellQuote } from "../../render/shell-quote.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { AGENT, placesOf, USER } from "./layout.ts";

/** A shell function `as_agent PROGRAM ARGUMENT…`: the agent's user, its surroundings, and no way to more rights. */
export function asAgent(spec: BareMetalPetSpec): string {
  const { home, data, path } = placesOf(spec);
  const surroundings = [`HOME=${home}`, `USER=${USER}`, `LOGNAME=${USER}`, `PATH=${path}`, `HERMES_HOME=${data}`];
  return `as_agent() (
  cd ${shellQuote(home)} || exit 1
  exec setpriv --reuid=${AGENT.uid} --regid=${AGENT.gid} --clear-groups --no-new-privs \\
    env -i LANG=C.UTF-8 SHELL=/bin/bash ${surroundings.map(shellQuote).join(" ")} "$@"
)
`;
}
