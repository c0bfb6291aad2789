import { describe, expect, test } from "vitest";
import type { GuestDoor, ScriptResult } from "../channels/channel.ts";
import type { GuestScriptStep } from "../plan/step.ts";
import { TRY_AGAIN } from "../runtimes/try-again.ts";
import type { StepContext } from "./context.ts";
import { carryOutGuestScript } from "./guest-script.ts";
import { ScriptError } from "./script-error.ts";

const step: GuestScriptStep = {
  id: "wait-network",
  title: "Wait for the network",
  reason: "",
  changes: [],
  dependsOn: [],
  kind: "guest-script",
  needs: "guest-shell",
  script: "ip route\n",
  timeoutSeconds: 30,
};
const patient: GuestScriptStep = { ...step, retry: { everySeconds: 2, forSeconds: 10 } };

function door(results: ScriptResult[]): GuestDoor & { runs: number } {
  const self = {
    runs: 0,
    run: async () => {
      self.runs += 1;
      return results.shift() ?? { code: TRY_AGAIN, output: "not yet" };
    },
  };
  return self;
}

function context(): StepContext {
  let now = 0;
  return {
    node: "gihyeon",
    clock: {
      now: () => now,
      sleep: async (milliseconds) => {
        now += milliseconds;
      },
    },
    signal: new AbortController().signal,
    pause: async (milliseconds) => {
      now += milliseconds;
    },
    log: () => {},
    emit: () => {},
    stillNeeded: async () => [],
    filesScript: () => "",
    secretOf: () => "",
  };
}

describe("a guest script", () => {
  test("that succeeds is run once", async () => {
    const guest = door([{ code: 0, output: "" }]);
    await carryOutGuestScript(patient, guest, context());
    expect(guest.runs).toBe(1);
  });

  test("that says not yet is run again until it succeeds", async () => {
    const guest = door([
      { code: TRY_AGAIN, output: "" },
      { code: TRY_AGAIN, output: "" },
      { code: 0, output: "" },
    ]);
    await carryOutGuestScript(patient, guest, context());
    expect(guest.runs).toBe(3);
  });

  test.each([
    { name: "fails", step: patient, results: [{ code: 1, output: "E: no\n" }], runs: 1, code: 1 },
    { name: "says not yet without being allowed to", step, results: [], runs: 1, code: TRY_AGAIN },
    { name: "says not yet for too long", step: patient, results: [], runs: 6, code: TRY_AGAIN },
  ])("that $name ends with its last lines", async ({ step: given, results, runs, code }) => {
    const guest = door(results);
    const error = await carryOutGuestScript(given, guest, context()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ScriptError);
    expect((error as ScriptError).code).toBe(code);
    expect((error as ScriptError).log.length).toBe(1);
    expect(guest.runs).toBe(runs);
  });
});
