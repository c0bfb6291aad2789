import { expect, test } from "vitest";
import { parseMultipart } from "./multipart.ts";

const part = (head: string, content: string) =>
  `--xyz\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
const form = (...parts: string[]) => Buffer.from(`${parts.join("")}--xyz--\r\n`);

test("fields, and the file last", () => {
  const body = form(
    part('name="content"', "vztmpl"),
    part('name="filename"; filename="a.tar.zst"\r\nContent-Type: application/octet-stream', "bytes\r\nmore"),
  );
  const parsed = parseMultipart(body, "xyz");
  expect(parsed?.params).toEqual({ content: "vztmpl", filename: "a.tar.zst" });
  expect(Buffer.from(parsed?.upload.bytes ?? []).toString()).toBe("bytes\r\nmore");
});

test.each([
  ["no file", form(part('name="content"', "vztmpl"))],
  ["a file in another field", form(part('name="file"; filename="a"', "x"))],
  ["a part without a name", form(part("x=1", "x"))],
])("%s is no upload", (_, body) => {
  expect(parseMultipart(body, "xyz")).toBeUndefined();
});
