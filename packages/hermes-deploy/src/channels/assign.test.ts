import { describe, expect, test } from "vitest";
import type { Step } from "../plan/step.ts";
import { assign } from "./assign.ts";
import type { ApiDoor, Channel, GuestDoor, HostDoor } from "./channel.ts";

const api: ApiDoor = { call: async () => undefined };
const guest: GuestDoor = { run: async () => ({ code: 0, output: "" }) };
const host = (immediate: boolean): HostDoor => ({ immediate, run: async () => ({ code: 0, output: "" }) });
const why = (name: string) => ({
  api: `${name} api`,
  "root-api": `${name} root-api`,
  "host-shell": `${name} host`,
  "guest-shell": `${name} guest`,
});
const token: Channel = { name: "api-token", doors: { api, "guest-shell": guest }, why: why("token") };
const root: Channel = {
  name: "root-ticket",
  doors: { api, "root-api": api, "host-shell": host(true), "guest-shell": guest },
  why: why("root"),
};
const paste: Channel = { name: "console-script", doors: { "host-shell": host(false) }, why: why("paste") };

const base = { id: "s", title: "t", reason: "r", changes: [], dependsOn: [] };
const calls: Step = { ...base, kind: "calls", needs: "api", calls: [], rootOnly: [] };
const rootCalls: Step = {
  ...base,
  kind: "calls",
  needs: "root-api",
  calls: [],
  rootOnly: Array.from({ length: 2 }, () => ({ rule: "features beyond nesting", source: "PVE/LXC.pm" })),
  hostScript: "# comment\nset -eu\npct set 118 -features nesting=1,keyctl=1\n",
};
const hostScript: Step = { ...base, kind: "host-script", needs: "host-shell", script: "mkdir /x\n" };
const guestScript: Step = { ...base, kind: "guest-script", needs: "guest-shell", script: "id\n", timeoutSeconds: 1 };

describe("who carries out a step", () => {
  test.each<{ name: string; step: Step; channels: Channel[]; want: object }>([
    {
      name: "a call: the first with a door",
      step: calls,
      channels: [token, root],
      want: { by: "api", channel: "api-token" },
    },
    {
      name: "a root-only call: root's ticket",
      step: rootCalls,
      channels: [token, root, paste],
      want: { by: "api", channel: "root-ticket" },
    },
    {
      name: "a root-only call without root: its command, pasted, with the rule",
      step: rootCalls,
      channels: [token, paste],
      want: { by: "host-shell", channel: "console-script", reason: "features beyond nesting (PVE/LXC.pm); paste host" },
    },
    {
      name: "a root-only call with nobody: blocked, with the command and every refusal",
      step: rootCalls,
      channels: [token],
      want: {
        by: "nobody",
        reason: "features beyond nesting (PVE/LXC.pm); api-token: token host",
        commands: ["set -eu", "pct set 118 -features nesting=1,keyctl=1"],
      },
    },
    {
      name: "a host script: root before paste",
      step: hostScript,
      channels: [token, root, paste],
      want: { channel: "root-ticket" },
    },
    { name: "a host script: paste", step: hostScript, channels: [token, paste], want: { channel: "console-script" } },
    {
      name: "a guest script",
      step: guestScript,
      channels: [paste, token],
      want: { by: "guest-shell", channel: "api-token" },
    },
    {
      name: "a guest script with nobody",
      step: guestScript,
      channels: [paste],
      want: { by: "nobody", reason: "console-script: paste guest" },
    },
    { name: "no channel at all", step: calls, channels: [], want: { by: "nobody", reason: "no channel is open" } },
  ])("$name", ({ step, channels, want }) => {
    expect(assign(step, channels)).toMatchObject(want);
  });
});
