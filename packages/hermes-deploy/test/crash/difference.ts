type Leaves = ReadonlyMap<string, string>;

/** What two texts of JSON differ in: where, and both values there. */
export function difference(want: string, found: string): string {
  const [wanted, got] = [leavesOf(JSON.parse(want)), leavesOf(JSON.parse(found))];
  const places = [...new Set([...wanted.keys(), ...got.keys()])].filter((at) => wanted.get(at) !== got.get(at));
  return places.map((at) => `${at}: wanted ${short(wanted.get(at))}, found ${short(got.get(at))}`).join("\n");
}

/** A list's members are known by what they are, since one more would move all others. */
function leavesOf(value: unknown, at = ""): Leaves {
  if (Array.isArray(value)) return new Map(value.flatMap((each) => [...leavesOf(each, `${at}[${nameOf(each)}]`)]));
  if (typeof value !== "object" || value === null) return new Map([[at, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, each]) => [...leavesOf(each, `${at}.${key}`)]));
}

function nameOf(member: unknown): string {
  return typeof member === "string" ? (member.split(" ")[0] ?? "") : "";
}

function short(text = "nothing"): string {
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
