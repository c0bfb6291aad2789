import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { PveError } from "../errors/pve-error.ts";

/** Where an upload's bytes come from: the path of a file, a `Blob` or `File`, or anything that can be read as they can. */
export type UploadSource = string | URL | ReadableSource;

/** Bytes whose number is known and that can be read from the start. */
export interface ReadableSource {
  readonly size: number;
  /** The file's name, as a `File` has it. */
  readonly name?: string;
  /** Begins to read. Called again for each reading. */
  stream(): AsyncIterable<Uint8Array>;
}

/** Pieces of this size are read from a file. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Opens a source, which is read when it is sent and never held as a whole.
 *
 * @throws PveError if it is the path of nothing that can be read.
 */
export async function openSource(source: UploadSource): Promise<ReadableSource> {
  if (typeof source !== "string" && !(source instanceof URL)) return source;
  const path = typeof source === "string" ? source : fileURLToPath(source);
  const found = await stat(path).catch((cause) => {
    throw new PveError(`${path} cannot be read: ${cause.message}.`, { cause });
  });
  if (!found.isFile()) throw new PveError(`${path} is not a file.`);
  const stream = () => createReadStream(path, { highWaterMark: CHUNK_BYTES });
  return { size: found.size, name: basename(path), stream };
}

/** The digest of all its bytes, in hexadecimal. */
export async function digestOf(source: ReadableSource, algorithm: string): Promise<string> {
  const hash = createHash(algorithm);
  for await (const chunk of source.stream()) hash.update(chunk);
  return hash.digest("hex");
}

/**
 * Reads a source for sending: `onChunk` is told how many bytes have been taken.
 *
 * @throws PveError if it has not the size that it had; the server has been promised that many bytes.
 */
export async function* readExactly(
  source: ReadableSource,
  onChunk: (sent: number) => void,
): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of source.stream()) {
    sent += chunk.length;
    if (sent > source.size) break;
    onChunk(sent);
    yield chunk;
  }
  if (sent !== source.size) {
    throw new PveError(`The file changed while it was sent: it had ${source.size} bytes at first. Send it again.`);
  }
}
