import { PveError } from "../errors/pve-error.ts";

const DEFAULT_PORT = 8006;

/**
 * Works out the server's address.
 *
 * @param target either `host` (`pve1.lan`, `pve1.lan:443`, `192.0.2.1`, `[2001:db8::1]`, port 8006 by default) or `url`
 *   (`https://pve1.lan:8006`, a path is kept for servers behind a reverse proxy).
 * @returns the URL without a slash at its end.
 * @throws PveError if it is not one of these.
 */
export function serverUrl(target: { readonly host?: string; readonly url?: string }): string {
  const { host, url } = target;
  if ((host === undefined) === (url === undefined)) {
    throw new PveError('Say where the server is with either `host` ("pve1.lan") or `url` ("https://pve1.lan:8006").');
  }
  const bare = host?.includes("://") ? undefined : host;
  const parsed = parse(url ?? host ?? "", bare);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password || parsed.search) {
    throw new PveError(
      `Not an address of a PVE server: ${url === undefined ? `host "${host}"` : `url "${url}"`}. ` +
        'Write host: "pve1.lan", host: "pve1.lan:8006" or url: "https://pve1.lan:8006".',
    );
  }
  return parsed.href.replace(/\/+$/, "");
}

function parse(text: string, bareHost: string | undefined): URL | undefined {
  if (bareHost === undefined) return URL.canParse(text) ? new URL(text) : undefined;
  if (/[/?#@\s]/.test(bareHost) || bareHost === "") return undefined;
  const isIpv6 = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/i.test(bareHost);
  const authority = isIpv6 ? `[${bareHost}]` : bareHost;
  const withPort = /:\d+$/.test(isIpv6 ? "" : authority) ? authority : `${authority}:${DEFAULT_PORT}`;
  return URL.canParse(`https://${withPort}`) ? new URL(`https://${withPort}`) : undefined;
}
