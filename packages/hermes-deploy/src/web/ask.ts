/** A request to somebody outside. Its URL, headers and body may hold a secret: none is ever repeated in a message. */
export interface Question {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Longest wait for the answer, in seconds; `PATIENCE` if absent. */
  readonly seconds?: number;
}

/** What came back, or why nothing did: `nobody listens there`. */
export type Answer =
  | { readonly status: number; readonly body: string; readonly header: (name: string) => string | undefined }
  | { readonly unreachable: string };

/** Asks from some place; never throws but for the signal. */
export type Ask = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Longest wait for an answer, in seconds, unless the question says another. */
export const PATIENCE = 10;

/** Asks from this machine. */
export function askFromHere(fetch: Fetch): Ask {
  return async ({ method, url, headers, body, seconds = PATIENCE }, signal) => {
    const overtime = AbortSignal.timeout(seconds * 1000);
    try {
      const options = { method, headers, redirect: "manual", signal: AbortSignal.any([signal, overtime]) } as const;
      const response = await fetch(url, body === undefined ? options : { ...options, body });
      const text = await response.text();
      return { status: response.status, body: text, header: (name) => response.headers.get(name) ?? undefined };
    } catch (error) {
      signal.throwIfAborted();
      return { unreachable: overtime.aborted ? `no answer within ${seconds} s` : reasonOf(error) };
    }
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "its name is not known",
  EAI_AGAIN: "its name cannot be looked up",
  ECONNREFUSED: "nobody listens there",
  EHOSTUNREACH: "there is no way to it",
  ENETUNREACH: "there is no way to it",
  ECONNRESET: "it broke off",
  ETIMEDOUT: "no answer",
  UND_ERR_CONNECT_TIMEOUT: "no answer",
  UND_ERR_SOCKET: "it broke off",
};

// Only the code: a message may repeat the URL.
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  if (/CERT|ALTNAME|SELF_SIGNED|TLS|SSL/.test(code)) return `its certificate is not trusted (${code})`;
  return REASONS[code] ?? (code === "" ? "the request failed" : `the request failed (${code})`);
}
