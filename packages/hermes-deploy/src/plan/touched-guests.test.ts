import { describe, expect, test } from "vitest";
import type { Call, Step } from "./step.ts";
import { oneAtATimeOnAGuest, touchedGuests } from "./touched-guests.ts";

const base = { title: "", reason: "", changes: [] };
const put = (vmid: number, more: Call["params"] = {}): Call => ({
  method: "PUT",
  path: "/nodes/{node}/lxc/{vmid}/config",
  params: { node: "n", vmid, ...more },
});
const calls = (id: string, on: readonly Call[], ...dependsOn: string[]): Step => ({
  ...base,
  id,
  dependsOn,
  kind: "calls",
  needs: "api",
  rootOnly: [],
  calls: on,
});
const script = (id: string, ...dependsOn: string[]): Step => ({
  ...base,
  id,
  dependsOn,
  kind: "guest-script",
  needs: "guest-shell",
  script: "",
  timeoutSeconds: 1,
});

test.each([
  { name: "a call on one", step: calls("a", [put(105)]), want: [105] },
  { name: "a hand-over, on both", step: calls("a", [put(999), put(105, { "target-vmid": 999 })]), want: [999, 105] },
  { name: "a download, on none", step: calls("a", [{ method: "POST", path: "/nodes/{node}/aplinfo" }]), want: [] },
  { name: "a script, on none", step: script("a"), want: [] },
])("guests that are touched: $name", ({ step, want }) => {
  expect([...touchedGuests(step)]).toEqual(want);
});

describe("steps on the same guest go one after the other", () => {
  const order = (...steps: Step[]) =>
    oneAtATimeOnAGuest(steps).map(({ id, dependsOn }) => [id, ...dependsOn].join(" < "));
  test.each([
    {
      name: "two guests may be made at once",
      given: order(calls("pet", [put(999)]), calls("cattle", [put(105)])),
      want: ["pet", "cattle"],
    },
    {
      name: "one guest is changed twice",
      given: order(calls("a", [put(105)]), calls("b", [put(105)])),
      want: ["a", "b < a"],
    },
    {
      name: "what is waited for already is not named again",
      given: order(calls("a", [put(105)]), script("s", "a"), calls("b", [put(105)], "s"), calls("c", [put(105)])),
      want: ["a", "s < a", "b < s", "c < b"],
    },
    {
      name: "a hand-over waits for both",
      given: order(
        calls("pet", [put(999)]),
        calls("stop", [put(105)]),
        calls("give", [put(105, { "target-vmid": 999 })]),
      ),
      want: ["pet", "stop", "give < stop < pet"],
    },
    { name: "scripts are left alone", given: order(script("s"), script("t")), want: ["s", "t"] },
  ])("$name", ({ given, want }) => {
    expect(given).toEqual(want);
  });
});
