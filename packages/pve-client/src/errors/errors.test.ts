import { describe, expect, test } from "vitest";
import { AuthenticationError } from "./authentication-error.ts";
import { ConflictError } from "./conflict-error.ts";
import { ConnectionError } from "./connection-error.ts";
import { errorFromResponse, missingPrivileges } from "./from-response.ts";
import { HttpError } from "./http-error.ts";
import { LockedError } from "./locked-error.ts";
import { ParameterError } from "./parameter-error.ts";
import { PermissionError } from "./permission-error.ts";
import { PveError } from "./pve-error.ts";
import { redact, secretValues } from "./redact.ts";
import { RootOnlyError } from "./root-only-error.ts";
import { TaskError } from "./task-error.ts";

const asked = { method: "PUT", path: "/nodes/pve1/lxc/118/config", authid: "hermes@pve!deploy" };
const refusal = (status: number, reason: string, body: unknown = "") =>
  errorFromResponse({ ...asked, status, reason, body });

describe("errorFromResponse", () => {
  test.each([
    [400, "Parameter verification failed.", { errors: { vmid: "bad\n" } }, ParameterError],
    [400, "bad request", "bad request", HttpError],
    [401, "No ticket", "", AuthenticationError],
    [403, "Permission check failed (/vms/118, VM.Config.Disk)", "", PermissionError],
    [403, "Permission check failed (mount point type bind is only allowed for root@pam)", "", RootOnlyError],
    [403, "Permission check failed (user != root@pam)", "", RootOnlyError],
    [500, "only root can set 'args' config", "", RootOnlyError],
    [500, "only root@pam can set 'romfile' option", "", RootOnlyError],
    [500, "Only root can pass arbitrary filesystem paths.", "", RootOnlyError],
    [500, "CT 118 already exists on node 'pve1'", { message: "x" }, HttpError],
    [500, "can't lock file '/run/lock/lxc/pve-config-118.lock' - got timeout", "", LockedError],
    [500, "CT is locked (backup)", "", LockedError],
    [500, "VM 118 is locked (snapshot-delete)", "", LockedError],
    [500, "cfs-lock 'storage-nfs' error: got lock request timeout", "", LockedError],
    [500, "cfs-lock 'storage-nfs' error: no quorum!", "", HttpError],
    [500, "detected modified configuration - file changed by other user? Try again.", "", ConflictError],
    [500, "checksum mismatch (file change by other user?)", "", ConflictError],
    [500, "checksum mismatch: got 'a' != expect 'b'", "", HttpError],
    [596, "Connection timed out", "", HttpError],
  ] as const)("%i %s", (status, reason, body, want) => {
    expect(refusal(status, reason, body).constructor).toBe(want);
  });

  test("classes are one tree", () => {
    const error = refusal(403, "Permission check failed (user != root@pam)");
    for (const parent of [RootOnlyError, PermissionError, HttpError, PveError, Error])
      expect(error).toBeInstanceOf(parent);
    expect(error.name).toBe("RootOnlyError");
    expect(error.stack).toMatch(/^RootOnlyError: PUT /);
  });

  test("parameters are trimmed facts and in the message", () => {
    const error = refusal(400, "Parameter verification failed.", {
      errors: { net0: "invalid format\nnet0.foo: unknown\n" },
    });
    expect(error).toMatchObject({ parameters: { net0: "invalid format\nnet0.foo: unknown" } });
    expect(error.message).toContain("net0: invalid format; net0.foo: unknown");
  });

  test("the body's message wins when it says more than the reason phrase", () => {
    expect(refusal(500, "format error", { message: "format error\nmp0.mp: missing\n" }).reason).toContain(
      "mp0.mp: missing",
    );
  });

  test("596 on a write says that it may have run", () => {
    expect(refusal(596, "Connection timed out").message).toContain("may still have run");
  });
});

test.each([
  ["can't lock file '/var/lock/qemu-server/lock-118.conf' - got timeout", "/var/lock/qemu-server/lock-118.conf"],
  ["CT is locked (backup)", "backup"],
  ["VM is locked (clone)", "clone"],
  ["unable to create CT 118 - cfs-lock 'storage-a' error: got lock request timeout", undefined],
  ["unable to restore CT 118 - can't lock file 'x' - got timeout", undefined],
  ["command failed", undefined],
])("a task that ended with %j was kept from its work by %s", (exitstatus, want) => {
  expect(new TaskError({ upid: "UPID", exitstatus, log: [], title: "t" }).lock).toBe(want);
});

test.each([
  ["Permission check failed (/vms/118, VM.Audit)", [{ path: "/vms/118", anyOf: ["VM.Audit"] }]],
  ["Permission check failed (/, Sys.Modify|Sys.Audit)", [{ path: "/", anyOf: ["Sys.Modify", "Sys.Audit"] }]],
  ["Permission check failed (changing the hookscript is only allowed for root@pam)", []],
  ["no", []],
])("missingPrivileges %s", (reason, want) => {
  expect(missingPrivileges(reason)).toEqual(want);
});

describe("secrets", () => {
  test.each([
    ["Authorization: PVEAPIToken=root@pam!full=42eee2e5-663f", "Authorization: PVEAPIToken=root@pam!full=***"],
    ["PVE:root@pam:6B002A58::Cdc2vM0o/DhWy2bM0M3FPAF+QjjLhjBome9BBvXsuDpW==", "PVE:root@pam:6B002A58::***"],
    ["PVEVNC:6B002B04::cFdoqv9wsZVGaDdhLbSA4AkziPrABB7on2jlogk/pSY4u", "PVEVNC:6B002B04::***"],
    ["PVEAuthCookie=PVE%3Aop%40pve; x", "PVEAuthCookie=***; x"],
    ["username=a&password=hunter22&x=1", "username=a&password=***&x=1"],
    ["nothing here", "nothing here"],
  ])("redact %s", (given, want) => {
    expect(redact(given)).toBe(want);
  });

  test("secretValues finds secrets by parameter name", () => {
    const params = {
      password: "p4ss",
      cipassword: "c1",
      hostname: "h",
      "tfa-challenge": "t",
      vmid: 5,
      tokenid: "name",
    };
    expect(secretValues(params)).toEqual(["p4ss", "c1", "t"]);
  });
});

test("a lost write says that it may have run, a lost read does not", () => {
  const facts = { path: "/x", url: "https://h", what: "cut off", code: "ECONNRESET", maySent: true, advice: "a." };
  expect(new ConnectionError({ ...facts, method: "POST" })).toMatchObject({ mayHaveRun: true });
  expect(new ConnectionError({ ...facts, method: "POST", maySent: false })).toMatchObject({ mayHaveRun: false });
  expect(new ConnectionError({ ...facts, method: "GET" }).message).not.toContain("may have been carried out");
});

test("RootOnlyError names the rule, its source and the command", () => {
  const error = new RootOnlyError({
    ...asked,
    rootOnly: [{ parameter: "mp0", rule: "bind mounts are for root@pam", source: "PVE/LXC.pm" }],
    remediation: ["pct set 118 --mp0 /a,mp=/b"],
  });
  for (const part of ["mp0: bind mounts", "PVE/LXC.pm", "pct set 118", "a token never is root@pam"]) {
    expect(error.message).toContain(part);
  }
});
