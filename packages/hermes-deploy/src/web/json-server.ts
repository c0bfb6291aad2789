import type { z } from "zod";
import type { Ask, Question } from "./ask.ts";
import { ServerError } from "./server-error.ts";

/** A call of an HTTP API that speaks JSON. */
export interface JsonCall {
  readonly method: Exclude<Question["method"], "HEAD">;
  /** Below the server's address, with its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a text goes as it is, with the content type among the headers. */
  readonly body?: unknown;
  readonly seconds?: number;
}

/** What calling needs. */
export interface JsonServer {
  /** What it is, for people: `Portainer`. */
  readonly name: string;
  readonly url: string;
  /** With every call. */
  readonly headers: Readonly<Record<string, string>>;
  readonly ask: Ask;
  readonly signal: AbortSignal;
}

/**
 * One call; what comes back has to be what the schema says.
 *
 * @throws {ServerError} if it cannot be asked, refuses, or answers something else.
 */
export async function callJson<T>(server: JsonServer, call: JsonCall, schema: z.ZodType<T>): Promise<T> {
  const text = typeof call.body === "string";
  const answer = await server.ask(
    {
      method: call.method,
      url: `${server.url.replace(/\/+$/, "")}${call.path}`,
      headers: {
        ...server.headers,
        ...(call.body === undefined || text ? {} : { "content-type": "application/json" }),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { body: text ? String(call.body) : JSON.stringify(call.body) }),
      ...(call.seconds === undefined ? {} : { seconds: call.seconds }),
    },
    server.signal,
  );
  const where = `${server.name} at ${server.url}`;
  if ("unreachable" in answer)
    throw new ServerError(`${where} cannot be asked from the container: ${answer.unreachable}`, { unreachable: true });
  const { status, body } = answer;
  if (status < 200 || status >= 300)
    throw new ServerError(`${where} answers ${status}${complaint(body)} (${call.method} ${pathOf(call)})`, { status });
  const parsed = schema.safeParse(body === "" ? undefined : parse(body));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ServerError(
    `${where} answers something unknown to ${call.method} ${pathOf(call)}: ${issue?.path.join(".") || "the whole"}: ${issue?.message}`,
    { status },
  );
}

const pathOf = ({ path }: JsonCall) => path.split("?")[0];

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Portainer says `message` and `details`, Nginx Proxy Manager `error.message`. */
function complaint(body: string): string {
  const { message, details, error } = (parse(body) ?? {}) as Record<string, unknown>;
  const inner = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  const said = [message, details, inner].filter((part) => typeof part === "string" && part !== "");
  return said.length === 0 ? "" : `: ${[...new Set(said)].join(": ").slice(0, 500)}`;
}
