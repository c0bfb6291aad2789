import type { Cluster } from "../core/cluster.ts";

export const TOKEN_FILE = "priv/token.cfg";

/** Secrets by full token name. Rule: `PVE/TokenConfig.pm sub parse_config`. */
function readTokenSecrets(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").map((line) => /^(\S+) (\S+)\s*$/.exec(line.trim()));
  return new Map(lines.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]] as const] : [])));
}

/** Rule: `PVE/TokenConfig.pm sub write_config`. */
function printTokenSecrets(secrets: ReadonlyMap<string, string>): string {
  return [...secrets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tokenid, secret]) => `${tokenid} ${secret}\n`)
    .join("");
}

/** The secret of a token, if it has one. */
export function tokenSecret(cluster: Cluster, tokenid: string): string | undefined {
  return cluster.files.parsed(TOKEN_FILE, readTokenSecrets).get(tokenid);
}

/** Sets secrets, or removes them where the new one is undefined. */
export function writeTokenSecrets(cluster: Cluster, changes: ReadonlyMap<string, string | undefined>): void {
  const secrets = new Map(cluster.files.parsed(TOKEN_FILE, readTokenSecrets));
  for (const [tokenid, secret] of changes) {
    if (secret === undefined) secrets.delete(tokenid);
    else secrets.set(tokenid, secret);
  }
  cluster.files.write(TOKEN_FILE, printTokenSecrets(secrets));
}
