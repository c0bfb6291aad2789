import { readNixos } from "../nixos/state.ts";
import { type Program, printed } from "./command.ts";

/** `nix-collect-garbage`: takes from the store what no root names. */
export const nixCollectGarbage: Program = async ({ files, shell }) => {
  const { agent } = await readNixos(files);
  const roots = ["/run/current-system", "/nix/var/nix/profiles/system", `${agent?.stateDir}/.gc-root`];
  const { stdout } = await shell(`ls /nix/store; echo; readlink ${roots.join("; readlink ")}`);
  const [names = "", targets = ""] = stdout.split("\n\n");
  const kept = new Set(targets.split("\n"));
  const garbage = names.split("\n").filter((name) => name !== "" && !kept.has(`/nix/store/${name}`));
  for (const name of garbage) await files.remove(`/nix/store/${name}`);
  return printed(`${garbage.length} store paths deleted`);
};
