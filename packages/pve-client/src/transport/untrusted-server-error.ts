const ON_THE_NODE =
  "openssl x509 -noout -sha256 -fingerprint -in /etc/pve/local/pve-ssl.pem, or pveproxy-ssl.pem if that exists, on the node itself";

/** A server whose certificate is not the known one. */
export interface ChangedCertificate {
  readonly server: string;
  readonly fingerprint: string;
  readonly offered: string;
  /** Where it is known from. */
  readonly file: string;
  readonly line: number;
}

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

  /** The certificate is another one than the server had when it was first seen. */
  static changed(seen: ChangedCertificate): UntrustedServerError {
    const { server, fingerprint, offered, file, line } = seen;
    return new UntrustedServerError(
      `${server} has another certificate than before: known is SHA-256 ${fingerprint} (${file}:${line}), got ${offered}`,
      "FINGERPRINT_CHANGED",
      `Nothing was sent. Either the certificate was renewed (compare with ${ON_THE_NODE}): then remove that line; or somebody else is answering.`,
    );
  }

  /** What is known of servers cannot be read or written. */
  static notKnowable(cause: Error): UntrustedServerError {
    return new UntrustedServerError(cause.message, "FINGERPRINT_FILE", "Nothing was sent.", cause);
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
