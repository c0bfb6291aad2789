import type { Server } from "node:http";
import type { Server as Listener } from "node:net";
import { type LinuxMachine, openLinuxMachine } from "@homelab/pve-client/simulator";
import type { Clock } from "../../src/channels/clock.ts";
import { LITELLM, NODE } from "../../src/simulation/fixture.ts";
import { type HomelabOptions, openHomelab } from "../homelab-world.ts";
import { pasteAtConsole } from "./person-at-console.ts";
import { registry } from "./stand-ins/agent-image.ts";
import { installerSite } from "./stand-ins/installer-site.ts";
import { type Asked, liteLlm } from "./stand-ins/litellm.ts";
import { packageProxy } from "./stand-ins/package-proxy.ts";
import { APT_PORT, CACHE, GATEWAY, REGISTRY_PORT, type System, type Workshop } from "./workshop.ts";

const [LITELLM_ADDRESS = ""] = LITELLM.host.split(":");

/** The bridges of the homelab's node. */
const BRIDGES = {
  vmbr0: { addresses: ["10.0.0.1/24"] },
  intra01: { addresses: [`${GATEWAY}/24`, `${LITELLM_ADDRESS}/24`], leases: ["10.1.10.100", "10.1.10.200"] as const },
};

export type RealHomelab = Awaited<ReturnType<typeof openRealHomelab>>;

/**
 * A homelab whose node and containers are real ones on this machine, with its stand-ins, and somebody at its console.
 *
 * @param templates the archive for each system's template.
 */
export async function openRealHomelab(
  workshop: Workshop,
  templates: Readonly<Partial<Record<System, string>>>,
  options: HomelabOptions = {},
) {
  const machine = await openLinuxMachine({ templates, bridges: BRIDGES, hostName: NODE });
  try {
    const asked: Asked[] = [];
    const servers = await offerStandIns(machine, workshop, (prompt) => void asked.push(prompt));
    const homelab = openHomelab({ machine, clock: briskClock, paste: pasteAtConsole, ...options });
    // nobody answers at that name server, and says so at once
    const { code, output } = await homelab.simulator
      .host()
      .run(`set -e; mkdir -p /mnt/pve/hdd /media/2tb; pvesh set /nodes/gihyeon/dns --search lan --dns1 ${GATEWAY}`);
    if (code !== 0) throw new Error(output);
    return {
      ...homelab,
      machine,
      /** Every prompt that has come to a model. */
      asked: asked as readonly Asked[],
      close: async () => {
        for (const server of servers) server.close();
        await machine.close();
      },
    };
  } catch (error) {
    await machine.close();
    throw error;
  }
}

async function offerStandIns(
  machine: LinuxMachine,
  { image, certificate }: Workshop,
  hear: (asked: Asked) => void,
): Promise<readonly Listener[]> {
  const offers: readonly (readonly [Server | Listener, string, number])[] = [
    [liteLlm(LITELLM, hear), LITELLM_ADDRESS, 4000],
    [registry(image), GATEWAY, REGISTRY_PORT],
    [packageProxy(CACHE), GATEWAY, APT_PORT],
    [installerSite(certificate), GATEWAY, 443],
  ];
  return await Promise.all(
    offers.map(async ([server, address, port]) => {
      const listener = await machine.listen(address, port);
      return listener.on("connection", (socket) => server.emit("connection", socket));
    }),
  );
}

/** The real time, but nobody waits long for the next look. */
export const briskClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 300)));
    signal?.throwIfAborted();
  },
};
