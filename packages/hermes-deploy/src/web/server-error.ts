/** A server outside did not do, or did not answer, what it was asked. The message repeats no secret. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  /** Whether it could not even be asked. */
  readonly unreachable: boolean;
  /** Its status, if it answered. */
  readonly status: number | undefined;

  constructor(message: string, { status, unreachable = false }: { status?: number; unreachable?: boolean } = {}) {
    super(message);
    this.status = status;
    this.unreachable = unreachable;
  }
}
