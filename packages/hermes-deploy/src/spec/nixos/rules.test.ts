import { expect, test } from "vitest";
import { exampleText, nixosSpec, problemsOf } from "../../../test/nixos-spec.ts";
import { nixosFiles } from "../../runtimes/nixos/files.ts";

type Row = {
  readonly name: string;
  readonly shape?: "nixos-native" | "nixos-container";
  readonly from: string | RegExp;
  readonly to: string;
  readonly also?: readonly [string, string];
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
  {
    name: "a secret for a profile that is not there",
    from: "  options:",
    to: "  secret_environment: { wrok: { TOKEN: 'env:TOKEN' } }\n  options:",
    want: /secret_environment\.wrok: there is no such profile/,
  },
  {
    name: "a secret written down",
    from: "  options:",
    to: "  secret_environment: { default: { GITHUB_TOKEN: ghp_1 } }\n  options:",
    want: /secret_environment\.default\.GITHUB_TOKEN: a secret is never written here/,
  },
  {
    name: "what hermes says already, as a secret",
    from: "  options:",
    to: "  secret_environment: { default: { TELEGRAM_BOT_TOKEN: 'env:OTHER' } }\n  options:",
    want: /secret_environment\.default\.TELEGRAM_BOT_TOKEN: said by hermes already/,
  },
  {
    name: "what hermes says already, in the environment",
    shape: "nixos-container",
    from: "TZ: Europe/Berlin",
    to: "API_SERVER_PORT: '9'",
    want: /environment\.API_SERVER_PORT: said by hermes already/,
  },
  {
    name: "a variable that is secret and is not",
    from: "  options:",
    to: "  secret_environment: { default: { ROOM: 'env:ROOM' } }\n  options:\n    environment: { ROOM: attic }",
    want: /options\.environment\.ROOM: said by nixos\.secret_environment as well/,
  },
  {
    name: "a backend on the network without a login",
    from: "addToSystemPackages: true",
    to: "backend: { mode: dashboard, host: 10.0.0.5 }",
    want: /backend\.host: not on loopback, so it needs a login/,
  },
  {
    name: "users of the host without a command",
    shape: "nixos-container",
    from: "addToSystemPackages: true",
    to: "addToSystemPackages: false",
    also: ["backend: docker", "backend: docker\n      hostUsers: [me]"],
    want: /container\.hostUsers: these users have no hermes to run/,
  },
  {
    name: "a plugin twice",
    from: "addToSystemPackages: true",
    to: "extraPlugins: [hello, hello]",
    want: /extraPlugins\[1\]: a plugin of that name/,
  },
  {
    name: "a plugin without its hash",
    from: "addToSystemPackages: true",
    to: "extraPlugins: [{ name: lcm, owner: me, repo: lcm, rev: main }]",
    want: /extraPlugins\[0\]: a package of nixpkgs, or \{ name, owner, repo, rev, hash \}/,
  },
  {
    name: "a document above its directory",
    from: "AGENTS.md:",
    to: '"../AGENTS.md":',
    want: /documents.*: .*a file name such as/,
  },
  {
    name: "a document above its directory, further in",
    from: "AGENTS.md:",
    to: '"a/../../AGENTS.md":',
    want: /documents.*: .*a file name such as/,
  },
  {
    name: "a document from nowhere",
    from: /AGENTS\.md: .*/,
    to: "AGENTS.md: { from: rules.md }",
    want: /documents\.AGENTS\.md\.from: .*name where it is/,
  },
  {
    name: "the module's end of a document",
    from: /AGENTS\.md: .*/,
    to: 'AGENTS.md: "one\\nHERMES_DOC_EOF\\ntwo"',
    want: /documents\.AGENTS\.md: no line may be HERMES_DOC_EOF/,
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
])("$name", ({ shape = "nixos-native", from, to, also, want }) => {
  const text = exampleText(shape, [from, to], ...(also === undefined ? [] : [also]));
  expect(problemsOf(text).join("\n")).toMatch(want);
});

test("a reference to the environment is no secret", () => {
  const text = exampleText("nixos-native", [
    "command: npx",
    "command: npx\n        env: { GITHUB_TOKEN: '${GITHUB_TOKEN}' }",
  ]);
  expect(problemsOf(text)).toEqual([]);
});

test.each([
  ["a login", "secret_environment: { default: { HERMES_DASHBOARD_BASIC_AUTH_PASSWORD: 'env:LOGIN' } }"],
  ["a manager of secrets", "secrets: { manager: agenix, encrypted: 'file:/x.age', identity: 'env:KEY' }"],
])("a backend on the network with %s", (_, also) => {
  const text = exampleText(
    "nixos-native",
    ["addToSystemPackages: true", "backend: { mode: dashboard, host: 10.0.0.5 }"],
    ["  options:", `  ${also}\n  options:`],
  );
  expect(problemsOf(text)).toEqual([]);
});

test("every variable that hermes of the spec decides is refused elsewhere", () => {
  const env = nixosFiles(nixosSpec(exampleText("nixos-native"))).find(({ merge }) => merge !== undefined);
  const names = [...(env?.merge?.managed ?? []), ...(env?.merge?.generated ?? [])];
  expect(names.length).toBeGreaterThan(10);
  const secrets = names.map((name) => `${name}: "env:X"`).join(", ");
  const problems = problemsOf(
    exampleText("nixos-native", ["  options:", `  secret_environment: { default: { ${secrets} } }\n  options:`]),
  );
  expect(problems).toEqual(
    names.map((name) => `nixos.secret_environment.default.${name}: said by hermes already; take it away here`),
  );
});

test("options may be left out altogether", () => {
  expect(problemsOf(exampleText("nixos-native", [new RegExp(`${OPTIONS}[\\s\\S]*?(?=^verify:)`, "m"), ""]))).toEqual(
    [],
  );
});
