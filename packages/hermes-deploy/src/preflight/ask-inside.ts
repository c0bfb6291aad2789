import type { GuestDoor } from "../channels/channel.ts";
import { type Answer, type Ask, PATIENCE, type Question } from "./ask.ts";

const REASONS: Readonly<Record<number, string>> = {
  6: "its name is not known",
  7: "nobody listens there, or there is no way to it",
  28: `no answer within ${PATIENCE} s`,
  35: "it does not speak TLS as it should",
  60: "its certificate is not trusted",
  63: "its answer is too long",
  127: "curl is not installed in the container yet",
};

/** Asks from inside the container, with curl. What is asked goes in on standard input and into no argument list. */
export function askFromInside(door: GuestDoor): Ask {
  return async (question, signal) => {
    if ([question.url, ...Object.values(question.headers)].some((text) => /[\n\r]/.test(text)))
      return { unreachable: "the secret has a line break, which no request can carry" };
    const { code, output } = await door.run(script(question), {
      timeoutSeconds: PATIENCE + 10,
      signal,
      log: () => {},
    });
    return readAnswer(code, output);
  };
}

function script({ method, url, headers }: Question): string {
  const lines = [
    `url = ${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `header = ${quoted(`${name}: ${value}`)}`),
    ...(method === "POST" ? ['request = "POST"', 'data = ""'] : []),
  ];
  const config = lines.map((line) => `|${line}\n`).join("");
  const curl = `curl -sS -m ${PATIENCE} --max-filesize 2000000 -w '\\nstatus %{http_code}\\n' -K -`;
  return `command -v curl >/dev/null || exit 127\nsed 's/^|//' <<'END_OF_CONFIG' | ${curl} 2>/dev/null\n${config}END_OF_CONFIG\n`;
}

// curl(1), --config: within quotes a backslash escapes itself and the quote.
function quoted(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, "\\$&")}"`;
}

function readAnswer(code: number, output: string): Answer {
  const [, body, status] = /^([\s\S]*?)\r?\n?status (\d{3})\s*$/.exec(output) ?? [];
  if (code !== 0 || status === undefined || body === undefined)
    return { unreachable: REASONS[code] ?? `curl ended with exit code ${code}` };
  return { status: Number(status), body, header: () => undefined };
}
