import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import type { Effects, HostDoor } from "./channel.ts";
import type { Clock } from "./clock.ts";
import { consoleScript, pasteable } from "./console-script.ts";
import type { ChannelEvent } from "./event.ts";
import { ScriptNotSeenError } from "./script-not-seen-error.ts";

/** A clock that is always ahead by what was slept. */
function fastClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      now += milliseconds;
    },
  };
}

function doorOf(clock: Clock): HostDoor {
  const door = consoleScript({ clock, interval: 1000, timeout: 5000, fileName: "hermes-118.sh" }).doors["host-shell"];
  if (door === undefined) throw new Error("a console-script channel carries host-shell");
  return door;
}

const job = { node: "gihyeon", script: "set -eu\npct set 118 -features nesting=1,keyctl=1\n" };

test("the script is shown and written, and its effect is waited for", async () => {
  const events: ChannelEvent[] = [];
  const looks: Effects[] = [
    { seen: [], missing: ["features"] },
    { seen: [], missing: ["features"] },
    { seen: ["features"], missing: [] },
  ];
  let file = "";
  const emit = (event: ChannelEvent) => {
    events.push(event);
    if (event.type !== "channel.paste") return;
    file = event.file;
    expect(file).toMatch(/hermes-118\.sh$/);
    expect(readFileSync(file, "utf8")).toContain("pct set 118");
    expect(statSync(file).mode & 0o777).toBe(0o700);
  };
  const effects = async () => looks.shift() ?? { seen: [], missing: [] };
  await doorOf(fastClock()).run({ ...job, effects }, { emit, log: () => {} });
  expect(events.map(({ type }) => type)).toEqual([
    "channel.paste",
    "channel.waiting",
    "channel.waiting",
    "channel.seen",
  ]);
  expect(events.at(-1)).toEqual({ type: "channel.seen", effects: ["features"], milliseconds: 2000 });
  expect(existsSync(file)).toBe(false);
});

test("nobody comes: the error names what is missing, and no file is left", async () => {
  let file = "";
  const emit = (event: ChannelEvent) => {
    if (event.type === "channel.paste") file = event.file;
  };
  const effects = async () => ({ seen: ["features"], missing: ["mp0"] });
  const run = doorOf(fastClock()).run({ ...job, effects }, { emit, log: () => {} });
  await expect(run).rejects.toThrow(ScriptNotSeenError);
  await expect(run).rejects.toThrow("not to be seen through the API: mp0");
  expect(existsSync(file)).toBe(false);
});

test("Ctrl-C ends the wait, and no file is left", async () => {
  const stop = new AbortController();
  let file = "";
  const emit = (event: ChannelEvent) => {
    if (event.type === "channel.paste") file = event.file;
    if (event.type === "channel.waiting") stop.abort(new Error("stop"));
  };
  const effects = async () => ({ seen: [], missing: ["mp0"] });
  const run = doorOf(fastClock()).run({ ...job, effects }, { emit, log: () => {}, signal: stop.signal });
  await expect(run).rejects.toThrow("stop");
  expect(existsSync(file)).toBe(false);
});

test("what is to be pasted is one command that stops at the first failure", () => {
  expect(pasteable("a\nb\n")).toBe("sh -eu <<'END_OF_HERMES_DEPLOY'\na\nb\nEND_OF_HERMES_DEPLOY\n");
});
