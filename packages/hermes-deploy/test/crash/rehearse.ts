import type { Simulator } from "@homelab/pve-client/simulator";
import { expect } from "vitest";
import type { Event } from "../../src/report/event.ts";
import { openHomelab, withRightsOnAllGuests } from "../homelab-world.ts";
import { always } from "./convergence.ts";
import type { CrashCase } from "./crash-case.ts";
import { disturbed } from "./disturbance.ts";
import { placeOf } from "./fingerprint.ts";
import { followSteps } from "./steps-left.ts";

/** A moment of a run: what was there. */
interface Instant {
  readonly state: Simulator;
  /** After a request, or when something in PVE, on the node or in the container had changed. */
  readonly at: "request" | "change";
}

/** What an undisturbed run did and left. */
export interface Rehearsal {
  readonly want: string;
  readonly instants: readonly Instant[];
  /** States from which the rest of the run, as a new run, does one or a few steps at a time. */
  readonly beginnings: readonly Simulator[];
  /** From there, runs go on well. */
  readonly places: ReadonlySet<string>;
}

/** Runs a command undisturbed, and keeps what there was at every moment. */
export async function rehearse(crash: CrashCase): Promise<Rehearsal> {
  const instants: Instant[] = [];
  let record = (_at: Instant["at"]) => {};
  const homelab = openHomelab({ fixture: withRightsOnAllGuests(), onChange: () => record("change") });
  const { simulator } = homelab;
  if (crash.prepare !== undefined) {
    const { code, output } = await homelab.run(crash.prepare, { random: always });
    expect(code, output).toBe(0);
  }
  const beginnings = [simulator.copy()];
  const places: Promise<string>[] = [];
  const steps = followSteps();
  const onEvent = (event: Event) => {
    steps.hear(event);
    if (!steps.isBoundary(event)) return;
    const here = simulator.copy();
    beginnings.push(here);
    places.push(placeOf(here, crash.vmid, steps.left()));
  };
  record = (at) => instants.push({ state: simulator.copy(), at });
  const { sockets } = disturbed(simulator);
  const fetch: typeof sockets.fetch = async (url, init) => {
    const response = await sockets.fetch?.(url, init);
    record("request");
    return response as Response;
  };
  const ran = await homelab.run(crash.argv, { random: always, onEvent, sockets: () => ({ ...sockets, fetch }) });
  record = () => {};
  expect(ran.code, ran.output).toBe(0);
  return {
    want: JSON.stringify(await crash.left(simulator)),
    instants,
    beginnings,
    places: new Set(await Promise.all(places)),
  };
}
