import { describe, expect, test } from "vitest";
import { bootStory, startsAgain, whyDown } from "./boot-story.ts";
import type { ObservedProfile } from "./observed-profile.ts";

const down: ObservedProfile = { exists: true, slot: "down", current: true };
const at = "2026-10-02T08:15:42+0000";

describe("does the next boot start it", () => {
  test.each<[string | undefined, string | undefined, boolean]>([
    [undefined, undefined, false],
    ["running", undefined, true],
    ["stopped", "running", false], // what was asked of it goes before what it did
    ["running", "stopped", true],
    [undefined, "running", true],
    [undefined, "draining", true],
    [undefined, "degraded", true],
    [undefined, "starting", false],
    [undefined, "startup_failed", false],
    [undefined, "stopped", false],
  ])("desired %s, state %s: %s", (desired, state, want) => {
    expect(startsAgain({ ...(desired && { desired }), ...(state && { state }) })).toBe(want);
  });
});

test.each<[Partial<ObservedProfile>, string]>([
  [{ slot: "none" }, "the supervisor does not know it"],
  [{}, "it has ended"],
  [{ exitReason: "no token" }, "it has ended: no token"],
  [{ state: "startup_failed" }, "its last start failed"],
  [{ state: "startup_failed", exitReason: "port in use" }, "its last start failed: port in use"],
  [{ boot: { at, priorState: "running", action: "started" } }, "it has ended"],
  [
    { boot: { at, priorState: "None", action: "registered" } },
    `the container's boot at ${at} did not start it: it had never run`,
  ],
  [
    { boot: { at, priorState: "stopped", action: "registered" } },
    `the container's boot at ${at} did not start it: somebody had stopped it`,
  ],
  [
    { boot: { at, priorState: "starting", action: "registered" } },
    `the container's boot at ${at} did not start it: its state was starting, and only one that ran is started again`,
  ],
])("%j is down: %s", (profile, want) => {
  expect(whyDown({ ...down, ...profile })).toBe(want);
});

test.each([
  [undefined, "not yet in the boot log"],
  [{ at, priorState: "None", action: "registered" }, `boot ${at}: prior state None, action registered`],
  [
    { at, priorState: "running", action: "started", priorExit: "unknown" },
    `boot ${at}: prior state running, action started`,
  ],
  [
    { at, priorState: "running", action: "started", priorExit: "unclean" },
    `boot ${at}: prior state running, which had ended unclean, action started`,
  ],
])("%j is told", (boot, want) => {
  expect(bootStory(boot === undefined ? {} : { boot })).toBe(want);
});
