import { ConnectionError } from "../errors/connection-error.ts";
import type { WireRequest } from "./transport.ts";
import { UntrustedServerError } from "./untrusted-server-error.ts";

/** Where and when it failed. */
interface Circumstances {
  readonly request: WireRequest;
  readonly url: string;
  /** True when bytes of the request may have reached the server. */
  readonly maySent: boolean;
}

const UNREACHABLE = "See whether the host is up, the address is right and no firewall stands between.";

const CAUSES: readonly (readonly [codes: RegExp, what: string, advice: string])[] = [
  [/^ECONNREFUSED$/, "connection refused", "See whether the port is right (PVE: 8006) and pveproxy runs on the host."],
  [/^(?:ENOTFOUND|EAI_)/, "the host name is not known", "Check its spelling and the name server."],
  [/^(?:EHOST|ENET)/, "the host is not reachable", UNREACHABLE],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, "no connection within the time allowed", UNREACHABLE],
  [
    /^(?:EPROTO|ERR_SSL_|HPE_)/,
    "the port does not speak HTTPS as PVE does",
    "Check the port (PVE: 8006) and https://.",
  ],
  [/^ERR_TLS_|CERT/, "the server's certificate is not trusted", "Set tls.fingerprint or tls.ca."],
  [/^UND_ERR_(?:CLOSED|DESTROYED|ABORTED)$/, "the client was closed", "Make a new client, or close it later."],
  [
    /./,
    "the connection was cut off before the whole answer came",
    "See whether the host is up; a proxy may have closed it.",
  ],
];

/** Tells what a failure of the socket, of TLS or of `fetch` means. */
export function connectionFailure(cause: unknown, at: Circumstances): ConnectionError {
  const root = rootCause(cause);
  const code = errorCode(root);
  const [, what, advice] = CAUSES.find(([codes]) => codes.test(code)) ?? ["", "the request failed", ""];
  const words = root instanceof UntrustedServerError ? { what: root.message, advice: root.advice } : { what, advice };
  const notSent = root instanceof UntrustedServerError || /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOST|ENET)/.test(code);
  return new ConnectionError({ ...place(at), ...words, code, maySent: at.maySent && !notSent, cause });
}

/** The time allowed for a call is over. */
export function timedOut(at: Circumstances): ConnectionError {
  return new ConnectionError({
    ...place(at),
    what: `no answer within ${at.request.timeout} ms`,
    code: "TIMEOUT",
    maySent: at.maySent,
    advice: "Raise `timeout` if the call is expected to take longer.",
  });
}

/** True when the connection failed in a way that may be over a moment later, so that a read is worth repeating. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof ConnectionError &&
    !/^(?:TIMEOUT|FINGERPRINT|ENOTFOUND|EPROTO|ERR_|HPE_|UND_ERR_(?:CLOSED|DESTROYED|ABORTED|INVALID))|CERT/.test(
      error.code,
    )
  );
}

function place({ request, url }: Circumstances) {
  const { method, path, headers } = request;
  const credentials = headers.filter((_, index) => /^(?:authorization|cookie|csrf)/i.test(headers[index - 1] ?? ""));
  return { method, url, path: path.replace(/^\/api2\/json/, "").replace(/\?.*/s, ""), secrets: credentials };
}

/** `fetch failed`, and errors of several addresses at once, hide what happened in their causes. */
function rootCause(error: unknown, depth = 0): unknown {
  if (depth > 4 || !(error instanceof Error)) return error;
  if (error instanceof AggregateError && error.errors.length > 0) return rootCause(error.errors[0], depth + 1);
  const opaque = error.name === "TypeError" || !("code" in error);
  return opaque && error.cause !== undefined ? rootCause(error.cause, depth + 1) : error;
}

function errorCode(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "CONNECTION_FAILED";
}
