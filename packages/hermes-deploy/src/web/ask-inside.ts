import type { GuestDoor } from "../channels/channel.ts";
import { type Answer, type Ask, PATIENCE, type Question } from "./ask.ts";

const REASONS: Readonly<Record<number, string>> = {
  6: "its name is not known",
  7: "nobody listens there, or there is no way to it",
  28: "no answer in time",
  35: "it does not speak TLS as it should",
  60: "its certificate is not trusted",
  63: "its answer is too long",
  90: "its certificate has another public key than the pinned one",
  127: "curl is not installed in the container yet",
};

/** Longest piece of a line, in characters: a terminal takes no more than 4095 bytes at a time. */
const PIECE = 900;

/**
 * Asks from inside the container, with curl. What is asked goes in on standard input and into no argument list.
 *
 * @param pin digest of the server's public key, as curl's `--pinnedpubkey` takes it: then nothing else vouches for it.
 */
export function askFromInside(door: GuestDoor, pin?: string): Ask {
  return async (question, signal) => {
    if ([question.url, ...Object.values(question.headers)].some((text) => /[\n\r]/.test(text)))
      return { unreachable: "the secret has a line break, which no request can carry" };
    const { code, output } = await door.run(script(question, pin), {
      timeoutSeconds: (question.seconds ?? PATIENCE) + 10,
      signal,
      log: () => {},
    });
    return readAnswer(code, output);
  };
}

function script(question: Question, pin: string | undefined): string {
  const curl = `curl -sS -m ${question.seconds ?? PATIENCE} --max-filesize 2000000 -w '\\nstatus %{http_code}\\n' -K -`;
  // a line that begins with a bar begins a line, another one goes on with it
  const join = `awk '/^[|]/ { if (NR > 1) print "" } { printf "%s", substr($0, 2) } END { print "" }'`;
  return `command -v curl >/dev/null || exit 127
${join} <<'END_OF_CONFIG' | ${curl} 2>/dev/null
${configLines(question, pin).map(inPieces).join("")}END_OF_CONFIG
`;
}

function configLines({ method, url, headers, body }: Question, pin: string | undefined): readonly string[] {
  const data = body ?? (method === "POST" ? "" : undefined);
  return [
    `url = ${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `header = ${quoted(`${name}: ${value}`)}`),
    ...(method === "GET" ? [] : [`request = ${quoted(method)}`]),
    ...(data === undefined ? [] : [`data-binary = ${quoted(data)}`]),
    ...(pin === undefined ? [] : ["insecure", `pinnedpubkey = ${quoted(pin)}`]),
  ];
}

// curl(1), --config: within quotes a backslash escapes itself and the quote, and stands for line breaks with a letter.
function quoted(text: string): string {
  const escaped = text.replaceAll(/[\\"]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `"${escaped}"`;
}

function inPieces(line: string): string {
  const characters = [...line];
  const count = Math.max(1, Math.ceil(characters.length / PIECE));
  return Array.from({ length: count }, (_, index) => {
    const piece = characters.slice(index * PIECE, (index + 1) * PIECE).join("");
    return `${index === 0 ? "|" : "+"}${piece}\n`;
  }).join("");
}

function readAnswer(code: number, output: string): Answer {
  const [, body, status] = /^([\s\S]*?)\r?\n?status (\d{3})\s*$/.exec(output) ?? [];
  if (code !== 0 || status === undefined || body === undefined)
    return { unreachable: REASONS[code] ?? `curl ended with exit code ${code}` };
  return { status: Number(status), body, header: () => undefined };
}
