import { describe, expect, test } from "vitest";
import { homelab } from "../src/simulation/fixture.ts";
import { EXAMPLE, openHomelab } from "./homelab-world.ts";
import { exampleFiles } from "./nixos-spec.ts";
import { specFiles } from "./spec-files.ts";

const specFile = specFiles();
const nixosFile = exampleFiles();
const { files = {} } = homelab();

/** A container of somebody else under our VMID, and one of ours that another spec has made. */
const foreign =
  "arch: amd64\nhostname: jellyfin\nmemory: 512\nostype: debian\nrootfs: local-lvm:vm-118-disk-0,size=8G\ntags: media\n";
const ofAnotherShape = `#hermes-deploy%3A shape=nixos-native\n${foreign}`;
const with118 = (conf: string) => openHomelab({ fixture: { files: { ...files, "nodes/gihyeon/lxc/118.conf": conf } } });

describe("where there is no container", () => {
  test.each([
    ["verify", 1],
    ["rollback", 3],
  ])("%s says so, and what would make one", async (command, want) => {
    const { code, output } = await openHomelab().run([command, EXAMPLE]);
    expect(code, output).toBe(want);
    expect(output).toContain(`error: there is no container 118\n  To make it: hermes-deploy apply ${EXAMPLE}\n`);
    expect(output).not.toContain("pct start");
  });
});

describe("where the container is not ours", () => {
  test.each([
    ["verify", "somebody else's", foreign, /id 118 is container 118 "jellyfin".*did not make\n.*\n.*--adopt/],
    ["rollback", "somebody else's", foreign, /id 118 is container 118 "jellyfin".*did not make/],
    ["rollback", "another spec's", ofAnotherShape, /was made as nixos-native; the spec says docker-lxc/],
    ["status", "somebody else's", foreign, /drift +not known: something stands in the way\nerror: id 118 is/],
  ])("%s: %s is not entered, and whose it is is said", async (command, _, conf, says) => {
    const { run, simulator } = with118(conf);
    const { code, output } = await run([command, EXAMPLE]);
    expect(code, output).toBe(3);
    expect(output).toMatch(says);
    expect(simulator.log.filter(({ method }) => method !== "GET")).toEqual([]);
  });
});

test("what stands in the way, what helps, and that nothing was changed are lines of their own", async () => {
  const { output } = await with118(foreign).run(["plan", EXAMPLE]);
  expect(output).toMatch(
    /\n {2}in the spec: container\.vmid\n {2}choose a free id for container\.vmid, or .*--adopt\n {2}Nothing was changed\.\n/,
  );
});

test("of a node that is not there only that is said", async () => {
  const { code, output } = await openHomelab().run(["plan", specFile(["node: gihyeon", "node: elsewhere"])]);
  expect(code).toBe(3);
  expect(output).toContain("error: there is no node elsewhere\n  in the spec: container.node\n  nodes: gihyeon\n");
});

test("a real target is named once", async () => {
  const { output } = await openHomelab().run(["plan", EXAMPLE]);
  expect(output).toMatch(/^Target {4}https:\/\/pve\.test:8006 as hermes@pve!deploy\n/);
  expect(output.match(/https:\/\/pve\.test:8006/g)).toHaveLength(1);
});

test.each([
  ["no fingerprint", {}],
  ["another fingerprint", { PVE_FINGERPRINT: Array.from({ length: 32 }, () => "AB").join(":") }],
])("%s: it is said under which names to give it here", async (_, env) => {
  const { run, simulator } = openHomelab({ sockets: () => ({}) });
  const { url, close } = await simulator.serve({ port: 0 });
  const { code, output } = await run(["plan", EXAMPLE], { env: { PVE_HOST: url, ...env } });
  await close();
  expect(code).toBe(1);
  expect(output).toMatch(/\n {2}Here, tls\.fingerprint is PVE_FINGERPRINT, or target\.fingerprint .*PVE_CA/);
});

test("a step that nobody can carry out ends with both ways on", async () => {
  const { output } = await openHomelab().run(["apply", EXAMPLE, "--yes", "--wait", "0"]);
  expect(output).toMatch(/as root on the node, or open a way there: PVE_SSH.*\n {2}To continue, run the same command/);
});

test("destroy says that rights go with the container, whichever shape it has", async () => {
  const { run } = openHomelab();
  expect((await run(["apply", EXAMPLE, "--yes", "--json"])).code).toBe(0);
  expect((await run(["destroy", EXAMPLE, "--yes"])).output).toContain("rights that were given on /vms/118");
});

test("status: what is seen and what helps stand there once; drift is a list; names keep their column", async () => {
  const spec = nixosFile("nixos-native");
  const { run, simulator } = openHomelab();
  expect((await run(["apply", spec, "--yes", "--json"])).code).toBe(0);
  await simulator.guest(118).run("systemctl stop hermes-agent");
  const { output } = await run(["status", spec]);
  expect(output.match(/hint +a service of Hermes does not run/g)).toHaveLength(1);
  expect(output).toMatch(/\n {2}drift {10,}yes, apply would:\n {16,}Start hermes-agent\n/);
  const columns = [...output.matchAll(/^ {2}(?:PVE|node|kind|drift|hint|service [\w-]+) +/gm)].map(
    ([all]) => all.length,
  );
  expect(new Set(columns).size).toBe(1);
});
