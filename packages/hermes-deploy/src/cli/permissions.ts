import { leastPrivilege } from "@homelab/pve-client";
import { NoRightsError } from "../observe/no-rights-error.ts";
import type { Spec } from "../spec/spec.ts";
import { openDeployment } from "./deployment.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { type NeededCalls, neededCalls } from "./needed-calls.ts";
import type { Options } from "./options.ts";
import { preflightCalls } from "./preflight-calls.ts";
import { runOffline, type Tools } from "./run-command.ts";
import type { World } from "./world.ts";

/** Who gets the rights where no credential says it. */
const ANYBODY = "hermes@pve!deploy";

/**
 * `hermes-deploy permissions`: the rights that a whole deployment needs, the commands that give exactly these, and what
 * of them the credential at hand lacks; 0 nothing, 3 something.
 */
export async function permissions(options: Options, world: World): Promise<ExitCode> {
  return await runOffline(options, world, async (tools) => {
    const needed = neededCalls(tools.spec);
    try {
      const deployment = await openDeployment({ ...tools, imageAsWritten: true });
      try {
        const { pve, emit } = deployment;
        const isToken = pve.access !== "root@pam";
        emit(rightsEvent(tools.spec, needed, isToken ? pve.authid : ANYBODY, isToken));
        const { missing, reasons } = await preflightCalls(pve, needed.calls);
        emit({ type: "permissions.lacking", authid: pve.authid, missing, reasons });
        return missing.length + reasons.length === 0 ? EXIT.done : EXIT.blocked;
      } finally {
        await deployment.close();
      }
    } catch (error) {
      if (!(error instanceof NoRightsError)) throw error;
      return nothingAtAll(tools, needed, error.authid);
    }
  });
}

function rightsEvent(spec: Spec, { calls, forRoot }: NeededCalls, authid: string, exists: boolean) {
  const role = `Hermes${spec.container.vmid}`;
  const { privileges, commands, unknown } = leastPrivilege(calls, { authid, role, exists });
  return { type: "permissions", authid, privileges, commands, forRoot, unknown } as const;
}

function nothingAtAll({ spec, emit }: Tools, needed: NeededCalls, authid: string): ExitCode {
  const event = rightsEvent(spec, needed, authid, true);
  emit(event);
  const missing = event.privileges.flatMap(({ path, privileges }) => privileges.map((one) => ({ path, anyOf: [one] })));
  emit({ type: "permissions.lacking", authid, missing, reasons: [`${authid} has no rights at all`] });
  return EXIT.blocked;
}
