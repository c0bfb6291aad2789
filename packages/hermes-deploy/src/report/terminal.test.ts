import { describe, expect, test } from "vitest";
import { terminal } from "./terminal.ts";

function screen() {
  const written: string[] = [];
  let now = 0;
  let ticking: (() => void) | undefined;
  return {
    text: () => written.join(""),
    shown: () => onScreen(written.join("")),
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

/** The lines that a terminal shows which was given this text, with the spinners standing still. */
function onScreen(text: string): readonly string[] {
  const lines = [""];
  let row = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals understand them.
  for (const [piece] of text.matchAll(/\u001b\[1A|\u001b\[2K|\r|\n|[^\u001b\r\n]+/g)) {
    if (piece === "\u001b[1A") row -= 1;
    else if (piece === "\u001b[2K") lines[row] = "";
    else if (piece === "\n") row += 1;
    else if (piece !== "\r") lines[row] = (lines[row] ?? "") + piece;
    lines[row] ??= "";
  }
  return lines.slice(0, row + 1).map((line) => line.replace(/[⠀-⣿]/, "⠿"));
}

const step = { id: "create", title: "Create container 118" };
const started = { type: "step.started", ...step, position: 2, total: 9, channel: "api-token" } as const;

describe("on a terminal", () => {
  test("what is going on is on a live line which gives way to what happened", () => {
    const it = screen();
    const reporter = terminal({ screen: it.screen, color: false, live: true });
    reporter.emit(started);
    it.pass(1500);
    reporter.emit({ type: "step.log", id: "create", line: "extracting\u001b[2K archive" });
    it.pass(100);
    expect(it.shown()).toEqual(["  ⠿ 2/9 Create container 118  1.6 s  extracting[2K archive"]);
    reporter.emit({ type: "step.finished", ...step, milliseconds: 1700 });
    expect(it.shown()).toEqual(["  ✔ Create container 118  1.7 s", ""]);
    expect(it.isTicking()).toBe(false);
  });

  test("several things at work have a line each, in the order in which they began; what ended stands above", () => {
    const it = screen();
    const reporter = terminal({ screen: it.screen, color: false, live: true });
    reporter.emit({ ...started, id: "pet", title: "Create container 999" });
    reporter.emit({ ...started, position: 3 });
    it.pass(2000);
    expect(it.shown()).toEqual(["  ⠿ 2/9 Create container 999  2.0 s", "  ⠿ 3/9 Create container 118  2.0 s"]);
    reporter.emit({ type: "step.log", id: "create", line: "extracting" });
    reporter.emit({ type: "step.finished", id: "pet", title: "Create container 999", milliseconds: 2000 });
    expect(it.shown()).toEqual(["  ✔ Create container 999  2.0 s", "  ⠿ 3/9 Create container 118  2.0 s  extracting"]);
    reporter.emit({ type: "step.finished", ...step, milliseconds: 2500 });
    expect(it.shown()).toEqual(["  ✔ Create container 999  2.0 s", "  ✔ Create container 118  2.5 s", ""]);
  });

  test("a line is never wider than the screen", () => {
    const it = screen();
    const reporter = terminal({ screen: it.screen, color: false, live: true });
    reporter.emit({ ...started, title: `Prepare ${"/mnt/디스크".repeat(9)}` });
    reporter.emit({ type: "step.log", id: "create", line: "x".repeat(200) });
    it.pass(100);
    const [line = ""] = it.shown();
    expect(line.length).toBeLessThan(60);
    expect(line).toContain("…  0.1 s");
  });

  test("closing removes the live line", () => {
    const it = screen();
    const reporter = terminal({ screen: it.screen, color: false, live: true });
    reporter.emit(started);
    reporter.close();
    reporter.close();
    expect(it.isTicking()).toBe(false);
    expect(it.shown()).toEqual([""]);
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
    reporter.emit({
      type: "apply.stopped",
      why: "failed",
      done: [],
      brokenOff: [],
      remaining: ["Create container 118"],
    });
    expect(it.text().split("\n")).toEqual([
      "  ✖ Create container 118  1 min 30 s",
      "    task failed: no space",
      "    │ a",
      "    │ b",
      "",
      "Stopped: a step failed.",
      "  done: nothing",
      "  not done:",
      "    Create container 118",
      "  To continue, put right what the message says and run the same command again: it looks at what is there and goes on from that.",
      "",
    ]);
  });
});
