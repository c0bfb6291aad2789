import { connect } from "./connect.ts";
import { printResult } from "./print-result.ts";
import { readCall } from "./read-call.ts";
import { EXIT, type World } from "./world.ts";

/**
 * Says whether the credential may make a call, without making it: what is missing, by which rule, and what helps.
 *
 * @returns 0 if it may, 3 if not or if it cannot be known.
 */
export async function canCommand(
  verb: string,
  path: string,
  args: readonly string[],
  { json = false }: { readonly json?: boolean },
  world: World,
): Promise<number> {
  const { stdout } = world;
  const call = await readCall(verb, path, args);
  const pve = await connect(world);
  try {
    const [verdict] = await pve.preflight([call]);
    if (!verdict) return EXIT.refused;
    if (json) stdout.write(printResult(verdict, true));
    else if (verdict.allowed) stdout.write(`yes: ${pve.authid} may${verdict.note ? `; ${verdict.note}` : ""}\n`);
    else {
      stdout.write(`no: ${verdict.reason}\n`);
      for (const { rule, source } of verdict.findings) stdout.write(`  rule: ${rule} (${source})\n`);
      for (const command of verdict.remediation) stdout.write(`  as root on the node: ${command}\n`);
    }
    return verdict.allowed ? EXIT.done : EXIT.refused;
  } finally {
    await pve.close();
  }
}
