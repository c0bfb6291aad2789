import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { answerLiteLlm, type LiteLlm, parseChat } from "../../../src/simulation/litellm.ts";

/** A prompt that was put to a model, and the address from which it came. */
export interface Asked {
  readonly from: string;
  readonly model: string;
  readonly prompt: string;
}

/**
 * A stand-in for LiteLLM's proxy: the simulated one's answers over a real socket.
 *
 * @param hear is told of every prompt that a model has answered.
 */
export function liteLlm(litellm: LiteLlm, hear: (asked: Asked) => void): Server {
  return createServer(async (request, response) => {
    const { authorization = "" } = request.headers;
    const body = await text(request);
    const answer = answerLiteLlm(litellm, {
      method: request.method ?? "GET",
      url: new URL(request.url ?? "/", `http://${litellm.host}`),
      headers: { authorization },
      body,
    });
    const chat = answer.status === 200 ? parseChat(body) : undefined;
    if (chat !== undefined) hear({ from: request.socket.remoteAddress ?? "", ...chat });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  });
}
