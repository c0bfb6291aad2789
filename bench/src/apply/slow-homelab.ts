import { setTimeout as sleep } from "node:timers/promises";
import { createSimulator, type GuestCommand, type Simulator } from "@homelab/pve-client/simulator";
import { homelab } from "hermes-deploy/simulation";
import { SECONDS } from "./durations.ts";

/** How many stages the stand-in of the installer tells. */
const STAGES = 10;

type Program = Extract<GuestCommand, (...args: never) => unknown>;

/**
 * The simulated homelab, whose tasks and programs take their time.
 *
 * @param scale what a second of the durations takes, in seconds.
 */
export function slowHomelab(scale: number): Simulator {
  const fixture = homelab();
  const simulator = createSimulator({ ...fixture, guestCommands: slowPrograms(fixture.guestCommands ?? {}, scale) });
  const slowTask = (step: keyof typeof SECONDS, type: string, id: number) =>
    simulator.faults.nextTask(
      { kind: "slow", ms: SECONDS[step] * scale * 1000 },
      { type, id, times: Number.POSITIVE_INFINITY },
    );
  slowTask("create-pet", "vzcreate", 999);
  slowTask("create-container", "vzcreate", 105);
  slowTask("start-container", "vzstart", 105);
  return simulator;
}

function slowPrograms(programs: Readonly<Record<string, GuestCommand>>, scale: number): Record<string, GuestCommand> {
  const slow = (name: string, secondsFor: (args: readonly string[]) => number): Record<string, GuestCommand> => {
    const given = programs[name];
    if (given === undefined) throw new Error(`there is no simulated ${name}`);
    const run = typeof given === "function" ? given : given.run;
    const slowed: Program = async (args, io) => {
      await sleep(secondsFor(args) * scale * 1000);
      return await run(args, io);
    };
    return { [name]: typeof given === "function" ? slowed : { ...given, run: slowed } };
  };
  const when = (seconds: number, test: (line: string) => boolean) => (args: readonly string[]) =>
    test(args.join(" ")) ? seconds : 0;
  return {
    ...programs,
    ...slow(
      "apt-get",
      when(SECONDS["install-packages"], (line) => line.includes(" install ")),
    ),
    ...slow(
      "nft",
      when(SECONDS.harden, (line) => line.startsWith("list")),
    ),
    ...slow(
      "npm",
      when(SECONDS["build-dashboard"], (line) => line === "run build"),
    ),
    ...slow(
      "systemctl",
      when(SECONDS["start-hermes"], (line) => /^restart hermes-/.test(line)),
    ),
    curl: withSlowInstaller(programs.curl, scale),
    ip: lateAddress(scale),
  };
}

/** The installer that is fetched takes its time in each stage. */
function withSlowInstaller(curl: GuestCommand | undefined, scale: number): GuestCommand {
  if (curl === undefined || typeof curl === "function") throw new Error("the simulated curl comes with its package");
  const pause = (SECONDS["install-hermes"] / STAGES) * scale;
  return {
    ...curl,
    run: async (args, io) => {
      const result = await curl.run(args, io);
      const target = args[args.indexOf("-o") + 1];
      const text = target === undefined ? undefined : await io.fs.read(target);
      if (target !== undefined && text?.includes('echo "-> $stage"'))
        await io.fs.write(target, text.replace('echo "-> $stage"', `sleep ${pause}`));
      return result;
    },
  };
}

/** `ip`: the network is there some time after the container has started. */
function lateAddress(scale: number): GuestCommand {
  return async (args, { fs }) => {
    const booted = (await fs.status("/run/systemd"))?.mtime ?? 0;
    if (Date.now() < booted + SECONDS["wait-network"] * scale * 1000) return {};
    return {
      stdout: args.includes("route")
        ? "default via 10.1.10.1 dev eth0\n"
        : "2: eth0    inet 10.1.10.105/24 scope global eth0\n",
    };
  };
}
