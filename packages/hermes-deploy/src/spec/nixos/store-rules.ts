import type { Finding } from "../describe-issue.ts";
import type { NixosSpec } from "./nixos.ts";

type Profile = NixosSpec["nixos"]["options"]["profiles"][string];

const SECRET_NAME = /(?:^|_|-)(?:api_?key|key|token|secret|password|passwd|authorization|credentials?)$/i;

/** A reference to the environment, which Hermes replaces when it reads its configuration. */
const REFERENCE = /\$\{\w+\}/;

/** Everything in these options becomes a file in the Nix store, which every user of the system may read. */
export function noSecretsInStore(
  { environment, mcpServers, settings }: Pick<Profile, "environment" | "mcpServers" | "settings">,
  path: readonly string[],
): Finding[] {
  const why = "it would be in the Nix store, which everybody may read";
  const inEnvironment = Object.keys(environment)
    .filter((name) => SECRET_NAME.test(name))
    .map((name) => ({
      path: [...path, "environment", name],
      message: `${why}; put it under nixos.secret_environment, as a reference`,
    }));
  const inServers = Object.entries(mcpServers).flatMap(([server, { env, headers }]) =>
    Object.entries({ env, headers }).flatMap(([kind, values]) =>
      secretPaths(values).map((found) => ({
        path: [...path, "mcpServers", server, kind, ...found],
        message: `${why}; write \${NAME}, and NAME under nixos.secret_environment`,
      })),
    ),
  );
  const inSettings = secretPaths(settings).map((found) => ({
    path: [...path, "settings", ...found],
    message: `${why}; write \${NAME}, and NAME under nixos.secret_environment`,
  }));
  return [...inEnvironment, ...inServers, ...inSettings];
}

/** Paths of texts whose name says that they are secret, and which are no references. */
function secretPaths(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === "string"
      ? SECRET_NAME.test(name) && member !== "" && !REFERENCE.test(member)
        ? [[name]]
        : []
      : secretPaths(member).map((rest) => [name, ...rest]),
  );
}
