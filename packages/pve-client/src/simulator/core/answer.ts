/** What JSON can say; a field that is undefined is left out. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A failed call, as PVE::Exception carries it. Handlers throw it through the functions below. */
export class PveFailure extends Error {
  readonly status: number;
  readonly errors: Readonly<Record<string, string>> | undefined;

  /**
   * @param status HTTP status.
   * @param message with its line ends; the first line becomes the reason phrase.
   * @param errors text per parameter.
   */
  constructor(status: number, message: string, errors?: Readonly<Record<string, string>>) {
    super(message);
    this.name = "PveFailure";
    this.status = status;
    this.errors = errors;
  }
}

const line = (message: string) => (message.endsWith("\n") ? message : `${message}\n`);

/** Perl's `die "…\n"`: 500 with this message. */
export function die(message: string): never {
  throw new PveFailure(500, line(message));
}

/** `raise("…\n", code => status)`. */
export function fail(status: number, message: string): never {
  throw new PveFailure(status, line(message));
}

/** `raise_perm_exc`: 403. @param what is missing, such as `/vms/105, VM.Audit`. */
export function permissionFailure(what?: string): never {
  throw new PveFailure(403, permissionText(what));
}

/** PVE's words for a refusal. */
export function permissionText(what?: string): string {
  return what === undefined ? "Permission check failed\n" : `Permission check failed (${what})\n`;
}

/** `raise_param_exc`: 400 with a text per parameter. */
export function paramFailure(errors: Readonly<Record<string, string>>): never {
  throw new PveFailure(400, "Parameter verification failed.\n", errors);
}

/** What a call came to, before a formatter writes it. */
export interface Answer {
  readonly status: number;
  readonly data: Json;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, string>>;
  /** Beside `data`, where the method sets it: `total`, `changes`. */
  readonly attributes?: Readonly<Record<string, Json>>;
  /** A file in the place of everything else. */
  readonly download?: Download;
}

/** A file that a method answers. */
export interface Download {
  readonly name: string;
  /** Such as `text/plain`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Runs a call and turns what it throws into an answer. A failure that is not PVE's is a defect of the simulator: it
 * is passed on.
 */
export async function answerOf(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PveFailure)) throw error;
    const { status, message, errors } = error;
    return { status, data: null, message, ...(errors && { errors }) };
  }
}
