import { activate } from "../nixos/activate.ts";
import { type Evaluated, evaluateFlake } from "../nixos/evaluate.ts";
import { EvaluationError } from "../nixos/evaluation-error.ts";
import { NixSyntaxError } from "../nixos/nix-tokens.ts";
import { unsealSecrets } from "../nixos/secret-managers.ts";
import { startAgent, storeHash } from "../nixos/service.ts";
import { changeNixos, readNixos } from "../nixos/state.ts";
import { failed, type Invocation, type Outcome, type Program, printed } from "./command.ts";
import { parseFlags } from "./flags.ts";

const VERSION = "25.11.20251116.50a96ed";

/** `nixos-version`. */
export const nixosVersion: Program = async () => printed(`${VERSION} (Xantusia)`);

/** `nixos-rebuild switch --flake REFERENCE`: evaluates the flake that is really there, and makes the guest what it says. */
export const nixosRebuild: Program = async (invocation) => {
  const { options, rest } = parseFlags(invocation.args, new Set(["flake", "option", "log-format"]));
  const flake = options.get("flake")?.[0];
  if (rest[0] !== "switch" || flake === undefined)
    return failed(`nixos-rebuild: ${rest[0] ?? "nothing"} is not simulated`, 1);
  try {
    return await switchTo(await evaluateFlake(flake, invocation.files), invocation);
  } catch (error) {
    const known = error instanceof EvaluationError || error instanceof NixSyntaxError;
    if (known) return { ...failed(error.message), stdout: "building the system configuration...\n" };
    throw error;
  }
};

async function switchTo(evaluated: Evaluated, invocation: Invocation): Promise<Outcome> {
  const { files, shell } = invocation;
  const { agent, packages, secrets, tmpfiles, source } = evaluated;
  const name = `${storeHash(source)}-nixos-system-hermes-${VERSION}`;
  const system = `/nix/store/${name}`;
  const before = await readNixos(files);
  await files.write(`${system}/nixos-version`, VERSION);
  await shell(`mkdir -p /nix/var/nix/profiles && ln -sfn ${system} /nix/var/nix/profiles/system`);
  const complaint = await unsealSecrets(secrets, files);
  await activate(agent, invocation);
  await shell(`ln -sfn ${system} /run/current-system`);
  const docker = agent.container === undefined ? [] : [agent.container.backend];
  const programs = [...packages.map((one) => one.replace(/^pkgs\./, "")), ...docker];
  await changeNixos(files, { system, agent, programs, secrets, tmpfiles });
  const lines = ["building the system configuration...", "activating the configuration...", "setting up /etc..."];
  if (complaint !== undefined) {
    const stdout = `${lines.join("\n")}\n`;
    return { stdout, stderr: `${complaint}\nActivation script snippet 'setupSecrets' failed (1)\n`, exitCode: 4 };
  }
  // A unit is started anew only if it has changed itself.
  if (before.system === system && before.units["hermes-agent.service"] === "active") return printed(lines.join("\n"));
  const error = await startAgent(agent, invocation);
  if (error !== undefined) {
    const stdout = `${[...lines, "starting the following units: hermes-agent.service"].join("\n")}\n`;
    return { stdout, stderr: `${error}\nwarning: the following units failed: hermes-agent.service\n`, exitCode: 4 };
  }
  return printed([...lines, "starting the following units: hermes-agent.service"].join("\n"));
}
