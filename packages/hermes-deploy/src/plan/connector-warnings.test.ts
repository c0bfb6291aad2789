import { expect, test } from "vitest";
import type { Connectors } from "../spec/connectors.ts";
import { connectorWarnings } from "./connector-warnings.ts";

const bot_token = { from: "env", name: "TOKEN" } as const;

const rows: { name: string; given: Connectors; want: RegExp[] }[] = [
  { name: "no platform", given: {}, want: [] },
  { name: "some people", given: { telegram: { bot_token, allow_all: false, allowed_users: ["1"] } }, want: [] },
  { name: "a role", given: { discord: { bot_token, allow_all: false, allowed_roles: ["1"] } }, want: [] },
  { name: "nobody", given: { telegram: { bot_token, allow_all: false } }, want: [/telegram: nobody .* pairing code/] },
  {
    name: "everybody, and nobody elsewhere",
    given: { discord: { bot_token, allow_all: true }, slack: { bot_token, app_token: bot_token, allow_all: false } },
    want: [/discord: allow_all lets anybody/, /slack: nobody/],
  },
];

test.each(rows)("$name", ({ given, want }) => {
  const said = connectorWarnings([{ at: "hermes", connectors: given }]);
  expect(said).toEqual(want.map((text) => expect.stringMatching(text)));
});
