import { expect, test } from "vitest";
import { jsonLines } from "./json-lines.ts";

test("every event is one line of JSON with its time", () => {
  const lines: string[] = [];
  const reporter = jsonLines(
    (text) => lines.push(text),
    () => 0,
  );
  reporter.emit({ type: "warning", message: "two\nlines" });
  reporter.close();
  expect(lines).toEqual(['{"time":"1970-01-01T00:00:00.000Z","type":"warning","message":"two\\nlines"}\n']);
});
