import { describe, expect, test } from "vitest";
import type { Event } from "../src/report/event.ts";
import { ROOT_PASSWORD } from "../src/simulation/fixture.ts";
import { EXAMPLE, openHomelab } from "./homelab-world.ts";
import { specFiles } from "./spec-files.ts";

const specFile = specFiles();

const waysOf = (events: readonly Event[]) => events.flatMap((event) => (event.type === "rollback" ? event.ways : []));
const OLD = "sha256:99641e57ec762c59e54cb44aa6746b7fc68c18b3c5ddb088af54234c613d9294";
const NEW = "sha256:fca358f12efd65bfaaca05884166f15c0e2788375ca30d77061ac1ebc96452b7";
const WITHOUT_MOUNTS = [/ {2}mounts:[\s\S]*?(?=\n\n)/, "  mounts: []"] as const;

describe("rollback", () => {
  test("knows the image that ran before, the backup that was made of it, and why there is no snapshot", async () => {
    const homelab = openHomelab();
    const old = specFile(["v2026.9.24", "v2026.9.14"], [NEW, OLD]);
    expect((await homelab.run(["apply", old, "--yes", "--json"])).code).toBe(0);
    const files = homelab.simulator.guest(118).files;
    expect(await files.exists("/opt/hermes/data/backups/hermes-before-update.zip")).toBe(false);
    const update = await homelab.run(["apply", EXAMPLE, "--yes", "--json"]);
    expect(update.code, update.output).toBe(0);
    expect(await files.exists("/opt/hermes/data/backups/hermes-before-update.zip")).toBe(true);

    const requests = homelab.simulator.log.length;
    const { code, events, output } = await homelab.run(["rollback", EXAMPLE, "--json"]);
    expect(code, output).toBe(0);
    expect(waysOf(events).map(({ title }) => title)).toEqual([
      expect.stringMatching(`^The image nousresearch/hermes-agent:v2026.9.14@${OLD}, which ran from \\d{4}-`),
      "PVE takes no snapshots of container 118: a directory of the node is mounted in it",
      "Hermes' own backup: hermes-before-update.zip",
      "No container 118 at all",
    ]);
    const writes = homelab.simulator.log
      .slice(requests)
      .filter(({ method, path }) => method !== "GET" && !path.endsWith("/termproxy"));
    expect(writes).toEqual([]);
    const shown = await homelab.run(["rollback", EXAMPLE]);
    expect(shown.output).toContain(`hermes.image: nousresearch/hermes-agent:v2026.9.14@${OLD}`);

    const back = await homelab.run(["apply", old, "--yes", "--json"]);
    expect(back.code, back.output).toBe(0);
    expect(await files.read("/opt/hermes/compose.yaml")).toContain(OLD);
    const images = ((await files.read("/opt/hermes/.hermes-deploy.images")) ?? "").trim().split("\n");
    expect(images.map((line) => line.split(" ")[1]?.split("@")[1])).toEqual([OLD, NEW, OLD]);
  });

  test("--snapshot takes one before a change, and --to goes back to it", async () => {
    const homelab = openHomelab({ env: { PVE_TOKEN: undefined, PVE_ROOT_PASSWORD: ROOT_PASSWORD } });
    const spec = specFile(WITHOUT_MOUNTS);
    const first = await homelab.run(["apply", spec, "--yes", "--json", "--snapshot"]);
    expect(first.code, first.output).toBe(0);
    expect(first.events.some((event) => event.type === "step.finished" && event.id === "snapshot")).toBe(false);

    const more = specFile(WITHOUT_MOUNTS, ["cores: 2", "cores: 3"]);
    const second = await homelab.run(["apply", more, "--yes", "--json", "--snapshot"]);
    expect(second.code, second.output).toBe(0);
    const [way] = waysOf((await homelab.run(["rollback", spec, "--json"])).events);
    expect(way?.title).toMatch(/^The snapshot hermes-\d{8}T\d{6}Z of .*: before: Change cores of container 118$/);
    const name = /--to (\S+)$/.exec(way?.how[0] ?? "")?.[1] ?? "";

    const back = await homelab.run(["rollback", spec, "--to", name, "--yes", "--json"]);
    expect(back.code, back.output).toBe(0);
    expect((await homelab.run(["status", spec, "--json"])).code).toBe(0);
    expect((await homelab.run(["status", more, "--json"])).code).toBe(2);
  });

  test("says what is not there, what may not be done, and does nothing then", async () => {
    const homelab = openHomelab();
    const none = await homelab.run(["rollback", EXAMPLE]);
    expect([none.code, none.output]).toEqual([3, expect.stringContaining("there is no container 118")]);
    const spec = specFile(WITHOUT_MOUNTS);
    expect((await homelab.run(["apply", spec, "--yes", "--json"])).code).toBe(0);
    const wrong = await homelab.run(["rollback", spec, "--to", "nothing", "--yes"]);
    expect([wrong.code, wrong.output]).toEqual([4, expect.stringContaining("container 118 has no snapshot nothing")]);
    const more = specFile(WITHOUT_MOUNTS, ["cores: 2", "cores: 3"]);
    const refused = await homelab.run(["apply", more, "--yes", "--snapshot"]);
    expect([refused.code, refused.output]).toEqual([3, expect.stringContaining("lacks VM.Snapshot on /vms/118")]);
    const bound = openHomelab();
    expect((await bound.run(["apply", EXAMPLE, "--yes", "--json"])).code).toBe(0);
    const impossible = await bound.run(["apply", specFile(["cores: 2", "cores: 3"]), "--yes", "--snapshot"]);
    expect([impossible.code, impossible.output]).toEqual([
      3,
      expect.stringContaining("PVE takes no snapshot of container 118"),
    ]);
  });
});

describe("Docker comes", () => {
  const installed = async (source: string) => {
    const homelab = openHomelab();
    const spec = specFile(["verify:\n", `docker:\n  source: ${source}\n\nverify:\n`]);
    const { code, output } = await homelab.run(["apply", spec, "--yes", "--json"]);
    const { output: packages } = await homelab.simulator
      .guest(118)
      .run("dpkg-query -W docker-ce docker.io 2>/dev/null || true");
    return { code, output, packages };
  };

  test("from Docker's repository where the spec says so", async () => {
    expect(await installed("docker")).toMatchObject({ code: 0, packages: expect.stringContaining("docker-ce") });
  });

  test("from the system's own packages only where these have Compose v2, and that is said", async () => {
    const { code, output } = await installed("distribution");
    expect(code).toBe(1);
    expect(output).toContain("this system's own packages have no Compose v2: take debian-13-standard");
  });
});

test("a message to the home channel is the last rung, if it is asked for", async () => {
  const homelab = openHomelab();
  const spec = specFile(
    ['allowed_users: ["123456789"]', 'allowed_users: ["123456789"]\n      home_channel: "123456789"'],
    ["  write_file: true", "  message: true\n  write_file: true"],
  );
  expect((await homelab.run(["apply", spec, "--yes", "--json"])).code).toBe(0);
  const { code, events, output } = await homelab.run(["verify", spec, "--json"]);
  expect(code, output).toBe(0);
  expect(events.findLast(({ type }) => type === "check.passed")).toMatchObject({
    id: "message-sent",
    title: "A message arrives: telegram",
  });
});
