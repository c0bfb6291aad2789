/** The server could not prove who it is. Ends up as the cause of a ConnectionError, which carries on its words. */
export class UntrustedServerError extends Error {
  readonly code: string;
  /** What to do about it. */
  readonly advice: string;

  private constructor(message: string, code: string, advice: string, cause?: Error) {
    super(message, { cause });
    this.name = "UntrustedServerError";
    this.code = code;
    this.advice = advice;
  }

  /** The certificate is another one than was pinned. */
  static mismatch(wanted: string, offered: string | undefined): UntrustedServerError {
    return new UntrustedServerError(
      `the server's certificate is not the expected one: expected SHA-256 ${wanted}, got ${offered ?? "none"}`,
      "FINGERPRINT_MISMATCH",
      "Nothing was sent. If the certificate was renewed, read the new fingerprint on the node itself " +
        "(openssl x509 -noout -sha256 -fingerprint -in /etc/pve/local/pve-ssl.pem; pveproxy-ssl.pem if that exists) " +
        "and put it into tls.fingerprint; otherwise somebody else is answering.",
    );
  }

  /** No trusted authority vouches for the certificate. */
  static notCertified(cause: Error, code: string, offered: string | undefined): UntrustedServerError {
    const seen = offered ? ` Its SHA-256 fingerprint is ${offered}: if the node shows the same` : " If you know it";
    return new UntrustedServerError(
      `the server's certificate is not trusted: ${cause.message}`,
      code,
      `Nothing was sent.${seen} (openssl x509 -noout -sha256 -fingerprint -in /etc/pve/local/pve-ssl.pem), set ` +
        "tls.fingerprint to it; or set tls.ca to the content of the node's /etc/pve/pve-root-ca.pem.",
      cause,
    );
  }
}
