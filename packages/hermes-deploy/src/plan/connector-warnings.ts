import type { Agent } from "../spec/agents.ts";

/** Who may talk to the agents, where that is nobody or everybody: both are seldom meant. */
export function connectorWarnings(agents: readonly Pick<Agent, "at" | "connectors">[]): readonly string[] {
  return agents.flatMap(({ at, connectors }) =>
    Object.entries(connectors).flatMap(([name, settings]) => {
      if (settings === undefined) return [];
      if (settings.allow_all)
        return [`${at}.connectors.${name}: allow_all lets anybody on it use the agent, its files and its model.`];
      const named = settings.allowed_users ?? ("allowed_roles" in settings ? settings.allowed_roles : undefined);
      return named === undefined
        ? [`${at}.connectors.${name}: nobody is in allowed_users; the agent answers each stranger with a pairing code.`]
        : [];
    }),
  );
}
