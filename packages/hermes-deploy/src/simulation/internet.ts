import { simulatedEnvironment } from "./environment.ts";
import { bearer, json, type Send, type SimulatedRequest, type SimulatedResponse } from "./http.ts";
import { answerLiteLlm, type LiteLlm } from "./litellm.ts";
import { answerRegistry } from "./registry.ts";
import { standInInstaller } from "./stand-in-installer.ts";

/** Everything beyond a guest's loopback: the LiteLLM container, and the few public addresses that a deployment asks. */
export function internet(litellm: LiteLlm): Send {
  return async (request) => {
    const { hostname, port } = request.url;
    if (`${hostname}:${port || "80"}` === litellm.host) return answerLiteLlm(litellm, request);
    return HOSTS[hostname]?.(request);
  };
}

/** The same network for a program that has `fetch`. */
export function fetchFrom(send: Send): (url: string, init: RequestInit) => Promise<Response> {
  return async (url, { method = "GET", headers }) => {
    const asked = Object.fromEntries(new Headers(headers));
    const answer = await send({ method, url: new URL(url), headers: asked, body: "" });
    if (answer === undefined) throw new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } });
    const { status, body } = answer;
    return new Response(method === "HEAD" ? null : body, { status, headers: answer.headers ?? {} });
  };
}

const TELEGRAM_BOTS = Object.entries(simulatedEnvironment).flatMap(([name, token]) =>
  name.endsWith("TELEGRAM_BOT_TOKEN") ? [token] : [],
);

const HOSTS: Readonly<Record<string, (request: SimulatedRequest) => SimulatedResponse>> = {
  "download.docker.com": () => ({ status: 200, body: "-----BEGIN PGP PUBLIC KEY BLOCK-----\n" }),
  "hermes-agent.nousresearch.com": () => ({ status: 200, body: standInInstaller() }),
  "registry-1.docker.io": answerRegistry,
  "auth.docker.io": answerRegistry,
  "api.telegram.org": ({ url }) =>
    TELEGRAM_BOTS.some((token) => url.pathname === `/bot${token}/getMe`)
      ? json(200, { ok: true, result: { id: 123_456_789, is_bot: true, username: "simulated_hermes_bot" } })
      : json(401, { ok: false, error_code: 401, description: "Unauthorized" }),
  "discord.com": ({ headers }) =>
    headers.authorization === `Bot ${simulatedEnvironment.DISCORD_BOT_TOKEN}`
      ? json(200, { id: "1", username: "simulated-hermes", bot: true })
      : json(401, { message: "401: Unauthorized", code: 0 }),
  "slack.com": answerSlack,
};

function answerSlack(request: SimulatedRequest): SimulatedResponse {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = simulatedEnvironment;
  const known = request.url.pathname.endsWith("/apps.connections.open") ? SLACK_APP_TOKEN : SLACK_BOT_TOKEN;
  if (bearer(request) !== known) return json(200, { ok: false, error: "invalid_auth" });
  return json(200, { ok: true, user: "hermes", team: "Simulated", url: "https://simulated.slack.com/" });
}
