import type { GuestFile } from "../../render/guest-file.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import type { SecretRef } from "../../spec/secret-ref.ts";
import { DEFAULT_PROFILE, ENV_FILE, profileEnvFile } from "./layout.ts";
import type { NixExpression } from "./nix-literal.ts";
import { sharesModel } from "./own-settings.ts";
import { secretManager } from "./secrets.ts";

/** An env file as Nix writes it, and what that evaluates to. */
interface EnvFile {
  readonly written: string | NixExpression;
  readonly path: string;
}

/** The env files that make up the .env of a profile, in the order in which the module puts them together. */
export function envFilesOf(spec: NixosSpec, profile: string = DEFAULT_PROFILE): readonly EnvFile[] {
  const { options } = spec.nixos;
  const isDefault = profile === DEFAULT_PROFILE;
  const more = isDefault ? options.environmentFiles : (options.profiles[profile]?.environmentFiles ?? []);
  const decrypted = isDefault ? secretManager(spec)?.decrypted : undefined;
  return [
    ...(isDefault ? [plain(ENV_FILE)] : []),
    ...(Object.keys(secretsOf(spec, profile)).length === 0 ? [] : [plain(profileEnvFile(profile))]),
    ...(decrypted === undefined ? [] : [decrypted]),
    ...more.map(plain),
  ];
}

const plain = (path: string): EnvFile => ({ written: path, path });

/** The env files of the profiles for what `secret_environment` says, and for the model's key in a named one. */
export function secretEnvFiles(spec: NixosSpec): readonly GuestFile[] {
  return [DEFAULT_PROFILE, ...Object.keys(spec.nixos.options.profiles)].flatMap((profile) => {
    const secrets = Object.entries(secretsOf(spec, profile));
    const parts = secrets.flatMap(([name, secret]) => [`${name}=`, { secret, name }, "\n"]);
    return secrets.length === 0
      ? []
      : [{ path: profileEnvFile(profile), mode: "0600" as const, owner: "tool" as const, content: { parts } }];
  });
}

function secretsOf({ nixos, hermes }: NixosSpec, profile: string): Readonly<Record<string, SecretRef>> {
  const named = nixos.options.profiles[profile];
  const key = named !== undefined && sharesModel(named) ? hermes.model.api_key : undefined;
  return { ...(key === undefined ? {} : { OPENAI_API_KEY: key }), ...nixos.secret_environment[profile] };
}
