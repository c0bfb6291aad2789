import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createSimulator, type Simulator } from "../src/simulator/simulator.ts";

/** What PVE's own code answered to some users who asked for the same thing. */
interface Case {
  /** With `op`, the call is about options; else about `call`. */
  readonly op?: "create" | "modify" | "delete";
  readonly call?: string;
  readonly params: Readonly<Record<string, string>>;
  /** Lines of the machine's configuration beyond {@link CONFIG}. */
  readonly config?: string;
  readonly allowed?: readonly string[];
  readonly denied?: readonly (Answer & { readonly to: readonly string[] })[];
}

interface Answer {
  readonly code: number;
  readonly message: string;
  readonly errors?: Readonly<Record<string, string>>;
}

const CONFIG = "memory: 512\nname: vm\nscsi0: local-lvm:vm-200-disk-0,size=2G\n";
const STORAGES = `dir: local
	path /var/lib/vz
	content iso,vztmpl,backup,snippets

lvmthin: local-lvm
	thinpool data
	vgname pve
	content rootdir,images

dir: dirimg
	path /var/lib/dirimg
	content rootdir,images
`;

const read = (name: string) => readFileSync(new URL(`recorded/${name}`, import.meta.url), "utf8");
const cases = read("machine-verdicts.jsonl")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Case => JSON.parse(line));

test("who may set and delete what in a virtual machine, and what they are told", { timeout: 120_000 }, async () => {
  let [rows, codes] = [0, 0];
  const wrong: string[] = [];
  for (const one of cases) {
    // who is refused leaves everything as it was
    let untouched: Simulator | undefined;
    for (const { who, want } of expectations(one)) {
      untouched ??= simulate(one);
      const got = await ask(untouched, one, who);
      if (got.code === 200) untouched = undefined;
      const sameCode = got.code === want.code || (want.code === 200 && isLater(got));
      rows++;
      if (sameCode) codes++;
      if (!sameCode || (want.code !== 200 && !isSame(got, want))) {
        wrong.push(JSON.stringify({ who, ...one, allowed: undefined, denied: undefined, want, got }));
      }
    }
  }
  process.stdout.write(
    `verdicts on machines: ${rows} rows, ${codes} codes agree, ${rows - wrong.length} answers agree\n`,
  );
  expect(wrong).toEqual([]);
});

function expectations({ allowed = [], denied = [] }: Case): { who: string; want: Answer }[] {
  return [
    ...denied.flatMap(({ to, ...want }) => to.map((who) => ({ who, want }))),
    ...allowed.map((who) => ({ who, want: { code: 200, message: "" } })),
  ];
}

/** The recorded `allowed` end where the permission checks have passed: what fails behind them is no verdict. */
function isLater({ code, message }: Answer): boolean {
  return (code === 500 || code === 501) && !message.startsWith("Permission check failed");
}

function isSame(got: Answer, want: Answer): boolean {
  return got.message === want.message && JSON.stringify(got.errors ?? {}) === JSON.stringify(want.errors ?? {});
}

async function ask(simulator: Simulator, { op, call, params }: Case, who: string): Promise<Answer> {
  const config = "/nodes/pve1/qemu/200/config";
  const [method = "", path = ""] = (call ?? (op === "create" ? "POST /nodes/pve1/qemu" : `PUT ${config}`)).split(" ");
  const inBody = method === "POST" || method === "PUT";
  const form = new URLSearchParams(params);
  const target = `https://pve1:8006/api2/json${path}${inBody ? "" : `?${form}`}`;
  const response = await simulator.as(who)(target, { method, ...(inBody && { body: form }) });
  const { message = "", errors } = (await response.json()) as Partial<Answer>;
  return { code: response.status, message, ...(errors && { errors }) };
}

function simulate({ op, config = "" }: Case): Simulator {
  return createSimulator({
    node: "pve1",
    files: {
      "user.cfg": read("machine-verdicts.user.cfg"),
      "storage.cfg": STORAGES,
      ...(op !== "create" && { "nodes/pve1/qemu-server/200.conf": CONFIG + config }),
    },
    content: {
      local: [
        { volid: "local:snippets/hook.sh", size: 10 },
        { volid: "local:iso/a.iso", size: 1000 },
      ],
      "local-lvm": ["vm-200-disk-9", "vm-999-disk-0"].map((name) => ({ volid: `local-lvm:${name}`, size: 2 ** 30 })),
    },
    bridges: ["vmbr0"],
  });
}
