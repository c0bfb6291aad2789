import fc from "fast-check";
import { expect, test } from "vitest";
import { assignPorts, END_PORT, FIRST_PORT, type PortWish, portOf } from "./ports.ts";

const [a, b] = twoOfOnePort();

/** Two names that lead to the same port, found by looking. */
function twoOfOnePort(): [string, string] {
  const seen = new Map<number, string>();
  for (let n = 0; ; n++) {
    const name = `profile-${n}`;
    const other = seen.get(portOf(name));
    if (other !== undefined) return [other, name];
    seen.set(portOf(name), name);
  }
}

test("the formula is part of what users rely on: it stays as it is", () => {
  expect(["coder", "writer", "archivist"].map(portOf)).toEqual([9570, 9543, 9791]);
});

const after = (port: number) => (port + 1 < END_PORT ? port + 1 : FIRST_PORT);

test.each<{ name: string; wishes: PortWish[]; taken?: number[]; want: Record<string, number> }>([
  { name: "each its own", wishes: [{ name: "coder" }, { name: "writer" }], want: { coder: 9570, writer: 9543 } },
  { name: "a wish", wishes: [{ name: "coder", port: 1234 }], want: { coder: 1234 } },
  {
    name: "the later one gives way",
    wishes: [{ name: a }, { name: b }],
    want: { [a]: portOf(a), [b]: after(portOf(a)) },
  },
  { name: "whichever it is", wishes: [{ name: b }, { name: a }], want: { [b]: portOf(a), [a]: after(portOf(a)) } },
  {
    name: "a wish goes before, wherever it stands",
    wishes: [{ name: a }, { name: "x", port: portOf(a) }],
    want: { [a]: after(portOf(a)), x: portOf(a) },
  },
  {
    name: "what is taken",
    wishes: [{ name: a }],
    taken: [portOf(a), after(portOf(a))],
    want: { [a]: after(after(portOf(a))) },
  },
])("$name", ({ wishes, taken = [], want }) => {
  expect(Object.fromEntries(assignPorts(wishes, taken))).toEqual(want);
});

test("more names than ports: those that are left have none", () => {
  const wishes = Array.from({ length: 601 }, (_, n) => ({ name: `p${n}` }));
  expect(assignPorts(wishes, []).size).toBe(600);
});

const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/), { maxLength: 60 });

test("any list: distinct ports in the range, none taken, and more at the end moves nobody", () => {
  fc.assert(
    fc.property(
      names,
      fc.array(fc.integer({ min: FIRST_PORT, max: END_PORT - 1 }), { maxLength: 100 }),
      (list, taken) => {
        const wishes = list.map((name) => ({ name }));
        const ports = assignPorts(wishes, taken);
        expect(new Set(ports.values()).size).toBe(list.length);
        for (const port of ports.values()) {
          expect(port >= FIRST_PORT && port < END_PORT).toBe(true);
          expect(taken).not.toContain(port);
        }
        const fewer = assignPorts(wishes.slice(0, -1), taken);
        for (const [name, port] of fewer) expect(ports.get(name)).toBe(port);
      },
    ),
  );
});
