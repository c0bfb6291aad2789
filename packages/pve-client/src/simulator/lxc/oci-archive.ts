import { die } from "../core/answer.ts";
import type { OciImage } from "../core/oci-image.ts";
import type { Place } from "../guest-config/place.ts";
import type { ContainerConfig } from "./container-config.ts";
import { parseNetwork, printNetwork } from "./network.ts";

// tabs are let through
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;

/**
 * Maps an image's configuration to a container's: entrypoint and environment of the image take the place of those that
 * were asked for. Rule: `PVE/LXC/Create.pm sub restore_oci_archive`.
 *
 * @param config changed in place.
 */
export function applyImage(place: Place, config: ContainerConfig, image: OciImage): void {
  const { current } = config;
  const command = [...checked("Entrypoint", image.Entrypoint), ...checked("Cmd", image.Cmd)];
  for (const path of image.Volumes ?? []) place.log(`creating base directory for volume at ${path}`);
  if (command.length > 0 && command[0] !== "/sbin/init") {
    current.entrypoint = command.map(quoted).join(" ");
    current.cmode = "console";
    for (const option of Object.keys(current).filter((name) => /^net\d+$/.test(name)))
      manageByHost(place, config, option);
  }
  const lines = config.lxc.get("") ?? [];
  if (image.WorkingDir !== undefined) lines.push(["lxc.init.cwd", image.WorkingDir]);
  const variables = checked("Env", image.Env);
  if (image.Env !== undefined) current.env = variables.join("\0");
  lines.push(["lxc.signal.halt", image.StopSignal ?? "SIGTERM"]);
  config.lxc.set("", lines);
}

function checked(key: string, values: readonly string[] = []): readonly string[] {
  if (values.some((value) => CONTROL.test(value))) {
    die(`OCI config array-value for '${key}' contains forbidden control characters!`);
  }
  return values;
}

/** Nobody in the container would set it up. */
function manageByHost(place: Place, { current }: ContainerConfig, option: string): void {
  const network = parseNetwork(place.cluster, String(current[option]));
  if (network.options["host-managed"] !== undefined) return;
  place.log(`Auto-Enabling host-managed network for network device ${option}.`);
  current[option] = printNetwork({ ...network, options: { ...network.options, "host-managed": true } });
}

/** Rule: `PVE/Tools.pm sub cmd2string`, String::ShellQuote. */
function quoted(word: string): string {
  return /^[\w!%+,\-./:=@^]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
