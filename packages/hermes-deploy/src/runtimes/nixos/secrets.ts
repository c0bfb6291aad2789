import type { GuestFile } from "../../render/guest-file.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import type { SecretRef } from "../../spec/secret-ref.ts";
import { AGE_KEY_FILE, authFile, DEFAULT_PROFILE, FLAKE } from "./layout.ts";
import { NixExpression, type NixValue } from "./nix-literal.ts";

/** What a manager of secrets adds to the system: its flake, its module there, and its options. */
interface Manager {
  readonly input: { readonly name: string; readonly url: string; readonly module: string };
  /** The encrypted file, as the flake sees it. */
  readonly file: string;
  readonly options: Readonly<Record<string, NixValue>>;
  /** Where the decrypted env file is while the system runs: as Nix writes it, and what that evaluates to. */
  readonly decrypted: { readonly written: NixExpression; readonly path: string };
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
            // By itself it wants the keys of sshd too, which are not there before somebody has logged in (sops-nix issue 167).
            age: { keyFile: AGE_KEY_FILE, sshKeyPaths: [] },
            gnupg: { sshKeyPaths: [] },
            secrets: { [NAME]: {} },
          },
        },
        decrypted: {
          written: new NixExpression(`config.sops.secrets.${NAME}.path`),
          path: `/run/secrets/${NAME}`,
        },
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
        decrypted: { written: new NixExpression(`config.age.secrets.${NAME}.path`), path: `/run/agenix/${NAME}` },
      };
  }
}

/** The files that hold secrets, beside the env files: keys and seeds for root alone; what is encrypted goes to the flake. */
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
    ...Object.entries({ [DEFAULT_PROFILE]: options, ...options.profiles }).flatMap(([profile, { authFile: seed }]) =>
      seed === undefined ? [] : [whole(authFile(profile), seed, "auth.json")],
    ),
  ];
}

function whole(path: string, secret: SecretRef, name: string): GuestFile {
  return { path, mode: "0600", owner: "tool", content: { parts: [{ secret, name, whole: true }] } };
}
