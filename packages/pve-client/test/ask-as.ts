import { apiToken } from "../src/auth/api-token.ts";
import { createPveClient } from "../src/create-pve-client.ts";
import type { PlannedCall } from "../src/permissions/planned-call.ts";
import { preflight } from "../src/preflight/preflight.ts";
import type { Verdict } from "../src/preflight/verdict.ts";
import type { Simulator } from "../src/simulator/simulator.ts";

/** Makes reads of a simulator as anybody, without a login. */
export function askAs(simulator: Simulator, who: string): (call: PlannedCall) => Promise<unknown> {
  const auth = apiToken("anybody@pve!any", "00000000-0000-0000-0000-000000000000");
  const pve = createPveClient({ url: "https://pve1:8006", auth, fetch: simulator.as(who) });
  return (call) => pve.request(call);
}

/** Preflight as anybody, without a login. */
export function preflightAs(simulator: Simulator, who: string, calls: readonly PlannedCall[]): Promise<Verdict[]> {
  const access = who === "root@pam" ? who : who.includes("!") ? "token" : "user";
  return preflight(calls, { access, authid: who, ask: askAs(simulator, who) });
}
