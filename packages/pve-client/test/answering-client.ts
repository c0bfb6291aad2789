import { apiToken, createPveClient } from "@homelab/pve-client";

export const SECRET = "0f1e2d3c-secret";

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

type Answer = { status?: number; reason?: string; data?: unknown; text?: string; errors?: object; message?: string };

/** A client over a `fetch` that answers from a list (the last answer stays), and what it was asked. */
export function clientOf(
  answers: readonly (Answer | Error)[],
  { guard = true, auth = apiToken("hermes@pve!deploy", SECRET) } = {},
) {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const headers = Object.fromEntries(new Headers(init.headers));
    sent.push({
      method: init.method ?? "",
      path: url.replace("https://pve1.lan:8006/api2/json", ""),
      body: init.body,
      headers,
    });
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? {};
    if (answer instanceof Error) throw answer;
    const { status = 200, reason = "OK", data = null, text, ...more } = answer;
    return new Response(text ?? JSON.stringify({ data, ...more }), { status, statusText: reason });
  };
  return { pve: createPveClient({ host: "pve1.lan", auth, fetch, guard }), sent };
}
