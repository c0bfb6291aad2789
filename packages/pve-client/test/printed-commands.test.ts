import { describe, expect, test } from "vitest";
import { type LeastPrivilege, leastPrivilege } from "../src/permissions/least-privilege.ts";
import type { PlannedCall } from "../src/permissions/planned-call.ts";
import { refusalOf } from "../src/preflight/verdict.ts";
import { createSimulator, type Simulator } from "../src/simulator/simulator.ts";
import { askAs, preflightAs } from "./ask-as.ts";

const AUTHID = "automation@pve!plan";
const TEMPLATE = "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst";
const STORAGES = `dir: local
	path /var/lib/vz
	content iso,vztmpl,backup

lvmthin: local-lvm
	thinpool data
	vgname pve
	content rootdir,images
`;

function cluster(): Simulator {
  return createSimulator({
    node: "n",
    files: { "user.cfg": "user:root@pam:1:0:::::\n", "storage.cfg": STORAGES },
    content: {
      local: [
        { volid: TEMPLATE, size: 1000 },
        { volid: "local:iso/a.iso", size: 1000 },
      ],
    },
    bridges: ["vmbr0"],
  });
}

const call = (method: PlannedCall["method"], path: string, params: object = {}): PlannedCall => ({
  method,
  path: `/nodes/{node}${path}`,
  params: { node: "n", vmid: 120, ...params },
});

const PLANS: Readonly<Record<string, readonly PlannedCall[]>> = {
  machine: [
    call("POST", "/qemu", {
      name: "vm",
      cores: 2,
      memory: 512,
      ostype: "l26",
      scsihw: "virtio-scsi-pci",
      scsi0: { file: "local-lvm:8" },
      ide2: { file: "local:iso/a.iso", media: "cdrom" },
      net0: { model: "virtio", bridge: "vmbr0" },
      serial0: "socket",
    }),
    call("PUT", "/qemu/{vmid}/config", { cores: 4, description: "ours", ide2: { file: "none", media: "cdrom" } }),
    call("POST", "/qemu/{vmid}/config", { scsi1: { file: "local-lvm:2" } }),
    call("POST", "/qemu/{vmid}/status/start"),
    call("POST", "/qemu/{vmid}/status/stop"),
    call("DELETE", "/qemu/{vmid}"),
  ],
  container: [
    call("POST", "/lxc", {
      ostemplate: TEMPLATE,
      hostname: "ct",
      cores: 1,
      memory: 512,
      rootfs: { storage: "local-lvm", size: 4 },
      net0: { name: "eth0", bridge: "vmbr0", ip: "dhcp" },
      features: { nesting: true },
    }),
    call("PUT", "/lxc/{vmid}/config", { mp0: { storage: "local-lvm", size: 1, mp: "/data" }, onboot: true }),
    call("POST", "/lxc/{vmid}/status/start"),
    call("POST", "/lxc/{vmid}/status/stop"),
    call("DELETE", "/lxc/{vmid}"),
  ],
};

/** A cluster where root has run these commands. */
async function given(commands: readonly string[]): Promise<Simulator> {
  const simulator = cluster();
  const { code, output } = await simulator.host("n").run(commands.join("\n"));
  if (code !== 0) throw new Error(output);
  return simulator;
}

/** The commands for all privileges but one. */
function commandsWithout(plan: LeastPrivilege, path: string, privilege: string): string[] {
  const identity = plan.commands.filter((command) => command.startsWith("pveum user "));
  const rest = plan.privileges
    .map((one) =>
      one.path === path ? { ...one, privileges: one.privileges.filter((name) => name !== privilege) } : one,
    )
    .filter(({ privileges }) => privileges.length > 0);
  return [
    ...identity,
    ...rest.flatMap(({ path: at, privileges }, index) => [
      `pveum role add R${index} --privs ${privileges.join()}`,
      `pveum acl modify ${at} --users automation@pve --roles R${index} --propagate 0`,
      `pveum acl modify ${at} --tokens '${AUTHID}' --roles R${index} --propagate 0`,
    ]),
  ];
}

interface Waitable {
  wait(): Promise<unknown>;
}
const isTask = (answer: unknown): answer is Waitable =>
  typeof answer === "object" && answer !== null && "wait" in answer && typeof answer.wait === "function";

describe.each(Object.entries(PLANS))("%s", (_, calls) => {
  const plan = leastPrivilege(calls, { authid: AUTHID, also: [{ path: "/vms/120", privileges: ["VM.Audit"] }] });

  test("whoever was given the rights by the printed commands carries out every call", async () => {
    const simulator = await given(plan.commands);
    expect(await preflightAs(simulator, AUTHID, calls)).toEqual(calls.map(() => ({ allowed: true })));
    const ask = askAs(simulator, AUTHID);
    for (const one of calls) {
      const answer = await ask(one);
      if (isTask(answer)) await answer.wait();
    }
    expect(simulator.log.filter(({ status }) => status === 403)).toEqual([]);
  });

  test.each(
    plan.privileges.flatMap(({ path, privileges }) =>
      privileges.filter((name) => name !== "VM.Audit").map((name) => [path, name] as const),
    ),
  )("without %s %s it is named, and that call is refused", async (path, privilege) => {
    const simulator = await given(commandsWithout(plan, path, privilege));
    const verdicts = await preflightAs(simulator, AUTHID, calls);
    const named = verdicts.flatMap((verdict) => refusalOf(verdict)?.missing ?? []);
    expect(named).toContainEqual({ path, anyOf: expect.arrayContaining([privilege]) });
    const first = verdicts.findIndex(refusalOf);
    const ask = askAs(simulator, AUTHID);
    for (const [index, one] of calls.slice(0, first + 1).entries()) {
      const made = ask(one).then((answer) => (isTask(answer) ? answer.wait() : answer));
      if (index < first) await made;
      else await expect(made).rejects.toThrow("Permission check failed");
    }
  });
});
