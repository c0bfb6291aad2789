import { createPveClient, password } from "@homelab/pve-client";
import type { Simulator } from "@homelab/pve-client/simulator";
import { ROOT_PASSWORD } from "../../src/simulation/fixture.ts";

/** A shell that waits for the next line. */
const PROMPT = /root@\w+:\S*# $/;

/** What a terminal is told of colours, titles and modes, beside the text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how they begin
const ESCAPES = /\u001b(?:\[[0-9;?]*[a-zA-Z]|\][^\u0007]*\u0007)/g;

/** A shell says so when it can tell what is pasted from what is typed. */
const TAKES_PASTE = "\u001b[?2004h";

/**
 * Somebody at PVE's web console, logged in as root: opens the node's shell, pastes a script there, presses Enter, waits
 * until the shell asks for the next command, and leaves.
 *
 * @returns all that the console has shown.
 */
export async function pasteAtConsole(
  { fetch, webSocket }: Pick<Simulator, "fetch" | "webSocket">,
  node: string,
  script: string,
): Promise<string> {
  const auth = password("root@pam", ROOT_PASSWORD);
  const pve = createPveClient({ url: "https://pve.test:8006", fetch, webSocket, auth });
  const terminal = await pve.openTerminal({ node });
  let shown = "";
  let look = () => {};
  terminal.onData((bytes) => {
    shown += Buffer.from(bytes).toString("utf8");
    look();
  });
  const prompted = (after: number) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (PROMPT.test(shown.slice(after).replace(ESCAPES, ""))) resolve();
      };
      look();
    });
  await prompted(0);
  // as xterm.js pastes: a terminal knows no other line end, and says what is pasted if the shell asks for that
  const keys = script.trimEnd().replace(/\r?\n/g, "\r");
  const before = shown.length;
  terminal.type(shown.includes(TAKES_PASTE) ? `\u001b[200~${keys}\u001b[201~\r` : `${keys}\r`);
  await prompted(before);
  const closed = new Promise((resolve) => terminal.onClose(resolve));
  terminal.type("exit\r");
  await closed;
  await pve.close();
  return shown;
}
