import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSpec } from "../parse.ts";

const EXAMPLE = readFileSync(new URL("../../../../../examples/docker-profiles.yaml", import.meta.url), "utf8");

/** What is wrong with the example after some of its text was replaced, without places in the file. */
function problemsOf(...replacements: readonly (readonly [string, string])[]): readonly string[] {
  const text = replacements.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, EXAMPLE);
  const parsed = parseSpec(text, "x");
  return "problems" in parsed ? parsed.problems.map(({ at, message }) => `${at}: ${message}`) : [];
}

const MULTIPLEX = ["gateways: separate", "gateways: multiplex"] as const;
const NO_PORT = ["    api_server:\n      port: 9300 # by its name, if absent\n", ""] as const;

test.each<{ name: string; but: [string, string][]; want: string[] }>([
  { name: "the example", but: [], want: [] },
  {
    name: "a name twice",
    but: [["name: writer", "name: coder"]],
    want: ["profiles[1].name: already the name of profile 1"],
  },
  {
    name: "a reserved name",
    but: [["name: coder", "name: default"]],
    want: ["profiles[0].name: a name that Hermes keeps to itself: hermes, default, test, tmp, root, sudo"],
  },
  {
    name: "no name for a directory",
    but: [["name: coder", "name: ../etc"]],
    want: ["profiles[0].name: a name of at most 64 lower-case letters, digits, - and _, not beginning with - or _"],
  },
  {
    name: "the default profile's port",
    but: [["port: 9300", "port: 8642"]],
    want: ["profiles[1].api_server.port: the port of the default profile"],
  },
  {
    name: "a port twice",
    but: [["state: stopped", "state: stopped\n    api_server: { port: 9300 }"]],
    want: ["profiles[2].api_server.port: already the port of profile writer"],
  },
  {
    name: "a port where there is one gateway for all",
    but: [[...MULTIPLEX]],
    want: [
      "profiles[1].api_server.port: with gateways: multiplex a profile has no port; it is reached on the default profile's",
    ],
  },
  { name: "one gateway for all", but: [[...MULTIPLEX], [...NO_PORT]], want: [] },
  {
    name: "the default profile's bot",
    but: [["env:CODER_TELEGRAM_BOT_TOKEN", "env:TELEGRAM_BOT_TOKEN"]],
    want: [
      "profiles[0].connectors.telegram.bot_token: already the bot of the default profile; a bot answers for one running profile only",
    ],
  },
  {
    name: "another profile's bot",
    but: [
      [
        "  - name: writer",
        "  - name: writer\n    connectors: { telegram: { bot_token: env:CODER_TELEGRAM_BOT_TOKEN } }",
      ],
    ],
    want: [
      "profiles[1].connectors.telegram.bot_token: already the bot of profile coder; a bot answers for one running profile only",
    ],
  },
  {
    name: "the bot of one that is stopped",
    but: [["state: stopped", "state: stopped\n    connectors: { telegram: { bot_token: env:TELEGRAM_BOT_TOKEN } }"]],
    want: [],
  },
  {
    name: "another profile's key",
    but: [
      ["port: 9300", "key: env:KEY"],
      ["state: stopped", "state: stopped\n    api_server: { key: env:KEY }"],
    ],
    want: ["profiles[2].api_server.key: already the key of profile writer; each profile has one of its own"],
  },
  {
    name: "too little memory for three processes",
    but: [["memory: 4096", "memory: 1100"]],
    want: ["container.memory: 3 gateways need at least 1280 MiB; with gateways: multiplex it is one process"],
  },
  { name: "enough for one", but: [["memory: 4096", "memory: 1100"], [...MULTIPLEX], [...NO_PORT]], want: [] },
  {
    name: "Docker without keyctl",
    but: [["    keyctl: true", "    keyctl: false"]],
    want: ["container.features: Docker in this container needs keyctl: true"],
  },
  {
    name: "a misspelt key",
    but: [["    state: running", "    stat: running"]],
    want: ['profiles[0].stat: unknown key; did you mean "state"?'],
  },
])("$name", ({ but, want }) => {
  expect(problemsOf(...but)).toEqual(want);
});
