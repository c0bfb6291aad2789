import { readFileSync } from "node:fs";
import { createSimulator, type Simulator } from "../src/simulator/simulator.ts";

/** What PVE's own code answered to some users who asked for the same thing. */
export interface Case {
  /** With `op`, the call is about the option; else about `call`. */
  readonly op?: "create" | "modify" | "delete" | "revert";
  readonly call?: string;
  readonly unprivileged: 0 | 1;
  /** For `create`, beyond the usual ones; null takes one of those away. */
  readonly params?: Readonly<Record<string, string | null>>;
  /** Lines of the container's configuration beyond {@link CONFIG}. */
  readonly config?: string;
  readonly allowed?: readonly string[];
  readonly denied?: readonly Denied[];
}

export interface Denied {
  readonly code: number;
  readonly message: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly to: readonly string[];
}

/** Status, words and errors of an answer; 200 for what is allowed. */
export interface Answer {
  readonly code: number;
  readonly message: string;
  readonly errors?: Readonly<Record<string, string>>;
}

const CONFIG =
  "arch: amd64\nhostname: ct\nmemory: 512\nostype: debian\nrootfs: local-lvm:vm-105-disk-0,size=4G\nswap: 512\n";
const TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.gz";
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
/** All recorded cases about containers. */
export const cases = read("container-verdicts.jsonl")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Case => JSON.parse(line));

/** Who asked for it, and what PVE answered. */
export function expectations({ allowed = [], denied = [] }: Case): { who: string; want: Answer }[] {
  return [
    ...denied.flatMap((want) => want.to.map((who) => ({ who, want }))),
    ...allowed.map((who) => ({ who, want: { code: 200, message: "" } })),
  ];
}

/** The call that a case is about. */
export function requestOf(one: Case): { method: string; path: string; params: Readonly<Record<string, string>> } {
  const method = one.call?.split(" ")[0] ?? (one.op === "create" ? "POST" : "PUT");
  const path = one.call?.split(" ")[1] ?? (one.op === "create" ? "/nodes/pve1/lxc" : "/nodes/pve1/lxc/105/config");
  return { method, path, params: Object.fromEntries(paramsOf(one)) };
}

/** Makes a case's call as somebody. */
export async function ask(simulator: Simulator, one: Case, who: string): Promise<Answer> {
  const { method, path, params: given } = requestOf(one);
  const params = new URLSearchParams(given);
  const inBody = method === "POST" || method === "PUT";
  const target = `https://pve1:8006/api2/json${path}${inBody ? "" : `?${params}`}`;
  const response = await simulator.as(who)(target, { method, ...(inBody && { body: params }) });
  const { message = "", errors } = (await response.json()) as Partial<Answer>;
  return { code: response.status, message, ...(errors && { errors }) };
}

function paramsOf({ op, unprivileged, params }: Case): URLSearchParams {
  const usual = { vmid: "105", ostemplate: TEMPLATE, rootfs: "local-lvm:4", unprivileged: String(unprivileged) };
  const given = Object.entries({ ...(op === "create" && usual), ...params });
  return new URLSearchParams(
    given.flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]])),
  );
}

/** A cluster as it was when the case was recorded. */
export function simulate({ op, unprivileged, config = "" }: Case): Simulator {
  const container = CONFIG + (unprivileged ? "unprivileged: 1\n" : "") + config;
  return createSimulator({
    node: "pve1",
    nodes: ["pve2"],
    files: {
      "user.cfg": read("container-verdicts.user.cfg"),
      "storage.cfg": STORAGES,
      ...(op !== "create" && { "nodes/pve1/lxc/105.conf": container }),
    },
    content: {
      local: [
        { volid: TEMPLATE, size: 863 },
        { volid: "local:snippets/hook.sh", size: 10 },
      ],
      "local-lvm": ["vm-105-disk-1", "vm-105-disk-9", "vm-999-disk-0", "vm-999-disk-1"].map((name) => ({
        volid: `local-lvm:${name}`,
        size: 2 ** 30,
      })),
    },
    bridges: ["vmbr0", "vmbr1"],
    host: {
      "/srv/host": "directory",
      "/srv/rootfs": "directory",
      "/dev/kvm": "character-device",
      "/dev/dri/renderD128": "character-device",
      "/dev/ttyUSB0": "character-device",
      "/dev/sdb1": "block-device",
      "/dev/sdc1": "block-device",
    },
  });
}
