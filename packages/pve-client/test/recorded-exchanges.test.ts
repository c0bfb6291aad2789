import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { fakeClock } from "../src/simulator/clock/clock.ts";
import type { Fixture } from "../src/simulator/fixture/fixture.ts";
import { createSimulator } from "../src/simulator/simulator.ts";
import {
  type Answer,
  agrees,
  asJson,
  exchange,
  readStory,
  requestOf,
  type Step,
  Translation,
} from "./recorded-story.ts";

/** The node on which the story was recorded. */
const NODE: Fixture = {
  version: "9.2.11",
  node: "pve1",
  passwords: { "root@pam": "rootpass" },
  files: {
    "user.cfg": "user:root@pam:1:0::::::\n",
    "storage.cfg":
      "dir: local\n\tpath /var/lib/vz\n\tcontent iso,vztmpl,backup,snippets\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n\ndir: dirimg\n\tpath /var/lib/dirimg\n\tcontent rootdir,images\n",
  },
  content: {
    local: [
      { volid: "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.gz", size: 863 },
      { volid: "local:snippets/hook.sh", size: 10 },
    ],
  },
  bridges: ["vmbr0", "vmbr1"],
  host: {
    "/mnt/hostdir": "directory",
    "/dev/kvm": "character-device",
    "/dev/dri/renderD128": "character-device",
    "/dev/ttyUSB0": "character-device",
    "/dev/shm": "directory",
  },
};

interface Score {
  agreed: number;
  all: number;
}

test("the recorded story is answered as PVE answered it", { timeout: 240_000 }, async () => {
  const clock = fakeClock({ start: Date.UTC(2026, 10, 20, 11, 9, 24) });
  const simulator = createSimulator(NODE, { clock });
  const server = await simulator.serve({ port: 0 });
  const { host, port } = new URL(server.url);
  const translation = new Translation();
  const words = { translate: (text: string) => translation.translate(text) };
  const scores = new Map<string, Score>();
  const different: string[] = [];
  try {
    for (const step of readStory()) {
      if (step.at !== undefined) clock.advance(Date.parse(step.at) - clock.now());
      const report =
        step.file === undefined
          ? await replay(step, words, translation, { host, port: Number(port) })
          : compareFile(step, translation, simulator.files()[step.file]);
      if (!step.want && step.file === undefined) continue;
      const score = scores.get(step.section) ?? { agreed: 0, all: 0 };
      scores.set(step.section, score);
      score.all++;
      if (report === undefined) score.agreed++;
      else different.push(report);
    }
  } finally {
    await server.close();
  }
  for (const [section, { agreed, all }] of scores) process.stdout.write(`${section}: ${agreed} of ${all} agree\n`);
  expect(different).toEqual([]);
});

/** @returns what is different, if anything is. */
async function replay(
  step: Step,
  words: { translate: (text: string) => string },
  translation: Translation,
  to: { host: string; port: number },
): Promise<string | undefined> {
  const bytes = requestOf(step, words, to.host);
  let got = await exchange(to.port, bytes);
  for (let tries = 0; step.poll && isRunning(got) && tries < 200; tries++) {
    await setImmediate();
    got = await exchange(to.port, bytes);
  }
  translation.learn(asJson(step.want?.body ?? ""), asJson(got.body));
  return agrees(step, got)
    ? undefined
    : `#${step.n} ${step.method} ${step.path}: ${JSON.stringify({ want: step.want, got })}`;
}

function isRunning({ body }: Answer): boolean {
  return /"status":"running"/.test(body);
}

/** Files agree byte for byte, but for MAC addresses and the times of snapshots. */
function compareFile(step: Step, translation: Translation, got: string | undefined): string | undefined {
  translation.learn(step.text, got);
  const withoutTimes = (text = "") => text.replace(/^snaptime: \d+$/gm, "snaptime: T");
  const want = withoutTimes(translation.translate(step.text ?? ""));
  return want === withoutTimes(got) ? undefined : `#${step.n} ${step.file}: ${JSON.stringify({ want, got })}`;
}
