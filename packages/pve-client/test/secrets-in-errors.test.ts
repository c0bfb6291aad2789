import { inspect } from "node:util";
import * as client from "@homelab/pve-client";
import { describe, expect, test } from "vitest";

const secret = "5f2c-secret+value/==";
const secrets = [secret];
const cause = new Error(`inner ${secret}`, { cause: new Error(secret) });
const http = {
  method: "PUT",
  path: `/nodes/pve1/x/${encodeURIComponent(secret)}`,
  status: 500,
  reason: secret,
  secrets,
  cause,
};
const authid = "hermes@pve!deploy";
const task = { upid: "UPID:…", title: secret, log: [secret], secrets, cause };

/** Each class, made with a secret wherever it takes a text. */
const made: Record<string, () => Error> = {
  PveError: () => new client.PveError(`x ${secret}`, { secrets, cause }),
  HttpError: () => new client.HttpError({ ...http, advice: secret }),
  ParameterError: () => new client.ParameterError({ ...http, parameters: { [secret]: secret } }),
  AuthenticationError: () => new client.AuthenticationError({ ...http, authid, advice: secret }),
  PermissionError: () => new client.PermissionError({ ...http, authid, advice: secret }),
  RootOnlyError: () => new client.RootOnlyError({ ...http, authid, rootOnly: [], remediation: [] }),
  LockedError: () => new client.LockedError({ ...http, lock: secret }),
  ConflictError: () => new client.ConflictError(http),
  UnsupportedError: () => new client.UnsupportedError({ ...http, key: "PUT /x" }),
  ConnectionError: () =>
    new client.ConnectionError({ ...http, url: "https://h", what: secret, code: "X", maySent: true, advice: secret }),
  ConsoleError: () =>
    new client.ConsoleError({
      place: { node: "pve1" },
      problem: "closed",
      text: secret,
      mayHaveRun: true,
      output: secret,
      secrets,
      cause,
    }),
  TaskError: () => new client.TaskError({ ...task, exitstatus: secret }),
  TaskTimeoutError: () => new client.TaskTimeoutError({ ...task, timeout: 1 }),
};

/** It says what is wrong with a text that the caller has, as PVE does, and goes nowhere by itself. */
const SHOWS_ITS_TEXT = "PropertyStringError";

test("every error class of the package is judged here", () => {
  const classes = Object.entries(client).flatMap(([name, value]) =>
    typeof value === "function" && value.prototype instanceof Error ? [name] : [],
  );
  expect(Object.keys(made).sort()).toEqual(classes.filter((name) => name !== SHOWS_ITS_TEXT).sort());
});

describe.each(Object.entries(made))("%s", (_name, make) => {
  const error = make();

  test.each([
    ["message", error.message],
    ["stack", String(error.stack)],
    ["JSON", JSON.stringify(error)],
    ["inspect", inspect(error, { depth: 9, showHidden: true })],
    ["cause", inspect(error.cause, { depth: 9, showHidden: true })],
    ["text", String(error)],
  ])("its %s does not hold the secret", (_where, view) => {
    expect(view).not.toContain(secret);
    expect(view).not.toContain(encodeURIComponent(secret));
    expect(view).not.toContain(JSON.stringify(secret).slice(1, -1));
  });
});
