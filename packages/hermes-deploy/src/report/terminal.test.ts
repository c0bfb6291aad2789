import { describe, expect, test } from "vitest";
import type { Event } from "./event.ts";
import { terminal } from "./terminal.ts";

function screen() {
  const written: string[] = [];
  let now = 0;
  let ticking: (() => void) | undefined;
  return {
    text: () => written.join(""),
    pass(milliseconds: number) {
      now += milliseconds;
      ticking?.();
    },
    isTicking: () => ticking !== undefined,
    screen: {
      write: (text: string) => void written.push(text),
      columns: () => 60,
      now: () => now,
      every: (_: number, tick: () => void) => {
        ticking = tick;
        return () => {
          ticking = undefined;
        };
      },
    },
  };
}

const step = { id: "create", title: "Create container 118" };
const started: Event = { type: "step.started", ...step, position: 2, total: 9, channel: "api-token" };

describe("on a terminal", () => {
  test("what is going on is on a live line which gives way to what happened", () => {
    const it = screen();
    const reporter = terminal({ screen: it.screen, color: false, live: true });
    reporter.emit(started);
    it.pass(1500);
    reporter.emit({ type: "step.log", id: "create", line: "extracting\u001b[2K archive" });
    it.pass(100);
    expect(it.text()).toContain("2/9 Create container 118  1.6 s  extracting[2K archive");
    reporter.emit({ type: "step.finished", ...step, milliseconds: 1700 });
    expect(it.text().endsWith("\r\u001b[2K  ✔ Create container 118  1.7 s\n")).toBe(true);
    expect(it.isTicking()).toBe(false);
  });

  test("closing removes the live line", () => {
    const it = screen();
    const reporter = terminal({ screen: it.screen, color: false, live: true });
    reporter.emit(started);
    reporter.close();
    reporter.close();
    expect(it.isTicking()).toBe(false);
    expect(it.text().endsWith("\r\u001b[2K")).toBe(true);
  });
});

describe("in a pipe", () => {
  test("there are plain lines only", () => {
    const it = screen();
    const reporter = terminal({ screen: it.screen, color: false, live: false });
    reporter.emit(started);
    reporter.emit({ type: "step.log", id: "create", line: "extracting" });
    reporter.emit({
      type: "step.failed",
      ...step,
      milliseconds: 90_000,
      message: "task failed: no space",
      log: ["a", "b"],
      meanwhile: [],
    });
    reporter.emit({ type: "apply.stopped", why: "failed", done: [], remaining: ["Create container 118"] });
    expect(it.text().split("\n")).toEqual([
      "  ✖ Create container 118  1 min 30 s",
      "    task failed: no space",
      "    │ a",
      "    │ b",
      "",
      "Stopped: a step failed.",
      "  done: nothing",
      "  not done: Create container 118",
      "  To continue, run the same command again: it looks at what is there and goes on from that.",
      "",
    ]);
  });
});
