import type { Volume } from "../core/cluster.ts";
import type { ClusterCopy, Guest, GuestBackend, GuestSetup, RunOptions, RunResult } from "./guest-backend.ts";
import type { GuestFiles } from "./guest-files.ts";
import type { Terminal } from "./terminal/terminal.ts";

/**
 * Containers that run from the beginning: their insides come up only when somebody looks, so that a cluster of thousands
 * costs nothing. Everything else is the backend's.
 */
export class LateBoot implements GuestBackend {
  readonly #backend: GuestBackend;
  readonly #waiting: Set<number>;

  /** @param running VMIDs of the containers that run already. */
  constructor(backend: GuestBackend, running: Iterable<number>) {
    this.#backend = backend;
    this.#waiting = new Set(running);
  }

  /** @param started VMIDs that have just been started in the copy. @throws Error for real insides. */
  copyFor(copy: ClusterCopy, started: Iterable<number> = []): LateBoot {
    const backend = this.#backend.copyFor?.(copy);
    if (!backend) throw new Error("a cluster whose containers are real ones cannot be copied");
    return new LateBoot(backend, copy.powerLost ? started : this.#waiting);
  }

  async #boot(guest: Guest): Promise<void> {
    if (this.#waiting.delete(guest.vmid)) await this.#backend.start(guest);
  }

  async install(guest: Guest, setup: GuestSetup): Promise<void> {
    this.#waiting.delete(guest.vmid);
    await this.#backend.install(guest, setup);
  }

  async copy(from: Volume, to: Volume): Promise<void> {
    await this.#backend.copy(from, to);
  }

  async free(volume: Volume): Promise<void> {
    await this.#backend.free(volume);
  }

  async start(guest: Guest): Promise<void> {
    this.#waiting.delete(guest.vmid);
    await this.#backend.start(guest);
  }

  async stop(guest: Pick<Guest, "cluster" | "vmid">): Promise<void> {
    if (!this.#waiting.delete(guest.vmid)) await this.#backend.stop(guest);
  }

  async update(guest: Guest): Promise<void> {
    if (!this.#waiting.has(guest.vmid)) await this.#backend.update(guest);
  }

  files(guest: Guest): GuestFiles {
    // the files are there before it is up
    void this.#boot(guest);
    return this.#backend.files(guest);
  }

  async run(guest: Guest, script: string, options?: RunOptions): Promise<RunResult> {
    await this.#boot(guest);
    return await this.#backend.run(guest, script, options);
  }

  async terminal(guest: Guest, kind: "shell" | "login"): Promise<Terminal> {
    await this.#boot(guest);
    return await this.#backend.terminal(guest, kind);
  }
}
