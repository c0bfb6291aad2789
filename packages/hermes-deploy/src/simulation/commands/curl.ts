import { posix } from "node:path";
import { failed, type Invocation, type Outcome, type Program } from "./command.ts";
import { type Flags, parseFlags } from "./flags.ts";

const VALUED = new Set(
  (
    "o output H header d data data-binary data-raw json X request w write-out m max-time connect-timeout retry " +
    "retry-delay retry-max-time K config A user-agent proto u user"
  ).split(" "),
);

/** What a letter after a backslash stands for in a config file. */
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", v: "\v" };

/** `curl`, as far as scripts use it: headers and bodies from files or standard input, `-K`, `-f`, `-o`, `-w`. */
export const curl: Program = async (invocation) =>
  await fetchOne(invocation, await withConfig(parseFlags(invocation.args, VALUED), invocation));

async function fetchOne(invocation: Invocation, flags: Flags): Promise<Outcome> {
  const option = (...names: string[]) => names.flatMap((name) => flags.options.get(name) ?? []);
  const [target] = [...option("url"), ...flags.rest];
  const loud = !flags.options.has("s") && !flags.options.has("silent");
  const error = (exitCode: number, message: string) =>
    loud || flags.options.has("S") || flags.options.has("show-error")
      ? failed(`curl: (${exitCode}) ${message}`, exitCode)
      : { stdout: "", stderr: "", exitCode };
  if (target === undefined) return failed("curl: no URL specified!", 2);
  const url = new URL(/^\w+:\/\//.test(target) ? target : `http://${target}`);
  const body = await requestBody(option("d", "data", "data-binary", "data-raw", "json"), invocation);
  const headers = await requestHeaders(option("H", "header"), invocation);
  const method = option("X", "request").at(-1) ?? (body === undefined ? "GET" : "POST");
  const answer = await invocation.send({ method, url, headers, body: body ?? "" });
  if (answer === undefined)
    return error(7, `Failed to connect to ${url.hostname} port ${url.port || 80}: Connection refused`);
  const failing = (flags.options.has("f") || flags.options.has("fail")) && answer.status >= 400;
  const output = option("o", "output").at(-1);
  let stdout = failing ? "" : answer.body;
  if (output !== undefined && !failing) {
    if (output !== "/dev/null") await invocation.files.write(posix.resolve(invocation.cwd, output), answer.body);
    stdout = "";
  }
  stdout += writeOut(option("w", "write-out").at(-1) ?? "", answer.status);
  if (!failing) return { stdout, stderr: "", exitCode: 0 };
  return { ...error(22, `The requested URL returned error: ${answer.status}`), stdout };
}

function writeOut(format: string, status: number): string {
  return format
    .replaceAll("%{http_code}", String(status))
    .replaceAll("%{response_code}", String(status))
    .replaceAll("\\n", "\n");
}

async function requestBody(given: readonly string[], invocation: Invocation): Promise<string | undefined> {
  if (given.length === 0) return undefined;
  const parts: string[] = [];
  for (const text of given) parts.push(text.startsWith("@") ? await content(text.slice(1), invocation) : text);
  return parts.join("&");
}

async function requestHeaders(given: readonly string[], invocation: Invocation): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const text of given) {
    const lines = text.startsWith("@") ? (await content(text.slice(1), invocation)).split("\n") : [text];
    for (const line of lines) {
      const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
      if (name !== undefined) headers[name.toLowerCase()] = value ?? "";
    }
  }
  return headers;
}

// A config file has `name = "value"` lines; what it says counts as if it stood on the command line.
async function withConfig(flags: Flags, invocation: Invocation): Promise<Flags> {
  const options = new Map(flags.options);
  for (const file of [...(flags.options.get("K") ?? []), ...(flags.options.get("config") ?? [])]) {
    for (const line of (await content(file, invocation)).split("\n")) {
      const match = /^\s*-{0,2}([\w-]+)(?:\s*[=:\s]\s*(.*?))?\s*$/.exec(line);
      if (match?.[1] === undefined) continue;
      const value = (match[2] ?? "")
        .replace(/^"(.*)"$/, "$1")
        .replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter);
      options.set(match[1], [...(options.get(match[1]) ?? []), value]);
    }
  }
  return { options, rest: flags.rest };
}

async function content(file: string, invocation: Invocation): Promise<string> {
  if (file === "-" || file === "/dev/stdin") return invocation.stdin;
  return (await invocation.files.read(posix.resolve(invocation.cwd, file))) ?? "";
}
