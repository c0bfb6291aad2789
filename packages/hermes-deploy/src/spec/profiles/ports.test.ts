import fc from "fast-check";
import { expect, test } from "vitest";
import { assignPorts, END_PORT, FIRST_PORT, movedPorts, type PortWish, portOf } from "./ports.ts";

const [a, b] = twoOfOnePort().sort() as [string, string];

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
    name: "the later one in the alphabet gives way",
    wishes: [{ name: a }, { name: b }],
    want: { [a]: portOf(a), [b]: after(portOf(a)) },
  },
  {
    name: "wherever it stands",
    wishes: [{ name: b }, { name: a }],
    want: { [a]: portOf(a), [b]: after(portOf(a)) },
  },
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

test("any list: distinct ports in the range, none taken, the same in any order, and only who shares one ever moves", () => {
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
        expect(assignPorts([...wishes].reverse(), taken)).toEqual(ports);
        for (const name of list) {
          const first = list.filter((other) => portOf(other) === portOf(name)).sort()[0] === name;
          if (first && !taken.includes(portOf(name))) expect(ports.get(name)).toBe(portOf(name));
        }
      },
    ),
  );
});

test("who has another port than its name leads to is known: it had better be written down", () => {
  const owners = (profiles: readonly PortWish[]) => ({
    profiles: profiles.map(({ name, port }) => ({ name, api_server: { port } })),
    hermes: { api_server: { port: 8642 } },
  });
  const moved = { name: b, port: after(portOf(a)) };
  expect(movedPorts(owners([{ name: b }, { name: a }]))).toEqual([moved]);
  expect(movedPorts(owners([{ ...moved }, { name: a }]))).toEqual([]);
});
