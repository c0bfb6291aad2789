import { describe, expect, test } from "vitest";
import { type Choice, chooseSteps } from "./choose-steps.ts";
import type { Step } from "./step.ts";

const step = (id: string, ...dependsOn: string[]): Step => ({
  id,
  title: `do ${id}`,
  reason: "",
  changes: [],
  dependsOn,
  kind: "host-script",
  needs: "host-shell",
  script: "",
});
const steps = [
  step("download"),
  step("directories"),
  step("create", "download"),
  step("start", "create", "directories"),
];
const choose = (choice: Choice) => chooseSteps(steps, choice, ["install", "start"]);

describe("steps of a plan", () => {
  test.each<{ choice: Choice; want: string[]; leftOut: string[] }>([
    { choice: { only: "directories" }, want: ["directories"], leftOut: ["download", "create", "start"] },
    { choice: { from: "download" }, want: ["download", "directories", "create", "start"], leftOut: [] },
  ])("$choice", ({ choice, want, leftOut }) => {
    const chosen = choose(choice);
    expect(chosen).toMatchObject({ kind: "some" });
    if (chosen.kind !== "some") return;
    expect(chosen.steps.map(({ id }) => id)).toEqual(want);
    expect(chosen.leftOut.map(({ id }) => id)).toEqual(leftOut);
  });

  test("one that is known and not in the plan has nothing to do", () => {
    expect(choose({ only: "install" })).toEqual({ kind: "done" });
  });

  test.each<{ name: string; choice: Choice; message: string; hint: string }>([
    {
      name: "a step whose precondition is missing",
      choice: { only: "create" },
      message: "--only create: create needs download (do download), which is still to be done",
      hint: "Do that first: --only download; or both and all that follows: --from download.",
    },
    {
      name: "one that needs more than one other",
      choice: { only: "start" },
      message: "--only start: start needs create (do create), which is still to be done",
      hint: "Begin there: --from download; or leave the option away: what is done already is not done again.",
    },
    {
      name: "a beginning that leaves something out which is needed later",
      choice: { from: "directories" },
      message: "--from directories: create needs download (do download), which is still to be done",
      hint: "Begin there: --from download; or leave the option away: what is done already is not done again.",
    },
    {
      name: "a typing mistake",
      choice: { only: "instal" },
      message: "--only instal: there is no such step",
      hint: "Did you mean install? Steps of this plan: download, directories, create, start.",
    },
    {
      name: "a word that is like none",
      choice: { from: "everything" },
      message: "--from everything: there is no such step",
      hint: "Steps of this plan: download, directories, create, start.",
    },
  ])("refused: $name", ({ choice, message, hint }) => {
    expect(choose(choice)).toEqual({ kind: "refused", message, hint });
  });
});
