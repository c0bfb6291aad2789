import { type Answer, PveFailure } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import type { Dispatcher } from "../core/dispatch.ts";
import { type Identity, identityOf } from "../core/identity.ts";
import type { Params } from "../core/params.ts";
import type { Method, Upload } from "../core/route.ts";
import { authenticate, carriesToken, uploadStorage } from "./authenticate.ts";
import { decodeForm, decodeJson } from "./decode-params.ts";
import { formatAnswer, isKnownFormat } from "./format-answer.ts";
import { errorAnswer, firstLine, type HttpAnswer, type HttpRequest, textAnswer } from "./http-message.ts";
import { parseMultipart } from "./multipart.ts";
import { splitTarget } from "./split-target.ts";

/** Bytes of a body that is no upload. Rule: `PVE/APIServer/AnyEvent.pm $limit_max_post`. */
export const MAX_BODY = 512 * 1024;

/** What the gateway found out about a request, for the log. */
export interface Understood {
  readonly path: string;
  readonly params: Params;
  readonly authid: string | undefined;
}

export interface Exchange extends Understood {
  readonly answer: HttpAnswer;
}

/** @param as answers as this identity, without a login. */
export type Gateway = (request: HttpRequest, as?: string) => Promise<Exchange>;

const METHODS = new Set(["GET", "POST", "PUT", "DELETE"]);
const decoder = new TextDecoder();

/**
 * Understands HTTP as pveproxy does, in its order: method, encoding, path, login, body, then the call itself.
 * Rule: `PVE/APIServer/AnyEvent.pm sub unshift_read_header`, `sub handle_api2_request`.
 */
export function createGateway(cluster: Cluster, dispatch: Dispatcher): Gateway {
  return async (request, as) => {
    const target = splitTarget(request.target);
    const nobody = { path: target?.path ?? request.target, params: {}, authid: undefined };
    const refusal = refuseEarly(request) ?? (target ? undefined : errorAnswer(501, "no such uri"));
    if (refusal || !target) return { ...nobody, answer: refusal ?? errorAnswer(501, "no such uri") };
    if (!target.api) return { ...nobody, answer: noFile(request, target.path) };
    const { format, path } = target.api;
    try {
      const identity = as === undefined ? authenticate(cluster, request.method, path, request.headers) : identityOf(as);
      const understood = { path, params: {}, authid: identity?.authid };
      const wrongBody = refuseBody(request, path);
      if (wrongBody) return { ...understood, answer: wrongBody };
      if (!isKnownFormat(format)) {
        return { ...understood, answer: errorAnswer(501, `no formatter for uri ${path}, ${format}`) };
      }
      return await call(dispatch, request, { format, path, query: target.query, identity });
    } catch (error) {
      if (!(error instanceof PveFailure)) throw error;
      return { ...nobody, path, answer: textAnswer(error.status, firstLine(error.message)) };
    }
  };
}

function refuseEarly(request: HttpRequest): HttpAnswer | undefined {
  if (!METHODS.has(request.method)) return textAnswer(501, `method '${request.method}' not available`);
  const encoding = request.headers.get("transfer-encoding");
  if (encoding === undefined) return undefined;
  if (encoding.toLowerCase() === "chunked") return errorAnswer(501, "chunked transfer encoding not supported");
  return errorAnswer(501, `Unknown transfer encoding '${encoding}'`);
}

function noFile(request: HttpRequest, path: string): HttpAnswer {
  return refuseBody(request, path) ?? errorAnswer(500, `no such file '${path}'\n`);
}

/** What pveproxy says about a body before it reads it. */
function refuseBody(request: HttpRequest, path: string): HttpAnswer | undefined {
  const length = Number(request.headers.get("content-length") ?? request.body.length);
  if (length === 0) return undefined;
  if (request.method !== "PUT" && request.method !== "POST") {
    return errorAnswer(501, `Unexpected content for method '${request.method}'`);
  }
  const type = request.headers.get("content-type") ?? "";
  const unknown = `upload 'Content-Type '${type}' not implemented`;
  if (uploadStorage(request.method, path) !== undefined) {
    return boundaryOf(type) === undefined ? errorAnswer(501, `${unknown}\n`) : undefined;
  }
  if (length > MAX_BODY) return errorAnswer(501, "for data too large");
  const [mime = ""] = type.split(/\s*[;,]\s*/);
  return ["", "application/x-www-form-urlencoded", "application/json"].includes(mime)
    ? undefined
    : errorAnswer(506, unknown);
}

function boundaryOf(type: string): string | undefined {
  return /^multipart\/form-data\b.*[;,]\s*boundary\s*=\s*"?([^\s";,]+)"?/i.exec(type)?.[1];
}

interface ApiTarget {
  readonly format: string;
  readonly path: string;
  readonly query: string;
  readonly identity: Identity | undefined;
}

async function call(dispatch: Dispatcher, request: HttpRequest, target: ApiTarget): Promise<Exchange> {
  const { path, identity } = target;
  const understood = { path, params: {}, authid: identity?.authid };
  const content = readContent(request, path);
  if ("problem" in content) return { ...understood, answer: errorAnswer(500, content.problem) };
  const { _dc: _, ...params } = { ...content.params, ...decodeForm(target.query) };
  const upload = content.upload && { upload: content.upload };
  // METHODS has been asked
  const method = request.method as Method;
  const withToken = carriesToken(request.headers);
  const answer: Answer = await dispatch({ method, path, params, identity, withToken, ...upload });
  return { ...understood, params, answer: formatAnswer(answer, target.format) };
}

type Content = { readonly params: Params; readonly upload?: Upload } | { readonly problem: string };

function readContent(request: HttpRequest, path: string): Content {
  if (request.method !== "PUT" && request.method !== "POST") return { params: {} };
  const type = request.headers.get("content-type") ?? "";
  if (uploadStorage(request.method, path) !== undefined) {
    return parseMultipart(request.body, boundaryOf(type) ?? "") ?? { problem: "upload failed\n" };
  }
  const text = decoder.decode(request.body);
  if (!/^application\/json\b/i.test(type)) return { params: decodeForm(text) };
  try {
    return { params: text === "" ? {} : decodeJson(text) };
  } catch (error) {
    if (error instanceof PveFailure) return { problem: error.message };
    throw error;
  }
}
