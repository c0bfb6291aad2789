import { readFileSync } from "node:fs";
import { createSimulator, type Simulator } from "../src/simulator/simulator.ts";

/** What PVE's own code answered to some users who asked for the same thing. */
export interface Case {
  /** With `op`, the call is about options; else about `call`. */
  readonly op?: "create" | "modify" | "delete";
  readonly call?: string;
  readonly params: Readonly<Record<string, string>>;
  /** Lines of the machine's configuration beyond {@link CONFIG}. */
  readonly config?: string;
  readonly allowed?: readonly string[];
  readonly denied?: readonly (Answer & { readonly to: readonly string[] })[];
}

/** Status, words and errors of an answer; 200 for what is allowed. */
export interface Answer {
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
/** All recorded cases about machines. */
export const cases = read("machine-verdicts.jsonl")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Case => JSON.parse(line));

/** Who asked for it, and what PVE answered. */
export function expectations({ allowed = [], denied = [] }: Case): { who: string; want: Answer }[] {
  return [
    ...denied.flatMap(({ to, ...want }) => to.map((who) => ({ who, want }))),
    ...allowed.map((who) => ({ who, want: { code: 200, message: "" } })),
  ];
}

/** Method and path of a case's call. */
export function requestOf({ op, call }: Pick<Case, "op" | "call">): string {
  return call ?? (op === "create" ? "POST /nodes/pve1/qemu" : "PUT /nodes/pve1/qemu/200/config");
}

/** Makes a case's call as somebody. */
export async function ask(simulator: Simulator, { op, call, params }: Case, who: string): Promise<Answer> {
  const [method = "", path = ""] = requestOf({ op, call }).split(" ");
  const inBody = method === "POST" || method === "PUT";
  const form = new URLSearchParams(params);
  const target = `https://pve1:8006/api2/json${path}${inBody ? "" : `?${form}`}`;
  const response = await simulator.as(who)(target, { method, ...(inBody && { body: form }) });
  const { message = "", errors } = (await response.json()) as Partial<Answer>;
  return { code: response.status, message, ...(errors && { errors }) };
}

/** A cluster as it was when the case was recorded. */
export function simulate({ op, config = "" }: Case): Simulator {
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
