/** A request inside the simulated network. Header names are in lower case. */
export interface SimulatedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Its answer. */
export interface SimulatedResponse {
  readonly status: number;
  readonly body: string;
  /** Beyond those that every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request; `undefined` when nobody listens there. */
export type Send = (request: SimulatedRequest) => Promise<SimulatedResponse | undefined>;

/** A JSON answer. */
export function json(status: number, value: unknown): SimulatedResponse {
  return { status, body: JSON.stringify(value) };
}

/** The token of an `Authorization: Bearer …` header, if there is one. */
export function bearer(request: SimulatedRequest): string | undefined {
  return /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
}
