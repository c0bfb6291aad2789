import { expect, test } from "vitest";
import type { SecretRef } from "../spec/secret-ref.ts";
import { MissingSecretsError } from "./missing-secrets-error.ts";
import { localSecrets, resolveSecrets, type SecretSources } from "./secrets.ts";

const sources: SecretSources = {
  env: { KEY: "sk-1", EMPTY: "" },
  readFile: async (path) => {
    if (path === "/run/secrets/token") return "t0ken\n";
    if (path === "/run/secrets/empty") return "\n";
    throw Object.assign(new Error("no"), { code: path === "/root/x" ? "EACCES" : "ENOENT" });
  },
  run: async ([program]) => {
    if (program === "pass") return "s3cret\nsecond line\n";
    throw Object.assign(new Error("leaky s3cret"), { code: program === "false" ? 1 : "ENOENT" });
  },
};

const values: { given: SecretRef; want: string }[] = [
  { given: { from: "env", name: "KEY" }, want: "sk-1" },
  { given: { from: "file", path: "/run/secrets/token" }, want: "t0ken" },
  { given: { from: "command", argv: ["pass", "hermes"] }, want: "s3cret" },
];
test.each(values)("$given.from gives its value", async ({ given, want }) => {
  const { values: all, secrets } = await resolveSecrets([{ ref: given, usedIn: [] }], sources);
  expect(secrets(given)).toBe(want);
  expect(all).toEqual([want]);
});

test("everything that is missing is named at once, without any value", async () => {
  const refs: SecretRef[] = [
    { from: "env", name: "NOT_SET" },
    { from: "env", name: "KEY" },
    { from: "env", name: "EMPTY" },
    { from: "file", path: "/nowhere" },
    { from: "file", path: "/root/x" },
    { from: "file", path: "/run/secrets/empty" },
    { from: "command", argv: ["false"] },
    { from: "command", argv: ["nosuch"] },
  ];
  const error = await resolveSecrets(
    refs.map((ref) => ({ ref, usedIn: ["/opt/hermes/.env"] })),
    sources,
  ).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MissingSecretsError);
  const { message, missing } = error as MissingSecretsError;
  expect(message).toBe("7 secrets are missing");
  expect(missing.map(({ reference, why }) => `${reference}: ${why}`)).toEqual([
    "env:NOT_SET: the environment variable is not set",
    "env:EMPTY: the environment variable is empty",
    "file:/nowhere: the file does not exist",
    "file:/root/x: the file may not be read",
    "file:/run/secrets/empty: the file gives nothing",
    "command:false: the command ended with exit code 1",
    "command:nosuch: the command does not exist",
  ]);
  expect(JSON.stringify(error)).not.toContain("s3cret");
});

test("a command is run without a shell", async () => {
  const ref: SecretRef = { from: "command", argv: ["printf", "%s", "$HOME; `id`"] };
  const { secrets } = await resolveSecrets([{ ref, usedIn: [] }], localSecrets({}));
  expect(secrets(ref)).toBe("$HOME; `id`");
});
