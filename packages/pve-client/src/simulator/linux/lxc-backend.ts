import { chown, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Volume } from "../core/cluster.ts";
import {
  type Guest,
  type GuestBackend,
  type GuestMount,
  type GuestSetup,
  GuestStartFailure,
  type RunOptions,
  type RunResult,
} from "../guests/guest-backend.ts";
import type { GuestFiles } from "../guests/guest-files.ts";
import { doesNotExist, startFailed } from "../guests/start-lines.ts";
import type { Terminal } from "../guests/terminal/terminal.ts";
import { lateFiles } from "./late-files.ts";
import { ID_MAP, lxcConfig } from "./lxc-config.ts";
import type { Namespaces } from "./namespaces.ts";
import { prepareRoot } from "./prepare-root.ts";
import { realFiles } from "./real-files.ts";
import { realTerminal } from "./real-terminal.ts";
import { mustRun, runProgram } from "./run-program.ts";

export interface LxcBackendOptions {
  /** Directory for volumes and liblxc's own files. */
  readonly directory: string;
  readonly id: string;
  readonly namespaces: Namespaces;
  /** Archives of root file systems by the beginning of a template's name, such as `debian-13`. */
  readonly templates: Readonly<Record<string, string>>;
  /** Where a directory of the node is on this machine. */
  readonly nodePath: (path: string) => string;
}

/**
 * Containers as real ones, by liblxc: unprivileged where PVE's are, volumes and bind mounts directories of this machine
 * with the ids that PVE maps, the console a pseudo terminal. A mount that is added while a container runs is there from
 * its next start on.
 */
export class LxcBackend implements GuestBackend {
  readonly #options: LxcBackendOptions;
  readonly #volumes = new WeakMap<Volume, Promise<string>>();
  readonly #terminals = new Map<number, Set<Terminal>>();
  #nextVolume = 1;

  constructor(options: LxcBackendOptions) {
    this.#options = options;
  }

