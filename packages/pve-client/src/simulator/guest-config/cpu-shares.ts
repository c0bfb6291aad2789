const MOST = 10_000;

/** The `cpuunits` that a node with control groups of version 2 keeps. Rule: `PVE/CGroup.pm sub clamp_cpu_shares`. */
export function withCpuShares(options: Readonly<Record<string, string>>): Record<string, string> {
  const { cpuunits } = options;
  return { ...options, ...(cpuunits !== undefined && { cpuunits: String(Math.min(Number(cpuunits), MOST)) }) };
}
