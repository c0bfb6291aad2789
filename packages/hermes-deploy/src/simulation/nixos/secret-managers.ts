import { createHash } from "node:crypto";
import type { GuestFiles } from "../files.ts";
import { EvaluationError } from "./evaluation-error.ts";
import { Elsewhere, isNixSet, listOf, memberOf, type NixData, textOf } from "./read-nix.ts";

/** A secret that a manager decrypts whenever the system is activated. */
export interface SealedSecret {
  readonly manager: "sops-nix" | "agenix";
  readonly name: string;
  /** The encrypted file, in the flake. */
  readonly file: string;
  /** Files with age keys. */
  readonly keys: readonly string[];
  /** Keys of sshd that sops-nix imports as well, and fails without. */
  readonly sshKeys: readonly string[];
  readonly to: string;
}

/** What sops-nix takes of its own accord (modules/sops/default.nix, gnupg.sshKeyPaths and age.sshKeyPaths). */
const SSHD_KEYS = ["/etc/ssh/ssh_host_rsa_key", "/etc/ssh/ssh_host_ed25519_key"];

/**
 * The secrets that a configuration leaves to sops-nix or agenix.
 * @param flake what flake.nix says
 * @param directory where it is
 * @throws {EvaluationError} where an option of a manager is used whose module or flake is not there
 */
export function sealedSecrets(flake: NixData, configuration: NixData, directory: string): readonly SealedSecret[] {
  const sops = memberOf(configuration, "sops");
  const age = memberOf(configuration, "age");
  if (sops !== undefined) needsModule(flake, "sops-nix", "sops", "sops");
  if (age !== undefined) needsModule(flake, "agenix", "default", "age");
  const at = (path: NixData | undefined) =>
    path instanceof Elsewhere ? path.text.replace(/^\.\//, `${directory}/`) : (textOf(path) ?? "");
  const sshKeys = ["age", "gnupg"].flatMap((kind) => {
    const own = memberOf(memberOf(sops, kind), "sshKeyPaths");
    return own === undefined ? SSHD_KEYS : textsOf(own);
  });
  const key = textOf(memberOf(memberOf(sops, "age"), "keyFile"));
  return [
    ...names(memberOf(sops, "secrets")).map((name) => ({
      manager: "sops-nix" as const,
      name,
      file: at(memberOf(sops, "defaultSopsFile")),
      keys: key === undefined ? [] : [key],
      sshKeys,
      to: `/run/secrets/${name}`,
    })),
    ...names(memberOf(age, "secrets")).map((name) => ({
      manager: "agenix" as const,
      name,
      file: at(memberOf(memberOf(memberOf(age, "secrets"), name), "file")),
      keys: textsOf(memberOf(age, "identityPaths")),
      sshKeys: [],
      to: `/run/agenix/${name}`,
    })),
  ];
}

/** What `config.sops.secrets.NAME.path` or `config.age.secrets.NAME.path` evaluates to; other texts are left as they are. */
export function pathOfSecret(value: NixData, secrets: readonly SealedSecret[]): string | undefined {
  if (!(value instanceof Elsewhere)) return textOf(value);
  const [, set, name] = /^config\.(sops|age)\.secrets\.(.+)\.path$/.exec(value.text) ?? [];
  const manager = set === "sops" ? "sops-nix" : "agenix";
  return secrets.find((one) => one.name === name && one.manager === manager)?.to;
}

/** What the managers do when the system is activated. @returns what one of them complains of, in its words */
export async function unsealSecrets(secrets: readonly SealedSecret[], files: GuestFiles): Promise<string | undefined> {
  for (const { manager, name, file, keys, sshKeys, to } of secrets) {
    for (const path of [...sshKeys, ...keys]) {
      if (!(await files.exists(path))) return `${manager}: cannot read keyfile '${path}': no such file or directory`;
    }
    const sealed = await files.read(file);
    if (sealed === undefined) return `${manager}: cannot read '${file}': no such file or directory`;
    const held = await Promise.all(keys.map((path) => files.read(path)));
    const text = held.map((key) => unseal(manager, name, sealed, key ?? "")).find((one) => one !== undefined);
    if (text === undefined) return `${manager}: failed to decrypt '${file}': no identity matched any of the recipients`;
    await files.write(to, text, 0o400);
  }
  return undefined;
}

/** Stands in for `sops --encrypt` and `age --armor`, as far as the simulated managers go: only the same key opens it. */
export function sealFor(manager: SealedSecret["manager"], key: string, name: string, text: string): string {
  const body = `${recipient(key)} ${Buffer.from(text).toString("base64")}`;
  return manager === "agenix"
    ? `-----BEGIN AGE ENCRYPTED FILE-----\n${body}\n-----END AGE ENCRYPTED FILE-----\n`
    : `${name}: ENC[simulated,data:${body}]\nsops:\n  version: simulated\n`;
}

function unseal(manager: SealedSecret["manager"], name: string, sealed: string, key: string): string | undefined {
  const pattern =
    manager === "agenix"
      ? /^(?<to>[0-9a-f]{64}) (?<data>\S+)$/m
      : new RegExp(`^${name}: ENC\\[simulated,data:(?<to>\\w+) (?<data>\\S+)\\]$`, "m");
  const { to, data } = pattern.exec(sealed)?.groups ?? {};
  return to === recipient(key) && data !== undefined ? Buffer.from(data, "base64").toString("utf8") : undefined;
}

function recipient(key: string): string {
  return createHash("sha256").update(key.trim()).digest("hex");
}

function needsModule(flake: NixData, input: string, module: string, option: string): void {
  const wanted = `inputs.${input}.nixosModules.${module}`;
  const [system] = Object.values(setOf(memberOf(memberOf(flake, "outputs"), "nixosConfigurations")));
  const modules = listOf(memberOf(system, "modules"));
  const has = modules.some((one) => one instanceof Elsewhere && one.text === wanted);
  if (!has) throw new EvaluationError(`error: The option \`${option}' does not exist.`);
  if (textOf(memberOf(memberOf(memberOf(flake, "inputs"), input), "url")) === undefined)
    throw new EvaluationError(`error: attribute '${input}' missing`);
}

function setOf(value: NixData | undefined): Readonly<Record<string, NixData>> {
  return isNixSet(value) ? value : {};
}

function names(value: NixData | undefined): readonly string[] {
  return Object.keys(setOf(value));
}

function textsOf(value: NixData | undefined): readonly string[] {
  return listOf(value).flatMap((one) => textOf(one) ?? []);
}
