import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSpec } from "./parse.ts";
import { printSpecProblem } from "./problem.ts";
import { shapes } from "./spec.ts";

const EXAMPLE = readFileSync(new URL("../../../../examples/docker-lxc.yaml", import.meta.url), "utf8");

const SPEC = `shape: docker-lxc
container:
  vmid: 118
  node: gihyeon
  hostname: hermes
  template: { name: debian-12-standard }
  cores: 2
  memory: 4096
  rootfs: { storage: local-lvm, size: 24 }
  network:
    bridge: intra01
    ip: dhcp
  tags: [ai, agent]
  features:
    nesting: true
    keyctl: true
  mounts:
    - { host: /mnt/pve/hdd/hermes, path: /data }
    - host: /media/2tb/hermes
      path: /fast
hermes:
  image: nousresearch/hermes-agent:v2026.9.24
  model:
    base_url: http://10.1.10.22:4000/v1
    default: gpt-5-mini
    api_key: env:LITELLM_API_KEY
  api_server:
    key: generated
  dashboard: false
  sandbox: local
verify:
  platforms: true
`;

const problemsOf = (text: string) => {
  const parsed = parseSpec(text, "x.yaml");
  return "problems" in parsed ? parsed.problems.map(printSpecProblem) : [];
};

/** The spec with one text replaced. */
const but = (from: string, to: string) => {
  expect(SPEC).toContain(from);
  return SPEC.replace(from, to);
};

