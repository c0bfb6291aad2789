import { beforeAll, expect, test } from "vitest";
import { direct, openHomelab, SECRETS } from "./homelab-world.ts";
import { exampleFiles } from "./nixos-spec.ts";

const EXAMPLE = exampleFiles()("nixos-container", [/^verify:$/m, "verify:\n  timeout: 10"]);
const STATE = "/var/lib/hermes";
const homelab = openHomelab();
const run = (command: string) =>
  homelab.run([command, EXAMPLE, "--json", ...(command === "apply" ? ["--yes"] : [])], { sockets: direct });

beforeAll(async () => {
  const { code, output } = await run("apply");
  expect(code, output).toBe(0);
});

type Row = { readonly what: string; readonly damage: string; readonly repair: string; readonly want: [string, RegExp] };

/** Damages one thing inside, and expects the ladder to end at the rung for it, with what is wrong in words. */
test.each<Row>([
  {
    what: "another generation runs",
    damage: "mkdir -p /nix/store/older && ln -sfn /nix/store/older /run/current-system",
    repair: "ln -sfn $(readlink /nix/var/nix/profiles/system) /run/current-system",
    want: ["system-active", /runs \/nix\/store\/older, newest is \/nix\/store\/\w+-nixos-system/],
  },
  {
    what: "the service has ended",
    damage: "systemctl stop hermes-agent",
    repair: "systemctl start hermes-agent",
    want: ["services-active", /hermes-agent is not active/],
  },
  {
    what: "everybody may look into the state",
    damage: `chmod 0755 ${STATE}`,
    repair: `chmod 2770 ${STATE}`,
    want: ["layout", /\/var\/lib\/hermes: 755 hermes, expected 2770/],
  },
  {
    what: "nobody would know who manages Hermes",
    damage: `mv ${STATE}/.hermes/.managed /tmp/managed`,
    repair: `mv /tmp/managed ${STATE}/.hermes/.managed`,
    want: ["layout", /\.managed does not say nixos/],
  },
  {
    what: "an env file is gone",
    damage: "mv /etc/hermes-deploy/secrets/hermes.env /tmp/kept.env",
    repair: "mv /tmp/kept.env /etc/hermes-deploy/secrets/hermes.env",
    want: ["secrets-arrived", /secrets\/hermes\.env is not there/],
  },
  {
    what: "an env file was changed after the switch",
    damage: "echo TELEGRAM_BOT_TOKEN=1:another >> /etc/hermes-deploy/secrets/hermes.env",
    repair: "sed -i '$ d' /etc/hermes-deploy/secrets/hermes.env",
    want: ["secrets-arrived", /\.hermes\/\.env lacks 1 lines of/],
  },
  {
    what: "the container was made from something else",
    damage: `mv ${STATE}/.container-identity /tmp/identity && echo 0123 > ${STATE}/.container-identity`,
    repair: `mv /tmp/identity ${STATE}/.container-identity`,
    want: ["container-identity", /identity 0123, expected [0-9a-f]{64}/],
  },
  {
    what: "a root of the store is gone",
    damage: `ln -sfn /gone ${STATE}/.gc-root`,
    repair: "systemctl restart hermes-agent",
    want: ["gc-root", /./],
  },
  {
    what: "the entrypoint's root is gone",
    damage: `ln -sfn /gone ${STATE}/.gc-root-entrypoint`,
    repair: "systemctl restart hermes-agent",
    want: ["gc-root", /./],
  },
])("$what", async ({ damage, repair, want: [rung, evidence] }) => {
  const guest = homelab.simulator.guest(118);
  expect(await guest.run(damage)).toMatchObject({ code: 0 });
  const { code, events, output } = await run("verify");
  expect(await guest.run(repair)).toMatchObject({ code: 0 });
  expect(code, output).toBe(1);
  const failed = events.flatMap((event) => (event.type === "check.failed" ? [event] : []));
  expect(failed).toEqual([expect.objectContaining({ id: rung, evidence: expect.stringMatching(evidence) })]);
  for (const secret of SECRETS) expect(output).not.toContain(secret);
});

test("and repaired it holds to the top", async () => {
  const { code, output } = await run("verify");
  expect(code, output).toBe(0);
});
