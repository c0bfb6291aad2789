import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { methodParameters } from "../src/generated/parameters.ts";
import { createSimulator } from "../src/simulator/simulator.ts";

interface Row {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  /** Text by parameter; absent if PVE's check let them pass. */
  readonly errors?: Readonly<Record<string, string>>;
}

const rows: Row[] = readFileSync(new URL("recorded/validation.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const inPath = (row: Row) => [...row.route.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);

/** Why a row's check cannot be asked for over HTTP; it was recorded from the check alone. */
function unreachable(row: Row): string | undefined {
  const { parameters } = methodParameters(`${row.method} ${row.route}`) ?? { parameters: {} };
  const parts = inPath(row).map((name) => row.params[name] ?? "");
  if (parts.some((part) => part === "" || /[/\s]/.test(part) || /^\.\.?$/.test(part))) return "no such path";
  const { node } = row.params;
  const isHost = node !== undefined && node !== "pve1" && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(node);
  if (isHost && row.route.startsWith("/nodes/{node}/")) return "a node that is not there is missed before the check";
  const isArray = ([name, value]: [string, unknown]) => parameters[name]?.type === "array" && typeof value === "string";
  return Object.entries(row.params).some(isArray)
    ? "one value for an array becomes an array before the check"
    : undefined;
}

async function ask(door: typeof fetch, row: Row): Promise<{ status: number; errors?: Record<string, string> }> {
  const names = inPath(row);
  const path = row.route.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(row.params[name] ?? ""));
  const rest = Object.entries(row.params).filter(([name]) => !names.includes(name));
  const form = new URLSearchParams(rest).toString();
  const url = `https://pve1/api2/json${path}`;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const isWrite = row.method === "POST" || row.method === "PUT";
  const response = await door(
    isWrite || form === "" ? url : `${url}?${form}`,
    isWrite ? { method: row.method, headers, body: form } : { method: row.method },
  );
  const text = await response.text();
  return { status: response.status, ...(text.startsWith("{") && JSON.parse(text)) };
}

const names = (errors: Readonly<Record<string, string>> = {}) => Object.keys(errors).sort().join();
// Perl's hashes have no order, so neither have the lines of a property string's errors
const texts = (errors: Readonly<Record<string, string>> = {}) =>
  JSON.stringify(
    Object.entries(errors)
      .map(([name, text]) => [name, ...text.split("\n").sort()])
      .sort(),
  );

test("over HTTP as root@pam the same parameters are refused as by PVE's own check, with the same texts", async () => {
  const left = new Map<string, number>();
  const wrong: string[] = [];
  let [asked, refused, same] = [0, 0, 0];
  for (const row of rows) {
    const reason = unreachable(row);
    if (reason !== undefined) {
      left.set(reason, (left.get(reason) ?? 0) + 1);
      continue;
    }
    asked++;
    const { status, errors } = await ask(createSimulator().as("root@pam"), row);
    // what the check lets through may be refused by the method itself, which says so with one parameter
    const got = row.errors === undefined && status === 400 ? undefined : errors;
    if (names(got) === names(row.errors)) refused++;
    else wrong.push(`${row.method} ${row.route}: want ${names(row.errors)}, got ${names(got)}`);
    if (texts(got) === texts(row.errors)) same++;
  }
  const share = (count: number) => `${((100 * count) / asked).toFixed(1)} %`;
  process.stdout.write(
    `validation over HTTP: ${asked} rows, the same parameters ${share(refused)}, the same texts ${share(same)}\n`,
  );
  for (const [reason, count] of left) process.stdout.write(`  left out: ${count} (${reason})\n`);
  for (const each of wrong) process.stdout.write(`  ${each}\n`);
  expect(refused / asked).toBeGreaterThanOrEqual(0.99);
  expect(same / asked).toBeGreaterThanOrEqual(0.985);
});
