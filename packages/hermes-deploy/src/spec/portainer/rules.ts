import type { Finding } from "../describe-issue.ts";
import { duplicates, type Rule, targetOfTheSystem, trim } from "../rules.ts";
import { addressOf } from "./address.ts";
import type { PortainerStackSpec } from "./portainer-stack.ts";

/** Rules about the stack and the servers around it. */
export const portainerRules: readonly Rule<PortainerStackSpec>[] = [
  { needs: ["stack"], check: homesAreApart },
  { needs: ["stack"], check: homesAreNotTheSystem },
  { needs: ["stack", "container"], check: homesOnMountsAreTheAgents },
  { needs: ["stack", "container"], check: homesAreWritable },
  { needs: ["portainer", "container"], check: agentHasAnAddress },
  { needs: ["portainer", "hermes"], check: agentHasItsOwnPort },
  { needs: ["proxy", "container"], check: proxyHasATarget },
  { needs: ["proxy", "stack"], check: proxyReachesTheGateway },
  { needs: ["proxy"], check: httpsNeedsACertificate },
  { needs: ["stack", "container"], check: publishedIsTheContainers },
];

function homesAreApart({ stack }: PortainerStackSpec): Finding[] {
  const homes = Object.entries(stack.homes).map(([name, path]) => ({ name, path: trim(path) }));
  const same = duplicates(homes.map(({ path }) => path));
  const within = homes.flatMap(({ path }, index) => {
    const first = homes.findIndex((other) => path.startsWith(`${other.path}/`));
    return first === -1 ? [] : [{ index, first }];
  });
  return [...same, ...within].map(({ index, first }) => ({
    path: ["stack", "homes", homes[index]?.name ?? ""],
    message: `each program has a directory of its own; this one belongs to ${homes[first]?.name}`,
  }));
}

function homesAreNotTheSystem({ stack }: PortainerStackSpec): Finding[] {
  return Object.entries(stack.homes).flatMap(([name, path]) => {
    const message = targetOfTheSystem(path);
    return message === undefined ? [] : [{ path: ["stack", "homes", name], message }];
  });
}

/** A mount's owner is seen to by the container's settings, so they have to agree with who uses it. */
function homesOnMountsAreTheAgents({ stack, container }: PortainerStackSpec): Finding[] {
  const homes = Object.values(stack.homes).map(trim);
  return container.mounts.flatMap(({ path, owner }, index) =>
    homes.includes(trim(path)) && owner !== "agent"
      ? [
          {
            path: ["container", "mounts", index, "owner"],
            message: "Hermes keeps its home there, so it is the agent's: owner: agent",
          },
        ]
      : [],
  );
}

function homesAreWritable({ stack, container }: PortainerStackSpec): Finding[] {
  const readOnly = container.mounts.filter(({ read_only }) => read_only).map(({ path }) => trim(path));
  return Object.entries(stack.homes).flatMap(([name, home]) => {
    const mount = readOnly.find((path) => `${trim(home)}/`.startsWith(`${path}/`));
    return mount === undefined ? [] : [{ path: ["stack", "homes", name], message: `the mount ${mount} is read-only` }];
  });
}

function agentHasAnAddress({ portainer, container }: PortainerStackSpec): Finding[] {
  if (portainer?.agent === undefined || (portainer.agent.address ?? addressOf(container)) !== undefined) return [];
  return [{ path: ["portainer", "agent", "address"], message: notFixed("Portainer") }];
}

function agentHasItsOwnPort({ portainer, hermes }: PortainerStackSpec): Finding[] {
  return portainer?.agent?.port === hermes.api_server.port
    ? [{ path: ["portainer", "agent", "port"], message: "the port of the gateway's API" }]
    : [];
}

function proxyHasATarget({ proxy, container }: PortainerStackSpec): Finding[] {
  if (proxy === undefined || (proxy.forward_host ?? addressOf(container)) !== undefined) return [];
  return [{ path: ["proxy", "forward_host"], message: notFixed("the proxy") }];
}

function notFixed(who: string): string {
  return `needed: the container has no fixed address, so ${who} does not know where it is`;
}

function proxyReachesTheGateway({ proxy, stack }: PortainerStackSpec): Finding[] {
  return proxy !== undefined && stack.published_ip.startsWith("127.")
    ? [
        {
          path: ["stack", "published_ip"],
          message: "the proxy cannot reach it there; the container's address, or 0.0.0.0",
        },
      ]
    : [];
}

function httpsNeedsACertificate({ proxy }: PortainerStackSpec): Finding[] {
  return proxy?.force_https && proxy.certificate_id === 0
    ? [{ path: ["proxy", "force_https"], message: "needs a certificate: give certificate_id" }]
    : [];
}

/** Docker publishes on no address that the container has not. */
function publishedIsTheContainers({ stack: { published_ip }, container }: PortainerStackSpec): Finding[] {
  const own = addressOf(container);
  if (own === undefined || [own, "0.0.0.0"].includes(published_ip) || published_ip.startsWith("127.")) return [];
  return [
    { path: ["stack", "published_ip"], message: `not an address of the container; ${own}, 127.0.0.1 or 0.0.0.0` },
  ];
}
