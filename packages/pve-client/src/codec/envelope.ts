/** The body of an answer: PVE wraps every value in `data` and adds `message`, `errors`, `total` … where it has them. */
export interface Envelope {
  readonly data: unknown;
  readonly total?: number;
}

/** Says why a body is no answer of PVE's API. */
class NotAnEnvelope extends Error {
  override readonly name = "NotAnEnvelope";
}

/**
 * Reads the body of a successful answer.
 *
 * @throws NotAnEnvelope for HTML, text, cut-off JSON, or JSON without `data`, quoting its beginning.
 */
export function readEnvelope(body: string): Envelope {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new NotAnEnvelope(`the answer is ${whatItIs(body)}`);
  }
  if (typeof parsed !== "object" || parsed === null || !("data" in parsed)) {
    throw new NotAnEnvelope(`the answer is JSON without "data": ${quote(body)}`);
  }
  return parsed as Envelope;
}

/** Reads the body of an answer that says no: JSON where it is, else the text. */
export function readErrorBody(body: string): unknown {
  if (!body.startsWith("{")) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function whatItIs(body: string): string {
  if (body.trim() === "") return "empty";
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(body)) return `a web page, not JSON: ${quote(body)}`;
  return /^\s*[[{]/.test(body) ? `cut-off JSON: … ${quote(body.slice(-60))}` : `not JSON: ${quote(body)}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
