/** What Hermes takes for a forgotten placeholder (hermes-agent gateway/platforms/api_server.py, key guard). */
const PLACEHOLDERS = new Set(["changeme", "your_api_key", "placeholder", "example", "dummy", "null", "none"]);

/** What a token of that platform looks like; a mistaken one is refused at once instead of by the platform later. */
const FORMS: Readonly<Record<string, { readonly pattern: RegExp; readonly like: string }>> = {
  TELEGRAM_BOT_TOKEN: { pattern: /^\d+:[\w-]{20,}$/, like: "123456789:AA… from @BotFather" },
  SLACK_BOT_TOKEN: { pattern: /^xoxb-./, like: "xoxb-…" },
  SLACK_APP_TOKEN: { pattern: /^xapp-./, like: "xapp-…" },
};

/**
 * Whether a value can be the variable `name` of Hermes' .env.
 *
 * @returns why not, in words and without the value; undefined if it can.
 */
export function checkSecretValue(name: string, value: string): string | undefined {
  if (value === "") return "it is empty";
  // They become HTTP headers; Hermes drops other characters with a warning (hermes_cli/env_loader.py _sanitize_loaded_credentials).
  if (!/^[\x21-\x7e]+$/.test(value)) return "it contains spaces, line breaks or characters outside ASCII";
  if (name === "API_SERVER_KEY" && PLACEHOLDERS.has(value.toLowerCase())) return "it is a placeholder";
  if (name === "API_SERVER_KEY" && value.length < 16) return "it is shorter than 16 characters";
  // RFC 6750 section 2.1, b64token: what may stand after "Authorization: Bearer".
  if (name === "API_SERVER_KEY" && !/^[A-Za-z0-9._~+/-]+=*$/.test(value))
    return "a bearer token has only letters, digits and . _ ~ + / - =";
  const form = FORMS[name];
  if (form !== undefined && !form.pattern.test(value)) return `it does not look like one (${form.like})`;
  return undefined;
}
