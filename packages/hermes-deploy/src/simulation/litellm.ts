import { bearer, json, type SimulatedRequest, type SimulatedResponse } from "./http.ts";

/** What the simulated LiteLLM accepts and offers. */
export interface LiteLlm {
  readonly host: string;
  readonly key: string;
  readonly models: readonly string[];
}

/**
 * LiteLLM's proxy: `/health/liveliness` for anyone, `/v1/models` and `/v1/chat/completions` with its key
 * (docs.litellm.ai, proxy/health and proxy/virtual_keys). Its model is a parrot: it knows how to say what it was told to reply.
 */
export function answerLiteLlm(litellm: LiteLlm, request: SimulatedRequest): SimulatedResponse {
  const path = request.url.pathname;
  if (path === "/health/liveliness" || path === "/health/liveness") return { status: 200, body: `"I'm alive!"` };
  if (bearer(request) !== litellm.key) {
    return json(401, { error: { message: "Authentication Error, Invalid proxy server token passed.", code: "401" } });
  }
  if (path === "/v1/models") {
    return json(200, { object: "list", data: litellm.models.map((id) => ({ id, object: "model" })) });
  }
  if (path !== "/v1/chat/completions" || request.method !== "POST") return json(404, { detail: "Not Found" });
  const asked = parseChat(request.body);
  if (asked === undefined) return json(400, { error: { message: "not a chat completion request", code: "400" } });
  if (!litellm.models.includes(asked.model)) {
    return json(400, { error: { message: `Invalid model name passed in model=${asked.model}`, code: "400" } });
  }
  return json(200, chatAnswer(asked.model, reply(asked.prompt)));
}

/** The model and the last message of a chat completion request; `undefined` when the body is not one. */
export function parseChat(body: string): { model: string; prompt: string } | undefined {
  try {
    const { model, messages } = JSON.parse(body) as { model?: unknown; messages?: { content?: unknown }[] };
    const prompt = messages?.at(-1)?.content;
    return typeof model === "string" && typeof prompt === "string" ? { model, prompt } : undefined;
  } catch {
    return undefined;
  }
}

/** A chat completion as OpenAI-compatible servers give it. */
export function chatAnswer(model: string, content: string): unknown {
  return {
    id: "chatcmpl-simulated",
    object: "chat.completion",
    model,
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
    usage: { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 },
  };
}

function reply(prompt: string): string {
  const wanted = /\b(?:reply|answer|respond|say)\b(?: with)?(?: exactly| only)?(?: the word)?:?\s+["'`]?([\w-]+)/i.exec(
    prompt,
  );
  return wanted?.[1] ?? "OK";
}
