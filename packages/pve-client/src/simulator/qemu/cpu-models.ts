import type { Call } from "../core/route.ts";
import { parseOption } from "./property-values.ts";

const FILE = "virtual-guest/cpu-models.conf";

/** Names of the cluster's own CPU models. Rule: `PVE/QemuServer/CPUConfig.pm sub load_custom_model_conf`. */
function parseModels(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^cpu-model:\s*(\S+)\s*$/gm)].map(([, name]) => name ?? ""));
}

/**
 * Whether there is the CPU model that `cpu` names: part of the format, which asks the cluster.
 * Rule: `PVE/QemuServer/CPUConfig.pm sub validate_vm_cpu_conf`.
 *
 * @throws PveFailure 400.
 */
export function checkCpuExists(call: Call): void {
  const cpu = call.text("cpu");
  const name = cpu === undefined ? undefined : /^custom-(.*)$/.exec(String(parseOption("cpu", cpu).cputype))?.[1];
  if (name === undefined || call.cluster.files.parsed(FILE, parseModels).has(name)) return;
  call.paramFailure({ cpu: `invalid format - Custom cputype '${name}' not found\n` });
}
