/** `debian login:` of getty and login, `Password:` behind it; also what `lxc-console` says first. */
const LOGIN = /(?:^|\n)[^\n]*\b(?:login|password)\s*:\s*$|Connected to tty \d/i;

/** What an interactive shell leaves at the end of the screen when it waits; escape sequences may follow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals send them.
const PROMPT = /[#$%>] ?(?:\x1b\[[\d;?]*[a-zA-Z]|\s)*$/;

/** True when a terminal asks who is there. */
export function asksForLogin(shown: string): boolean {
  return LOGIN.test(shown.replaceAll("\r", ""));
}

/** True when a terminal seems to have a shell that waits for a command. */
export function looksLikeShell(shown: string): boolean {
  return PROMPT.test(shown);
}
