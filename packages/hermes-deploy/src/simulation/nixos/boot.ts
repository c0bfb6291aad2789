import type { Invocation } from "../commands/command.ts";
import { unsealSecrets } from "./secret-managers.ts";
import { startAgent } from "./service.ts";
import { isNixos, readNixos } from "./state.ts";

/** Real systems have it from the start of the machine on, and lose it with /run. */
const BOOTED = "/run/booted-system";

/**
 * What happens when a container with NixOS starts, done when somebody first looks: what tmpfiles has to make in /run is
 * made, and the units that are wanted are started. Nothing else brings `/run/current-system` back (nixpkgs issue 529888).
 */
export async function bootNixos(invocation: Invocation): Promise<void> {
  const { files, shell } = invocation;
  if (!(await isNixos(files)) || (await files.exists(BOOTED))) return;
  await files.makeDirectory(BOOTED);
  const { agent, secrets = [], tmpfiles = [] } = await readNixos(files);
  await unsealSecrets(secrets, files);
  for (const rule of tmpfiles) {
    const [type, path, , , , , target] = rule.split(/\s+/);
    if (type === "L+" && path !== undefined && target !== undefined) await shell(`ln -sfn ${target} ${path}`);
  }
  if (agent !== undefined) await startAgent(agent, invocation);
}
