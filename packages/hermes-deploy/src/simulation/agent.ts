import { posix } from "node:path";
import { parse } from "yaml";
import type { AgentMemory, Container } from "./container.ts";
import { parseDotenv } from "./dotenv.ts";
import { type GuestFiles, readState } from "./files.ts";
import { bearer, json, type Send, type SimulatedRequest, type SimulatedResponse } from "./http.ts";
import { chatAnswer, parseChat } from "./litellm.ts";

/** Where the image keeps its data (nousresearch/hermes-agent Dockerfile: HERMES_HOME, VOLUME). */
const HOME = "/opt/data";

/** Hermes' home as it sees it: the image's, unless its environment says another. */
const homeOf = ({ environment }: Container) => environment.HERMES_HOME ?? HOME;

/** The image's user hermes. */
export const AGENT_UID = 10_000;

/** The directories that the image's boot hook makes below its home (docker/stage2-hook.sh). */
const TREE = [
  "backups",
  "cron",
  "sessions",
  "logs",
  "logs/gateways",
  "hooks",
  "memories",
  "skills",
  "skins",
  "plans",
  "workspace",
];

const PLACEHOLDER_KEYS = new Set(["changeme", "your_api_key", "placeholder", "example", "dummy", "null", "none"]);

/** Where an agent lives: in a Docker container, or in the guest itself. */
export interface AgentPlace {
  /** Its data directory, as a path of the guest. */
  readonly home: string;
  /** Where a path that the agent names is in the guest; `undefined` when it is lost with its container. */
  inGuest(path: string): string | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** Below what it may write; everywhere if empty. */
  readonly safeRoots: readonly string[];
}

/** Where a path inside a container is in the guest; `undefined` when no mount covers it. */
export function guestPath(container: Container, path: string): string | undefined {
  const mount = container.mounts
    .filter(({ target }) => path === target || path.startsWith(`${target}/`))
    .sort((a, b) => b.target.length - a.target.length)[0];
  return mount === undefined ? undefined : mount.source + path.slice(mount.target.length);
}

/** The agent of the image, in its container. */
export function placeIn(container: Container): AgentPlace {
  const { environment, name } = container;
  return {
    home: guestPath(container, homeOf(container)) ?? `/var/lib/docker/volumes/${name}/_data`,
    inGuest: (path) => guestPath(container, path),
    environment,
    safeRoots: (environment.HERMES_WRITE_SAFE_ROOT ?? homeOf(container)).split(":"),
  };
}

/** Boots the gateway of a home: what the image's hook does, then the gateway itself. */
export async function bootAgent(place: AgentPlace, files: GuestFiles): Promise<AgentMemory> {
  await prepareHome(place, files);
  const memory = await readMemory(place, files);
  await writeGatewayState(place.home, files, {
    gateway_state: "running",
    desired_state: "running",
    platforms: memory.platforms,
  });
  return memory;
}

/** Makes the tree, seeds what is missing, gives it to the agent's user (hermes-agent docker/stage2-hook.sh). */
export async function prepareHome({ home }: AgentPlace, files: GuestFiles): Promise<void> {
  for (const directory of TREE) {
    await files.makeDirectory(`${home}/${directory}`);
    await files.chown(`${home}/${directory}`, AGENT_UID, AGENT_UID);
  }
  await seedDotenv(home, files);
  for (const path of [home, `${home}/.env`]) await files.chown(path, AGENT_UID, AGENT_UID);
}

/** What a gateway reads when it starts: configuration, and the platforms that have tokens connect. */
export async function readMemory({ home, environment }: AgentPlace, files: GuestFiles): Promise<AgentMemory> {
  const env = { ...parseDotenv((await files.read(`${home}/.env`)) ?? ""), ...environment };
  const config = parseConfig(await files.read(`${home}/config.yaml`));
  return {
    env,
    baseUrl: config.base_url,
    model: config.default ?? config.model,
    apiServer: apiServer(env),
    platforms: platforms(env),
  };
}

/** Changes what gateway_state.json says (hermes-agent gateway/status.py); the file is the agent's. */
export async function writeGatewayState(
  home: string,
  files: GuestFiles,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const path = `${home}/gateway_state.json`;
  const before = await readState<Record<string, unknown>>(files, path, {}).catch(() => ({}));
  // The file is the agent's before it says anything, so that one who is cut off leaves nothing that looks whole.
  if (!(await files.exists(path))) await files.write(path, "{}");
  await files.chown(path, AGENT_UID, AGENT_UID);
  await files.write(path, JSON.stringify({ ...before, kind: "hermes-gateway", ...change }));
}

async function seedDotenv(home: string, files: GuestFiles): Promise<void> {
  const text = (await files.read(`${home}/.env`)) ?? "";
  if (parseDotenv(text).API_SERVER_KEY !== undefined) return;
  await files.write(`${home}/.env`, `${text}API_SERVER_KEY=${"5".repeat(64)}\n`, 0o600);
}

function parseConfig(text: string | undefined): { base_url?: string; default?: string; model?: string } {
  const parsed: unknown = text === undefined ? {} : parse(text);
  const model = (parsed as { model?: unknown } | null)?.model;
  return typeof model === "object" && model !== null ? model : {};
}

