import type { GuestFile } from "../../render/guest-file.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import type { SecretRef } from "../../spec/secret-ref.ts";
import { AGE_KEY_FILE, authFile, FLAKE } from "./layout.ts";
import { NixExpression, type NixValue } from "./nix-literal.ts";

/** What a manager of secrets adds to the system: its flake, its module there, and its options. */
interface Manager {
  readonly input: { readonly name: string; readonly url: string; readonly module: string };
  /** The encrypted file, as the flake sees it. */
  readonly file: string;
  readonly options: Readonly<Record<string, NixValue>>;
  /** Expression for the path where the decrypted env file is while the system runs. */
  readonly decrypted: NixExpression;
}

/** The name under which the env file is encrypted. */
const NAME = "hermes-env";

/** The manager that the spec names; nothing if secrets are plain files of root. */
export function secretManager({ nixos: { secrets } }: NixosSpec): Manager | undefined {
  switch (secrets.manager) {
    case "file":
      return undefined;
    case "sops-nix":
      return {
        input: { name: "sops-nix", url: secrets.flake, module: "inputs.sops-nix.nixosModules.sops" },
        file: "secrets.yaml",
        options: {
          sops: {
            defaultSopsFile: new NixExpression("./secrets.yaml"),
            defaultSopsFormat: "yaml",
            age: { keyFile: AGE_KEY_FILE },
            secrets: { [NAME]: {} },
          },
        },
        decrypted: new NixExpression(`config.sops.secrets.${NAME}.path`),
      };
    case "agenix":
      return {
        input: { name: "agenix", url: secrets.flake, module: "inputs.agenix.nixosModules.default" },
        file: `${NAME}.age`,
        options: {
          age: {
            identityPaths: [AGE_KEY_FILE],
            secrets: { [NAME]: { file: new NixExpression(`./${NAME}.age`) } },
          },
        },
        decrypted: new NixExpression(`config.age.secrets.${NAME}.path`),
      };
  }
}

/** Env files that are there, decrypted, only while the system runs. */
export function encryptedEnvironmentFiles(spec: NixosSpec): readonly NixExpression[] {
  const manager = secretManager(spec);
  return manager === undefined ? [] : [manager.decrypted];
}

/** The files that hold secrets, beside the env file: keys and seeds for root alone; what is encrypted goes to the flake. */
export function secretFiles(spec: NixosSpec): readonly GuestFile[] {
  const { secrets, options } = spec.nixos;
  const manager = secretManager(spec);
  return [
    ...(secrets.manager === "file" || manager === undefined
      ? []
      : [
          whole(`${FLAKE}/${manager.file}`, secrets.encrypted, "encrypted env file"),
          whole(AGE_KEY_FILE, secrets.identity, "age key"),
        ]),
    ...(options.authFile === undefined ? [] : [whole(authFile(), options.authFile, "auth.json")]),
    ...Object.entries(options.profiles).flatMap(([name, profile]) =>
      profile.authFile === undefined ? [] : [whole(authFile(name), profile.authFile, "auth.json")],
    ),
  ];
}

function whole(path: string, secret: SecretRef, name: string): GuestFile {
  return { path, mode: "0600", owner: "tool", content: { parts: [{ secret, name, whole: true }] } };
}
