import { appendFileSync, readFileSync } from "node:fs";
import { PveError } from "../errors/pve-error.ts";
import { parseFingerprint } from "./fingerprint.ts";
import { UntrustedServerError } from "./untrusted-server-error.ts";

/**
 * Trust on first use: the certificate that a server shows first is noted, and any other one is refused from then on.
 *
 * @param file one server a line, `pve1.lan:8006 AB:CD:…`, empty lines and those with `#` aside. Made with mode 0600 when
 *   the first server is noted; its folder must be there.
 * @param server `host:port`.
 * @param offered SHA-256 fingerprint of the certificate that the server shows.
 * @returns why the server is not trusted, undefined if it is.
 * @throws PveError naming file and line if the file cannot be read or understood; nothing is noted then.
 */
export function checkKnownHost(file: string, server: string, offered: string): UntrustedServerError | undefined {
  const known = readKnownHosts(file).get(server.toLowerCase());
  if (known === undefined) {
    note(file, `${server.toLowerCase()} ${offered}\n`);
    return undefined;
  }
  if (known.fingerprint === offered) return undefined;
  return UntrustedServerError.changed({ ...known, offered, server, file });
}

/** A server that was met before. */
interface KnownHost {
  readonly fingerprint: string;
  readonly line: number;
}

/** @throws PveError naming file and line if the file cannot be read or understood; a missing one is empty. */
export function readKnownHosts(file: string): ReadonlyMap<string, KnownHost> {
  const known = new Map<string, KnownHost>();
  for (const [index, text] of readText(file).split("\n").entries()) {
    if (/^\s*(?:#|$)/.test(text)) continue;
    const [server = "", ...fingerprint] = text.trim().split(/\s+/);
    // the first entry of a server holds: two programs may have met it at the same moment
    if (!known.has(server.toLowerCase())) {
      known.set(server.toLowerCase(), { fingerprint: read(fingerprint.join(" "), file, index + 1), line: index + 1 });
    }
  }
  return known;
}

function read(fingerprint: string, file: string, line: number): string {
  try {
    return parseFingerprint(fingerprint);
  } catch (cause) {
    throw new PveError(
      `${file}:${line} is not a known server: write "host:port" and its SHA-256 fingerprint, such as "pve1.lan:8006 AB:CD:…".`,
      { cause },
    );
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return "";
    throw new PveError(`The file of known servers cannot be read: ${reasonOf(cause)}. Check tls.knownHosts.`, {
      cause,
    });
  }
}

function note(file: string, line: string): void {
  try {
    appendFileSync(file, line, { mode: 0o600 });
  } catch (cause) {
    throw new PveError(`The server cannot be noted as known: ${reasonOf(cause)}. Check tls.knownHosts.`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
