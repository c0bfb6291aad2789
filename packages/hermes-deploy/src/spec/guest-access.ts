import { z } from "zod";
import { secretRef } from "./secret-ref.ts";

const network = z.union([z.cidrv4(), z.cidrv6()], { error: "a network such as 10.1.10.0/24 or fd00::/8" });

/** Who gets into the guest from outside, and from where. The API's console needs none of this. */
export const access = z.strictObject({
  ssh_keys: z
    .array(
      z
        .string()
        .regex(
          /^(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp(?:256|384|521)|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]+=*(?: [\p{L}\p{N} @._+-]*)?$/u,
          {
            error: 'one public key, such as "ssh-ed25519 AAAA… me@laptop"',
          },
        ),
    )
    .default([])
    .describe("Public keys of those who may log in as root over SSH; without any, sshd does not run."),
  from: z
    .array(network)
    .default([])
    .describe("Networks from which SSH and the dashboard are reached; from everywhere if empty."),
});

/** Where Hermes' staged installer comes from, and what it installs. */
export const installer = z
  .strictObject({
    url: z
      .url({ protocol: /^https$/, error: "an https address" })
      .regex(/^[\x21-\x7e]+$/, { error: "without spaces, line breaks or other than ASCII characters" })
      .default("https://hermes-agent.nousresearch.com/install.sh")
      .describe("The installer; it has to know --manifest and --stage."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: "64 hex digits in lower case" })
      .optional()
      .describe("Digest of the installer; another one is not run."),
    commit: z
      .string()
      .regex(/^[0-9a-f]{7,40}$/, { error: "a commit of the program's repository" })
      .optional()
      .describe("Commit to install; the newest release's if absent."),
    browser: z.boolean().default(true).describe("Install what the browser tool needs (several hundred MB)."),
  })
  .prefault({})
  .describe("Hermes' own installer, run stage by stage as the agent's user.");

/** Hermes' web dashboard as a service of its own. */
export const dashboard = z
  .union([
    z.literal(false),
    z.strictObject({
      port: z.int().min(1024).max(65535).default(9119).describe("Port."),
      login: z
        .strictObject({
          username: z
            .string()
            .regex(/^[\w.@-]{1,64}$/, { error: "a name: letters, digits and . @ - _" })
            .describe("Name to log in with."),
          password: secretRef.describe("Password to log in with."),
        })
        .optional()
        .describe(
          "With a login, the dashboard is reached over the network; without, on the container's loopback only.",
        ),
    }),
  ])
  .prefault({})
  .describe("Web dashboard; false for none.");
