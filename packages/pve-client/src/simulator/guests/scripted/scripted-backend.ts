import type { Volume } from "../../core/cluster.ts";
import { variablesOf } from "../../core/environment.ts";
import { hostFiles } from "../../host/host-files.ts";
import { Shell } from "../bash/shell.ts";
import { FileView } from "../files/file-view.ts";
import { type IdMap, identityMap, unprivilegedMap } from "../files/id-map.ts";
import { copyInode, copyTree, type DirectoryInode, newDirectory } from "../files/inode.ts";
import type { Mount } from "../files/mounted-tree.ts";
import {
  type ClusterCopy,
  type Guest,
  type GuestBackend,
  type GuestMount,
  type GuestSetup,
  GuestStartFailure,
  type RunOptions,
  type RunResult,
} from "../guest-backend.ts";
import { type GuestFiles, guestFiles } from "../guest-files.ts";
import type { Machine, Program } from "../machine.ts";
import { ordinaryPrograms } from "../programs/ordinary-programs.ts";
import { doesNotExist, startFailed } from "../start-lines.ts";
import { loginProgram } from "../terminal/login-program.ts";
import { runInTerminal, type TerminalProgram } from "../terminal/program-terminal.ts";
import { shellProgram } from "../terminal/shell-program.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { bootRoot, fillRoot, nameRoot, passwordHash, showDevices } from "./rootfs.ts";

export interface ScriptedOptions {
  /** Programs beyond the ordinary ones. */
  readonly programs?: ReadonlyMap<string, Program>;
  /** IPv4 addresses of a running container, by interface. */
  readonly addressesOf: (guest: Guest) => ReadonlyMap<string, string>;
  /** Somebody inside asked for it. */
  readonly power: (guest: Guest, action: "poweroff" | "reboot") => void;
}

interface Running {
  guest: Guest;
  readonly view: FileView;
  readonly terminals: Set<Terminal>;
}

// what a volume holds lives as long as the volume
const contents = new WeakMap<Volume, DirectoryInode>();

/** Plays the insides of containers in memory: a file system per volume, a bash interpreter, a terminal. */
export class ScriptedBackend implements GuestBackend {
  readonly #options: ScriptedOptions;
  readonly #running = new Map<number, Running>();

  constructor(options: ScriptedOptions) {
    this.#options = options;
  }

  async install(guest: Guest, setup: GuestSetup): Promise<void> {
    fillRoot(rootView(guest), guest.hostname, setup);
  }

  async copy(from: Volume, to: Volume): Promise<void> {
    const tree = contents.get(from);
    const copy = tree && copyInode(tree);
    if (copy?.kind === "directory") contents.set(to, copy);
  }

