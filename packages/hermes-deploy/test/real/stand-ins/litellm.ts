import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { answerLiteLlm, type LiteLlm } from "../../../src/simulation/litellm.ts";

/** A stand-in for LiteLLM's proxy: the simulated one's answers over a real socket. */
export function liteLlm(litellm: LiteLlm): Server {
  return createServer(async (request, response) => {
    const { authorization = "" } = request.headers;
    const answer = answerLiteLlm(litellm, {
      method: request.method ?? "GET",
      url: new URL(request.url ?? "/", `http://${litellm.host}`),
      headers: { authorization },
      body: await text(request),
    });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  });
}
