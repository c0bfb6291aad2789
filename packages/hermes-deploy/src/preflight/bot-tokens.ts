import type { Agent } from "../spec/agents.ts";
import { printSecretRef, type SecretRef } from "../spec/secret-ref.ts";
import type { Answer, Question } from "../web/ask.ts";
import type { Fact } from "./fact.ts";

/** A token of the spec, and how its platform is asked whether it is good. */
export interface TokenQuestion {
  /** `telegram`, `slack-app`; with a profile, `telegram-coder`. */
  readonly id: string;
  /** The variable that it becomes. */
  readonly variable: string;
  /** Where it stands in the spec. */
  readonly at: string;
  readonly ref: SecretRef;
  /** Whom one asks; without the token, which Telegram has in its URL. */
  readonly where: string;
  readonly ask: (token: string) => Question;
  /** Who the token says it is, for people; nothing if it is not accepted. */
  readonly read: (answer: { readonly status: number; readonly body: string }) => Reading;
  /** Where to get a good one. */
  readonly remedy: string;
}

type Reading = { readonly accepted: string } | { readonly refused: string } | { readonly unclear: string };

/** One question for each token of an agent's platforms. */
export function tokenQuestions(agent: Pick<Agent, "name" | "at" | "connectors">): readonly TokenQuestion[] {
  const { telegram, discord, slack } = agent.connectors;
  const question = (platform: Platform, field: string, ref: SecretRef): TokenQuestion => ({
    ...platform,
    id: agent.name === undefined ? platform.id : `${platform.id}-${agent.name}`,
    at: `${agent.at}.connectors.${field}`,
    ref,
  });
  return [
    ...(telegram === undefined ? [] : [question(TELEGRAM, "telegram.bot_token", telegram.bot_token)]),
    ...(discord === undefined ? [] : [question(DISCORD, "discord.bot_token", discord.bot_token)]),
    ...(slack === undefined
      ? []
      : [
          question(SLACK_BOT, "slack.bot_token", slack.bot_token),
          question(SLACK_APP, "slack.app_token", slack.app_token),
        ]),
  ];
}

/** @param answer nothing when the token is not at hand. */
export function judgeToken(question: TokenQuestion, answer: Answer | undefined, from: string): Fact {
  const { id, at, ref, where, remedy } = question;
  const fact = { id, sort: "tokens" } as const;
  const token = `the token of ${printSecretRef(ref)}`;
  if (answer === undefined) {
    const why = ref.from === "command" ? "a command gives it, which only apply runs" : "it is not at hand here";
    return { ...fact, state: "unknown", said: `${where} was not asked about ${token}: ${why}` };
  }
  if ("unreachable" in answer) {
    const said = `${where} cannot be asked about ${token} from ${from}: ${answer.unreachable}`;
    return { ...fact, state: "unknown", said, remedy: "if only the container reaches it: preflight.tokens: guest" };
  }
  const reading = question.read(answer);
  if ("accepted" in reading) return { ...fact, state: "good", said: `${where} knows ${token}: ${reading.accepted}` };
  if ("refused" in reading)
    return { ...fact, state: "problem", said: `${where} does not accept ${token} (${at}): ${reading.refused}`, remedy };
  return { ...fact, state: "unknown", said: `${where} gives no clear answer about ${token}: ${reading.unclear}` };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

type Platform = Omit<TokenQuestion, "at" | "ref">;

/** Telegram Bot API, getMe: the token is part of the path. */
const TELEGRAM: Platform = {
  id: "telegram",
  variable: "TELEGRAM_BOT_TOKEN",
  where: "api.telegram.org",
  ask: (token) => ({ method: "GET", url: `https://api.telegram.org/bot${token}/getMe`, headers: {} }),
  read: ({ status, body }) => {
    const { ok, result, description } = parse(body);
    if (ok === true) return { accepted: `bot @${field(result, "username")}` };
    if (status === 401 || status === 404) return { refused: String(description ?? status) };
    return { unclear: `status ${status}` };
  },
  remedy: "get it anew from @BotFather: /mybots → API Token",
};

/** Discord API v10, Get Current User. */
const DISCORD: Platform = {
  id: "discord",
  variable: "DISCORD_BOT_TOKEN",
  where: "discord.com",
  ask: (token) => ({
    method: "GET",
    url: "https://discord.com/api/v10/users/@me",
    headers: { authorization: `Bot ${token}` },
  }),
  read: ({ status, body }) => {
    const user = parse(body);
    if (status === 200) return { accepted: `bot ${field(user, "username")}` };
    if (status === 401) return { refused: String(user.message ?? status) };
    return { unclear: `status ${status}` };
  },
  remedy: "reset it in the developer portal: Bot → Reset Token",
};

/** Slack Web API answers 200 in any case and says in `ok` what it thinks. */
function slackReading({ status, body }: { readonly status: number; readonly body: string }, accepted: string): Reading {
  const { ok, error, user, team } = parse(body);
  if (ok === true)
    return {
      accepted: [user && `bot ${String(user)}`, team && `in ${String(team)}`].filter(Boolean).join(" ") || accepted,
    };
  if (ok === false && typeof error === "string" && error !== "ratelimited") return { refused: error };
  return { unclear: `status ${status}` };
}

/** Slack Web API, auth.test. */
const SLACK_BOT: Platform = {
  id: "slack",
  variable: "SLACK_BOT_TOKEN",
  where: "slack.com",
  ask: (token) => ({ method: "POST", url: "https://slack.com/api/auth.test", headers: bearer(token) }),
  read: (answer) => slackReading(answer, "a bot"),
  remedy: "copy it anew: OAuth & Permissions → Bot User OAuth Token",
};

/** Slack Web API, apps.connections.open: gives an address for a socket, which is not opened. */
const SLACK_APP: Platform = {
  id: "slack-app",
  variable: "SLACK_APP_TOKEN",
  where: "slack.com",
  ask: (token) => ({ method: "POST", url: "https://slack.com/api/apps.connections.open", headers: bearer(token) }),
  read: (answer) => slackReading(answer, "socket mode is open to it"),
  remedy: "switch socket mode on and make it anew: Basic Information → App-Level Tokens, scope connections:write",
};

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function field(value: unknown, name: string): string {
  const found = typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name) : [];
  return typeof found?.[1] === "string" ? found[1] : "without a name";
}
