import type { Simulator } from "@homelab/pve-client/simulator";
import type { ChannelEvent } from "../channels/event.ts";

/**
 * A simulated operator at the PVE web console: pastes what a person is asked to paste into a root shell on that node.
 * @returns what has to be told every event
 */
export function simulatedOperator(simulator: Pick<Simulator, "host">): (event: ChannelEvent) => Promise<void> {
  return async (event) => {
    if (event.type === "channel.paste") await simulator.host(event.node).run(event.script);
  };
}
