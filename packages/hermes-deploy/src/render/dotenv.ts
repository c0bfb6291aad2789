import type { Connectors } from "../spec/connectors.ts";
import type { Hermes } from "../spec/hermes.ts";
import type { SecretRef } from "../spec/secret-ref.ts";
import { envValue } from "./env-value.ts";
import type { GuestFile } from "./guest-file.ts";
import type { SecretText } from "./secret-text.ts";

type Value = string | SecretRef | undefined;

/** Every name that this tool may set, so that a connector taken out of the spec also leaves the file. */
const NAMES = [
  "OPENAI_API_KEY",
  "API_SERVER_ENABLED",
  "API_SERVER_HOST",
  "API_SERVER_PORT",
  "TELEGRAM_BOT_TOKEN",
  "TELEGRAM_ALLOWED_USERS",
  "TELEGRAM_ALLOW_ALL_USERS",
  "TELEGRAM_HOME_CHANNEL",
  "DISCORD_BOT_TOKEN",
  "DISCORD_ALLOWED_USERS",
  "DISCORD_ALLOWED_ROLES",
  "DISCORD_ALLOW_ALL_USERS",
  "DISCORD_HOME_CHANNEL",
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_ALLOWED_USERS",
  "SLACK_ALLOW_ALL_USERS",
  "SLACK_HOME_CHANNEL",
] as const;

/** Lines for one deployment's own purposes. */
export interface MoreLines {
  /** Every name that may be among them, so that a line taken out of the spec also leaves the file. */
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
  /** Names that get a random value if no line sets them. */
  readonly generated: readonly string[];
}

const NONE: MoreLines = { names: [], values: {}, generated: [] };

/**
 * Hermes' .env (hermes-agent .env.example): the model's key, the connectors' tokens, the gateway's own API.
 * Hermes adds lines of its own to this file, and they are kept.
 *
 * @param path where it is in the guest.
 * @param listen where the gateway's API listens, as seen by Hermes; undefined if it does not listen by itself.
 * @param more lines beyond what every deployment has.
 */
export function renderDotenv(
  {
    model,
    connectors,
    api_server,
  }: Pick<Hermes, "model" | "connectors"> & { readonly api_server: Pick<Hermes["api_server"], "key"> },
  path: string,
  listen: { readonly host: string; readonly port: number } | undefined,
  more: MoreLines = NONE,
): GuestFile {
  const generated = api_server.key === "generated";
  const values: Readonly<Record<string, Value>> = {
    OPENAI_API_KEY: model.api_key,
    ...(listen === undefined
      ? {}
      : { API_SERVER_ENABLED: "true", API_SERVER_HOST: listen.host, API_SERVER_PORT: String(listen.port) }),
    ...(api_server.key === "generated" ? {} : { API_SERVER_KEY: api_server.key }),
    ...connectorValues(connectors),
    ...more.values,
  };
  return {
    path,
    mode: "0600",
    owner: "shared",
    content: toText(values),
    merge: {
      managed: [...NAMES, ...more.names, ...(generated ? [] : ["API_SERVER_KEY"])],
      generated: [...(generated ? ["API_SERVER_KEY"] : []), ...more.generated],
    },
  };
}

function connectorValues({ telegram, discord, slack }: Connectors): Partial<Record<(typeof NAMES)[number], Value>> {
  return {
    TELEGRAM_BOT_TOKEN: telegram?.bot_token,
    TELEGRAM_ALLOWED_USERS: telegram?.allowed_users?.join(","),
    TELEGRAM_ALLOW_ALL_USERS: everybody(telegram),
    TELEGRAM_HOME_CHANNEL: telegram?.home_channel,
    DISCORD_BOT_TOKEN: discord?.bot_token,
    DISCORD_ALLOWED_USERS: discord?.allowed_users?.join(","),
    DISCORD_ALLOWED_ROLES: discord?.allowed_roles?.join(","),
    DISCORD_ALLOW_ALL_USERS: everybody(discord),
    DISCORD_HOME_CHANNEL: discord?.home_channel,
    SLACK_BOT_TOKEN: slack?.bot_token,
    SLACK_APP_TOKEN: slack?.app_token,
    SLACK_ALLOWED_USERS: slack?.allowed_users?.join(","),
    SLACK_ALLOW_ALL_USERS: everybody(slack),
    SLACK_HOME_CHANNEL: slack?.home_channel,
  };
}

function everybody(settings: { readonly allow_all: boolean } | undefined): string | undefined {
  return settings?.allow_all ? "true" : undefined;
}

function toText(values: Readonly<Record<string, Value>>): SecretText {
  const lines = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return typeof value === "string" ? [`${name}=${envValue(value)}\n`] : [`${name}=`, { secret: value, name }, "\n"];
  });
  return {
    parts: [
      "# hermes-deploy: the lines up to the end mark come from the spec; other lines are kept\n",
      ...lines,
      "# hermes-deploy: end\n",
    ],
  };
}