const placeOf = (text: string, at: string) => {
  const before = text.slice(0, text.lastIndexOf(at)).split("\n");
  return `x.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

test("the example is right, and its defaults are filled in", () => {
  const parsed = parseSpec(EXAMPLE, "docker-lxc.yaml");
  expect(parsed).toMatchObject({
    spec: {
      shape: "docker-lxc",
      container: {
        vmid: 118,
        node: "gihyeon",
        unprivileged: true,
        features: { nesting: true, keyctl: true },
        mounts: [
          { host: "/mnt/pve/hdd/hermes", path: "/data", owner: "root", read_only: false },
          { host: "/media/2tb/hermes", path: "/fast", owner: "root", read_only: false },
        ],
      },
      hermes: {
        model: { api_key: { from: "env", name: "LITELLM_API_KEY" } },
        api_server: { key: "generated", port: 8642 },
      },
      verify: { timeout: 300 },
    },
  });
});

describe("one mistake", () => {
  test.each<[from: string, to: string, ...want: [at: string, problem: string][]]>([
    [
      "cores: 2",
      "coers: 2",
      ["container:", "container.cores: missing"],
      ["coers", 'container.coers: unknown key; did you mean "cores"?'],
    ],
    ["cores: 2", "cores: two", ["two\n", "container.cores: is text; it must be a number"]],
    ["cores: 2", "cores: 1.5", ["1.5", "container.cores: is a number; it must be a whole number"]],
    ["cores: 2", "cores: -2", ["-2", "container.cores: too small: at least 1"]],
    ["vmid: 118", "vmid: 99", ["99", "container.vmid: 100 or more: PVE keeps the ids below 100 to itself"]],
    ["memory: 4096", "memory: 513", ["513", "container.memory: Hermes needs at least 1024 MiB; 4096 is comfortable"]],
    [
      "size: 24",
      "size: 4 ",
      ["4 ", "container.rootfs.size: system, Docker and the image need at least 8 GiB; 24 is comfortable"],
    ],
    ["keyctl: true", "keyctl: false", ["features:", "container.features: Docker in this container needs keyctl: true"]],
    [
      "hostname: hermes",
      "hostname: her_mes",
      ["her_mes", "container.hostname: a host name: letters, digits and hyphens, parts of at most 63 characters"],
    ],
    [
      "ip: dhcp",
      "ip: 10.0.0.5",
      ["10.0.0.5", 'container.network.ip: "dhcp", "manual" or an address with prefix, such as 10.1.10.30/24'],
    ],
    [
      "ip: dhcp",
      "gateway: 10.0.0.1",
      ["10.0.0.1", "container.network.gateway: a gateway goes with a fixed address; ip is dhcp"],
    ],
    [
      "path: /fast",
      "path: /data/",
      [
        "/data/",
        "container.mounts[1].path: already the target of mount 1; each directory of the container can be mounted once",
      ],
    ],
    [
      "path: /fast",
      "path: /etc",
      [
        "/etc",
        "container.mounts[1].path: a directory that the container itself needs; choose one of its own, such as /data",
      ],
    ],
    [
      "host: /media/2tb/hermes",
      "host: media/2tb",
      ["media/2tb", "container.mounts[1].host: an absolute path, without commas or line breaks"],
    ],
    [
      "host: /media/2tb/hermes",
      "host: /media/../root",
      ["/media/..", 'container.mounts[1].host: write the plain path: no "..", no ".", no double slashes'],
    ],
    [
      "host: /media/2tb/hermes",
      "host: /etc/hermes",
      [
        "/etc/hermes",
        "container.mounts[1].host: a system directory of the node; use one of its own on a data disk, such as /mnt/pve/hdd/hermes",
      ],
    ],
    [
      "path: /fast",
      "path: /fast\n      owner: 100000:100000",
      [
        "100000:",
        'container.mounts[1].owner: "root", "agent" (the uid that Hermes runs as) or "UID:GID" as seen inside the container',
      ],
    ],
    ["path: /fast", "path: /fast\n      mode: 0755", ["0755", 'container.mounts[1].mode: quote it: "1777"']],
    [
      "tags: [ai, agent]",
      "tags: [ai, Agent, ai]",
      ["Agent", "container.tags[1]: lower-case letters, digits and _ - + ."],
    ],
    ["tags: [ai, agent]", "tags: [agent, ai, agent]", ["agent]", "container.tags[2]: given twice"]],
    ["shape: docker-lxc", "shape: dcoker-lxc", ["dcoker", 'shape: unknown shape; did you mean "docker-lxc"?']],
    [
      "base_url: http://10.1.10.22:4000/v1",
      "base_url: http://user:sk-1@10.1.10.22/v1",
      ["http://", "hermes.model.base_url: only scheme, host and path; a key belongs to api_key, as a reference"],
    ],
    [
      "base_url: http",
      "base_url: ftp",
      ["ftp", "hermes.model.base_url: an http or https address, such as http://10.1.10.22:4000/v1"],
    ],
    [
      "dashboard: false",
      "dashboard: true",
      ["true\n  sand", "hermes.dashboard: false: the dashboard is not offered yet"],
    ],
    [
      "key: generated",
      "key: none",
      ["none", 'hermes.api_server.key: "generated", or a reference to a secret of at least 16 characters'],
    ],
    ["platforms: true", "platforms: sometimes", ["sometimes", "verify.platforms: is text; it must be true or false"]],
    [
      "verify:\n",
      "verify: 5\nother:\n",
      ["5\nother", "verify: is a whole number; it must be a mapping (key: value)"],
      ["other", "other: unknown key; known here: shape, target, container, hermes, docker, preflight, verify"],
    ],
  ])("%s -> %s", (from, to, ...want) => {
    const text = but(from, to);
    expect(problemsOf(text)).toEqual(want.map(([at, problem]) => `${placeOf(text, at)} ${problem}`));
  });
});

test.each(["sk-0123456789", "'env:'", "env:1A", "file:relative", "ENV:KEY", "''"])(
  "%s is no reference to a secret, and is not repeated",
  (secret) => {
    const text = but("env:LITELLM_API_KEY", secret);
    const [problem, ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(problem).toContain(
      `${placeOf(text, `${secret}\n`)} hermes.model.api_key: a secret is never written here; name where it is`,
    );
    expect(problem).not.toContain("0123456789");
  },
);

test.each([
  ["env:KEY", { from: "env", name: "KEY" }],
  ["file:/run/secrets/key", { from: "file", path: "/run/secrets/key" }],
  ["{ command: [pass, show, a b] }", { from: "command", argv: ["pass", "show", "a b"] }],
])("%s is a reference", (written, want) => {
  expect(parseSpec(but("env:LITELLM_API_KEY", written), "x")).toMatchObject({
    spec: { hermes: { model: { api_key: want } } },
  });
});

test("all mistakes at once, in the order of the file, rules about other fields included", () => {
  const text = but("vmid: 118", "vmid: 7")
    .replace("4096", "512")
    .replace("ip: dhcp", "gateway: 10.0.0.1")
    .replace("sandbox", "sandbx");
  expect(problemsOf(text)).toEqual([
    `${placeOf(text, "7\n")} container.vmid: 100 or more: PVE keeps the ids below 100 to itself`,
    `${placeOf(text, "512")} container.memory: Hermes needs at least 1024 MiB; 4096 is comfortable`,
    `${placeOf(text, "10.0.0.1")} container.network.gateway: a gateway goes with a fixed address; ip is dhcp`,
    `${placeOf(text, "sandbx")} hermes.sandbx: unknown key; did you mean "sandbox"?`,
  ]);
});

test("an unknown shape does not hide the other mistakes", () => {
  expect(problemsOf("shape: docker\ncontainer: 5\nhermes: {}\n")).toEqual([
    `x.yaml:1:8 shape: unknown shape; one of: ${shapes.join(", ")}`,
    "x.yaml:2:12 container: is a whole number; it must be a mapping (key: value)",
    "x.yaml:3:9 hermes.model: missing",
    "x.yaml:3:9 hermes.image: missing",
  ]);
});

describe("what is no spec at all", () => {
  test.each([
    ["", 'x.yaml:1:1 a spec is a mapping that begins with "shape: docker-lxc"; this file is empty'],
    ["- a\n", 'x.yaml:1:1 a spec is a mapping that begins with "shape: docker-lxc"; this file is not a mapping'],
    ["a: 1\na: 2\n", "x.yaml:2:1 not valid YAML: Map keys must be unique"],
    [
      "a: [\n",
      "x.yaml:2:1 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    ["a: 1\n---\nb: 2\n", "x.yaml:2:1 more than one YAML document; a spec is one, without a second ---"],
    ["a: !!js/function x\n", "x.yaml:1:4 not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function"],
  ])("%j", (text, want) => {
    expect(problemsOf(text)).toContain(want);
  });

  test("aliases that multiply are refused", () => {
    const bomb = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i === 0 ? "x" : `*a${i - 1}`)
          .join(", ")}]`,
    ).join("\n");
    expect(problemsOf(bomb)).toEqual([expect.stringContaining("x.yaml:1:1 not usable YAML: Excessive alias count")]);
  });
});

test("no text makes it throw, and every problem has a place", () => {
  const lines = SPEC.split("\n");
  const mutated = fc.tuple(fc.nat(lines.length - 1), fc.string()).map(([at, text]) => lines.with(at, text).join("\n"));
  fc.assert(
    fc.property(fc.oneof(fc.string(), mutated), (text) => {
      const parsed = parseSpec(text, "x.yaml");
      if ("spec" in parsed) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { line, column, message } of parsed.problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).not.toBe("");
      }
    }),
    { numRuns: 100 },
  );
});
