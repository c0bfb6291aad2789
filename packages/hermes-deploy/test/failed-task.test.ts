import { describe, expect, test } from "vitest";
import { describe as tell } from "../src/report/describe.ts";
import { createPaint } from "../src/report/paint.ts";
import { EXAMPLE, openHomelab, SECRETS } from "./homelab-world.ts";

interface Case {
  readonly type: string;
  /** Lines that the task logs before it fails. */
  readonly afterLines: number;
  readonly step: string;
  readonly title: string;
  readonly message: string;
}

const cases: readonly Case[] = [
  {
    type: "download",
    afterLines: 4,
    step: "download-template",
    title: "Download debian-12-standard_12.12-1_amd64.tar.zst",
    message: "download failed: 503 Service Unavailable",
  },
  {
    type: "vzcreate",
    afterLines: 1,
    step: "create-container",
    title: "Create container 118 (hermes)",
    message: "command 'mkfs.ext4' failed: exit code 1",
  },
  {
    type: "vzcreate",
    afterLines: 6,
    step: "create-container",
    title: "Create container 118 (hermes)",
    message: "unexpected end of the archive",
  },
  {
    type: "vzstart",
    afterLines: 0,
    step: "start-container",
    title: "Start container 118",
    message: "startup for container '118' failed",
  },
];

describe("a task that fails half-way: exit code 1, everything about it is said, and the next run goes on", () => {
  test.each(cases)("$type after $afterLines lines", async ({ type, afterLines, step, title, message }) => {
    const { run, simulator } = openHomelab();
    simulator.faults.nextTask({ kind: "error", message, afterLines }, { type });
    const apply = ["apply", EXAMPLE, "--yes", "--json"];
    const ran = await run(apply);
    expect(ran.code, ran.output).toBe(1);
    const failed = ran.events.find((event) => event.type === "step.failed");
    expect(failed).toMatchObject({ id: step, title, upid: expect.stringMatching(`^UPID:gihyeon:.*:${type}:`) });

    const text = ran.events.flatMap((event) => tell(event, createPaint(false))).join("\n");
    const said = text.slice(text.indexOf("✖")).split("\n");
    expect(said[0]).toContain(title);
    expect(said[1]).toMatch(new RegExp(`^ {4}task ${type} .*on gihyeon failed: `));
    expect(said[1]).toContain(message);
    expect(said.filter((line) => line.startsWith("    │ ")).at(-1)).toMatch(/TASK ERROR: .*/);
    expect(said).toContainEqual(expect.stringMatching(new RegExp(`all of its log: UPID:gihyeon:.*:${type}:`)));
    expect(said).toContainEqual(expect.stringContaining("run the same command again"));
    for (const secret of SECRETS) expect(ran.output).not.toContain(secret);

    const again = await run(apply);
    expect(again.code, again.output).toBe(0);
    const content = await simulator.as("root@pam")(
      "https://pve.test/api2/json/nodes/gihyeon/storage/local-lvm/content",
    );
    const { data } = (await content.json()) as { data: { vmid: number }[] };
    expect(data.filter(({ vmid }) => vmid === 118)).toHaveLength(1); // the failed try left no volume behind
  });
});
