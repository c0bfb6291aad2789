import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { examplePath } from "../src/cli/example.ts";
import type { Event } from "../src/report/event.ts";
import { homelab as fixture, NODE, TOKEN } from "../src/simulation/fixture.ts";
import { EXAMPLE, OCI_EXAMPLE, openHomelab, PET_EXAMPLE, PROFILES_EXAMPLE, STACK_EXAMPLE } from "./homelab-world.ts";

type Rights = Extract<Event, { type: "permissions" }>;
type Lacking = Extract<Event, { type: "permissions.lacking" }>;

const find = <T extends Event["type"]>(events: readonly Event[], type: T) =>
  events.find((event): event is Extract<Event, { type: T }> => event.type === type);

/** The homelab whose token has been given nothing yet. */
function bareHomelab() {
  const { files = {} } = fixture();
  const userCfg = (files["user.cfg"] ?? "").replace(/^(?:acl|role):.*\n/gm, "");
  return openHomelab({ fixture: { files: { ...files, "user.cfg": userCfg } } });
}

async function rightsOf(homelab: ReturnType<typeof openHomelab>, spec: string): Promise<Rights> {
  const { events, output } = await homelab.run(["permissions", spec, "--json"]);
  const rights = find(events, "permissions");
  if (!rights) throw new Error(output);
  return rights;
}

/** Runs the printed commands as root on the node. */
async function grant(homelab: ReturnType<typeof openHomelab>, { commands }: Rights): Promise<void> {
  const { output, code } = await homelab.simulator.host(NODE).run(commands.join("\n"));
  if (code !== 0) throw new Error(output);
}

/** A homelab where root has run the printed commands, perhaps without one of the privileges. */
async function givenHomelab(rights: Rights, without?: { path: string; privilege: string }) {
  const homelab = bareHomelab();
  await grant(homelab, rights);
  if (without) {
    const role = rights.commands
      .find((command) => command.startsWith(`pveum acl modify ${without.path} `))
      ?.match(/--roles (\S+)/)?.[1];
    const others = rights.privileges
      .find(({ path }) => path === without.path)
      ?.privileges.filter((privilege) => privilege !== without.privilege);
    const user = TOKEN.id.split("!")[0];
    const members = [`--users ${user}`, `--tokens '${TOKEN.id}'`];
    const script = [
      `pveum role add Less --privs ${others?.join(",") || "''"}`,
      ...members.map((member) => `pveum acl delete ${without.path} ${member} --roles ${role} --propagate 0`),
      ...members.map((member) => `pveum acl modify ${without.path} ${member} --roles Less --propagate 0`),
    ];
    const done = await homelab.simulator.host(NODE).run(script.join("\n"));
    if (done.code !== 0) throw new Error(done.output);
  }
  return homelab;
}

const LOCAL = { path: "/storage/local", privileges: ["Datastore.AllocateTemplate", "Datastore.Audit"] };
const BRIDGE = { path: "/sdn/zones/localnetwork/intra01", privileges: ["SDN.Use"] };
const GUEST = [
  "VM.Allocate",
  "VM.Audit",
  "VM.Config.CPU",
  "VM.Config.Disk",
  "VM.Config.Memory",
  "VM.Config.Network",
  "VM.Config.Options",
  "VM.Console",
  "VM.PowerMgmt",
];

const VOLUMES = { path: "/storage/local-lvm", privileges: ["Datastore.AllocateSpace", "Datastore.Audit"] };
/** Never entered, never started. */
const PET = {
  path: "/vms/999",
  privileges: GUEST.filter((privilege) => privilege !== "VM.Console" && privilege !== "VM.PowerMgmt"),
};

const shapes = [
  {
    shape: "docker-lxc",
    spec: EXAMPLE,
    vmid: 118,
    forRoot: "pct set 118",
    want: [
      BRIDGE,
      LOCAL,
      { path: "/storage/local-lvm", privileges: ["Datastore.AllocateSpace"] },
      { path: "/vms/118", privileges: GUEST },
    ],
  },
  ...(
    [
      ["nixos-native", ""],
      ["nixos-container", "pct set 118"],
    ] as const
  ).map(([shape, forRoot]) => ({
    shape,
    spec: examplePath(shape),
    vmid: 118,
    forRoot,
    want: [
      BRIDGE,
      LOCAL,
      { path: "/storage/local-lvm", privileges: ["Datastore.AllocateSpace"] },
      { path: "/vms/118", privileges: GUEST },
    ],
  })),
  {
    shape: "docker-profiles",
    spec: PROFILES_EXAMPLE,
    vmid: 118,
    forRoot: "pct set 118",
    want: [
      BRIDGE,
      LOCAL,
      { path: "/storage/local-lvm", privileges: ["Datastore.AllocateSpace"] },
      { path: "/vms/118", privileges: GUEST },
    ],
  },
  {
    shape: "portainer-stack",
    spec: STACK_EXAMPLE,
    vmid: 118,
    forRoot: "pct set 118",
    want: [
      BRIDGE,
      LOCAL,
      { path: "/storage/local-lvm", privileges: ["Datastore.AllocateSpace"] },
      { path: "/vms/118", privileges: GUEST },
    ],
  },
  {
    shape: "bare-metal-pet",
    spec: PET_EXAMPLE,
    vmid: 105,
    forRoot: "",
    want: [BRIDGE, LOCAL, VOLUMES, { path: "/vms/105", privileges: GUEST }, PET],
  },
  {
    shape: "oci-lxc",
    spec: OCI_EXAMPLE,
    vmid: 119,
    forRoot: "",
    want: [
      { path: "/nodes/gihyeon", privileges: ["Sys.AccessNetwork"] }, // the node pulls the image
      BRIDGE,
      LOCAL,
      VOLUMES,
      { path: "/vms/119", privileges: GUEST },
      PET,
    ],
  },
];

