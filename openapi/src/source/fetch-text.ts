import { X509Certificate } from "node:crypto";
import { TLSSocket } from "node:tls";
import { Agent, buildConnector, request } from "undici";

/** How the server proves who it is; by default with a certificate that this machine trusts. */
export interface Trust {
  /** PEM of the authority that signed the server's certificate, for PVE `/etc/pve/pve-root-ca.pem` */
  readonly ca?: string | undefined;
  /** SHA-256 of the server's certificate, as PVE shows it: `AB:CD:…` */
  readonly fingerprint?: string | undefined;
  /** Trust anybody. */
  readonly insecure?: boolean | undefined;
}

const timeout = 30_000;

/**
 * Gets a text over https. With a fingerprint nothing is sent before the certificate has been compared.
 * @throws Error naming the address and what went wrong
 */
export async function fetchText(url: URL, trust: Trust): Promise<string> {
  const dispatcher = new Agent({ connect: trustingConnector(trust), connectTimeout: timeout });
  try {
    const { statusCode, body } = await request(url, { dispatcher, headersTimeout: timeout, bodyTimeout: timeout });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`answered with status ${statusCode}`);
    return text;
  } catch (error) {
    throw new Error(`${url.href}: ${explain(error)}`, { cause: error });
  } finally {
    await dispatcher.destroy();
  }
}

function trustingConnector({ ca, fingerprint, insecure }: Trust): buildConnector.connector {
  const connect = buildConnector({
    rejectUnauthorized: !insecure && fingerprint === undefined,
    ...(ca !== undefined && { ca }),
  });
  if (fingerprint === undefined) return connect;
  const expected = normalize(fingerprint);
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      const found = fingerprintOf(socket);
      if (normalize(found) === expected) return callback(null, socket);
      socket.destroy();
      callback(new Error(`the server's certificate has the fingerprint ${found}, expected ${fingerprint}`), null);
    });
}

function fingerprintOf(socket: unknown): string {
  if (!(socket instanceof TLSSocket)) return "";
  const { raw } = socket.getPeerCertificate();
  return new X509Certificate(raw).fingerprint256;
}

function normalize(fingerprint: string): string {
  return fingerprint.replaceAll(":", "").toLowerCase();
}

const untrusted = new Set([
  ...["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
  ...["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_GET_ISSUER_CERT"],
]);

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && untrusted.has(String(error.code))) {
    return "the server's certificate is not trusted here; give its --fingerprint, or its authority with --ca";
  }
  return error.message || ("code" in error ? String(error.code) : error.name);
}