function apiServer(env: Readonly<Record<string, string>>): AgentMemory["apiServer"] {
  const key = env.API_SERVER_KEY ?? "";
  if (env.API_SERVER_ENABLED !== "true" && env.API_SERVER_ENABLED !== "1") return undefined;
  if (key.length < 16 || PLACEHOLDER_KEYS.has(key.toLowerCase())) return undefined;
  return { port: Number(env.API_SERVER_PORT ?? "8642"), host: env.API_SERVER_HOST ?? "127.0.0.1", key };
}

function platforms(env: Readonly<Record<string, string>>): AgentMemory["platforms"] {
  const found: Record<string, { state: string; error_message?: string }> = {};
  const add = (name: string, tokens: readonly (string | undefined)[], valid: boolean) => {
    if (tokens.every((token) => token === undefined || token === "")) return;
    found[name] = valid ? { state: "connected" } : { state: "retrying", error_message: "token refused" };
  };
  const {
    TELEGRAM_BOT_TOKEN: telegram,
    DISCORD_BOT_TOKEN: discord,
    SLACK_BOT_TOKEN: slack,
    SLACK_APP_TOKEN: app,
  } = env;
  add("telegram", [telegram], /^\d+:[\w-]{20,}$/.test(telegram ?? ""));
  add("discord", [discord], (discord ?? "").length >= 20);
  add("slack", [slack, app], /^xoxb-/.test(slack ?? "") && /^xapp-/.test(app ?? ""));
  return found;
}

/** One request to the gateway's API server, as upstream documents it; `undefined` when it is not listening. */
export async function answerAgent(
  place: AgentPlace,
  agent: AgentMemory | undefined,
  request: SimulatedRequest,
  files: GuestFiles,
  send: Send,
): Promise<SimulatedResponse | undefined> {
  if (agent?.apiServer === undefined) return undefined;
  const path = request.url.pathname;
  if (path === "/health" || path === "/v1/health") return json(200, { status: "ok", platform: "hermes-agent" });
  if (bearer(request) !== agent.apiServer.key) return json(401, { error: { message: "Invalid API key" } });
  switch (path) {
    case "/health/detailed":
      return json(200, {
        gateway_state: "running",
        platforms: agent.platforms,
        active_agents: 0,
        readiness: { checks: {} },
      });
    case "/v1/models":
      return json(200, { object: "list", data: [{ id: "hermes-agent", object: "model" }] });
    case "/v1/capabilities":
      return json(200, { capabilities: ["chat"] });
    case "/v1/chat/completions":
      return chat(place, agent, request, files, send);
    default:
      return json(404, { error: { message: "Not found" } });
  }
}

async function chat(
  place: AgentPlace,
  agent: AgentMemory,
  request: SimulatedRequest,
  files: GuestFiles,
  send: Send,
): Promise<SimulatedResponse> {
  const asked = parseChat(request.body);
  if (asked === undefined) return json(400, { error: { message: "messages are missing" } });
  const said = await prompt(place, agent, asked.prompt, files, send);
  return "error" in said
    ? json(502, { error: { message: said.error } })
    : json(200, chatAnswer("hermes-agent", said.text));
}

/** Puts a prompt to the agent: the model answers, and a file that it is told to write is written. */
export async function prompt(
  place: AgentPlace,
  agent: AgentMemory,
  text: string,
  files: GuestFiles,
  send: Send,
): Promise<{ text: string } | { error: string }> {
  if (agent.baseUrl === undefined) return { error: "no model provider configured (model.base_url in config.yaml)" };
  const answer = await send({
    method: "POST",
    url: new URL(`${agent.baseUrl}/chat/completions`),
    headers: { authorization: `Bearer ${agent.env.OPENAI_API_KEY ?? ""}` },
    body: JSON.stringify({ model: agent.model, messages: [{ role: "user", content: text }] }),
  });
  if (answer === undefined) return { error: `Connection error: ${agent.baseUrl}` };
  if (answer.status !== 200) return { error: `Error code: ${answer.status} - ${answer.body}` };
  const failure = await writeWhatWasAsked(place, text, files);
  if (failure !== undefined) return { error: failure };
  const { choices } = JSON.parse(answer.body) as { choices: { message: { content: string } }[] };
  return { text: choices[0]?.message.content ?? "" };
}

// The agent's file tool: its user is uid 10000, and it keeps to HERMES_WRITE_SAFE_ROOT (agent/file_safety.py).
async function writeWhatWasAsked(
  { safeRoots, inGuest }: AgentPlace,
  text: string,
  files: GuestFiles,
): Promise<string | undefined> {
  const asked = /\b(?:write|save|create|put)\b.*?(?<path>\/[\w./-]*[\w-])/is.exec(text)?.groups?.path;
  if (asked === undefined) return undefined;
  if (safeRoots.length > 0 && !safeRoots.some((root) => asked.startsWith(`${root}/`)))
    return `write denied: ${asked} is outside the safe roots`;
  const path = inGuest(asked);
  if (path === undefined) return undefined; // written inside the container, and lost with it
  const directory = await files.status(posix.dirname(path));
  const writable = directory !== undefined && (directory.uid === AGENT_UID || (directory.mode & 0o002) !== 0);
  if (!writable) return `[Errno 13] Permission denied: '${asked}'`;
  const content = /(["'`])(?<content>.+?)\1/s.exec(text)?.groups?.content ?? text;
  await files.write(path, `${content}\n`);
  await files.chown(path, AGENT_UID, AGENT_UID);
  return undefined;
}
