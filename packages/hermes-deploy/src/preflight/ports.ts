import type { GuestDoor } from "../channels/channel.ts";
import type { ObservedInside } from "../runtimes/inside.ts";
import type { Agent } from "../spec/agents.ts";
import type { Fact } from "./fact.ts";

/** A port that somebody in the container listens on. */
export interface Listener {
  readonly port: number;
  /** Name of the program, and of the unit or the like that it belongs to; empty if the kernel does not say. */
  readonly program: string;
  readonly unit: string;
}

const SECONDS = 30;

/** The control group of a Docker container (moby daemon/oci_linux.go, with systemd and without). */
const DOCKER_SCOPE = /^(?:docker-[0-9a-f]{64}\.scope|[0-9a-f]{64})$/;

/** One line for each port that is listened on: its number, the program, its control group's last part. */
const LISTENING = `if ! command -v ss >/dev/null; then
  echo 'ss is missing'
  exit 0
fi
ss -H -l -t -n -p 2>/dev/null | while read -r _ _ _ local _ users; do
  pid=$(printf '%s' "$users" | sed -n 's/.*pid=\\([0-9]*\\).*/\\1/p')
  program=$(printf '%s' "$users" | sed -n 's/^users:(("\\([^"]*\\)".*/\\1/p')
  unit=
  [ -z "$pid" ] || unit=$(sed -n 's|.*/||p' "/proc/$pid/cgroup" 2>/dev/null | tail -n 1)
  echo "listens \${local##*:} \${program:--} \${unit:--}"
done
`;

/** Who listens on which port in the container; nothing where it has no program that could tell. */
export async function listeners(door: GuestDoor, signal: AbortSignal): Promise<readonly Listener[] | undefined> {
  const { output } = await door.run(LISTENING, { timeoutSeconds: SECONDS, signal, log: () => {} });
  if (output.startsWith("ss is missing")) return undefined;
  const known = (word: string | undefined) => (word === undefined || word === "-" ? "" : word);
  return [...output.matchAll(/^listens (\d+) (\S+) (\S+)\s*$/gm)].map(([, port, program, unit]) => ({
    port: Number(port),
    program: known(program),
    unit: known(unit),
  }));
}

/** Whether the ports that Hermes shall have are its own or free. */
export function judgePorts(
  ports: Agent["ports"],
  inside: ObservedInside,
  there: readonly Listener[] | undefined,
): readonly Fact[] {
  return ports.map(({ port, at }) => {
    const fact = { id: `port-${port}`, sort: "ports" } as const;
    if (there === undefined)
      return { ...fact, state: "unknown", said: `nobody could look who has port ${port}: the container has no ss` };
    const taken = there.filter((listener) => listener.port === port && !isOurs(listener, inside));
    const [first] = taken;
    if (first === undefined) return { ...fact, state: "good", said: `port ${port} of the container is free` };
    const who = [first.program, first.unit && `(${first.unit})`].filter(Boolean).join(" ") || "another program";
    return {
      ...fact,
      state: "problem",
      said: `port ${port} of the container is taken by ${who}`,
      remedy: `choose another one in the spec (${at}), or stop that program`,
    };
  });
}

/** Hermes' own units, what Docker publishes for its container, and what listens in it where it shares the network. */
function isOurs({ program, unit }: Listener, { services }: ObservedInside): boolean {
  if (program === "docker-proxy" || DOCKER_SCOPE.test(unit)) return "hermes" in services;
  return Object.keys(services).some((name) => unit === name || unit === `${name}.service`);
}
