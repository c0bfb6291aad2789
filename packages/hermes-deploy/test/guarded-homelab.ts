import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { homelab as fixture } from "../src/simulation/fixture.ts";
import { type Servers, serversIn } from "../src/simulation/servers/servers.ts";
import { type HomelabOptions, openHomelab, type Ran, SECRETS, withRightsOnAllGuests } from "./homelab-world.ts";

/** A text as a file that is there until the test is over. */
export function asFile(text: string): string {
  const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-spec-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, "spec.yaml");
  writeFileSync(path, text);
  return path;
}

/** A homelab with container 118, and what is asked of it; nothing that is said has a secret in it. */
export function openGuarded() {
  const { run, simulator } = openHomelab({ fixture: withRightsOnAllGuests(fixture()) });
  const command = async (argv: readonly string[], more: Partial<HomelabOptions> = {}): Promise<Ran> => {
    const ran = await run([...argv, "--json"], more);
    for (const secret of [...SECRETS, ...Object.values(more.env ?? {})]) expect(ran.output).not.toContain(secret);
    return ran;
  };
  const done = async (...argv: string[]): Promise<Ran> => {
    const ran = await command(argv);
    expect(ran.code, ran.output).toBe(0);
    return ran;
  };
  const guest = () => simulator.guest(118);
  const inGuest = async (line: string) => (await guest().run(line)).output.trim();
  return { command, done, guest, inGuest, servers: serversIn(simulator.outside) as Servers, simulator };
}

/** The steps of a plan, each with why it is in it. */
export function reasons({ events }: Ran): Record<string, string> {
  const plan = events.find(({ type }) => type === "plan");
  return Object.fromEntries(plan?.type === "plan" ? plan.steps.map(({ id, reason }) => [id, reason]) : []);
}
