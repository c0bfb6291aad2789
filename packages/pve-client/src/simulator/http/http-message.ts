/** A request as it arrives at a door, before anything is understood. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** Lower-case names. Repeated fields are joined with a comma. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** What a door sends back. */
export interface HttpAnswer {
  readonly status: number;
  readonly reason: string;
  /** Without those that pveproxy puts on every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const encoder = new TextEncoder();

/** An answer of text. */
export function textAnswer(
  status: number,
  reason: string,
  text = "",
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return { status, reason, headers, body: encoder.encode(text) };
}

/** pveproxy's own refusal: the message is reason and body. Rule: `PVE/APIServer/AnyEvent.pm sub error`. */
export function errorAnswer(status: number, message: string): HttpAnswer {
  return textAnswer(status, firstLine(message), message);
}

/** What fits into a status line. */
export function firstLine(text: string): string {
  return /^(.*)$/m.exec(text)?.[1] ?? "";
}
