import type { Observed } from "../plan/observed.ts";
import type { ObservedInside } from "../runtimes/inside.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import type { Spec } from "../spec/spec.ts";
import { driftedFiles } from "./drifted-files.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { lookAs } from "./look-as.ts";
import type { Options } from "./options.ts";
import { secretsForLooking } from "./preflight-facts.ts";
import { runCommand } from "./run-command.ts";
import { secretsAtHand } from "./secrets-at-hand.ts";
import { problemsEvent } from "./show-plan.ts";
import type { World } from "./world.ts";

/** `hermes-deploy status`: container, service and drift at a glance; 0 as the spec says, 2 drift, 3 not ours. */
export async function status(options: Options, world: World): Promise<ExitCode> {
  return await runCommand(options, world, async ({ spec, channels, emit, look, secrets }, { redactor }) => {
    const keyOf = await secretsAtHand(secretsForLooking(spec), secrets, redactor);
    const { observed, plan } = await look({ ...lookAs(options), keyOf }).everything();
    const door = channels.map(({ doors }) => doors["guest-shell"]).find((each) => each !== undefined);
    const files = await driftedFiles(runtimeOf(spec).files(spec), observed.files, door, world.signal);
    emit({
      type: "status",
      vmid: spec.container.vmid,
      container: observed.guest?.status ?? "does not exist",
      facts: [...guestFacts(observed), ...insideFacts(spec, observed.inside)],
      drift: plan.steps.map(({ title }) => title),
      blocked: plan.problems.length > 0,
      hints: observed.inside === undefined ? [] : (runtimeOf(spec).hints?.(spec, observed.inside) ?? []),
      files,
    });
    if (plan.problems.length > 0) {
      emit(problemsEvent(plan));
      return EXIT.blocked;
    }
    return plan.steps.length === 0 ? EXIT.done : EXIT.changes;
  });
}

interface Fact {
  readonly name: string;
  readonly value: string;
}

function guestFacts({ guest, version }: Observed): readonly Fact[] {
  const facts: Fact[] = [{ name: "PVE", value: version }];
  if (guest === undefined) return facts;
  facts.push({ name: "node", value: guest.node }, { name: "kind", value: guest.kind });
  if (guest.name !== undefined) facts.push({ name: "name", value: guest.name });
  if (guest.tags.length > 0) facts.push({ name: "tags", value: guest.tags.join(", ") });
  if (guest.lock !== undefined) facts.push({ name: "lock", value: guest.lock });
  if (guest.pending.length > 0) facts.push({ name: "pending", value: guest.pending.map(({ key }) => key).join(", ") });
  return facts;
}

function insideFacts(spec: Spec, inside: ObservedInside | undefined): readonly Fact[] {
  if (inside === undefined) return [];
  return [
    ...Object.entries(inside.tools).map(([name, value]) => ({ name, value })),
    ...Object.entries(inside.services).map(([name, { state, health }]) => ({
      name: `service ${name}`,
      value: health === undefined ? state : `${state}, ${health}`,
    })),
    ...(runtimeOf(spec).facts?.(spec, inside) ?? []),
    ...resourceFacts(spec, inside),
  ];
}

function resourceFacts(spec: Spec, { resources }: ObservedInside): readonly Fact[] {
  return (runtimeOf(spec).resources?.(spec) ?? []).map(({ id, name }) => {
    const { state, said } = resources?.[id] ?? { state: "unknown", said: "" };
    return { name, value: state === "same" ? "as the spec says" : said };
  });
}
