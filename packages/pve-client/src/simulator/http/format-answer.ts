import type { Answer, Download } from "../core/answer.ts";
import { firstLine, type HttpAnswer, textAnswer } from "./http-message.ts";

const JSON_TYPE = { "Content-Type": "application/json;charset=UTF-8" };

/** HTTP's own names, where PVE gives no message. */
const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Permission Denied",
  500: "Internal Server Error",
  501: "Not Implemented",
};

/** Formats that the simulator writes. */
export function isKnownFormat(format: string): boolean {
  return format === "json" || format === "extjs";
}

/**
 * Writes an answer. `extjs` answers 200 always and says inside whether it went well.
 * Rule: `PVE/APIServer/Formatter/Standard.pm sub prepare_response_data`.
 */
export function formatAnswer(answer: Answer, format: string): HttpAnswer {
  if (answer.download) return fileAnswer(answer.download);
  const isError = answer.status >= 400;
  const message = answer.message ?? REASONS[answer.status] ?? "";
  const success = !isError && !answer.errors;
  const body = {
    data: answer.data,
    ...(answer.errors && { errors: answer.errors }),
    ...(isError && { message }),
    ...(success && truthy(answer.attributes)),
  };
  if (format === "extjs") {
    const outcome = { ...body, ...(isError && { status: answer.status }), success: Number(success) };
    return textAnswer(200, "OK", JSON.stringify(outcome), JSON_TYPE);
  }
  return textAnswer(answer.status, isError ? firstLine(message) : "OK", JSON.stringify(body), JSON_TYPE);
}

/** Rule: `PVE/APIServer/AnyEvent.pm sub send_file_start`. */
function fileAnswer({ name, type, bytes }: Download): HttpAnswer {
  const headers = { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` };
  return { status: 200, reason: "OK", headers, body: bytes };
}

/** Perl leaves out a total of 0. */
function truthy(attributes: Answer["attributes"] = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value));
}
