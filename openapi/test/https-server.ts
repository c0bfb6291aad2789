import { X509Certificate } from "node:crypto";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export interface HttpsServer {
  readonly url: URL;
  /** PEM; the certificate is its own authority */
  readonly ca: string;
  readonly fingerprint: string;
  close(): Promise<void>;
}

/** A server on loopback with a certificate of its own. */
export async function startHttpsServer(listener: RequestListener): Promise<HttpsServer> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  });
  const server = createServer({ key, cert }, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`https://127.0.0.1:${port}`),
    ca: cert,
    fingerprint: new X509Certificate(cert).fingerprint256,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
