/** Where to log in over SSH. */
export interface SshAddress {
  readonly user: string;
  readonly host: string;
  readonly port: number;
}

/** `[user@]host[:port]`. */
export const SSH_ADDRESS =
  /^(?:(?<user>[A-Za-z_][\w.-]*)@)?(?:\[(?<ipv6>[0-9A-Fa-f:.]+)\]|(?<host>[^\s@:[\]/]+))(?::(?<port>\d{1,5}))?$/;

/**
 * Reads `[user@]host[:port]`; an IPv6 address stands in brackets. Without a user it is root, without a port 22.
 *
 * @returns `undefined` if it is not of that form.
 */
export function parseSshAddress(text: string): SshAddress | undefined {
  const groups = SSH_ADDRESS.exec(text.trim())?.groups;
  const host = groups?.ipv6 ?? groups?.host;
  const port = Number(groups?.port ?? 22);
  if (host === undefined || port < 1 || port > 65_535) return undefined;
  return { user: groups?.user ?? "root", host, port };
}

/** The address as OpenSSH writes it into `known_hosts`: the port only if it is not 22. */
export function knownHostName({ host, port }: Pick<SshAddress, "host" | "port">): string {
  return port === 22 ? host : `[${host}]:${port}`;
}
