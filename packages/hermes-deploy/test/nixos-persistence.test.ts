import { beforeAll, describe, expect, test } from "vitest";
import { direct, openHomelab } from "./homelab-world.ts";
import { exampleFiles, examplePath } from "./nixos-spec.ts";
import { told } from "./told.ts";

const exampleFile = exampleFiles();

const SHAPES = ["nixos-native", "nixos-container"] as const;

type Shape = (typeof SHAPES)[number];
type Homelab = ReturnType<typeof openHomelab>;

/** Something that happens to a deployment. */
interface Happening {
  readonly event: string;
  /** What happens; gives the plan, if it was one. */
  readonly happen: (homelab: Homelab, shape: Shape) => Promise<unknown>;
  /** Only in the container is there something to recreate, and a layer to lose. */
  readonly recreated: boolean;
  readonly only?: Shape;
}

const inside = (command: string) => async (homelab: Homelab) => {
  const { code, output } = await homelab.simulator.guest(118).run(command);
  expect({ code, output }).toMatchObject({ code: 0 });
};

/** The spec is edited, and applied; tells the plan. */
const edit =
  (from: string | RegExp, to: string) =>
  async ({ run }: Homelab, shape: Shape) => {
    const spec = exampleFile(shape, [from, to]);
    const plan = await run(["plan", spec, "--json"], { sockets: direct });
    const { code, output } = await run(["apply", spec, "--yes", "--json"], { sockets: direct });
    expect(code, output).toBe(0);
    return told(plan);
  };

const restart = async ({ simulator }: Homelab) => {
  const request = simulator.as("root@pam");
  for (const verb of ["stop", "start"]) {
    const url = `https://pve.test:8006/api2/json/nodes/gihyeon/lxc/118/status/${verb}`;
    expect((await request(new Request(url, { method: "POST" }))).status).toBe(200);
    await expect.poll(() => simulator.guest(118).isRunning).toBe(verb === "start");
  }
};

const HAPPENINGS: readonly Happening[] = [
  { event: "systemctl restart hermes-agent", happen: inside("systemctl restart hermes-agent"), recreated: false },
  {
    event: "the settings change",
    happen: edit("addToSystemPackages: true", "addToSystemPackages: false"),
    recreated: false,
  },
  {
    event: "another revision of Hermes",
    happen: edit(/^nixos:$/m, "nixos:\n  module: github:NousResearch/hermes-agent/v2026.9.24"),
    recreated: false,
  },
  { event: "the container of PVE is restarted", happen: restart, recreated: false },
  { event: "nix-collect-garbage", happen: inside("nix-collect-garbage -d"), recreated: false },
  {
    event: "the environment changes",
    only: "nixos-container",
    happen: edit("TZ: Europe/Berlin", "TZ: Asia/Seoul"),
    recreated: false,
  },
  {
    event: "the image changes",
    only: "nixos-container",
    happen: edit("image: ubuntu:24.04", "image: debian:13"),
    recreated: true,
  },
  {
    event: "options for docker create change",
    only: "nixos-container",
    happen: edit("--memory=4g", "--memory=5g"),
    recreated: true,
  },
  {
    event: "a volume is added",
    only: "nixos-container",
    happen: edit("image: ubuntu:24.04", "image: ubuntu:24.04\n      extraVolumes: [/srv:/srv:ro]"),
    recreated: true,
  },
];

const LAYER = "/var/lib/docker/overlay/hermes-agent/usr/bin/installed-by-apt";
const STATE = [
  "/var/lib/hermes/workspace/notes.txt",
  "/var/lib/hermes/.hermes/sessions/1.json",
  "/var/lib/hermes/home/.bashrc",
];

describe.each(SHAPES)("%s: what persists across what", (shape) => {
  const homelab = openHomelab();
  const plans: string[] = [];

  beforeAll(async () => {
    const { code, output } = await homelab.run(["apply", examplePath(shape), "--yes", "--json"], { sockets: direct });
    expect(code, output).toBe(0);
  });

  test.each(HAPPENINGS.filter(({ only }) => only === undefined || only === shape))(
    "$event",
    async ({ event, happen, recreated }) => {
      const guest = homelab.simulator.guest(118);
      const { files } = guest;
      for (const path of [...STATE, LAYER]) await files.write(path, "mine\n");
      const identity = () => files.read("/var/lib/hermes/.container-identity");
      const before = await identity();
      const plan = await happen(homelab, shape);
      if (typeof plan === "string") plans.push(`== ${event}\n${plan}`);
      expect({
        recreated: (await identity()) !== before,
        state: await Promise.all(STATE.map((path) => files.read(path))),
        layer: await files.exists(LAYER),
        answers: (await guest.run("curl -fsS http://127.0.0.1:8642/health")).code,
      }).toEqual({ recreated, state: STATE.map(() => "mine\n"), layer: !recreated, answers: 0 });
    },
  );

  test("the plans have said so", async () => {
    await expect(plans.join("\n")).toMatchFileSnapshot(`golden/${shape}.edits.txt`);
  });
});
