import { describe, expect, test } from "vitest";
import { homelab as fixture } from "../src/simulation/fixture.ts";
import { EXAMPLE, openHomelab, type Ran } from "./homelab-world.ts";
import { configOf } from "./left-behind.ts";
import { stepsOf, told } from "./told.ts";

/** A container that its owner has made by hand, with a note, a file in it, and settings of its own. */
const BY_HAND = `#Grandfather's agent. Ask him before you touch it.
arch: amd64
hostname: granddad
memory: 2048
net0: name=eth0,bridge=intra01,hwaddr=BC:24:11:11:22:33,ip=dhcp,type=veth
ostype: debian
rootfs: local-lvm:vm-118-disk-0,size=24G
tags: family
unprivileged: 1
`;

describe("a container that was made by hand", () => {
  const { files = {}, running = [] } = fixture();
  const homelab = openHomelab({
    fixture: {
      files: { ...files, "nodes/gihyeon/lxc/118.conf": BY_HAND },
      running: [...running, 118],
    },
  });
  const { simulator } = homelab;
  const run = async (...argv: string[]): Promise<Ran> => await homelab.run([...argv, "--json"]);
  const descriptionNow = async () => decodeURIComponent(String((await configOf(simulator, 118)).description));

  test("is left alone, and how to take it over is said", async () => {
    const refused = await run("apply", EXAMPLE, "--yes");
    expect(refused.code, refused.output).toBe(3);
    expect(refused.output).toContain("or take the container over with --adopt");
    expect(simulator.log.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("plan --adopt says what would be changed in it, and changes nothing", async () => {
    const plan = await run("plan", EXAMPLE, "--adopt");
    expect(plan.code, plan.output).toBe(2);
    const text = told(plan);
    expect(text).not.toMatch(/Create container|Destroy/);
    expect(text).toContain("memory: 2048 → 4096");
    // Its console has a login until it is restarted with another cmode: nobody sees its inside before.
    expect(text).toMatch(/Restart container 118 .*\n.*cmode.* take effect with a restart/);
    expect(await descriptionNow()).not.toContain("hermes-deploy:");
  });

  test("apply --adopt makes it what the spec says; what its owner wrote stays", async () => {
    await simulator.guest(118).files.write("/root/letter.txt", "dear grandson\n");
    const applied = await run("apply", EXAMPLE, "--yes", "--adopt");
    expect(applied.code, applied.output).toBe(0);
    expect(stepsOf(applied)).not.toContain("create-container");
    const description = await descriptionNow();
    expect(description).toContain("Grandfather's agent. Ask him before you touch it.");
    expect(description).toContain("hermes-deploy: shape=docker-lxc adopted");
    expect(await simulator.guest(118).files.read("/root/letter.txt")).toBe("dear grandson\n");
  });

  test("from then on it is ours: verify climbs to the top, and nothing is to be done, without --adopt", async () => {
    expect((await run("verify", EXAMPLE)).code).toBe(0);
    const again = await run("apply", EXAMPLE, "--yes");
    expect(again.code, again.output).toBe(0);
    expect(stepsOf(again)).toEqual([]);
  });

  test("but destroy spares it, unless --adopted says that it is meant", async () => {
    const spared = await run("destroy", EXAMPLE, "--yes");
    expect(spared.code, spared.output).toBe(3);
    expect(spared.output).toContain("existed before this tool took it over");
    expect(spared.output).toContain("--adopted");
    expect(await simulator.guest(118).files.read("/root/letter.txt")).toBe("dear grandson\n");
    const gone = await run("destroy", EXAMPLE, "--yes", "--adopted");
    expect(gone.code, gone.output).toBe(0);
    expect(Object.keys(simulator.files())).not.toContain("nodes/gihyeon/lxc/118.conf");
  });
});
