/**
 * What an operator would have exported for the example specs: stand-ins, good only inside the simulation.
 * Any other variable that a spec refers to has to be set for real.
 */
export const simulatedEnvironment: Readonly<Record<string, string>> = {
  LITELLM_API_KEY: "sk-simulated-litellm-key",
  TELEGRAM_BOT_TOKEN: "123456789:AAsimulated-telegram-bot-token-00",
  CODER_TELEGRAM_BOT_TOKEN: "987654321:AAsimulated-telegram-bot-token-01",
  DISCORD_BOT_TOKEN: "simulated-discord-bot-token",
  SLACK_BOT_TOKEN: "xoxb-simulated-slack-bot-token",
  SLACK_APP_TOKEN: "xapp-simulated-slack-app-token",
  PORTAINER_API_KEY: "ptr_simulatedPortainerAccessToken0123456789=",
  NPM_PASSWORD: "simulated-npm-password",
  API_SERVER_KEY: "simulated-api-server-key-0123456789",
};
