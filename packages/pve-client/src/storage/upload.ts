import { randomBytes } from "node:crypto";
import type { Caller } from "../client/caller.ts";
import { printMultipart } from "../codec/multipart.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { PveError } from "../errors/pve-error.ts";
import { Task } from "../tasks/task.ts";
import { type FileContent, type StoredFile, storedName, storedVolid } from "./stored-file.ts";
import { digestOf, openSource, type ReadableSource, readExactly, type UploadSource } from "./upload-source.ts";

/** The digests that PVE compares. */
export type ChecksumAlgorithm = "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";

/** What to upload, and to where. */
export interface UploadOptions {
  readonly node: string;
  readonly storage: string;
  readonly content: FileContent;
  /** A path, a `Blob` or `File`, or `{ size, stream() }`. It is read piece by piece. */
  readonly file: UploadSource;
  /** Name on the storage; the file's own if absent. PVE writes `_` for all but letters, digits, `_`, `.` and `-`. */
  readonly filename?: string;
  /**
   * The digest that PVE shall compare before it takes the file. Without `value` it is computed, for which the file is
   * read once more.
   */
  readonly checksum?: { readonly algorithm: ChecksumAlgorithm; readonly value?: string };
  /** Told of every piece that is sent, in bytes of the file. */
  readonly onProgress?: (progress: UploadProgress) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds without any progress after which it is given up; 60 000 if absent. */
  readonly timeout?: number;
}

/** How far an upload has got. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/** How an upload reaches the server. */
export interface UploadWay {
  readonly url: string;
  readonly call: Caller;
}

const PATH = "/nodes/{node}/storage/{storage}/upload";
const STILL_FOR = 60_000;
/** Setting a timer beyond this would let it go off at once. */
const NO_TIMEOUT = 0x7fffffff;

/**
 * Sends a file to a storage, piece by piece and once. PVE replaces a file of the same name.
 *
 * @returns the volume id and the task; `await task.wait()` before using the file.
 * @throws PveError if PVE would not take the file's kind or name, or it cannot be read: nothing was sent.
 * @throws ConnectionError if the connection breaks or stands still for `timeout`; what the call throws otherwise.
 * Rules: `PVE/API2/Storage/Status.pm` method upload.
 */
export async function upload(options: UploadOptions, way: UploadWay): Promise<StoredFile> {
  const { node, storage, content, signal } = options;
  const source = await openSource(options.file);
  const filename = storedName(options.filename ?? source.name ?? "");
  const volid = storedVolid(storage, content, filename);
  const fields = [["content", content], ...(await checksumFields(options, source))] as const;

  const still = new StillTimer(options.timeout ?? STILL_FOR, way.url, node, storage);
  const signals = signal ? AbortSignal.any([signal, still.signal]) : still.signal;
  const chunks = rememberFailure(
    readExactly(source, (sent) => {
      signals.throwIfAborted();
      still.moved();
      options.onProgress?.({ sent, total: source.size });
    }),
  );
  const boundary = `pve${randomBytes(16).toString("hex")}`;
  const body = printMultipart(fields, { filename, length: source.size, chunks: chunks.read }, boundary);
  try {
    const params = { node, storage, ...Object.fromEntries(fields), filename };
    const task = await way.call("POST", PATH, params, { body, timeout: NO_TIMEOUT, signal: signals });
    if (task instanceof Task) return { volid, task };
    throw new PveError(`POST ${PATH} answered no task.`);
  } catch (error) {
    throw chunks.failure() ?? error;
  } finally {
    still.stop();
  }
}

async function checksumFields({ checksum }: UploadOptions, source: ReadableSource): Promise<[string, string][]> {
  if (!checksum) return [];
  const { algorithm, value = await digestOf(source, algorithm) } = checksum;
  return [
    ["checksum-algorithm", algorithm],
    ["checksum", value],
  ];
}

/** What went wrong while a file was read reaches the sender as a connection that broke; the reason is kept here. */
function rememberFailure(chunks: AsyncIterable<Uint8Array>) {
  let failure: unknown;
  async function* read() {
    try {
      yield* chunks;
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  return { read: read(), failure: () => failure };
}

/** Aborts what has stood still for too long. */
class StillTimer {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(timeout: number, url: string, node: string, storage: string) {
    const error = () =>
      new ConnectionError({
        method: "POST",
        path: PATH.replace("{node}", node).replace("{storage}", storage),
        url,
        what: `nothing moved for ${timeout} ms`,
        code: "TIMEOUT",
        maySent: true,
        advice: "See whether the node is up and its disk is not full; raise `timeout` for a slow line.",
      });
    this.#timer = setTimeout(() => this.#controller.abort(error()), timeout);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  moved(): void {
    this.#timer.refresh();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
