import { dockerState, fromGuest, isLoopback } from "./daemon.ts";
import type { GuestFiles } from "./files.ts";
import type { Send } from "./http.ts";
import { answerImage } from "./image/supervisor.ts";
import { internet } from "./internet.ts";
import type { LiteLlm } from "./litellm.ts";
import { readNixos } from "./nixos/state.ts";
import { answerServers } from "./servers/servers.ts";
import { answerServices } from "./services.ts";

/** What a guest has around it. */
export interface Surroundings {
  /** What servers beyond the cluster keep. */
  readonly outside?: Map<string, unknown>;
  /** Its own addresses and names, beside loopback. */
  readonly names?: readonly string[];
}

/** The network as seen from one guest: its own loopback with its services and what its Docker containers publish there, and beyond. */
export function networkOf(
  files: GuestFiles,
  litellm: LiteLlm,
  { outside = new Map(), names = [] }: Surroundings = {},
): Send {
  const beyond = internet(litellm);
  const send: Send = async (request) => {
    const { hostname } = request.url;
    const here = isLoopback(hostname) || names.includes(hostname);
    if (!here) return (await answerServers(outside, request, files, send)) ?? (await beyond(request));
    const { containers } = await dockerState(files);
    for (const container of containers) {
      const answer = await fromGuest(container, request, files, send);
      if (answer !== undefined) return answer;
    }
    const { running } = await readNixos(files);
    if (running !== undefined) return await fromGuest(running, request, files, send);
    return (await answerImage(request, files, send)) ?? (await answerServices(request, files, send));
  };
  return send;
}
