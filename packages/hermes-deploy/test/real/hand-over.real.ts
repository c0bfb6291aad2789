import { afterAll, beforeAll, expect, test } from "vitest";
import { asRoot } from "../as-root.ts";
import { configOf } from "../left-behind.ts";
import { changesNothing } from "./changes-nothing.ts";
import { type Desk, openDesk, stepsOf } from "./desk.ts";
import { ownersIn } from "./real-files.ts";
import { BARE_METAL_PET } from "./shapes.ts";

const TEMPLATE = "debian-12-standard_12.12-1_amd64.tar.zst";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(BARE_METAL_PET, {
    ready: true,
    change: [["# hand_over: { vmid: 104,", "hand_over: { vmid: 104,"]],
  });
});
afterAll(async () => await desk?.homelab.close());

test("a volume moves from the container that had it to the pet, and with the pet's to another: the data stay where they are", async () => {
  const { simulator, machine } = desk.homelab;
  await asRoot(simulator, "/aplinfo", { storage: "local", template: TEMPLATE });
  await asRoot(simulator, "/lxc", {
    ...{ vmid: "104", hostname: "old", ostemplate: `local:vztmpl/${TEMPLATE}`, unprivileged: "1" },
    ...{ rootfs: "local-lvm:8", mp0: "local-lvm:10,mp=/home/hermes", features: "nesting=1" },
  });
  await asRoot(simulator, "/lxc/104/status/start");
  const written = await simulator
    .guest(104)
    .run(
      "mkdir -p /home/hermes/notes && echo 'from before' > /home/hermes/notes/old.txt && chown -R 10000:10000 /home/hermes",
    );
  expect(written.code, written.output).toBe(0);
  await asRoot(simulator, "/lxc/104/status/stop");
  const [directory = ""] = (await machine.volumes()).filter((path) => path.includes("vm-104-disk-1"));
  expect(Object.keys(ownersIn(directory))).toEqual(["10000:10000"]);

  const ran = await desk.run("apply");
  expect(ran.code, ran.output).toBe(0);
  // the container is created meanwhile
  const steps = stepsOf(ran).slice(0, 5);
  expect(steps).toContain("create-container");
  expect(steps.filter((id) => id !== "create-container")).toEqual([
    "create-pet",
    "hand-over-hermes",
    "name-volume-hermes",
    "attach-volumes",
  ]);
  expect(await configOf(simulator, 104)).not.toHaveProperty("mp0");
  const volume = String((await configOf(simulator, 999)).mp0).split(",")[0];
  expect(volume).toMatch(/^local-lvm:vm-999-disk-/);
  expect(await configOf(simulator, 105)).toMatchObject({ mp0: expect.stringContaining(`${volume},mp=/home/hermes`) });

  const { files } = simulator.guest(105);
  expect(await files.read("/home/hermes/notes/old.txt")).toBe("from before\n");
  expect(await files.status("/home/hermes/notes/old.txt")).toMatchObject({ uid: 10_000, gid: 10_000 });
  expect(await machine.volumes()).toContain(directory);
  expect(Object.keys(ownersIn(directory))).toEqual(["10000:10000"]);
  await changesNothing(desk);
});
