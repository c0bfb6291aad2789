import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { MULTIPLEX, profilesSpec } from "../../../test/profiles-spec.ts";
import { maskText } from "../../render/secret-text.ts";
import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import { profilesFiles } from "./files.ts";

const textOf = (spec: DockerProfilesSpec, path: string) => {
  const file = profilesFiles(spec).find((one) => one.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return maskText(file.content);
};
const HOME = "/var/lib/hermes";

test("every profile that shall be there has its files, and none that shall not", () => {
  const spec = profilesSpec(["    state: stopped", "    state: absent"]);
  expect(profilesFiles(spec).map(({ path }) => path)).toEqual([
    "/opt/hermes/compose.yaml",
    ...["", "/profiles/coder", "/profiles/writer"].flatMap((home) => [
      `${HOME}${home}/config.yaml`,
      `${HOME}${home}/.env`,
    ]),
  ]);
});

test("nothing of one profile is in the container's environment", () => {
  const { services } = parse(textOf(profilesSpec(), "/opt/hermes/compose.yaml"));
  expect(services.hermes).not.toHaveProperty("env_file");
  expect(Object.keys(services.hermes.environment)).toEqual(["HERMES_WRITE_SAFE_ROOT"]);
  expect(services.hermes).toMatchObject({ network_mode: "host", command: ["gateway", "run"] });
  expect(services.hermes).not.toHaveProperty("ports");
});

describe("a gateway for each", () => {
  const spec = profilesSpec();

  test("each has its own port, bot and place to work", () => {
    expect(textOf(spec, `${HOME}/profiles/coder/.env`)).toBe(
      `# hermes-deploy: the lines up to the end mark come from the spec; other lines are kept
OPENAI_API_KEY=<env:LITELLM_API_KEY>
API_SERVER_ENABLED=true
API_SERVER_HOST=127.0.0.1
API_SERVER_PORT=9570
TELEGRAM_BOT_TOKEN=<env:CODER_TELEGRAM_BOT_TOKEN>
TELEGRAM_ALLOWED_USERS=123456789
# hermes-deploy: end
`,
    );
    expect(parse(textOf(spec, `${HOME}/profiles/coder/config.yaml`))).toEqual({
      model: { default: "claude-sonnet-4-5", provider: "custom", base_url: "http://10.1.10.22:4000/v1" },
      terminal: { backend: "local", cwd: "/opt/data/profiles/coder/workspace" },
    });
    expect(parse(textOf(spec, `${HOME}/profiles/writer/config.yaml`))).toMatchObject({
      model: { default: "gpt-5-mini" },
    });
  });

  test("its key is generated in the guest, or comes from the spec", () => {
    const merge = (given: DockerProfilesSpec) =>
      profilesFiles(given).find(({ path }) => path === `${HOME}/profiles/writer/.env`)?.merge;
    expect(merge(spec)?.generated).toEqual(["API_SERVER_KEY"]);
    const own = profilesSpec(["port: 9300", "key: env:WRITER_KEY\n      port: 9300"]);
    expect(merge(own)).toMatchObject({ generated: [], managed: expect.arrayContaining(["API_SERVER_KEY"]) });
  });
});

describe("one gateway for all", () => {
  const spec = profilesSpec(...MULTIPLEX);

  test("the default profile's serves those that shall run", () => {
    expect(parse(textOf(spec, `${HOME}/config.yaml`))).toMatchObject({
      gateway: { multiplex_profiles: true, multiplex_profile_allowlist: ["coder", "writer"] },
    });
  });

  test("the others listen nowhere by themselves, which Hermes would refuse, and keep their key", () => {
    expect(parse(textOf(spec, `${HOME}/profiles/coder/config.yaml`))).toMatchObject({
      platforms: { api_server: { enabled: false } },
    });
    expect(textOf(spec, `${HOME}/profiles/coder/.env`)).not.toMatch(/API_SERVER_(?:ENABLED|HOST|PORT)/);
    expect(textOf(spec, `${HOME}/.env`)).toContain("API_SERVER_PORT=8642");
  });
});
