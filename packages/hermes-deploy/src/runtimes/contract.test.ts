import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { GuestFile } from "../render/guest-file.ts";
import { secretPlaces } from "../render/secret-text.ts";
import { parseSpec } from "../spec/parse.ts";
import { type Spec, shapes } from "../spec/spec.ts";
import { runtimeOf } from "./registry.ts";

/** The example of a shape; every shape has one. */
function exampleOf(shape: string): Spec {
  const file = new URL(`../../../../examples/${shape}.yaml`, import.meta.url);
  const parsed = parseSpec(readFileSync(file, "utf8"), `${shape}.yaml`);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.spec;
}

/** What every runtime promises; `runtime.ts` says it in words. */
describe.each(shapes.map((shape) => ({ shape, spec: exampleOf(shape) })))("runtime of $shape", ({ shape, spec }) => {
  const runtime = runtimeOf(spec);
  const works = runtime.work(spec, undefined, {});
  const checks = runtime.checks(spec);
  const scripts = [
    runtime.probe(spec),
    ...works.flatMap((work) => ("script" in work ? [work.script] : [])),
    ...checks.flatMap(({ methods }) => methods.flatMap((method) => ("script" in method ? [method.script] : []))),
  ];

  test("is the runtime of its shape", () => {
    expect(runtime.shape).toBe(shape);
    expect(spec.shape).toBe(shape);
  });

  test("the same spec gives the same files, scripts and checks", () => {
    const all = () => [
      runtime.files(spec),
      runtime.probe(spec),
      runtime.work(spec, undefined, {}),
      runtime.checks(spec),
    ];
    expect(all()).toEqual(all());
  });

  test("files: absolute, distinct; root's below directories of root, others written by their user; secrets only with mode 0600", () => {
    const files = runtime.files(spec);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    const directory = runtime.manifest.slice(0, runtime.manifest.lastIndexOf("/") + 1);
    for (const { path, mode, content, writer } of files) {
      const ofRoot = path.startsWith(directory) || path.startsWith("/etc/");
      expect({ path, ofRoot }).toEqual({ path, ofRoot: writer === undefined });
      if (secretPlaces(content).length > 0) expect(mode).toBe("0600");
    }
  });

  test("work: distinct ids, in an order that respects `after`, each with a reason", () => {
    const done = new Set<string>();
    for (const { id, after, reason, title } of works) {
      expect(done.has(id)).toBe(false);
      for (const other of after) expect(done).toContain(other);
      expect(`${reason}${title}`).not.toBe("");
      done.add(id);
    }
    expect(works.flatMap((work): readonly GuestFile[] => ("files" in work ? work.files : []))).toEqual(
      runtime.files(spec),
    );
  });

  test("checks: distinct ids, each after those that it depends on, each with something to expect and a hint", () => {
    const done = new Set<string>();
    for (const { id, dependsOn, methods, expect: expected, hint, proves } of checks) {
      expect(done.has(id)).toBe(false);
      for (const other of dependsOn) expect(done).toContain(other);
      expect(methods.length).toBeGreaterThan(0);
      expect(expected.length).toBeGreaterThan(0);
      expect(hint).not.toBe("");
      expect(proves).not.toBe("");
      done.add(id);
    }
  });

  test("no script names a secret of the spec", () => {
    const names = runtime
      .files(spec)
      .flatMap(({ content }) => secretPlaces(content))
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) for (const script of scripts) expect(script).not.toContain(name);
  });
});
