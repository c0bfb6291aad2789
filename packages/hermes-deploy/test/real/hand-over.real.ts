import { afterAll, beforeAll, expect, test } from "vitest";
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

/** A request of root's, and the end of its task. */
async function asRoot(path: string, body: Record<string, string>): Promise<void> {
  const { simulator } = desk.homelab;
  const url = `https://pve.test:8006/api2/json/nodes/gihyeon${path}`;
  const response = await simulator.as("root@pam")(url, { method: "POST", body: new URLSearchParams(body) });
  expect(response.status, await response.clone().text()).toBe(200);
  const { data: upid } = (await response.json()) as { data: string };
  const status = `https://pve.test:8006/api2/json/nodes/gihyeon/tasks/${upid}/status`;
  const ended = async () => ((await (await simulator.as("root@pam")(status)).json()) as { data: unknown }).data;
  await expect.poll(ended, { timeout: 60_000 }).toMatchObject({ exitstatus: "OK" });
}

test("a volume moves from the container that had it to the pet, and with the pet's to another: the data stay where they are", async () => {
  const { simulator, machine } = desk.homelab;
  await asRoot("/aplinfo", { storage: "local", template: TEMPLATE });
  await asRoot("/lxc", {
    ...{ vmid: "104", hostname: "old", ostemplate: `local:vztmpl/${TEMPLATE}`, unprivileged: "1" },
    ...{ rootfs: "local-lvm:8", mp0: "local-lvm:10,mp=/home/hermes", features: "nesting=1" },
  });
  await asRoot("/lxc/104/status/start", {});
  const written = await simulator
    .guest(104)
    .run(
      "mkdir -p /home/hermes/notes && echo 'from before' > /home/hermes/notes/old.txt && chown -R 10000:10000 /home/hermes",
    );
  expect(written.code, written.output).toBe(0);
  await asRoot("/lxc/104/status/stop", {});
  const [directory = ""] = (await machine.volumes()).filter((path) => path.includes("vm-104-disk-1"));
  expect(Object.keys(ownersIn(directory))).toEqual(["10000:10000"]);

  const ran = await desk.run("apply");
  expect(ran.code, ran.output).toBe(0);
  // the new container is made at the same time
  const moves = ["create-pet", "hand-over-hermes", "name-volume-hermes", "attach-volumes"];
  expect(stepsOf(ran).filter((id) => moves.includes(id))).toEqual(moves);
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
