import type { Spec } from "../spec/spec.ts";

/** Who may talk to the agent, where that is nobody or everybody: both are seldom meant. */
export function connectorWarnings(spec: Spec): readonly string[] {
  const profiles = "profiles" in spec ? spec.profiles : [];
  return [
    ...warningsOf("hermes", spec.hermes),
    ...profiles.flatMap((profile, index) => warningsOf(`profiles[${index}]`, profile)),
  ];
}

function warningsOf(at: string, { connectors }: Pick<Spec["hermes"], "connectors">): readonly string[] {
  return Object.entries(connectors).flatMap(([name, settings]) => {
    if (settings === undefined) return [];
    if (settings.allow_all)
      return [`${at}.connectors.${name}: allow_all lets anybody on it use the agent, its files and its model.`];
    const named = settings.allowed_users ?? ("allowed_roles" in settings ? settings.allowed_roles : undefined);
    return named === undefined
      ? [`${at}.connectors.${name}: nobody is in allowed_users; the agent answers each stranger with a pairing code.`]
      : [];
  });
}
