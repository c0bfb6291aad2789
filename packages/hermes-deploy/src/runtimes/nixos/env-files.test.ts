import { expect, test } from "vitest";
import { exampleText, nixosSpec } from "../../../test/nixos-spec.ts";
import { maskText } from "../../render/secret-text.ts";
import { envFilesOf, secretEnvFiles } from "./env-files.ts";

const SECRETS = "/etc/hermes-deploy/secrets";
const MODEL_KEY = "OPENAI_API_KEY=<env:LITELLM_API_KEY>\n";

type Row = {
  readonly name: string;
  /** Under `nixos`, in YAML's short form. */
  readonly nixos: string;
  readonly profile?: string;
  /** Files that this tool writes for the profile, with what is in them; and all that go into its .env. */
  readonly written: Readonly<Record<string, string>>;
  readonly used: readonly string[];
};

test.each<Row>([
  { name: "no more secrets", nixos: "{}", written: {}, used: [`${SECRETS}/hermes.env`] },
  {
    name: "two more",
    nixos: '{ secret_environment: { default: { B: "env:B", A: "file:/a" } } }',
    written: { [`${SECRETS}/profile-default.env`]: "B=<env:B>\nA=<file:/a>\n" },
    used: [`${SECRETS}/hermes.env`, `${SECRETS}/profile-default.env`],
  },
  {
    name: "sops-nix, and files that are there",
    nixos:
      '{ secrets: { manager: sops-nix, encrypted: "file:/x", identity: "env:K" }, options: { environmentFiles: [/run/more] } }',
    written: {},
    used: [`${SECRETS}/hermes.env`, "/run/secrets/hermes-env", "/run/more"],
  },
  {
    name: "a profile has the model's key, and no token of the agent's",
    nixos: "{ options: { profiles: { work: {} } } }",
    profile: "work",
    written: { [`${SECRETS}/profile-work.env`]: MODEL_KEY },
    used: [`${SECRETS}/profile-work.env`],
  },
  {
    name: "a profile with a key of its own",
    nixos:
      '{ options: { profiles: { work: { environmentFiles: [/run/w] } } }, secret_environment: { work: { OPENAI_API_KEY: "env:W" } } }',
    profile: "work",
    written: { [`${SECRETS}/profile-work.env`]: "OPENAI_API_KEY=<env:W>\n" },
    used: [`${SECRETS}/profile-work.env`, "/run/w"],
  },
  ...["base_url: http://elsewhere/v1", "provider: anthropic"].map((elsewhere) => ({
    name: `a profile that is served elsewhere (${elsewhere}) gets no key`,
    nixos: `{ options: { profiles: { work: { settings: { model: { ${elsewhere} } } } } } }`,
    profile: "work",
    written: {},
    used: [],
  })),
  {
    name: "a profile with a config.yaml of its own gets no key",
    nixos: "{ options: { profiles: { work: { configFile: /srv/config.yaml } } } }",
    profile: "work",
    written: {},
    used: [],
  },
])("$name", ({ nixos, profile = "default", written, used }) => {
  const spec = nixosSpec(exampleText("nixos-native", [/^nixos:[\s\S]*?(?=^verify:)/m, `nixos: ${nixos}\n`]));
  const files = secretEnvFiles(spec).map(({ path, content }) => [path, maskText(content)]);
  expect(Object.fromEntries(files)).toEqual(written);
  expect(envFilesOf(spec, profile).map(({ path }) => path)).toEqual(used);
});
