import type { GuestDoor } from "../channels/channel.ts";
import { shellQuote } from "../render/shell-quote.ts";

const SECONDS = 60;
/** More of a file is not read: nobody reads through a difference of that size. */
const MOST_BYTES = 65_536;

/**
 * The texts of files in the guest.
 *
 * @param paths of files without secrets: what they hold is shown.
 * @returns text by path; a file that is not there, or not to be read, is left out.
 */
export async function readGuestTexts(
  paths: readonly string[],
  door: GuestDoor,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  if (paths.length === 0) return {};
  const script = paths
    .map((path, index) => {
      const file = shellQuote(path);
      return `[ ! -f ${file} ] || echo "text ${index} $(head -c ${MOST_BYTES} ${file} | base64 | tr -d '\\n')"`;
    })
    .join("\n");
  const { output } = await door.run(`${script}\n`, { timeoutSeconds: SECONDS, signal, log: () => {} });
  const texts: Record<string, string> = {};
  for (const line of output.split(/\r?\n/)) {
    const [, index, base64 = ""] = /^text (\d+) ?(\S*)$/.exec(line.trimEnd()) ?? [];
    const path = paths[Number(index)];
    if (path !== undefined) texts[path] = Buffer.from(base64, "base64").toString("utf8");
  }
  return texts;
}
