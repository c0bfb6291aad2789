import type { Finding } from "./describe-issue.ts";
import type { Hermes } from "./hermes.ts";
import type { Rule } from "./rules.ts";
import { printSecretRef, type SecretRef } from "./secret-ref.ts";

type WithConnectors = Pick<Hermes, "connectors">;

/** What the messaging platforms of a spec have to keep to beside their own fields. */
export const connectorRules: readonly Rule<WithConnectors>[] = [
  { needs: ["connectors"], check: (section) => connectorFindings(section, ["hermes"]) },
];

/** The same for an agent that stands elsewhere in the spec than at `hermes`. */
export function connectorFindings(section: WithConnectors, at: Finding["path"]): Finding[] {
  return [...everybodyOrSome(section), ...tokensAreDistinct(section)].map((finding) => ({
    ...finding,
    path: [...at, ...finding.path],
  }));
}

function everybodyOrSome({ connectors }: WithConnectors): Finding[] {
  return Object.entries(connectors).flatMap(([name, settings]) => {
    if (settings === undefined || !settings.allow_all) return [];
    const lists = ["allowed_users", "allowed_roles"].filter((key) => key in settings);
    return lists.map((key) => ({
      path: ["connectors", name, key],
      message: "allow_all lets everybody in, so this list would mean nothing; leave one of the two out",
    }));
  });
}

/** A token belongs to one bot of one platform; two that are the same are a slip. */
function tokensAreDistinct({ connectors }: WithConnectors): Finding[] {
  const seen = new Map<string, string>();
  const found: Finding[] = [];
  for (const [name, settings] of Object.entries(connectors)) {
    for (const [key, value] of Object.entries(settings ?? {})) {
      if (key !== "bot_token" && key !== "app_token") continue;
      const reference = printSecretRef(value as SecretRef);
      const first = seen.get(reference);
      if (first === undefined) seen.set(reference, `${name}.${key}`);
      else
        found.push({
          path: ["connectors", name, key],
          message: `the same secret as ${first}; each has its own`,
        });
    }
  }
  return found;
}
