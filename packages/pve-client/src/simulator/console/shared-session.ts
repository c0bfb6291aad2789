import type { Cluster } from "../core/cluster.ts";
import type { Terminal } from "../guests/terminal/terminal.ts";

const CLEAR = "\x1b[H\x1b[J";
const GONE = "\x1b[999H\r\n[EOF - dtach terminating]\r\n";
const sessions = new WeakMap<Cluster, Map<number, Promise<Terminal>>>();

/**
 * Attaches to the one console session of a container, which outlives its connections and ends with its program.
 * Rule: dtach(1) as `PVE/API2/LXC.pm` method termproxy calls it: `dtach -A … -r winch -z`.
 *
 * @param open starts the program if none runs.
 */
export async function attachShared(cluster: Cluster, vmid: number, open: () => Promise<Terminal>): Promise<Terminal> {
  const known = sessions.get(cluster) ?? new Map<number, Promise<Terminal>>();
  sessions.set(cluster, known);
  const running = known.get(vmid);
  const opening = running ?? open();
  known.set(vmid, opening);
  try {
    const terminal = await opening;
    if (!running) terminal.onClose(() => known.delete(vmid));
    return new Attachment(terminal, running !== undefined);
  } catch (error) {
    known.delete(vmid);
    throw error;
  }
}

/** One connection to a terminal that others may look at too. */
class Attachment implements Terminal {
  readonly #terminal: Terminal;
  readonly #encoder = new TextEncoder();
  readonly #redraws: boolean;
  #listener: ((bytes: Uint8Array) => void) | undefined;
  #isDetached = false;

  constructor(terminal: Terminal, redraws: boolean) {
    this.#terminal = terminal;
    this.#redraws = redraws;
  }

  write(bytes: Uint8Array): void {
    this.#terminal.write(bytes);
  }

  onData(listener: (bytes: Uint8Array) => void): void {
    this.#listener = listener;
    listener(this.#encoder.encode(CLEAR));
    this.#terminal.onData((bytes) => {
      if (!this.#isDetached) listener(bytes);
    });
    if (this.#redraws) this.#terminal.resize(80, 24);
  }

  onClose(listener: () => void): void {
    this.#terminal.onClose(() => {
      if (this.#isDetached) return;
      this.#listener?.(this.#encoder.encode(GONE));
      listener();
    });
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
  }

  close(): void {
    this.#isDetached = true;
  }
}
