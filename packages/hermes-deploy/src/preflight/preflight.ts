import type { GuestDoor, HostDoor } from "../channels/channel.ts";
import type { Pve } from "../channels/pve.ts";
import type { Observed } from "../plan/observed.ts";
import type { Step } from "../plan/step.ts";
import { checkSecretValue } from "../render/secret-value.ts";
import { agentsOf } from "../spec/agents.ts";
import { printSecretRef, type SecretRef } from "../spec/secret-ref.ts";
import { hasImage, type Spec } from "../spec/spec.ts";
import type { Ask } from "../web/ask.ts";
import { askFromInside } from "../web/ask-inside.ts";
import { judgeToken, tokenQuestions } from "./bot-tokens.ts";
import { dockerInLxc } from "./docker-in-lxc.ts";
import { dockerStorage } from "./docker-storage.ts";
import type { Fact, FactSort } from "./fact.ts";
import { askedModels, judgeModel, modelsQuestion } from "./model.ts";
import { nodePackages } from "./node-packages.ts";
import { judgePorts, listeners } from "./ports.ts";

/** What to look with. */
export interface PreflightSources {
  readonly pve: Pve;
  readonly hostDoor: HostDoor | undefined;
  /** A shell in our container; nothing while it does not run. */
  readonly guestDoor: GuestDoor | undefined;
  /** Asks from this machine. */
  readonly ask: Ask;
  /** A secret that is at hand; `undefined` for one that is not. */
  readonly secretOf: (ref: SecretRef) => string | undefined;
  readonly signal: AbortSignal;
}

/**
 * What stands outside the plan and decides whether it can come true: looked at before the first change, as much as
 * possible at once. Changes nothing.
 *
 * @param steps of the plan: what it does not touch is not looked at.
 * @param left what the user wants left out.
 * @throws the client's errors.
 */
export async function preflight(
  spec: Spec,
  observed: Observed,
  steps: readonly Step[],
  left: ReadonlySet<FactSort>,
  sources: PreflightSources,
): Promise<readonly Fact[]> {
  const wanted = (sort: FactSort) => spec.preflight[sort] !== false && !left.has(sort);
  const inside = steps.some(({ needs }) => needs === "guest-shell");
  const facts = await Promise.all([
    wanted("node") && inside ? nodeFacts(spec, observed, sources) : [],
    wanted("model") && inside ? modelFacts(spec, sources) : [],
    wanted("tokens") && inside ? tokenFacts(spec, sources) : [],
    wanted("ports") && inside ? portFacts(spec, observed, sources) : [],
  ]);
  return facts.flat();
}

async function nodeFacts(spec: Spec, observed: Observed, sources: PreflightSources): Promise<readonly Fact[]> {
  if (!hasImage(spec) || observed.inside?.services.hermes?.state === "running") return [];
  const { node, rootfs } = spec.container;
  const packages = await nodePackages(node, sources);
  const storage = observed.storages?.find((one) => one.storage === rootfs.storage);
  const kept = dockerStorage(storage, packages?.["zfsutils-linux"]);
  return [dockerInLxc({ node, pve: observed.version, packages }), ...(kept === undefined ? [] : [kept])];
}

async function modelFacts(spec: Spec, sources: PreflightSources): Promise<readonly Fact[]> {
  const place = placeOf(spec.preflight.model, sources);
  return await Promise.all(
    askedModels(agentsOf(spec)).map(async (asked): Promise<Fact> => {
      const { id, model } = asked;
      const key = model.api_key && sources.secretOf(model.api_key);
      const fact = { id, sort: "model", state: "unknown" } as const;
      if ("none" in place) return { ...fact, said: `${model.base_url} was not asked for its models: ${place.none}` };
      if (model.api_key !== undefined && key === undefined)
        return { ...fact, said: `${model.base_url} was not asked for its models: its key is not at hand here` };
      return judgeModel(asked, await place.ask(modelsQuestion(model, key), sources.signal), place.name);
    }),
  );
}

async function tokenFacts(spec: Spec, sources: PreflightSources): Promise<readonly Fact[]> {
  const place = placeOf(spec.preflight.tokens, sources);
  return await Promise.all(
    agentsOf(spec)
      .flatMap(tokenQuestions)
      .map(async (question): Promise<Fact> => {
        if ("none" in place) {
          const said = `${question.where} was not asked about the token of ${question.at}: ${place.none}`;
          return { id: question.id, sort: "tokens", state: "unknown", said };
        }
        const token = sources.secretOf(question.ref);
        const reason = token === undefined ? undefined : checkSecretValue(question.variable, token);
        if (reason !== undefined) {
          const said = `${printSecretRef(question.ref)} cannot be ${question.at}: ${reason}`;
          return { id: question.id, sort: "tokens", state: "problem", said, remedy: question.remedy };
        }
        const answer = token === undefined ? undefined : await place.ask(question.ask(token), sources.signal);
        return judgeToken(question, answer, place.name);
      }),
  );
}

async function portFacts(spec: Spec, observed: Observed, sources: PreflightSources): Promise<readonly Fact[]> {
  const { guestDoor, signal } = sources;
  if (guestDoor === undefined || observed.inside === undefined) return [];
  return judgePorts(
    agentsOf(spec).flatMap(({ ports }) => ports),
    observed.inside,
    await listeners(guestDoor, signal),
  );
}

type Place = { readonly name: string; readonly ask: Ask } | { readonly none: string };

function placeOf(from: "here" | "guest" | false, { ask, guestDoor }: PreflightSources): Place {
  if (from !== "guest") return { name: "this machine", ask };
  if (guestDoor === undefined) return { none: "the container does not run yet" };
  return { name: "the container", ask: askFromInside(guestDoor) };
}
