import { readFile } from "node:fs/promises";
import { apiToken, createPveClient, PermissionError } from "@homelab/pve-client";
import { createSimulator, readFixture } from "@homelab/pve-client/simulator";
import { expect, test } from "vitest";

test("the README's commands, as root on a node, make the token with which its program runs and changes nothing", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const commands = /```sh\n([\s\S]*?)```/.exec(readme)?.[1]?.split("\n") ?? [];
  const pveum = commands.filter((line) => line.startsWith("pveum "));
  expect(pveum).toHaveLength(3);

  const homelab = await readFixture(new URL("../../../examples/homelab.json", import.meta.url));
  const simulator = createSimulator({
    ...homelab,
    files: { ...homelab.files, "user.cfg": "user:root@pam:1:0::::::\n" },
  });
  const { code, output } = await simulator.host("gihyeon").run(pveum.join("\n"));
  expect(code, output).toBe(0);
  const secret = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(output)?.[0] ?? "";

  const auth = apiToken(`hermes@pve!deploy=${secret}`);
  const pve = createPveClient({ host: "pve1.lan", auth, fetch: simulator.fetch });
  expect((await pve.get("/nodes")).map(({ node }) => node)).toEqual(["gihyeon"]);
  const guests = await pve.get("/nodes/{node}/lxc", { node: "gihyeon" });
  expect(guests.map(({ vmid }) => vmid)).toEqual([117]);
  const change = pve.put("/nodes/{node}/lxc/{vmid}/config", { node: "gihyeon", vmid: 117, memory: 512 });
  await expect(change).rejects.toBeInstanceOf(PermissionError);
});
