import type { Simulator } from "../src/simulator/simulator.ts";

export type AskParams = Readonly<Record<string, string | number | readonly string[]>>;

/** How a task ended, and what it said. */
export interface EndedTask {
  readonly exitstatus: string;
  readonly log: readonly string[];
}

/** Asks a simulator as `root@pam`, or as somebody else, in one line of a test. */
export interface Asker {
  /**
   * @param line `GET /nodes/pve1/version`; what does not begin with `/` is below `/nodes/pve1/`.
   * @returns `data`; or `STATUS MESSAGE` of a failure, followed by the errors of parameters as JSON.
   */
  <T = unknown>(line: string, params?: AskParams, as?: string): Promise<T>;
  /** Makes a call that starts a task and waits for its end. @throws Error if the call fails. */
  task(line: string, params?: AskParams, as?: string): Promise<EndedTask>;
}

interface Body {
  readonly data: unknown;
  readonly message?: string;
  readonly errors?: object;
}

export function asker(simulator: Simulator): Asker {
  const send = async (line: string, params: AskParams = {}, as = "root@pam"): Promise<unknown> => {
    const [method = "", path = ""] = line.split(" ");
    const url = `https://pve1:8006/api2/json${path.startsWith("/") ? path : `/nodes/pve1/${path}`}`;
    const pairs = Object.entries(params).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    );
    const text = new URLSearchParams(pairs).toString();
    const inBody = method === "POST" || method === "PUT";
    const target = inBody || text === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${text}`;
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const response = await simulator.as(as)(target, { method, ...(inBody && { headers, body: text }) });
    const answer = await response.text();
    if (!answer.startsWith("{")) return response.status === 200 ? answer : `${response.status} ${response.statusText}`;
    const { data, message = "", errors }: Body = JSON.parse(answer);
    if (response.status === 200) return data;
    return `${response.status} ${message.trim()}${errors ? ` ${JSON.stringify(errors)}` : ""}`;
  };
  // whoever asks says what the answer is, as with every answer of an API
  const ask = send as Asker;
  ask.task = async (line, params, as) => {
    const upid = await send(line, params, as);
    if (typeof upid !== "string" || !upid.startsWith("UPID:")) throw new Error(`no task: ${JSON.stringify(upid)}`);
    const task = `/nodes/${upid.split(":")[1]}/tasks/${encodeURIComponent(upid)}`;
    for (;;) {
      const { status, exitstatus = "" } = await ask<{ status: string; exitstatus?: string }>(`GET ${task}/status`);
      if (status === "stopped") {
        const log = await ask<{ t: string }[]>(`GET ${task}/log`, { limit: 1000 });
        return { exitstatus, log: log.map(({ t }) => t) };
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return ask;
}
