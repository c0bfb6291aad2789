import { dockerState, fromGuest, isLoopback } from "./daemon.ts";
import type { GuestFiles } from "./files.ts";
import type { Send } from "./http.ts";
import { answerLiteLlm, type LiteLlm } from "./litellm.ts";
import { readNixos } from "./nixos/state.ts";
import { answerServices } from "./services.ts";
import { STAND_IN_INSTALLER } from "./stand-in-installer.ts";

/**
 * The network as seen from one guest: its own loopback with its services and what its Docker containers publish there,
 * the LiteLLM container, and the few public addresses that a bootstrap asks.
 */
export function networkOf(files: GuestFiles, litellm: LiteLlm): Send {
  const send: Send = async (request) => {
    const { hostname, port } = request.url;
    if (isLoopback(hostname)) {
      const { containers } = await dockerState(files);
      for (const container of containers) {
        const answer = await fromGuest(container, request, files, send);
        if (answer !== undefined) return answer;
      }
      const { running } = await readNixos(files);
      return running === undefined
        ? await answerServices(request, files, send)
        : await fromGuest(running, request, files, send);
    }
    if (`${hostname}:${port || "80"}` === litellm.host) return answerLiteLlm(litellm, request);
    if (hostname === "download.docker.com") return { status: 200, body: "-----BEGIN PGP PUBLIC KEY BLOCK-----\n" };
    if (hostname === "hermes-agent.nousresearch.com") return { status: 200, body: STAND_IN_INSTALLER };
    return undefined;
  };
  return send;
}