  async install(guest: Guest, setup: GuestSetup): Promise<void> {
    const archive = Object.entries(this.#options.templates).find(([name]) => setup.template.startsWith(name))?.[1];
    if (archive === undefined) {
      const known = Object.keys(this.#options.templates).join(", ");
      throw new Error(`no root file system for the template ${setup.template} on this machine; there are: ${known}`);
    }
    await this.#mountDirectories(guest);
    const root = await this.#rootOf(guest);
    const unpack = ["tar", "-C", root, "--numeric-owner", "--exclude=./dev/*", "-xf", "-"];
    const mapped = guest.unprivileged ? ["lxc-usernsexec", ...MAPS, "--", ...unpack] : unpack;
    // opened by this machine's root: the container's may not pass through the directories above it
    await mustRun(["sh", "-c", 'exec "$@" < "$0"', archive, ...this.#enter(mapped)]);
    await prepareRoot(this.#files(new Map([["/", root]]), guest), guest, setup);
  }

  async copy(from: Volume, to: Volume): Promise<void> {
    const [source, target] = [await this.#directoryOf(from, 0), await this.#directoryOf(to, 0)];
    await mustRun(["cp", "-a", "--reflink=auto", `${source}/.`, target]);
  }

  async free(volume: Volume): Promise<void> {
    const directory = await this.#volumes.get(volume);
    this.#volumes.delete(volume);
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  }

  async start(guest: Guest): Promise<void> {
    const { vmid } = guest;
    const mounts = await this.#mountDirectories(guest);
    const missing = await Promise.all(
      guest.mounts.map(async ({ option, source }) => {
        const found = "path" in source && (await stat(mounts[option] ?? "").catch(() => undefined));
        return found === undefined && "path" in source ? [doesNotExist(source.path)] : [];
      }),
    );
    if (missing.flat().length > 0) throw new GuestStartFailure([...missing.flat(), ...startFailed(vmid)]);
    const root = await this.#rootOf(guest);
    await prepareRoot(this.#files(new Map([["/", root]]), guest), guest);
    const directory = join(this.#lxcPath, this.#name(vmid));
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "config"), lxcConfig(guest, { root, mounts: this.#asSeenByLxc(guest, mounts) }));
    const log = join(directory, "log");
    await rm(log, { force: true });
    const { code, output } = await runProgram(this.#lxc("lxc-start", vmid, ["-l", "ERROR", "-o", log]));
    if (code === 0) return;
    const said = await readFile(log, "utf8").catch(() => output);
    throw new GuestStartFailure(said.trim().split("\n"));
  }

  async stop({ vmid }: Pick<Guest, "cluster" | "vmid">, graceSeconds = 0): Promise<void> {
    await runProgram(this.#lxc("lxc-stop", vmid, graceSeconds > 0 ? ["-t", String(graceSeconds)] : ["-k"]));
    for (const terminal of this.#terminals.get(vmid) ?? []) terminal.close();
    this.#terminals.delete(vmid);
  }

  async update(): Promise<void> {
    // a running container keeps what it was started with
  }

  files(guest: Guest): GuestFiles {
    return lateFiles(async () => {
      const mounts = await this.#mountDirectories(guest);
      const pairs = guest.mounts.map(({ option, path }): [string, string] => [path, mounts[option] ?? ""]);
      return this.#files(new Map(pairs), guest);
    });
  }

  async run({ vmid }: Guest, script: string, options: RunOptions = {}): Promise<RunResult> {
    return await runProgram(this.#lxc("lxc-attach", vmid, ["--clear-env", "--", "sh", "-c", script]), options);
  }

  /** Rule: `PVE/LXC.pm sub get_console_command`. */
  async terminal({ vmid }: Guest, kind: "shell" | "login"): Promise<Terminal> {
    const [program, ...args] = kind === "shell" ? ["lxc-attach", "--clear-env"] : ["lxc-console", "-e", "-1"];
    const terminal = realTerminal(this.#lxc(program ?? "", vmid, args));
    const open = this.#terminals.get(vmid) ?? new Set();
    this.#terminals.set(vmid, open.add(terminal));
    terminal.onClose(() => open.delete(terminal));
    return terminal;
  }

  get #lxcPath(): string {
    return join(this.#options.directory, "lxc");
  }

  #name(vmid: number): string {
    return `${this.#options.id}-${vmid}`;
  }

  #enter(command: readonly string[]): readonly string[] {
    return this.#options.namespaces.enter(command);
  }

  #lxc(program: string, vmid: number, args: readonly string[]): readonly string[] {
    return this.#enter([program, "-P", this.#lxcPath, "-n", this.#name(vmid), ...args]);
  }

  #files(mounts: ReadonlyMap<string, string>, { unprivileged }: Guest): GuestFiles {
    return realFiles({ mounts, firstId: unprivileged ? ID_MAP.first : 0 });
  }

  async #rootOf(guest: Guest): Promise<string> {
    const [root] = guest.mounts;
    if (root === undefined) throw new Error(`container ${guest.vmid} has no root file system`);
    return await this.#directoryOfMount(guest, root);
  }

  async #mountDirectories(guest: Guest): Promise<Readonly<Record<string, string>>> {
    const pairs = guest.mounts.map(async (mount) => [mount.option, await this.#directoryOfMount(guest, mount)]);
    return Object.fromEntries(await Promise.all(pairs));
  }

  async #directoryOfMount({ unprivileged }: Guest, { source }: GuestMount): Promise<string> {
    if ("path" in source) return this.#options.nodePath(source.path);
    return await this.#directoryOf(source.volume, unprivileged ? ID_MAP.first : 0);
  }

  /** liblxc sees the node's own directories under their own names. */
  #asSeenByLxc({ mounts }: Guest, directories: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const pairs = mounts.map(({ option, source }) => [option, "path" in source ? source.path : directories[option]]);
    return Object.fromEntries(pairs);
  }

  /** A fresh file system belongs to the root of the container for which it is made. Rule: `PVE/LXC.pm sub mkfs`. */
  #directoryOf(volume: Volume, owner: number): Promise<string> {
    const known = this.#volumes.get(volume);
    if (known) return known;
    const making = this.#makeVolume(volume, owner);
    this.#volumes.set(volume, making);
    return making;
  }

  async #makeVolume({ storage, name }: Volume, owner: number): Promise<string> {
    const number = this.#nextVolume++;
    const directory = join(this.#options.directory, "volumes", `${number}-${storage}-${name.replaceAll("/", "-")}`);
    await mkdir(directory, { recursive: true });
    await chown(directory, owner, owner);
    return directory;
  }
}

/** `lxc-usernsexec`'s form of what `lxc.idmap` says. */
const MAPS = ["-m", `b:0:${ID_MAP.first}:${ID_MAP.count}`];
