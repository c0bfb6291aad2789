import { list } from "../plan/problem.ts";
import type { Agent } from "../spec/agents.ts";
import type { Hermes } from "../spec/hermes.ts";
import { printSecretRef } from "../spec/secret-ref.ts";
import { suggest } from "../spec/suggest.ts";
import type { Answer, Question } from "../web/ask.ts";
import type { Fact } from "./fact.ts";

type Model = Hermes["model"];

/** A model of the spec that is asked for. */
export interface AskedModel {
  /** Of the fact: `model`; with a profile, `model-coder`. */
  readonly id: string;
  /** Where it stands in the spec: `hermes.model`. */
  readonly at: string;
  readonly model: Model;
}

/** The models of a spec's agents, each once. */
export function askedModels(agents: readonly Agent[]): readonly AskedModel[] {
  return agents.flatMap(({ name, at, model }) =>
    model === undefined ? [] : [{ id: name === undefined ? "model" : `model-${name}`, at: `${at}.model`, model }],
  );
}

/** Longest list of models that helps. */
const MOST = 12;

/** Which models the server of the spec offers (OpenAI API, List models; a LiteLLM key sees the models that it may use). */
export function modelsQuestion({ base_url }: Pick<Model, "base_url">, key: string | undefined): Question {
  return {
    method: "GET",
    url: `${base_url.replace(/\/+$/, "")}/models`,
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
  };
}

/**
 * Whether a model of the spec is there.
 *
 * @param from where it was asked: `this machine`, `the container`.
 */
export function judgeModel({ id, at, model }: AskedModel, answer: Answer, from: string): Fact {
  const fact = { id, sort: "model" } as const;
  const server = `${model.base_url.replace(/\/+$/, "")}/models`;
  if ("unreachable" in answer) {
    return {
      ...fact,
      state: "unknown",
      said: `${server} cannot be asked from ${from}: ${answer.unreachable}`,
      remedy: "if only the container reaches it: preflight.model: guest; the ladder asks from inside in any case",
    };
  }
  if (answer.status === 401 || answer.status === 403) {
    const key = model.api_key === undefined ? "no key" : `the key of ${printSecretRef(model.api_key)}`;
    return {
      ...fact,
      state: "problem",
      said: `${server} does not accept ${key} (${answer.status})`,
      remedy: model.api_key === undefined ? `name one: ${at}.api_key` : "correct the key, or make one on that server",
    };
  }
  const offered = answer.status === 200 ? modelIds(answer.body) : undefined;
  if (offered === undefined) {
    const what = answer.status === 200 ? "something that is no list of models" : String(answer.status);
    return {
      ...fact,
      state: "warning",
      said: `${server} answers ${what}, so whether ${model.default} is there is not known`,
      remedy: `is ${at}.base_url right? It ends in /v1 with most servers`,
    };
  }
  if (offered.some((id) => covers(id, model.default)))
    return { ...fact, state: "good", said: `${server} offers ${model.default} (asked from ${from})` };
  const near = suggest(model.default, offered);
  const others = offered.length > MOST ? `${offered.length} others` : list(offered, "none at all");
  return {
    ...fact,
    state: "problem",
    said: `${server} does not offer ${model.default} to this key; it offers ${others}`,
    remedy: `${near === undefined ? "" : `did you mean ${near}? `}write one of them as ${at}.default, or add it on that server`,
  };
}

function modelIds(body: string): readonly string[] | undefined {
  try {
    const { data } = JSON.parse(body) as { data?: unknown };
    if (!Array.isArray(data)) return undefined;
    return data.flatMap((row: { id?: unknown } | null) => (typeof row?.id === "string" ? [row.id] : []));
  } catch {
    return undefined;
  }
}

/** LiteLLM lists a route such as `openai/*` for everything that begins so (docs.litellm.ai, proxy wildcard routing). */
function covers(id: string, wanted: string): boolean {
  return id === wanted || (id.endsWith("*") && wanted.startsWith(id.slice(0, -1)));
}