  copyFor({ cluster, volumes, powerLost }: ClusterCopy): ScriptedBackend {
    for (const [from, to] of volumes) {
      const tree = contents.get(from);
      if (tree) contents.set(to, copyTree(tree));
    }
    const copy = new ScriptedBackend(this.#options);
    if (powerLost) return copy;
    for (const [vmid, { guest }] of this.#running) {
      const same = { ...guest, cluster, mounts: guest.mounts.map((mount) => copyMount(mount, volumes)) };
      copy.#running.set(vmid, { guest: same, view: openView(same), terminals: new Set() });
    }
    return copy;
  }

  async free(volume: Volume): Promise<void> {
    contents.delete(volume);
  }

  async start(guest: Guest): Promise<void> {
    const missing = guest.mounts
      .flatMap(({ source }) => ("path" in source ? [source.path] : []))
      .filter((path) => !hostFiles(guest.cluster, guest.node).exists(path));
    if (missing.length > 0) throw new GuestStartFailure([...missing.map(doesNotExist), ...startFailed(guest.vmid)]);
    const view = openView(guest);
    const { entrypoint = INIT } = guest.config;
    bootRoot(view, entrypoint === INIT);
    nameRoot(view, guest.hostname);
    showDevices(view, guest.config);
    this.#running.set(guest.vmid, { guest, view, terminals: new Set() });
    if (entrypoint !== INIT) await this.#enter(guest, String(entrypoint));
  }

  /** Runs what takes init's place. A simulated program returns at once: one that succeeds counts as staying. */
  async #enter(guest: Guest, entrypoint: string): Promise<void> {
    const pairs = variablesOf(guest.config.env).map((variable) => [
      variable.replace(/=.*$/s, ""),
      variable.replace(/^[^=]*=/, ""),
    ]);
    const env: Record<string, string> = Object.fromEntries(pairs);
    const shell = await Shell.open(this.#machine(guest), { cwd: "/", env });
    const { code } = await shell.run(entrypoint);
    if (code !== 0) this.#options.power(guest, "poweroff");
  }

  async stop({ vmid }: Pick<Guest, "vmid">): Promise<void> {
    for (const terminal of this.#running.get(vmid)?.terminals ?? []) terminal.close();
    this.#running.delete(vmid);
  }

  async update(guest: Guest): Promise<void> {
    const running = this.#running.get(guest.vmid);
    if (!running) return;
    const known = new Set(running.view.mounts.map(({ path }) => path));
    running.guest = guest;
    for (const mount of guest.mounts) {
      if (mount.path !== "/" && !known.has(mount.path)) mountIn(running.view, guest, mount);
    }
  }

  files(guest: Guest): GuestFiles {
    return guestFiles(this.#running.get(guest.vmid)?.view ?? openView(guest));
  }

  async run(guest: Guest, script: string, options: RunOptions = {}): Promise<RunResult> {
    const shell = await Shell.open(this.#machine(guest), { cwd: "/" });
    const stdin = typeof options.stdin === "object" ? new TextDecoder().decode(options.stdin) : options.stdin;
    const { output, errors, code } = await shell.run(script, {
      ...(stdin !== undefined && { stdin }),
      ...(options.signal && { signal: options.signal }),
      ...(options.apart && { apart: true }),
    });
    return { output, code, ...(errors !== undefined && { errors }) };
  }

  async terminal(guest: Guest, kind: "shell" | "login"): Promise<Terminal> {
    const session = shellProgram(this.#machine(guest));
    const terminal = runInTerminal(kind === "shell" ? session : this.#login(guest, session));
    this.#running.get(guest.vmid)?.terminals.add(terminal);
    return terminal;
  }

  #login(guest: Guest, session: TerminalProgram): TerminalProgram {
    const hostname = guest.hostname.split(".")[0] ?? "";
    const { view } = this.#require(guest);
    return loginProgram({
      hostname,
      issue: `\nDebian GNU/Linux 12 ${hostname} tty1\n\n`,
      accepts: (user, password) => {
        const shadow = new TextDecoder().decode(view.read("/etc/shadow"));
        return shadow.split("\n").some((line) => line.startsWith(`${user}:${passwordHash(password)}:`));
      },
      session,
    });
  }

  #require(guest: Guest): Running {
    const running = this.#running.get(guest.vmid);
    if (!running) throw new Error(`container ${guest.vmid} does not run: there is nothing to run a program in`);
    return running;
  }

  #machine(guest: Guest): Machine {
    const running = this.#require(guest);
    return {
      view: running.view,
      clock: guest.cluster.clock,
      node: guest.node,
      vmid: guest.vmid,
      get hostname() {
        return running.guest.hostname;
      },
      get config() {
        return running.guest.config;
      },
      outside: guest.cluster.outside,
      addresses: this.#options.addressesOf(guest),
      programs: new Map([...ordinaryPrograms, ...(this.#options.programs ?? [])]),
      power: (action) => this.#options.power(guest, action),
    };
  }
}

const INIT = "/sbin/init";

function copyMount(mount: GuestMount, volumes: ReadonlyMap<Volume, Volume>): GuestMount {
  const { source } = mount;
  if ("path" in source) return mount;
  return { ...mount, source: { ...source, volume: volumes.get(source.volume) ?? source.volume } };
}

/** The container's files with everything that is mounted in it. */
function openView(guest: Guest): FileView {
  const view = rootView(guest);
  // nobody has installed those that are there from the beginning
  if (view.root.entries.size === 0) fillRoot(view, guest.hostname, { template: "debian-12" });
  for (const mount of guest.mounts.slice(1)) mountIn(view, guest, mount);
  return view;
}

/** The root alone. */
function rootView({ cluster, mounts: [root], unprivileged }: Guest): FileView {
  const ids: IdMap = unprivileged ? unprivilegedMap : identityMap;
  const tree = root && "volume" in root.source ? contentOf(root.source.volume, ids) : emptyTree(ids);
  return new FileView(tree, ids, () => cluster.clock.now(), cluster.changed);
}

function mountIn(view: FileView, guest: Guest, { path, source, readOnly }: GuestMount): void {
  const host = hostFiles(guest.cluster, guest.node);
  if ("path" in source && !host.exists(source.path)) return;
  const mount: Omit<Mount, "path"> =
    "path" in source
      ? { root: host.inode(source.path), source: source.path, type: "none", readOnly }
      : { root: contentOf(source.volume, view.ids), source: `/dev/mapper/${source.volid}`, type: "ext4", readOnly };
  view.makeDirectory(path, { recursive: true });
  view.mount({ path, ...mount });
}

/** A fresh file system belongs to the root of the container for which it is made. Rule: `PVE/LXC.pm sub mkfs`. */
function contentOf(volume: Volume, ids: IdMap): DirectoryInode {
  const known = contents.get(volume);
  if (known) return known;
  const tree = emptyTree(ids);
  contents.set(volume, tree);
  return tree;
}

function emptyTree(ids: IdMap): DirectoryInode {
  const owner = ids.toHost(0) ?? 0;
  return newDirectory({ uid: owner, gid: owner, mtime: 0 });
}
