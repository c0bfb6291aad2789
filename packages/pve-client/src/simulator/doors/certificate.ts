import { X509Certificate } from "node:crypto";

/** A certificate of one's own, as every fresh node has. PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256, as `AB:CD:…`. */
  readonly fingerprint: string;
}

/** @param host name or address that it is for, beside localhost. */
export async function createCertificate(host: string): Promise<Certificate> {
  // loading it takes longer than the rest of the simulator, and only a server needs it
  const { generate } = await import("selfsigned");
  const address = /^[\d.:]+$/.test(host);
  const { private: key, cert } = await generate([{ name: "commonName", value: host }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      // it is its own authority, so that clients can be given it as one
      { name: "basicConstraints", cA: true },
      { name: "keyUsage", digitalSignature: true, keyCertSign: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          ...(address ? [{ type: 7 as const, ip: host }] : [{ type: 2 as const, value: host }]),
        ],
      },
    ],
  });
  return { key, cert, fingerprint: new X509Certificate(cert).fingerprint256 };
}
