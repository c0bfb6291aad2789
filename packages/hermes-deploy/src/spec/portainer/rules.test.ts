import { expect, test } from "vitest";
import { COMPOSE_ONLY, type Replacement, stackText } from "../../../test/stack-spec.ts";
import { parseSpec } from "../parse.ts";

type Replacements = readonly Replacement[];

function problemsOf(...replacements: Replacements): readonly string[] {
  const parsed = parseSpec(stackText(...replacements), "x.yaml");
  return "problems" in parsed ? parsed.problems.map(({ at, message }) => `${at.replace(/^\S+ /, "")}: ${message}`) : [];
}

const dhcp: Replacements[number] = [/ip: 10\.1\.10\.30\/24.*\n +gateway: .*/, "ip: dhcp"];

const rows: { name: string; change: Replacements; want: (string | RegExp)[] }[] = [
  { name: "the example", change: [], want: [] },
  { name: "without Portainer", change: [COMPOSE_ONLY], want: [] },
  {
    name: "two homes that are one",
    change: [["codex: /srv/hermes/codex", "codex: /srv/hermes/hermes/"]],
    want: [/stack\.homes\.codex: each program has a directory of its own; this one belongs to hermes/],
  },
  {
    name: "a home within another",
    change: [["codex: /srv/hermes/codex", "codex: /srv/hermes/hermes/codex"]],
    want: [/stack\.homes\.codex: .*belongs to hermes/],
  },
  {
    name: "a home of the system",
    change: [["claude: /srv/hermes/claude", "claude: /opt/hermes/claude"]],
    want: [/stack\.homes\.claude: a directory that the container itself needs/],
  },
  {
    name: "a home that is a variable",
    change: [["claude: /srv/hermes/claude", "claude: /srv/$HOME"]],
    want: [/stack\.homes\.claude: .*dollar signs/],
  },
  {
    name: "a home on a mount of root's",
    change: [
      ["  features: # both", "  mounts:\n    - { host: /mnt/pve/hdd/x, path: /srv/hermes/hermes }\n  features: # both"],
    ],
    want: [/container\.mounts\[0\]\.owner: Hermes keeps its home there, so it is the agent's: owner: agent/],
  },
  {
    name: "a home on a mount of the agent's, and one below a mount of root's",
    change: [
      [
        "  features: # both",
        "  mounts:\n    - { host: /a/x, path: /srv/hermes/hermes, owner: agent }\n    - { host: /b/x, path: /srv/big }\n  features: # both",
      ],
      ["codex: /srv/hermes/codex", "codex: /srv/big/codex"],
    ],
    want: [],
  },
  {
    name: "a home on a mount that is only read",
    change: [
      ["  features: # both", "  mounts:\n    - { host: /a/x, path: /srv/hermes, read_only: true }\n  features: # both"],
    ],
    want: Array(4).fill(/stack\.homes\.\w+: the mount \/srv\/hermes is read-only/),
  },
  {
    name: "an address that nobody knows",
    change: [dhcp, ["published_ip: 10.1.10.30", "published_ip: 0.0.0.0"]],
    want: [
      /portainer\.agent\.address: needed: .*Portainer does not know where it is/,
      /proxy\.forward_host: needed: .*the proxy does not know where it is/,
    ],
  },
  {
    name: "the same, said",
    change: [
      dhcp,
      ["published_ip: 10.1.10.30", "published_ip: 0.0.0.0"],
      ["    port: 9001", "    port: 9001\n    address: hermes.lan"],
      ["  domain: hermes", "  forward_host: hermes.lan\n  domain: hermes"],
    ],
    want: [],
  },
  {
    name: "a proxy that cannot reach the gateway",
    change: [["published_ip: 10.1.10.30", "published_ip: 127.0.0.1"]],
    want: [/stack\.published_ip: the proxy cannot reach it there/],
  },
  {
    name: "an address that the container has not",
    change: [["published_ip: 10.1.10.30", "published_ip: 10.1.10.31"]],
    want: [/stack\.published_ip: not an address of the container; 10\.1\.10\.30, 127\.0\.0\.1 or 0\.0\.0\.0/],
  },
  {
    name: "https without a certificate",
    change: [["  # force_https: true", "  force_https: true"]],
    want: [/proxy\.force_https: needs a certificate/],
  },
  {
    name: "https with one",
    change: [
      ["  # force_https: true", "  force_https: true"],
      [/# certificate_id: 3.*/, "certificate_id: 3"],
    ],
    want: [],
  },
  {
    name: "the agent on the gateway's port",
    change: [["port: 9001", "port: 8642"]],
    want: [/portainer\.agent\.port: the port of the gateway's API/],
  },
  {
    name: "a key in the address",
    change: [["https://10.1.10.20:9443", "https://admin:x@10.1.10.20:9443"]],
    want: [/portainer\.url: only scheme, host, port and path/],
  },
  {
    name: "an address with a space",
    change: [["https://10.1.10.20:9443", "https://10.1.10.20:9443/a b"]],
    want: [/portainer\.url: without spaces, line breaks/],
  },
  {
    name: "a key in the spec",
    change: [["env:PORTAINER_API_KEY", "ptr_abc"]],
    want: [/portainer\.api_key: /],
  },
  {
    name: "a name that Portainer would change",
    change: [["  name: hermes\n  homes", "  name: Hermes.2\n  homes"]],
    want: [/stack\.name: a name of lower-case letters/],
  },
  {
    name: "a pin of another form",
    change: [[/# certificate_pin:.*/, "certificate_pin: AB:CD"]],
    want: [/portainer\.certificate_pin: .*sha256/],
  },
];

test.each(rows)("$name", ({ change, want }) => {
  const found = problemsOf(...change);
  expect(found).toHaveLength(want.length);
  for (const [index, pattern] of want.entries()) expect(found[index]).toMatch(pattern);
});
