import { describe, expect, test } from "vitest";
import { localSecrets } from "../apply/secrets.ts";
import type { Target as SpecTarget } from "../spec/target.ts";
import { findTarget } from "./target.ts";
import { UsageError } from "./usage-error.ts";

const find = (env: Record<string, string>, spec?: SpecTarget) =>
  findTarget(spec, { env, cwd: "/nowhere", secrets: localSecrets(env) });
const token = { id: "hermes@pve!deploy", secret: "11111111-2222" };
const PVE_TOKEN = "hermes@pve!deploy=11111111-2222";
const fingerprint = Array.from({ length: 32 }, () => "AB").join(":");

describe("a target", () => {
  test.each<{ name: string; env: Record<string, string>; spec?: SpecTarget; want: unknown }>([
    { name: "none", env: {}, want: undefined },
    { name: "none, with empty variables", env: { PVE_HOST: "", PVE_TOKEN: " " }, want: undefined },
    {
      name: "host and token",
      env: { PVE_HOST: "pve1.lan", PVE_TOKEN },
      want: { url: "https://pve1.lan:8006", tls: {}, token },
    },
    { name: "a port", env: { PVE_HOST: "pve1:443", PVE_TOKEN }, want: { url: "https://pve1:443", tls: {}, token } },
    { name: "a URL", env: { PVE_HOST: "https://p:1", PVE_TOKEN }, want: { url: "https://p:1", tls: {}, token } },
    {
      name: "a fingerprint",
      env: { PVE_HOST: "p", PVE_TOKEN, PVE_FINGERPRINT: fingerprint },
      want: { url: "https://p:8006", tls: { fingerprint }, token },
    },
    {
      name: "root's password alone",
      env: { PVE_HOST: "p", PVE_ROOT_PASSWORD: "hunter22" },
      want: { url: "https://p:8006", tls: {}, rootPassword: "hunter22" },
    },
    {
      name: "the spec's",
      env: { T: PVE_TOKEN },
      spec: { host: "p", token: { from: "env", name: "T" } },
      want: { url: "https://p:8006", tls: {}, token },
    },
    {
      name: "the environment before the spec",
      env: { PVE_HOST: "q", PVE_TOKEN },
      spec: { host: "p", token: { from: "env", name: "NOT_ASKED" } },
      want: { url: "https://q:8006", tls: {}, token },
    },
  ])("$name", async ({ env, spec, want }) => {
    expect(await find(env, spec)).toEqual(want);
  });

  test.each<{ name: string; env: Record<string, string>; want: string }>([
    { name: "a token without a host", env: { PVE_TOKEN }, want: "PVE_TOKEN is set, but PVE_HOST is not" },
    { name: "no credential", env: { PVE_HOST: "p" }, want: "PVE_HOST names p, but there is no credential for it" },
    { name: "half a token", env: { PVE_HOST: "p", PVE_TOKEN: "11111111-2222" }, want: "PVE_TOKEN is not an API token" },
    {
      name: "a user instead of a token",
      env: { PVE_HOST: "p", PVE_TOKEN: "root@pam=x" },
      want: "PVE_TOKEN is not an API token",
    },
    {
      name: "half a fingerprint",
      env: { PVE_HOST: "p", PVE_TOKEN, PVE_FINGERPRINT: "AB:CD" },
      want: "PVE_FINGERPRINT is not a SHA-256 fingerprint",
    },
    {
      name: "a CA that is not there",
      env: { PVE_HOST: "p", PVE_TOKEN, PVE_CA: "ca.pem" },
      want: "PVE_CA: ca.pem cannot be read",
    },
    {
      name: "a login that is none",
      env: { PVE_HOST: "p", PVE_TOKEN, PVE_SSH: "root@" },
      want: "PVE_SSH: root@ is not a login",
    },
    {
      name: "a login with a key that is not there",
      env: { PVE_HOST: "p", PVE_TOKEN, PVE_SSH: "p", PVE_SSH_KEY: "id" },
      want: "PVE_SSH_KEY: id cannot be read",
    },
    {
      name: "a login with a key that is none",
      env: { PVE_HOST: "p", PVE_TOKEN, PVE_SSH: "p", PVE_SSH_KEY: "/etc/hostname" },
      want: "PVE_SSH_KEY: /etc/hostname is no private key without a passphrase",
    },
    {
      name: "a login in the container that is none",
      env: { PVE_HOST: "p", PVE_TOKEN, PVE_GUEST_SSH: "root@" },
      want: "PVE_GUEST_SSH: root@ is not a login",
    },
    {
      name: "its key that is not there",
      env: { PVE_HOST: "p", PVE_TOKEN, PVE_GUEST_SSH: "p", PVE_GUEST_SSH_KEY: "id" },
      want: "PVE_GUEST_SSH_KEY: id cannot be read",
    },
    {
      name: "half a host key",
      env: { PVE_HOST: "p", PVE_TOKEN, PVE_SSH: "p", PVE_SSH_HOST_KEY: "SHA256:abc" },
      want: "PVE_SSH_HOST_KEY is not the fingerprint of a host key",
    },
  ])("refused: $name", async ({ env, want }) => {
    const error = await find(env).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toBe(want);
    expect(JSON.stringify([error, (error as UsageError).hint])).not.toContain("11111111-2222");
  });
});