test("every example is tried", () => {
  const folder = dirname(examplePath("nixos-native"));
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  expect(shapes.map(({ spec }) => basename(spec)).sort()).toEqual(files.sort());
});

describe.each(shapes)("$shape", ({ spec, vmid, forRoot, want }) => {
  let rights: Rights;

  beforeAll(async () => {
    rights = await rightsOf(bareHomelab(), spec);
  });

  test("the rights of a whole deployment, and nothing more", () => {
    expect(rights.privileges).toEqual(want);
    expect(rights.forRoot.join("\n").includes(forRoot)).toBe(true);
    if (forRoot === "") expect(rights.forRoot).toEqual([]);
  });

  test("a token that was given them by the printed commands carries out the plan", async () => {
    const homelab = await givenHomelab(rights);
    const permissions = await homelab.run(["permissions", spec, "--json"]);
    expect(find(permissions.events, "permissions.lacking")).toMatchObject({ missing: [], reasons: [] });
    expect(permissions.code).toBe(0);
    expect((await homelab.run(["start", spec, "--yes", "--json"])).code).toBe(0);
    const destroyed = await homelab.run(["destroy", spec, "--yes", "--json"]);
    expect(destroyed.code, destroyed.output).toBe(0);
    const refused = homelab.simulator.log.filter(({ status, authid }) => status === 403 && authid === TOKEN.id);
    expect(refused).toEqual([]);
  });

  test("without any one of them the plan is blocked before the first write, and the missing one is named", async () => {
    for (const { path, privileges } of rights.privileges) {
      for (const privilege of privileges) {
        const homelab = await givenHomelab(rights, { path, privilege });
        const before = homelab.simulator.log.length;
        const { code, events } = await homelab.run(["permissions", spec, "--json"]);
        const named = find(events, "permissions.lacking")?.missing.some(
          (one) => one.path === path && one.anyOf.includes(privilege),
        );
        expect.soft({ path, privilege, code, named }).toEqual({ path, privilege, code: 3, named: true });
        const writes = homelab.simulator.log.slice(before).filter(({ method }) => method !== "GET");
        expect.soft(writes).toEqual([]);
      }
    }
  });

  test("apply stops before the first write where one is missing", async () => {
    const homelab = await givenHomelab(rights, { path: `/vms/${vmid}`, privilege: "VM.Config.Network" });
    const { code, events } = await homelab.run(["apply", spec, "--yes", "--json"]);
    expect(code).toBe(3);
    expect(find(events, "error")).toMatchObject({
      message: `${TOKEN.id} may not carry out this plan`,
      details: [expect.stringContaining(`lacks VM.Config.Network on /vms/${vmid}`)],
    });
    const writes = homelab.simulator.log.filter(({ method, authid }) => method !== "GET" && authid === TOKEN.id);
    expect(writes).toEqual([]);
  });

  test("a token without any right is told everything", async () => {
    const { code, events } = await bareHomelab().run(["permissions", spec, "--json"]);
    expect(code).toBe(3);
    const lacking: Lacking | undefined = find(events, "permissions.lacking");
    expect(lacking?.missing).toHaveLength(rights.privileges.flatMap(({ privileges }) => privileges).length);
  });

  test("people read it as text", async () => {
    const { output } = await openHomelab().run(["permissions", spec]);
    expect(output).toContain("/storage/local-lvm");
    expect(output).toContain(`pveum role add Hermes${vmid} --privs`);
    expect(output).toContain(`${TOKEN.id} has all of them.`);
  });
});

test("PVE takes rights away with a container: apply names them before it writes, and the same commands give them again", async () => {
  const rights = await rightsOf(bareHomelab(), PET_EXAMPLE);
  const homelab = await givenHomelab(rights);
  expect((await homelab.run(["apply", PET_EXAMPLE, "--yes", "--json"])).code).toBe(0);
  const destroyed = await homelab.run(["destroy", PET_EXAMPLE, "--yes", "--json"]);
  expect(destroyed.output).toContain("rights that were given on /vms/105");
  const blocked = await homelab.run(["apply", PET_EXAMPLE, "--yes", "--json"]);
  expect(blocked.code).toBe(3);
  expect(find(blocked.events, "error")).toMatchObject({
    details: [expect.stringMatching(/^hermes@pve!deploy lacks VM\.Allocate, [\w., ]+ on \/vms\/105$/)],
  });
  const again = await rightsOf(homelab, PET_EXAMPLE);
  await grant(homelab, { ...again, commands: again.commands.filter((command) => command.startsWith("pveum acl")) });
  expect((await homelab.run(["apply", PET_EXAMPLE, "--yes", "--json"])).code).toBe(0);
});
