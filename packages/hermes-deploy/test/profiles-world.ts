import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { homelab as fixture } from "../src/simulation/fixture.ts";
import { type HomelabOptions, openHomelab, type Ran, SECRETS } from "./homelab-world.ts";
import { profilesText } from "./profiles-spec.ts";

/** Hermes' home in the guest. */
export const DATA = "/var/lib/hermes";

/** The example with some of its text replaced, as a file that is there until the test is over. */
export function edited(...replacements: readonly (readonly [string, string])[]): string {
  const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-profiles-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, "spec.yaml");
  writeFileSync(path, profilesText(...replacements));
  return path;
}

/** A homelab, and what is asked of it; nothing that is said has a secret in it. */
export function openProfiles() {
  const { run, simulator } = openHomelab({ fixture: withRightsThatStay() });
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
  return {
    command,
    done,
    guest,
    inGuest,
    isUp: (name: string) => inGuest(`docker exec hermes /command/s6-svstat -o up /run/service/gateway-${name}`),
    simulator,
  };
}

/** PVE takes the rights on /vms/118 away together with the container; those on /vms stay. */
function withRightsThatStay() {
  const { files = {} } = fixture();
  return { files: { ...files, "user.cfg": (files["user.cfg"] ?? "").replace("acl:1:/vms/118:", "acl:1:/vms:") } };
}

/** The steps of a plan, each with why it is in it. */
export function reasons({ events }: Ran): Record<string, string> {
  const plan = events.find(({ type }) => type === "plan");
  return Object.fromEntries(plan?.type === "plan" ? plan.steps.map(({ id, reason }) => [id, reason]) : []);
}
