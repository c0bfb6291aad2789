import type { ApiDoor, Channel, GuestDoor, HostDoor } from "../channels/channel.ts";
import type { Clock } from "../channels/clock.ts";
import type { Check, CheckAnswer, CheckMethod, Verdict } from "../runtimes/check.ts";
import { judge } from "../runtimes/judge.ts";
import type { VerifyEvent } from "./event.ts";

export interface VerifyOptions {
  /** Lowest rung first. */
  readonly checks: readonly Check[];
  readonly node: string;
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly emit: (event: VerifyEvent) => void;
}

export interface VerifyResult {
  readonly passed: number;
  readonly total: number;
}

/** Climbs the ladder: every rung with its evidence, up to the first that does not hold. */
export async function verify({ checks, ...options }: VerifyOptions): Promise<VerifyResult> {
  const { clock, emit } = options;
  const startedAt = clock.now();
  emit({ type: "verify.started", checks: checks.length });
  let passed = 0;
  for (const check of checks) {
    const { id, title, hint } = check;
    const checkStartedAt = clock.now();
    emit({ type: "check.started", id, title });
    const { holds, evidence } = await insist(check, options);
    const milliseconds = clock.now() - checkStartedAt;
    if (!holds) {
      emit({ type: "check.failed", id, title, evidence, hint, milliseconds });
      break;
    }
    emit({ type: "check.passed", id, title, evidence, milliseconds });
    passed += 1;
  }
  emit({ type: "verify.finished", passed, total: checks.length, milliseconds: clock.now() - startedAt });
  return { passed, total: checks.length };
}

// A rung may need time: it is tried again for as long as it says.
async function insist(check: Check, options: Omit<VerifyOptions, "checks">): Promise<Verdict> {
  const { clock, signal } = options;
  const deadline = clock.now() + (check.retry?.forSeconds ?? 0) * 1000;
  for (;;) {
    signal.throwIfAborted();
    const verdict = await attempt(check, options);
    if (verdict.holds || check.retry === undefined || clock.now() >= deadline) return verdict;
    await clock.sleep(check.retry.everySeconds * 1000, signal);
  }
}

async function attempt(check: Check, options: Omit<VerifyOptions, "checks">): Promise<Verdict> {
  const look = check.methods.map((method) => lookBy(method, options)).find((found) => found !== undefined);
  if (look === undefined) return { holds: false, evidence: "no open channel can look at this" };
  try {
    return judge(check, await look());
  } catch (error) {
    options.signal.throwIfAborted();
    return { holds: false, evidence: error instanceof Error ? error.message : String(error) };
  }
}

function lookBy(
  method: CheckMethod,
  { channels, node, signal }: Omit<VerifyOptions, "checks">,
): (() => Promise<CheckAnswer>) | undefined {
  const conduct = { signal, log: () => {} };
  switch (method.by) {
    case "api": {
      const door = first<ApiDoor>(channels, (channel) => channel.doors.api);
      return door && (async () => ({ by: "api", data: await door.call(method.call, conduct) }));
    }
    case "guest-shell": {
      const door = first<GuestDoor>(channels, (channel) => channel.doors["guest-shell"]);
      return (
        door &&
        (async () => {
          const { code, output } = await door.run(method.script, { ...conduct, timeoutSeconds: method.timeoutSeconds });
          return { by: "guest-shell", exitCode: code, output };
        })
      );
    }
    case "host-shell": {
      // A person is not asked to look: only a shell that runs by itself.
      const door = first<HostDoor>(channels, ({ doors: { "host-shell": host } }) =>
        host?.immediate ? host : undefined,
      );
      return (
        door &&
        (async () => {
          const job = { node, script: method.script, effects: async () => ({ seen: [], missing: [] }) };
          const { code, output } = await door.run(job, { ...conduct, emit: () => {} });
          return { by: "host-shell", exitCode: code, output };
        })
      );
    }
  }
}

function first<T>(channels: readonly Channel[], pick: (channel: Channel) => T | undefined): T | undefined {
  for (const channel of channels) {
    const door = pick(channel);
    if (door !== undefined) return door;
  }
  return undefined;
}
