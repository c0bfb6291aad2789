import { expect, test } from "vitest";
import { printMultipart } from "./multipart.ts";

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const found: Uint8Array[] = [];
  for await (const chunk of body) found.push(chunk);
  return Buffer.concat(found).toString("utf8");
}

test("the fields in their order, the file last, and a length that is right in bytes", async () => {
  const file = { filename: "debian.iso", length: 7, chunks: chunks("기ü", "\r\n") };
  const form = printMultipart(
    [
      ["content", "iso"],
      ["checksum-algorithm", "md5"],
    ],
    file,
    "b0",
  );
  const text = await textOf(form.chunks);
  expect(text.split("\r\n")).toEqual([
    "--b0",
    'Content-Disposition: form-data; name="content"',
    "",
    "iso",
    "--b0",
    'Content-Disposition: form-data; name="checksum-algorithm"',
    "",
    "md5",
    "--b0",
    'Content-Disposition: form-data; name="filename"; filename="debian.iso"',
    "Content-Type: application/octet-stream",
    "",
    "기ü",
    "",
    "--b0--",
    "",
  ]);
  expect(form.length).toBe(Buffer.byteLength(text));
  expect(form.type).toBe("multipart/form-data; boundary=b0");
});
