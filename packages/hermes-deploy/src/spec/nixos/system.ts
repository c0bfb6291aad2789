import { z } from "zod";
import { secretRef } from "../secret-ref.ts";
import { environmentName, MODULE_REVISION } from "./options.ts";

const flakeReference = (like: string) =>
  z.string().regex(/^[a-z0-9+.-]+:[\w@:/.?=&%+~-]+$/i, { error: `a reference to a flake, such as ${like}` });

/** Where secrets are until Hermes reads them; in no case in the Nix store. */
const secrets = z.discriminatedUnion("manager", [
  z.strictObject({ manager: z.literal("file").describe("Files of root alone, written by this tool.") }),
  z.strictObject({
    manager: z.literal("sops-nix").describe("Beside those files, one that sops has encrypted."),
    encrypted: secretRef.describe("The encrypted YAML file, with the env file's text under the key hermes-env."),
    identity: secretRef.describe("The age key that opens it."),
    flake: flakeReference("github:Mic92/sops-nix").default("github:Mic92/sops-nix").describe("sops-nix itself."),
  }),
  z.strictObject({
    manager: z.literal("agenix").describe("Beside those files, one that age has encrypted."),
    encrypted: secretRef.describe("The env file, encrypted by age with --armor."),
    identity: secretRef.describe("The age key that opens it."),
    flake: flakeReference("github:ryantm/agenix").default("github:ryantm/agenix").describe("agenix itself."),
  }),
]);

/** Settings of the unit that go beyond the module's own (systemd.exec(5)); each may be refused by a container's kernel. */
export const hardening = z.strictObject({
  LockPersonality: z.boolean().optional().describe("No other execution domain."),
  PrivateDevices: z.boolean().optional().describe("Only the harmless devices."),
  ProtectClock: z.boolean().optional().describe("The clock cannot be set."),
  ProtectControlGroups: z.boolean().optional().describe("Control groups are read-only."),
  ProtectHome: z
    .union([z.boolean(), z.enum(["read-only", "tmpfs"])])
    .optional()
    .describe("Homes are hidden."),
  ProtectHostname: z.boolean().optional().describe("The host name cannot be set."),
  ProtectKernelLogs: z.boolean().optional().describe("The kernel's log is hidden."),
  ProtectKernelModules: z.boolean().optional().describe("No kernel modules."),
  ProtectKernelTunables: z.boolean().optional().describe("/proc and /sys are read-only."),
  RestrictNamespaces: z.boolean().optional().describe("No new namespaces; the browser's own sandbox needs some."),
  RestrictRealtime: z.boolean().optional().describe("No realtime scheduling."),
  RestrictSUIDSGID: z
    .boolean()
    .optional()
    .describe("No set-user-id files; not with the module's set-group-id directories."),
  MemoryMax: z
    .string()
    .regex(/^\d+[KMGT%]?$/, { error: 'such as "3G" or "80%"' })
    .optional()
    .describe("Most memory."),
  TasksMax: z.int().min(1).optional().describe("Most processes and threads."),
});

/** The NixOS around the agent. */
export const nixosSystem = {
  nixpkgs: flakeReference("github:NixOS/nixpkgs/nixos-unstable")
    .default("github:NixOS/nixpkgs/nixos-unstable")
    .describe("nixpkgs of the system. Hermes is built from the one that its own flake pins."),
  module: flakeReference(`github:NousResearch/hermes-agent/${MODULE_REVISION}`)
    .default(`github:NousResearch/hermes-agent/${MODULE_REVISION}`)
    .describe("hermes-agent's flake. The options below are checked against the revision that is the default."),
  state_version: z
    .string({ error: 'quote it: "25.11"' })
    .regex(/^\d\d\.(?:05|11)$/, { error: 'a release in quotes, such as "25.11"' })
    .default("25.11")
    .describe("Release that this system was first installed with; leave it as it is."),
  binary_caches: z
    .array(
      z.strictObject({
        url: z.url({ protocol: /^https?$/, error: "an http or https address" }).describe("Address of the cache."),
        public_key: z
          .string()
          .regex(/^[\w.-]+:[A-Za-z0-9+/]+=*$/, { error: "NAME:KEY" })
          .describe("Key that it signs with."),
      }),
    )
    .default([])
    .describe("Where to fetch what would otherwise be built; the first build takes 3 to 15 minutes without."),
  build_sandbox: z
    .boolean()
    .default(false)
    .describe("Nix' own sandbox for builds; in a container it mostly cannot be had."),
  secrets: secrets.prefault({ manager: "file" }).describe("How secrets get to Hermes."),
  secret_environment: z
    .record(z.string(), z.record(environmentName, secretRef))
    .default({})
    .describe("More secrets for .env, by profile: `default` is the agent itself. They become files of root alone."),
};
