import { describe, expect, test } from "vitest";
import type { Event } from "./event.ts";
import { markdownReport } from "./markdown.ts";

const at = new Date("2026-01-02T03:04:05Z");
const target: Event = {
  type: "target",
  kind: "pve",
  url: "https://pve1.lan:8006",
  authid: "hermes@pve!deploy",
  note: "",
  channels: [],
};
const step = {
  id: "create",
  title: "Create container 118",
  kind: "calls",
  needs: "api",
  reason: "it does not exist",
  after: [],
  channel: "api-token",
  channelReason: "may make this call",
  commands: [],
};
const plan: Event = {
  type: "plan",
  name: "hermes",
  node: "gihyeon",
  vmid: 118,
  steps: [step],
  leftOut: [],
  warnings: [],
};
const phases = [{ phase: "Create container 118", result: "done", began: 300, milliseconds: 1500 }];

describe("a report", () => {
  test("of a run that went well has the plan, the times and the evidence", () => {
    const page = markdownReport(
      [
        target,
        plan,
        { type: "check.passed", id: "up", title: "it runs", evidence: "status running", milliseconds: 100 },
        { type: "summary", exitCode: 0, phases },
      ],
      at,
    );
    expect(page.split("\n")).toEqual([
      "# hermes: container 118 on gihyeon",
      "",
      "- Time: 2026-01-02T03:04:05.000Z",
      "- Target: https://pve1.lan:8006, as `hermes@pve!deploy`",
      "- Result: **done** (exit code 0)",
      "",
      "## Plan",
      "",
      "| Step | Why | Carried out by |",
      "|---|---|---|",
      "| Create container 118 | it does not exist | api-token: may make this call |",
      "",
      "## What was done",
      "",
      "| Phase | Result | Began | Time |",
      "|---|---|---|---|",
      "| Create container 118 | done | 0.3 s | 1.5 s |",
      "| total |  |  | 1.5 s |",
      "",
      "## Verification",
      "",
      "|  | Rung | Evidence | Time |",
      "|---|---|---|---|",
      "| holds | it runs | status running | 0.1 s |",
      "",
    ]);
  });

  test("of a run that failed has the end of the log, where it stopped and how to go on", () => {
    const page = markdownReport(
      [
        plan,
        {
          type: "step.failed",
          id: "create",
          title: "Create container 118",
          milliseconds: 1,
          message: "task failed: no space",
          upid: "UPID:gihyeon:1",
          log: ["extracting", "```", "no space"],
          meanwhile: ["alice@pam: vzstart at 12:03:10Z, OK"],
        },
        { type: "apply.stopped", why: "failed", done: [], brokenOff: [], remaining: ["Create container 118"] },
      ],
      at,
    );
    expect(page).toContain(
      "### Failed: Create container 118\n\n````text\ntask failed: no space\nextracting\n```\nno space\n````",
    );
    expect(page).toContain("Task: `UPID:gihyeon:1`");
    expect(page).toContain("Meanwhile, by others:\n\n- alice@pam: vzstart at 12:03:10Z, OK");
    expect(page).toContain("Done:\n\n- nothing\n\nNot done:\n\n- Create container 118");
    expect(page).toContain("run the same command again");
  });

  test("what a server or a guest printed stays text", () => {
    const evidence = "a|b\n<script>";
    const rung: Event = { type: "check.failed", id: "x", title: "x", evidence, hint: "look", milliseconds: 0 };
    expect(markdownReport([rung], at)).toContain("| **does not hold** | x | a\\|b ⏎ &lt;script> — look | 0.0 s |");
  });
});
