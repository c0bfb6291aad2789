import { connect as connectTls, type PeerCertificate, type TLSSocket } from "node:tls";
import { buildConnector } from "undici";
import { PveError } from "../errors/pve-error.ts";
import { parseFingerprint } from "./fingerprint.ts";
import { checkKnownHost, readKnownHosts } from "./known-hosts.ts";
import { UntrustedServerError } from "./untrusted-server-error.ts";

/** Whom to trust. Without any of it: the certificate authorities of Node and the system's configuration of it. */
export interface TlsOptions {
  /** Certificate authority in PEM form; PVE's own is /etc/pve/pve-root-ca.pem on each node. */
  readonly ca?: string | Buffer | (string | Buffer)[];
  /**
   * SHA-256 fingerprint of the server's own certificate, in any common spelling; a list for several nodes. With `ca` too,
   * both must hold.
   */
  readonly fingerprint?: string | readonly string[];
  /**
   * Path of a file of known servers: the certificate that a server shows first is noted there (mode 0600), and any other
   * one is refused from then on. Stands alone, without `ca` and `fingerprint`.
   */
  readonly knownHosts?: string;
  /** Trust anybody. For throw-away tests only; warns once per process. */
  readonly insecure?: boolean;
}

let warned = false;

/** Warns, once in the life of the process, that a server's identity is not verified. */
function warnInsecure(): void {
  if (warned) return;
  warned = true;
  process.emitWarning(
    "tls.insecure is set: anybody between you and the PVE server can read and use the credential. Use tls.fingerprint or tls.ca.",
    { type: "SecurityWarning", code: "PVE_TLS_INSECURE" },
  );
}

/**
 * Makes undici's connector for these rules. A fingerprint is compared when the TLS handshake is over and before a
 * single byte of a request goes out.
 *
 * @throws PveError if the fingerprint is misspelt, or `knownHosts` cannot be read or stands beside another rule.
 */
export function trustingConnector(tls: TlsOptions, connectTimeout: number): buildConnector.connector {
  if (tls.insecure) warnInsecure();
  const check = certificateCheck(tls);
  const byAuthority = !tls.insecure && (check === undefined || tls.ca !== undefined);
  const connect = buildConnector({
    timeout: connectTimeout,
    rejectUnauthorized: byAuthority,
    ...(tls.ca === undefined ? {} : { ca: tls.ca }),
    // A resumed session shows no certificate to compare.
    ...(check === undefined ? {} : { maxCachedSessions: 0 }),
  });
  if (check === undefined && !byAuthority) return connect;
  return (options, callback) =>
    connect(options, (error, socket) => {
      if (error) {
        explainDistrust(error, options).then((reason) => callback(reason, null));
        return;
      }
      const mismatch = check === undefined ? undefined : examine(socket, options, check);
      if (mismatch) {
        socket.destroy();
        callback(mismatch, null);
        return;
      }
      callback(null, socket);
    });
}

/** Judges a certificate by its fingerprint. */
type CertificateCheck = (offered: string | undefined, server: string) => Error | undefined;

function certificateCheck({ ca, fingerprint, knownHosts, insecure }: TlsOptions): CertificateCheck | undefined {
  if (knownHosts !== undefined) {
    if (ca !== undefined || fingerprint !== undefined || insecure) {
      throw new PveError("tls.knownHosts stands alone: leave out `ca`, `fingerprint` and `insecure`, or it.");
    }
    readKnownHosts(knownHosts);
    return (offered = "none", server) => checkKnownHost(knownHosts, server, offered);
  }
  if (fingerprint === undefined) return undefined;
  const wanted = [fingerprint].flat().map((text) => parseFingerprint(text));
  return (offered) =>
    offered !== undefined && wanted.includes(offered)
      ? undefined
      : UntrustedServerError.mismatch(wanted.join(" or "), offered);
}

function examine(socket: object, { hostname, port }: buildConnector.Options, check: CertificateCheck) {
  if (!("getPeerCertificate" in socket)) return undefined;
  const { fingerprint256 } = (socket as TLSSocket).getPeerCertificate() as Partial<PeerCertificate>;
  try {
    return check(fingerprint256, `${hostname}:${port || 443}`);
  } catch (error) {
    return UntrustedServerError.notKnowable(error instanceof Error ? error : new Error(String(error)));
  }
}

const DISTRUST = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|ERR_TLS_CERT)/;

/** Turns "self-signed certificate" and the like into an error that shows the certificate which was offered. */
async function explainDistrust(error: Error, options: buildConnector.Options): Promise<Error> {
  const code = "code" in error ? String(error.code) : "";
  if (!DISTRUST.test(code)) return error;
  return UntrustedServerError.notCertified(error, code, await lookAtCertificate(options));
}

/** Shakes hands once more only to read the fingerprint; nothing is sent. */
function lookAtCertificate({ hostname, port, servername }: buildConnector.Options): Promise<string | undefined> {
  return new Promise((resolve) => {
    const name = servername ? { servername } : {};
    const socket = connectTls({
      host: hostname,
      port: Number(port),
      ...name,
      rejectUnauthorized: false,
      timeout: 3000,
    });
    const done = (fingerprint?: string) => {
      socket.destroy();
      resolve(fingerprint);
    };
    socket.once("secureConnect", () => done(socket.getPeerCertificate().fingerprint256));
    socket.once("error", () => done());
    socket.once("timeout", () => done());
  });
}
