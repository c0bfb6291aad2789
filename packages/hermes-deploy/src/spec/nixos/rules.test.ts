import { expect, test } from "vitest";
import { exampleText, problemsOf } from "../../../test/nixos-spec.ts";

type Row = {
  readonly name: string;
  readonly shape?: "nixos-native" | "nixos-container";
  readonly from: string | RegExp;
  readonly to: string;
  readonly want: RegExp;
};

const OPTIONS = "  options:";

test.each<Row>([
  {
    name: "a template of another system",
    from: /name: nixos-.*/,
    to: "name: debian-12-standard",
    want: /^container\.template\.name: a template of NixOS/,
  },
  { name: "no nesting", from: "nesting: true", to: "nesting: false", want: /^container\.features: .*nesting: true/ },
  {
    name: "Docker without keyctl",
    shape: "nixos-container",
    from: "keyctl: true",
    to: "keyctl: false",
    want: /keyctl: true/,
  },
  { name: "a small disk", from: "size: 32", to: "size: 8", want: /^container\.rootfs\.size: the Nix store/ },
  {
    name: "a mount where the agent's container has its own",
    shape: "nixos-container",
    from: "path: /work",
    to: "path: /data",
    want: /mounts\[0\]\.path: the agent's container/,
  },
  {
    name: "a mount over the store",
    shape: "nixos-container",
    from: "path: /work",
    to: "path: /nix/more",
    want: /mounts\[0\]\.path: NixOS/,
  },
  {
    name: "a misspelt option",
    from: "addToSystemPackages",
    to: "addToSystemPackage",
    want: /did you mean "addToSystemPackages"/,
  },
  {
    name: "an option of the wrong type",
    from: "addToSystemPackages: true",
    to: "addToSystemPackages: yes please",
    want: /addToSystemPackages: is text; it must be true or false/,
  },
  {
    name: "a secret in the environment",
    shape: "nixos-container",
    from: "TZ: Europe/Berlin",
    to: "OPENAI_API_KEY: sk-1",
    want: /environment\.OPENAI_API_KEY: it would be in the Nix store/,
  },
  {
    name: "a secret in the settings",
    from: "max_turns: 100",
    to: "browser: { api_key: abc }",
    want: /settings\.browser\.api_key: it would be in the Nix store.*\$\{NAME\}/,
  },
  {
    name: "a secret of an MCP server",
    from: "command: npx",
    to: "command: npx\n        env: { GITHUB_TOKEN: ghp_1 }",
    want: /mcpServers\.files\.env\.GITHUB_TOKEN/,
  },
  {
    name: "the model twice",
    from: "max_turns: 100",
    to: "model: { default: other }",
    want: /settings\.model\.default: said by hermes\.model/,
  },
  {
    name: "a server with both transports",
    from: "command: npx",
    to: "command: npx\n        url: http://x.lan",
    want: /mcpServers\.files: a server has either/,
  },
  {
    name: "SOUL.md in the wrong place",
    from: "AGENTS.md:",
    to: "SOUL.md:",
    want: /documents\.SOUL\.md: .*hermesHomeFiles/,
  },
  {
    name: "configFile beside settings",
    from: "addToSystemPackages: true",
    to: "configFile: /etc/hermes/config.yaml",
    want: /settings: ignored by the module/,
  },
  { name: "a reserved profile", from: "addToSystemPackages: true", to: "profiles: { root: {} }", want: /profiles/ },
  {
    name: "a second gateway in Docker",
    shape: "nixos-container",
    from: "addToSystemPackages: true",
    to: "profiles: { work: { gateway: { enable: true } } }",
    want: /profiles\.work\.gateway\.enable: only with shape nixos-native/,
  },
  {
    name: "a backend in Docker",
    shape: "nixos-container",
    from: "addToSystemPackages: true",
    to: "backend: { mode: serve }",
    want: /backend: unknown key/,
  },
  {
    name: "a container in the native shape",
    from: "addToSystemPackages: true",
    to: "container: { image: x }",
    want: /container: unknown key/,
  },
  {
    name: "a key that Nix does not print as data",
    from: "max_turns: 100",
    to: "odd: { outPath: x }",
    want: /settings: no key may be called outPath/,
  },
  {
    name: "options that a shell would take apart",
    shape: "nixos-container",
    from: '"--memory=4g"',
    to: '"--label=a b"',
    want: /extraOptions\[0\]: options: the module takes them unquoted/,
  },
])("$name", ({ shape = "nixos-native", from, to, want }) => {
  expect(problemsOf(exampleText(shape, [from, to])).join("\n")).toMatch(want);
});

test("a reference to the environment is no secret", () => {
  const text = exampleText("nixos-native", [
    "command: npx",
    "command: npx\n        env: { GITHUB_TOKEN: '${GITHUB_TOKEN}' }",
  ]);
  expect(problemsOf(text)).toEqual([]);
});

test("options may be left out altogether", () => {
  expect(problemsOf(exampleText("nixos-native", [new RegExp(`${OPTIONS}[\\s\\S]*?(?=^verify:)`, "m"), ""]))).toEqual(
    [],
  );
});
