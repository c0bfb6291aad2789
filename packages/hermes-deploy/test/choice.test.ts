import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Needs } from "../src/plan/step.ts";
import { homelab, NODE, ROOT_PASSWORD } from "../src/simulation/fixture.ts";
import { EXAMPLE, openHomelab } from "./homelab-world.ts";
import { openSshNode, type SshServer } from "./ssh-node.ts";
import { told } from "./told.ts";

/** What somebody has been given, in a word each. */
type Given = "token" | "token without VM.Console" | "root's password" | "SSH to the node";

const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-choice-"));
afterAll(() => rmSync(directory, { recursive: true }));

interface Row {
  readonly given: readonly Given[];
  readonly code: number;
  /** By what a step needs: who carries it out. */
  readonly want: Readonly<Record<Needs, string | null>>;
}

const rows: readonly Row[] = [
  {
    given: ["token"],
    code: 2,
    want: {
      ...{ api: "api-token", "guest-shell": "api-token" },
      ...{ "host-shell": "console-script", "root-api": "console-script" },
    },
  },
  {
    given: ["token", "SSH to the node"],
    code: 2,
    want: { api: "api-token", "guest-shell": "api-token", "host-shell": "ssh", "root-api": "ssh" },
  },
  {
    given: ["token", "root's password"],
    code: 2,
    want: {
      ...{ api: "api-token", "guest-shell": "api-token" },
      ...{ "host-shell": "root-ticket", "root-api": "root-ticket" },
    },
  },
  {
    given: ["token", "SSH to the node", "root's password"],
    code: 2,
    want: { api: "api-token", "guest-shell": "api-token", "host-shell": "ssh", "root-api": "root-ticket" },
  },
  {
    given: ["root's password"],
    code: 2,
    want: {
      ...{ api: "root-ticket", "guest-shell": "root-ticket" },
      ...{ "host-shell": "root-ticket", "root-api": "root-ticket" },
    },
  },
  {
    given: ["token without VM.Console"],
    code: 3,
    want: {
      ...{ api: "api-token", "guest-shell": null },
      ...{ "host-shell": "console-script", "root-api": "console-script" },
    },
  },
  {
    given: ["token without VM.Console", "SSH to the node"],
    code: 2,
    want: { api: "api-token", "guest-shell": "ssh", "host-shell": "ssh", "root-api": "ssh" },
  },
  {
    given: ["token without VM.Console", "root's password"],
    code: 2,
    want: {
      ...{ api: "api-token", "guest-shell": "root-ticket" },
      ...{ "host-shell": "root-ticket", "root-api": "root-ticket" },
    },
  },
];

/** A homelab in which the token may or may not open consoles. */
function world(given: readonly Given[]) {
  const { files = {} } = homelab();
  const users = files["user.cfg"] ?? "";
  const fewer = { files: { ...files, "user.cfg": users.replaceAll("VM.Console,", "") } };
  return openHomelab(given.includes("token without VM.Console") ? { fixture: fewer } : {});
}

describe("who carries out what, by what somebody has been given", () => {
  let node: SshServer;
  beforeAll(async () => {
    node = await openSshNode(openHomelab().simulator, NODE);
    writeFileSync(join(directory, "id"), node.privateKey, { mode: 0o600 });
  });
  afterAll(() => node.close());

  const environment = (given: readonly Given[]) => ({
    ...(given.some((what) => what.startsWith("token")) ? {} : { PVE_TOKEN: undefined }),
    ...(given.includes("root's password") ? { PVE_ROOT_PASSWORD: ROOT_PASSWORD } : {}),
    ...(given.includes("SSH to the node")
      ? {
          PVE_SSH: `root@127.0.0.1:${node.port}`,
          PVE_SSH_KEY: join(directory, "id"),
          PVE_SSH_HOST_KEY: node.hostKeyFingerprint,
        }
      : {}),
  });

  test.each(rows.map((row) => [row.given.join(", "), row] as const))("%s", async (_, { given, code, want }) => {
    const plan = await world(given).run(["plan", EXAMPLE, "--json"], { env: environment(given) });
    expect(plan.code, plan.output).toBe(code);
    const steps = plan.events.flatMap((event) => (event.type === "plan" ? event.steps : []));
    expect(Object.fromEntries(steps.map(({ needs, channel }) => [needs, channel]))).toEqual(want);
    const table: Readonly<Record<string, string | null>> = want;
    for (const { needs, channel } of steps) expect(channel, needs).toBe(table[needs]);

    const text = told(plan, "plan");
    for (const { channel, channelReason } of steps) {
      expect(channelReason).not.toBe("");
      expect(text).toContain(channel === null ? channelReason : `by ${channel}: ${channelReason}`);
    }
  });
});
