import { listRealms } from "../client/list-realms.ts";
import { findHost, findTrust, serverOf, trustOnFirstUse } from "./connect.ts";
import { printResult } from "./print-result.ts";
import { EXIT, type World } from "./world.ts";

/** How they are asked for and shown. */
export interface RealmsCommandOptions {
  readonly json?: boolean;
  /** Trusts the certificate that the server shows now, and no other one from then on. */
  readonly trust?: boolean;
}

/** Lists the realms of a server, for which no credential is needed. */
export async function realmsCommand(
  given: string | undefined,
  { json = false, trust = false }: RealmsCommandOptions,
  world: World,
): Promise<number> {
  const { stdout, signal } = world;
  const host = given ?? (await findHost(world));
  const tls = trust ? await trustOnFirstUse(world) : await findTrust(world, host);
  const realms = await listRealms({ ...serverOf(world, host, tls), signal });
  stdout.write(printResult(realms, json || !stdout.isTTY, stdout.columns));
  return EXIT.done;
}
