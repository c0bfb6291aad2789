import { expect, test } from "vitest";
import { goTemplate } from "./go-template.ts";

const container = {
  State: { Status: "running", Health: { Status: "healthy" } },
  Config: { Labels: { "a.b": "1" } },
  Mounts: [{ Source: "/a" }, { Source: "/b" }],
};

test.each([
  ["{{.State.Status}}", "running"],
  ["{{ .State.Status }}/{{.State.Health.Status}}", "running/healthy"],
  ["{{json .State.Health}}", '{"Status":"healthy"}'],
  ['{{index .Config.Labels "a.b"}}', "1"],
  ['{{index .Config.Labels "none"}}', ""],
  ["{{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}", "healthy"],
  ["{{if .State.Absent}}x{{else}}none{{end}}!", "none!"],
  ["{{range .Mounts}}{{.Source}} {{end}}", "/a /b "],
  ["{{.Nothing}}", "<no value>"],
])("%s gives %s", (template, want) => {
  expect(goTemplate(template, container)).toBe(want);
});

test("a function that is not known is refused", () => {
  expect(() => goTemplate("{{upper .State.Status}}", container)).toThrow("template parsing error");
});
