import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVersions } from "./debian-version.ts";

/** In ascending order; deb-version(7) has the rules, most of these are real. */
const ASCENDING = [
  "1.0~rc1-1",
  "1.0-1",
  "1.0-1+deb12u1",
  "1.0a-1",
  "1.0+1-1",
  "1.0.1-1",
  "5.0.2-2",
  "6.0.0-1",
  "6.0.0-2",
  "6.0.5-1",
  "6.0.5-2~bpo12+1",
  "6.0.5-2",
  "6.0.5-4",
  "6.0.5-10",
  "6.1.0-1",
  "10.0-1",
  "1:0.9-1",
];

test("every version is older than those after it", () => {
  for (const [at, a] of ASCENDING.entries())
    for (const [other, b] of ASCENDING.entries())
      expect({ a, b, order: Math.sign(compareVersions(a, b)) }).toEqual({ a, b, order: Math.sign(at - other) });
});

test.each([
  ["2.2.6-pve1", "2.2"],
  ["2.3.4-pve1", "2.2"],
])("%s is newer than %s", (a, b) => expect(compareVersions(a, b)).toBeGreaterThan(0));

test("it is an order, whatever is compared", () => {
  const version = fc.string({ unit: fc.constantFrom("1", "0", "9", ".", "~", "+", "a", "-", "z"), maxLength: 8 });
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) || 0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
