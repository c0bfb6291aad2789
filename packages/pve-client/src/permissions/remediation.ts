import { callOptions } from "./call-options.ts";
import { type MethodIndex, methodIndex } from "./method-index.ts";
import { valueText } from "./option-value.ts";
import { parameterFormat } from "./parameter-format.ts";
import type { PlannedCall } from "./planned-call.ts";
import { shellQuote } from "./shell-quote.ts";

const PVESH = { GET: "get", POST: "create", PUT: "set", DELETE: "delete" } as const;
const SECRET = /password|secret|passphrase|apitoken|privatekey|private-key/i;

/** Calls with a command of their own: the words before the options, and the parameters that they take. */
const COMMANDS: Readonly<Record<string, { words: readonly string[]; operands: readonly string[] }>> = {
  "POST /nodes/{node}/lxc": { words: ["pct", "create"], operands: ["vmid", "ostemplate"] },
  "PUT /nodes/{node}/lxc/{vmid}/config": { words: ["pct", "set"], operands: ["vmid"] },
  "POST /nodes/{node}/lxc/{vmid}/status/start": { words: ["pct", "start"], operands: ["vmid"] },
  "POST /nodes/{node}/lxc/{vmid}/status/stop": { words: ["pct", "stop"], operands: ["vmid"] },
  "POST /nodes/{node}/qemu": { words: ["qm", "create"], operands: ["vmid"] },
  "POST /nodes/{node}/qemu/{vmid}/config": { words: ["qm", "set"], operands: ["vmid"] },
  "PUT /nodes/{node}/qemu/{vmid}/config": { words: ["qm", "set"], operands: ["vmid"] },
  "POST /nodes/{node}/qemu/{vmid}/status/start": { words: ["qm", "start"], operands: ["vmid"] },
  "POST /nodes/{node}/qemu/{vmid}/status/stop": { words: ["qm", "stop"], operands: ["vmid"] },
};

/**
 * The command that does what a call would do, for root on the node: `pct` and `qm` where they can, `pvesh` otherwise.
 * A secret is not written out: the command takes it from a shell variable.
 *
 * @param call values as objects or as PVE's text.
 * @returns shell commands, quoted, to be run one after the other; empty if the schema has no such method.
 */
export function remediation(call: PlannedCall): string[] {
  const key = `${call.method} ${call.path}`;
  const index = methodIndex(key);
  if (!index) return [];
  const params = call.params ?? {};
  const command = COMMANDS[key];
  const inPath = [...call.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  if (!command || command.operands.some((name) => params[name] == null)) {
    const path = call.path.replace(/\{([^}]+)\}/g, (whole, name: string) => String(params[name] ?? whole));
    return [["pvesh", PVESH[call.method], shellQuote(path), ...optionWords(params, index, inPath)].join(" ")];
  }
  const operands = command.operands.map((name) => shellQuote(String(params[name])));
  const options = optionWords(params, index, [...inPath, ...command.operands]);
  return [[...command.words, ...operands, ...options].join(" ")];
}

function optionWords(
  params: Readonly<Record<string, unknown>>,
  index: MethodIndex,
  without: readonly string[],
): string[] {
  const words: string[] = [];
  const unset: Record<"delete" | "revert", string[]> = { delete: [], revert: [] };
  for (const { name, pattern, value, unset: how = "delete" } of callOptions(params, index)) {
    if (without.includes(name)) continue;
    if (value === undefined) unset[how].push(name);
    else if (SECRET.test(name)) words.push(`-${name}`, `"$${name.toUpperCase().replace(/\W/g, "_")}"`);
    else words.push(`-${name}`, shellQuote(valueText(value, parameterFormat(index.facts, pattern)) ?? ""));
  }
  for (const how of ["delete", "revert"] as const) {
    if (unset[how].length > 0) words.push(`-${how}`, shellQuote(unset[how].join(",")));
  }
  return words;
}
