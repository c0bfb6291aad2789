import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { stackText } from "../../../test/stack-spec.ts";
import { parseSpec } from "../parse.ts";

const page = readFileSync(new URL("../../../../../docs/shapes/portainer-stack.md", import.meta.url), "utf8");
const pieces = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

test.each(pieces)("what the page shows of a spec is right: %s", (text) => {
  const { container, ...sections } = parse(text);
  const example = parse(stackText());
  // the piece that publishes on loopback is the one of a stack without a proxy
  const without = sections.stack?.published_ip === "127.0.0.1" ? { portainer: undefined, proxy: undefined } : {};
  const spec = { ...example, ...sections, ...without, container: { ...example.container, ...container } };
  expect(parseSpec(stringify(spec), "page.yaml")).not.toHaveProperty("problems");
});

test("it shows some", () => expect(pieces.length).toBeGreaterThan(2));
