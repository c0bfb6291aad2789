import { z } from "zod";
import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import type { ObservedInside } from "../inside.ts";
import { linesBetween, readProbe } from "../read-probe.ts";
import { profilesFiles } from "./files.ts";
import { DEFAULT } from "./gateways.ts";
import { type BootEntry, type ObservedProfile, UNSUPERVISED } from "./observed-profile.ts";

/** gateway_state.json, as far as it is of use (hermes-agent gateway/status.py). */
const stateSchema = z.object({
  gateway_state: z.string().optional().catch(undefined),
  desired_state: z.string().optional().catch(undefined),
  exit_reason: z.string().optional().catch(undefined),
});

/** What Hermes itself calls them (hermes-agent hermes_cli/gateway.py, get_gateway_runtime_snapshot). */
const MANAGERS: Readonly<Record<string, string>> = { s6: "s6 (container supervisor)", docker: UNSUPERVISED };

const BOOT =
  /^(?<at>\S+) profile=(?<profile>\S+) prior_state=(?<prior>\S+) action=(?<action>\S+)(?: prior_exit=(?<exit>\S+))?/;

/**
 * Understands the output of the probe: what every probe tells, and the profiles.
 *
 * @throws ProbeError if it is cut short or not the probe's.
 */
export function readProfiles(spec: DockerProfilesSpec, output: string): ObservedInside {
  const lines = linesBetween(output);
  const words = lines.map((line) => line.split(" "));
  const of = (kind: string) => words.filter(([first]) => first === kind).map(([, ...rest]) => rest);
  const boots = readBootLog(lines.flatMap((line) => (line.startsWith("boot ") ? [line.slice("boot ".length)] : [])));
  const slots = new Map(of("slot").map(([name = "", up]) => [name, up === "true" ? "up" : "down"] as const));
  const states = new Map(of("state").map(([name = "", base64 = ""]) => [name, readState(base64)]));
  const exist = new Set([...(of("home").length > 0 ? [DEFAULT] : []), ...of("profile").map(([name = ""]) => name)]);
  const started = new Set(of("started").map(([name = ""]) => name));
  const profile = (name: string): ObservedProfile => {
    const boot = boots.get(name);
    const { gateway_state, desired_state, exit_reason } = states.get(name) ?? {};
    return {
      exists: exist.has(name),
      slot: slots.get(name) ?? "none",
      ...(gateway_state === undefined ? {} : { state: gateway_state }),
      ...(desired_state === undefined ? {} : { desired: desired_state }),
      ...(exit_reason === undefined ? {} : { exitReason: exit_reason }),
      ...(boot === undefined ? {} : { boot }),
      current: started.has(name),
    };
  };
  const names = new Set([DEFAULT, ...exist, ...slots.keys(), ...states.keys()]);
  const seen = readProbe(
    profilesFiles(spec),
    spec.container.mounts.map(({ path }) => path),
    output,
  );
  const [manager] = of("manager")[0] ?? [];
  return {
    ...seen,
    tools: {
      ...seen.tools,
      ...(manager === undefined ? {} : { manager: MANAGERS[manager] ?? manager }),
    },
    profiles: Object.fromEntries([...names].sort().map((name) => [name, profile(name)])),
  };
}

/** Of each profile the last entry. */
function readBootLog(lines: readonly string[]): ReadonlyMap<string, BootEntry> {
  const entries = lines.flatMap((line): [string, BootEntry][] => {
    const { at, profile, prior, action, exit } = BOOT.exec(line)?.groups ?? {};
    if (at === undefined || profile === undefined || prior === undefined || action === undefined) return [];
    return [[profile, { at, priorState: prior, action, ...(exit === undefined ? {} : { priorExit: exit }) }]];
  });
  return new Map(entries);
}

/** A state that cannot be read counts as none, as it does for Hermes. */
function readState(base64: string): z.output<typeof stateSchema> {
  try {
    return stateSchema.parse(JSON.parse(Buffer.from(base64, "base64").toString("utf8")));
  } catch {
    return {};
  }
}
