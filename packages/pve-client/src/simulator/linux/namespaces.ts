import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { HOLDER_SCRIPT, INSIDE_SCRIPT } from "./holder-script.ts";
import { PATH } from "./run-program.ts";

/** A bridge of the node. */
export interface Bridge {
  /** Its own addresses, such as `10.1.10.1/24`; the first is the gateway of those who ask by DHCP. */
  readonly addresses: readonly string[];
  /** First and last address that its DHCP server gives away. */
  readonly leases?: readonly [string, string];
}

export interface NamespaceOptions {
  /** Empty directory of this machine; removed at the end. */
  readonly directory: string;
  /** Part of the names of control groups. */
  readonly id: string;
  readonly bridges: Readonly<Record<string, Bridge>>;
  /** What the node calls itself. */
  readonly hostName: string;
  /** Top directories that the node has for itself, such as `/mnt`; they are in `directory/node`. */
  readonly tops: readonly string[];
}

type Kind = keyof typeof FILES;

/** A network, mounts, processes and a name apart from this machine's. */
export interface Namespaces {
  /** The command line that runs a command in there. */
  enter(command: readonly string[], which?: readonly Kind[]): readonly string[];
  /** Ends all that runs in there, and waits until nothing is left. */
  close(): Promise<void>;
}

/** @throws Error if the machine refuses; see {@link whyNoContainers}. */
export async function openNamespaces(options: NamespaceOptions): Promise<Namespaces> {
  const { directory, id, tops, hostName } = options;
  await writeBridges(options);
  for (const top of tops) await mkdir(join(directory, "node", top), { recursive: true });
  // a session of its own: Ctrl-C is for the tests, which close the lifeline
  const holder = spawn("sh", ["-c", HOLDER_SCRIPT, "holder", directory, id, hostName, ...tops], {
    cwd: "/",
    detached: true,
    env: { PATH, INSIDE: INSIDE_SCRIPT },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => holder.on("close", () => resolve()));
  let complaints = "";
  holder.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  holder.stdin.on("error", () => {});
  const close = async () => {
    holder.stdin.end();
    await ended;
  };
  let pid = 0;
  for await (const line of createInterface(holder.stdout)) {
    if (line.startsWith("pid ")) pid = Number(line.slice(4));
    if (line === "ready") return { enter: (command, which) => enter(pid, command, which), close };
  }
  await close();
  throw new Error(`no namespaces for a node and its containers: ${complaints.trim()}`);
}

async function writeBridges({ directory, bridges }: NamespaceOptions): Promise<void> {
  for (const kind of ["bridges", "dhcp"]) await mkdir(join(directory, kind), { recursive: true });
  for (const [name, { addresses, leases }] of Object.entries(bridges)) {
    await writeFile(join(directory, "bridges", name), addresses.map((address) => `${address}\n`).join(""));
    const [gateway] = (addresses[0] ?? "").split("/");
    if (leases === undefined) continue;
    const lines = [
      `interface ${name}`,
      `start ${leases[0]}`,
      `end ${leases[1]}`,
      `lease_file ${join(directory, `leases-${name}`)}`,
      `pidfile ${join(directory, `udhcpd-${name}.pid`)}`,
      "option subnet 255.255.255.0",
      `option router ${gateway}`,
      `option dns ${gateway}`,
    ];
    await writeFile(join(directory, "dhcp", name), `${lines.join("\n")}\n`);
  }
}

const FILES = { mount: "mnt", net: "net", pid: "pid_for_children", uts: "uts" } as const;

function enter(
  pid: number,
  command: readonly string[],
  which: readonly Kind[] = ["mount", "net", "pid", "uts"],
): readonly string[] {
  return ["nsenter", ...which.map((kind) => `--${kind}=/proc/${pid}/ns/${FILES[kind]}`), "--", ...command];
}
