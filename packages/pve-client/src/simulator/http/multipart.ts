import type { Params } from "../core/params.ts";
import type { Upload } from "../core/route.ts";

/** What an upload form holds. */
export interface MultipartForm {
  readonly params: Params;
  readonly upload: Upload;
}

/**
 * Reads an upload: plain fields, and the file in the field `filename`. What comes after the file is read too, as long as it
 * is well formed. Rule: `PVE/APIServer/AnyEvent.pm sub file_upload_multipart`.
 *
 * @returns undefined if there is no file in it, or a part has no name.
 */
export function parseMultipart(body: Uint8Array, boundary: string): MultipartForm | undefined {
  const data = Buffer.from(body);
  const params: Record<string, string> = {};
  let upload: Upload | undefined;
  for (const part of splitParts(data, Buffer.from(`--${boundary}`))) {
    const headEnd = part.indexOf("\r\n\r\n");
    const head = part.subarray(0, Math.max(headEnd, 0)).toString("utf8");
    const name = /^Content-Disposition\s*:\s*form-data.*?[;,]\s*name\s*=\s*"?([^";,]+)"?/im.exec(head)?.[1];
    const filename = /[;,]\s*filename\s*=\s*"?([^";,\r]+)"?/i.exec(head)?.[1];
    if (headEnd < 0 || name === undefined) return undefined;
    const content = part.subarray(headEnd + 4);
    if (filename === undefined) params[name] = content.toString("utf8");
    else if (name === "filename") upload = { filename, bytes: content };
    else return undefined;
  }
  return upload && { params: { ...params, filename: upload.filename }, upload };
}

/** The parts between boundaries, without the line ends that belong to the boundaries. */
function splitParts(data: Buffer, boundary: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = data.indexOf(boundary);
  while (start >= 0) {
    const from = data.indexOf("\r\n", start) + 2;
    const next = data.indexOf(boundary, from);
    if (next < 0 || from < 2) return parts;
    parts.push(data.subarray(from, next - 2));
    start = data.subarray(next + boundary.length, next + boundary.length + 2).toString() === "--" ? -1 : next;
  }
  return parts;
}
