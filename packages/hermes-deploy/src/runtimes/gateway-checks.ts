import { shellQuote } from "../render/shell-quote.ts";
import type { Hermes } from "../spec/hermes.ts";
import type { Spec } from "../spec/spec.ts";
import type { Check } from "./check.ts";

/** A rung before its place in the ladder is decided. */
export type Rung = Omit<Check, "dependsOn">;

/** How the gateway of a deployment is reached inside its guest. */
export interface Gateway {
  /** Port of its API in the guest. */
  readonly port: number;
  /** The address where it listens; loopback if absent. */
  readonly host?: string;
  /** What stands before each path of its API: `/p/coder`. */
  readonly prefix?: string;
  /** File in the guest with its key. */
  readonly envFile: string;
  /** A command that shows its log, and one that restarts it; for hints. */
  readonly showLog: string;
  readonly restart: string;
}

/** Each rung needs the one below. */
export function ladder(rungs: readonly Rung[]): readonly Check[] {
  return rungs.map((rung, index) => ({
    ...rung,
    dependsOn: rungs.slice(Math.max(0, index - 1), index).map(({ id }) => id),
  }));
}

export function health(gateway: Gateway): Rung {
  return {
    id: "health",
    title: "The gateway answers on /health",
    proves: "the gateway listens on the container's loopback and says that it is well",
    methods: [{ by: "guest-shell", script: `curl -fsS -m 10 ${url(gateway, "/health")}\n`, timeoutSeconds: 30 }],
    expect: [{ exitCode: 0 }, { json: "status", oneOf: ["ok"] }],
    retry: { everySeconds: 5, forSeconds: 60 },
    hint: `In the container: ${gateway.showLog}`,
  };
}

export function keyRequired(gateway: Gateway): Rung {
  return {
    id: "key-required",
    title: "The gateway refuses a request without its key",
    proves: "nobody uses the agent's API without the key",
    methods: [
      {
        by: "guest-shell",
        script: `curl -sS -m 10 -o /dev/null -w 'status %{http_code}\\n' ${url(gateway, "/v1/capabilities")}\n`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "status 401" }],
    hint: `API_SERVER_KEY in ${gateway.envFile} must be set; restart with ${gateway.restart}`,
  };
}

/**
 * The messaging platforms that the spec switches on; no rung without any.
 *
 * @param shownAs how the gateway calls a platform; by its name if absent.
 */
export function platforms(
  gateway: Gateway,
  { hermes, verify }: { hermes: Pick<Hermes, "connectors">; verify: Spec["verify"] },
  shownAs: (name: string) => string = (name) => name,
): readonly Rung[] {
  const names = Object.entries(hermes.connectors).flatMap(([name, settings]) => (settings === undefined ? [] : [name]));
  if (!verify.platforms || names.length === 0) return [];
  return [
    {
      id: "platforms",
      title: `Connected: ${names.join(", ")}`,
      proves: "each messaging platform accepted its token and the connection stands",
      methods: [
        {
          by: "guest-shell",
          script: withKey(gateway, `curl -fsS -m 10 ${url(gateway, "/health/detailed")}`),
          timeoutSeconds: 30,
        },
      ],
      expect: [
        { exitCode: 0 },
        ...names.map((name) => ({ json: `platforms.${shownAs(name)}.state`, oneOf: ["connected"] })),
      ],
      retry: { everySeconds: 5, forSeconds: 90 },
      hint: "Check the bot's token; for Discord also its privileged intents, for Slack its app token",
    },
  ];
}

export function modelAnswers(
  gateway: Gateway,
  { hermes, verify }: { hermes: Pick<Hermes, "model">; verify: Spec["verify"] },
): readonly Rung[] {
  if (!verify.model) return [];
  return [
    {
      id: "model-answers",
      title: `${hermes.model.default} answers through the gateway`,
      proves: `the gateway reaches ${hermes.model.base_url} with its key, and the model exists there`,
      methods: [
        { by: "guest-shell", script: ask(gateway, "Reply with the word PONG and nothing else."), timeoutSeconds: 270 },
      ],
      expect: [{ exitCode: 0 }, { json: "choices.0.message.content", contains: "pong" }],
      retry: { everySeconds: 10, forSeconds: 60 },
      hint: "Check base_url, default and api_key of hermes.model; in the container: curl -m 5 BASE_URL/models",
    },
  ];
}

/**
 * The agent itself is told to write a file.
 *
 * @param asked path as the agent knows it, and @param found as the guest does.
 */
export function agentWrites(gateway: Gateway, asked: string, found: string): Rung {
  const prompt = `Write a file ${asked} that contains the line "written by the agent" and nothing else. Then reply with the word DONE.`;
  return {
    id: "agent-writes",
    title: `The agent writes ${asked}`,
    proves: "the agent's own tools may write there",
    methods: [
      {
        by: "guest-shell",
        script: `rm -f ${shellQuote(found)}\n${ask(gateway, prompt)}echo\ngrep . ${shellQuote(found)}\n`,
        timeoutSeconds: 270,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "written by the agent" }],
    retry: { everySeconds: 10, forSeconds: 60 },
    hint: `In the container: ${gateway.showLog}; a small model may need a second try`,
  };
}

/** A script that prints what a file says and, on the same line, something about it. */
export function showFile(path: string, about: string): string {
  return `set -eu\nsaid=$(cat ${shellQuote(path)})\necho "$said, $(${about})"\n`;
}

/** A command that prints on which device a file is, and where that is mounted; what a device is called is its storage's affair. */
export function mountOf(path: string): string {
  return `df -P ${shellQuote(path)} | sed -n '2s/ .*% / at /; 2s/^/on /p'`;
}

function url({ port, host = "127.0.0.1", prefix = "" }: Gateway, path: string): string {
  return `http://${host}:${port}${prefix}${path}`;
}

function ask(gateway: Gateway, prompt: string): string {
  const body = JSON.stringify({ model: "hermes-agent", stream: false, messages: [{ role: "user", content: prompt }] });
  const target = url(gateway, "/v1/chat/completions");
  return withKey(gateway, `curl -fsS -m 240 -H 'Content-Type: application/json' -d ${shellQuote(body)} ${target}`);
}

/** A request with the gateway's key, which goes from its file to curl's standard input and appears in no argument list. */
function withKey({ envFile }: Gateway, curl: string): string {
  return `key=$(sed -n 's/^API_SERVER_KEY=//p' ${shellQuote(envFile)} | tail -n 1)
printf 'header = "Authorization: Bearer %s"\\n' "$key" | ${curl} -K -
`;
}
