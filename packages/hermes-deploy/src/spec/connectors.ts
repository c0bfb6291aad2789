import { z } from "zod";
import { secretRef } from "./secret-ref.ts";

/** An id as a platform writes it; ids become values in an env file, with commas between them. */
function id(form: RegExp, like: string): z.ZodString {
  return z.string({ error: `in quotes: ${like}` }).regex(form, { error: like });
}

const people = (one: z.ZodString) => z.array(one).min(1);

const allowAll = z
  .boolean()
  .default(false)
  .describe("Anybody on the platform may use the agent, its files and its model. Only for trying things out.");

const snowflake = (what: string) => id(/^\d{15,22}$/, `the numeric id of ${what}, such as "1234567890123456789"`);

const telegram = z.strictObject({
  bot_token: secretRef.describe("Token from @BotFather."),
  allowed_users: people(id(/^[1-9]\d{2,18}$/, 'a numeric user id, such as "123456789"; a name is none'))
    .optional()
    .describe("User ids that may talk to the agent. Strangers are offered a pairing code."),
  allow_all: allowAll,
  home_channel: id(/^(?:-?[1-9]\d{2,18}|@[A-Za-z]\w{4,31})$/, 'a chat id, such as "123456789" or "-1001234567890"')
    .optional()
    .describe("Chat for messages that the agent starts itself."),
});

const discord = z.strictObject({
  bot_token: secretRef.describe("Bot token from the developer portal; the bot needs the message content intent."),
  allowed_users: people(snowflake("a user")).optional().describe("User ids that may talk to the agent."),
  allowed_roles: people(snowflake("a role")).optional().describe("Role ids that may talk to the agent."),
  allow_all: allowAll,
  home_channel: snowflake("a channel").optional().describe("Channel for messages that the agent starts itself."),
});

const slack = z.strictObject({
  bot_token: secretRef.describe("Bot token, xoxb-…"),
  app_token: secretRef.describe("App-level token, xapp-…, with the scope connections:write, for socket mode."),
  allowed_users: people(id(/^[UW][A-Z0-9]{2,20}$/, 'a member id, such as "U0123456789"'))
    .optional()
    .describe("Member ids that may talk to the agent."),
  allow_all: allowAll,
  home_channel: id(/^[CDG][A-Z0-9]{2,20}$/, 'a channel id, such as "C0123456789"')
    .optional()
    .describe("Channel for messages that the agent starts itself."),
});

/** Messaging platforms; all of them reach out, so none needs a port. */
export const connectors = z.strictObject({
  telegram: telegram.optional().describe("Telegram bot."),
  discord: discord.optional().describe("Discord bot."),
  slack: slack.optional().describe("Slack app in socket mode."),
});

export type Connectors = z.output<typeof connectors>;
