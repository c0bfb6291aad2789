import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { everything, privilegesOn, readGranted, seesNothing } from "./granted.ts";
import { needs, needsAny, nothing, type Requirement } from "./requirement.ts";

const granted = readGranted({
  "/": { "Sys.Audit": 1 },
  "/vms": { "VM.Audit": 1, "VM.PowerMgmt": 0 },
  "/storage": { "Datastore.Audit": 0 },
  "/storage/hdd": { "Datastore.Allocate": 1 },
});

describe("privileges on a path", () => {
  test.each([
    ["/", ["Sys.Audit"]],
    ["/nodes/pve1", ["Sys.Audit"]],
    ["/vms", ["VM.Audit", "VM.PowerMgmt"]],
    // the deepest path that passes on something counts as a whole
    ["/vms/118", ["VM.Audit"]],
    ["/storage/hdd", ["Datastore.Allocate"]],
    // nothing is passed on from /storage, so / still counts
    ["/storage/local", ["Sys.Audit"]],
    [undefined, []],
  ])("%s", (path, want) => expect([...privilegesOn(granted, path).keys()]).toEqual(want));

  test("a path that was asked for says it itself, also that there is nothing", () => {
    const cut = readGranted({ "/vms": { "VM.Audit": 1 } }, new Map([["/vms/118", { "/vms/118": {} }]]));
    expect([...privilegesOn(cut, "/vms/118").keys()]).toEqual([]);
    expect([...privilegesOn(cut, "/vms/119").keys()]).toEqual(["VM.Audit"]);
  });

  test.each([
    [[], true],
    [{}, true],
    [{ "/": { "Sys.Audit": 1 } }, false],
  ])("%o: sees nothing %o", (answer, want) => expect(seesNothing(readGranted(answer))).toBe(want));

  test.each([
    [null, "should be an object, got null"],
    ["x", 'got "x"'],
    [[1], "got [1]"],
    [{ vms: {} }, 'the path "vms" should be an ACL path'],
    [{ "/vms": 1 }, "the privileges of /vms should be an object, got 1"],
    [{ "/vms": { "VM.Audit": "yes" } }, 'VM.Audit on /vms should be 0 or 1, got "yes"'],
  ])("a malformed answer %o is refused", (answer, want) => expect(() => readGranted(answer)).toThrow(want));
});

const audit = needs("/vms/1", "VM.Audit");
const clone = needs("/vms/1", "VM.Clone");
const backup = needs("/vms/1", "VM.Backup");
const unknown: Requirement = { is: "unknown", reason: "why" };
const PREFIX = "Permission check failed";

describe("evaluation", () => {
  test.each<[string, Requirement]>([
    ["nothing", nothing],
    ["one privilege", audit],
    ["any of two", needsAny("/vms/1", "VM.Clone", "VM.Audit")],
    ["a choice", { is: "one", of: [clone, audit] }],
    ["a choice with an unknown", { is: "one", of: [unknown, audit] }],
  ])("%s is allowed", (_, requirement) => expect(evaluate(requirement, granted)).toEqual({ is: "allowed" }));

  test.each<[string, Requirement, string, string[]]>([
    ["one", clone, `${PREFIX} (/vms/1, VM.Clone)`, ["VM.Clone"]],
    ["both", needs("/vms/1", "VM.Clone", "VM.Backup"), `${PREFIX} (/vms/1, VM.Clone)`, ["VM.Clone", "VM.Backup"]],
    [
      "any",
      needsAny("/vms/1", "VM.Clone", "VM.Backup"),
      `${PREFIX} (/vms/1, VM.Clone|VM.Backup)`,
      ["VM.Clone|VM.Backup"],
    ],
    ["all", { is: "all", of: [audit, clone, backup] }, `${PREFIX} (/vms/1, VM.Clone)`, ["VM.Clone", "VM.Backup"]],
    ["a choice", { is: "one", of: [clone, backup] }, PREFIX, ["VM.Clone"]],
    ["its last", { is: "one", of: [clone, backup], says: "last" }, `${PREFIX} (/vms/1, VM.Backup)`, ["VM.Clone"]],
    // in its schema PVE dies inside of the choice
    [
      "all in a choice",
      { is: "one", of: [{ is: "all", of: [clone], final: true }, audit] },
      `${PREFIX} (/vms/1, VM.Clone)`,
      ["VM.Clone"],
    ],
    ["with an unknown", { is: "all", of: [unknown, clone] }, `${PREFIX} (/vms/1, VM.Clone)`, ["VM.Clone"]],
    ["no path", needs(undefined, "VM.Audit"), `${PREFIX} (, VM.Audit)`, []],
    ["an empty choice", { is: "one", of: [] }, PREFIX, []],
  ])("refused: %s", (_, requirement, message, missing) => {
    const outcome = evaluate(requirement, granted);
    expect(outcome).toMatchObject({ is: "refused", status: 403, message });
    expect(outcome.is === "refused" && outcome.missing.map(({ anyOf }) => anyOf.join("|"))).toEqual(missing);
  });

  test.each<Requirement>([unknown, { is: "all", of: [audit, unknown] }, { is: "one", of: [clone, unknown] }])(
    "%# what cannot be known is never allowed",
    (requirement) => expect(evaluate(requirement, granted)).toEqual({ is: "unknown", reason: "why" }),
  );

  test("root@pam is asked nothing", () => {
    expect(evaluate({ is: "never", status: 500, message: "no" }, everything)).toEqual({ is: "allowed" });
  });
});
