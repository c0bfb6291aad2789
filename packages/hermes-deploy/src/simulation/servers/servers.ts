import { simulatedEnvironment } from "../environment.ts";
import type { GuestFiles } from "../files.ts";
import type { Send, SimulatedRequest, SimulatedResponse } from "../http.ts";
import { answerPortainer, type Portainer } from "./portainer.ts";
import { answerProxy, type ProxyManager } from "./proxy-manager.ts";

/** The servers of the simulated homelab that keep something of their own: stand-ins, which check what they are sent. */
export interface Servers {
  readonly portainer: Portainer;
  readonly proxy: ProxyManager;
}

/** As they are before anybody has asked them for anything. */
export function newServers(): Servers {
  return {
    portainer: {
      host: "10.1.10.20:9443",
      key: simulatedEnvironment.PORTAINER_API_KEY ?? "",
      endpoints: [{ Id: 1, Name: "local", Type: 1, URL: "unix:///var/run/docker.sock", Status: 1 }],
      stacks: [],
    },
    proxy: {
      hostname: "10.1.10.21",
      identity: "hermes@example.org",
      secret: simulatedEnvironment.NPM_PASSWORD ?? "",
      hosts: [],
    },
  };
}

/** What one of them answers to a guest; `undefined` if it is none of them, or they are not there. */
export async function answerServers(
  outside: Map<string, unknown>,
  request: SimulatedRequest,
  files: GuestFiles,
  send: Send,
): Promise<SimulatedResponse | undefined> {
  const { portainer, proxy } = serversIn(outside);
  const { host, hostname } = request.url;
  if (host === portainer?.host) {
    const answer = await answerPortainer(portainer, request, { files, send });
    if (request.method !== "GET") outside.set("portainer", portainer); // so that the change is told
    return answer;
  }
  if (hostname !== proxy?.hostname) return undefined;
  const answer = await answerProxy(proxy, request, send);
  if (request.method !== "GET") outside.set("proxy", proxy);
  return answer;
}

/** What they keep, where they keep it. */
export function serversIn(outside: Map<string, unknown>): Partial<Servers> {
  return Object.fromEntries(outside) as Partial<Servers>; // only they keep something there
}
