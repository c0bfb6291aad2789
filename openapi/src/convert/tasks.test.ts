import { describe, expect, it } from "vitest";
import { smallDocument } from "../../test/small-document.ts";
import { listOperations } from "../document/operations.ts";
import { markTasks, readTasks, refuseUnmatchedTasks } from "./tasks.ts";

const source = "PVE/API2/Box.pm method create_box";
const key = "POST /shelves/{shelf}/boxes";
const tasks = readTasks({ [key]: { task: "sometimes", source, otherwise: "null" } }, "tasks.json");

describe("tasks", () => {
  it("marks the methods of the overlay, and no others", () => {
    const marked = listOperations(markTasks(smallDocument(), tasks)).flatMap(({ key, operation }) =>
      operation["x-pve-returns-task"] ? [`${key} ${operation["x-pve-returns-task"]}`] : [],
    );
    expect(marked).toEqual([`${key} sometimes`]);
  });

  it("takes a mark away that is no longer in the overlay", () => {
    const unmarked = markTasks(markTasks(smallDocument(), tasks), {});
    expect(JSON.stringify(unmarked)).toBe(JSON.stringify(markTasks(smallDocument(), {})));
    expect(JSON.stringify(unmarked)).not.toContain("x-pve-returns-task");
  });

  it("refuses an entry that matches no method of any document", () => {
    const lost = { ...tasks, "POST /shelves/{shelf}/lost": { task: "always" as const, source } };
    expect(() => refuseUnmatchedTasks([smallDocument()], tasks, "tasks.json")).not.toThrow();
    expect(() => refuseUnmatchedTasks([smallDocument()], lost, "tasks.json")).toThrow(
      "tasks.json: no such method: POST /shelves/{shelf}/lost",
    );
  });

  it.each([
    ["a word that is none", { [key]: { task: "often", source } }, /tasks\.json: .*task/s],
    ["no source", { [key]: { task: "always" } }, /tasks\.json: .*source/s],
    ["a source that names no method", { [key]: { task: "always", source: "somewhere" } }, /tasks\.json: .*source/s],
    ["an unknown key", { [key]: { task: "always", source, note: "" } }, /tasks\.json: .*note/s],
  ])("refuses %s", (_, value, message) => {
    expect(() => readTasks(value, "tasks.json")).toThrow(message);
  });
});
