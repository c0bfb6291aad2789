/** A form with a file in it, ready to be sent. */
export interface MultipartForm {
  /** The Content-Type, with the boundary. */
  readonly type: string;
  /** Bytes in all. */
  readonly length: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** The file of a form: its name, and its bytes one after the other. */
export interface MultipartFile {
  readonly filename: string;
  readonly length: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Writes an upload as pveproxy reads it (`PVE/APIServer/AnyEvent.pm sub file_upload_multipart`): every part begins with
 * its Content-Disposition, the plain fields stand before the file, the file's field is called `filename`, the boundary is
 * not quoted, and the last boundary ends a line. The whole length is known before the first byte.
 *
 * @param fields in the order in which they are sent.
 * @param file its name may not hold quotes, commas, semicolons or line ends; PVE would cut it there.
 * @param boundary letters and digits that the file does not hold behind two hyphens, so unguessable.
 */
export function printMultipart(
  fields: readonly (readonly [name: string, value: string])[],
  file: MultipartFile,
  boundary: string,
): MultipartForm {
  const plain = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = Buffer.from(
    `${plain.join("")}--${boundary}\r\nContent-Disposition: form-data; name="filename"; filename="${file.filename}"\r\n` +
      "Content-Type: application/octet-stream\r\n\r\n",
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    length: head.length + file.length + tail.length,
    chunks: joined(head, file.chunks, tail),
  };
}

async function* joined(head: Uint8Array, middle: AsyncIterable<Uint8Array>, tail: Uint8Array) {
  yield head;
  yield* middle;
  yield tail;
}
