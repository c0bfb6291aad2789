import { createSimulator, type Simulator } from "@homelab/pve-client/simulator";
import type { ChannelEvent } from "../channels/event.ts";
import type { Fetch } from "../web/ask.ts";
import { homelab, LITELLM, TOKEN } from "./fixture.ts";
import { fetchFrom, internet } from "./internet.ts";
import { simulatedOperator } from "./operator.ts";

/** A simulated homelab that is served on this machine while a command runs. */
export interface Embedded {
  readonly url: string;
  readonly fingerprint: string;
  readonly token: { readonly id: string; readonly secret: string };
  readonly simulator: Simulator;
  /** The network that this machine would have there. */
  readonly fetch: Fetch;
  /** Tell it every event: it pastes what a person is asked to paste. */
  readonly operator: (event: ChannelEvent) => Promise<void>;
  close(): Promise<void>;
}

/** Starts the simulated homelab behind its HTTPS and websocket server on loopback. */
export async function openEmbedded(): Promise<Embedded> {
  const simulator = createSimulator(homelab());
  const { url, fingerprint, close } = await simulator.serve({ port: 0 });
  const fetch = fetchFrom(internet(LITELLM));
  return { url, fingerprint, token: TOKEN, simulator, fetch, operator: simulatedOperator(simulator), close };
}
