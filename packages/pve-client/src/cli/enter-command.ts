import { findGuest } from "../guests/find-guest.ts";
import { connect } from "./connect.ts";
import { UsageError } from "./usage-error.ts";
import { EXIT, type Keyboard, type World } from "./world.ts";

/** Ctrl-] leaves, as with telnet; everything else goes to the other side. */
const LEAVE = 0x1d;
const SIZE = { columns: 80, rows: 24 };

/**
 * Gives the user a container's terminal: keys go there as they are, the size is kept right, and Ctrl-] leaves.
 *
 * @throws UsageError if there is no terminal on this side, or the guest is no container.
 */
export async function enterCommand(which: string, world: World): Promise<number> {
  const { stdin, stdout, stderr, signal } = world;
  if (!stdin.isTTY || !stdin.setRawMode)
    throw new UsageError("pve enter needs a terminal; for scripts there is pve exec.");
  const pve = await connect(world);
  try {
    const { node, vmid, type } = await findGuest(pve, /^\d+$/.test(which) ? Number(which) : which, { signal });
    if (type !== "lxc")
      throw new UsageError(`${which} is a virtual machine: pve enter is for containers, pve exec for both.`);
    const terminal = await pve.openTerminal({ node, vmid, signal });
    stderr.write(`container ${vmid} on ${node}; leave with Ctrl-]\r\n`);
    const resize = () => terminal.resize(stdout.columns ?? SIZE.columns, stdout.rows ?? SIZE.rows);
    const gone = new Promise<void>((resolve) => {
      terminal.onClose(() => resolve());
      listen(stdin, (bytes) => {
        const end = bytes.indexOf(LEAVE);
        if (end !== 0) terminal.type(end === -1 ? bytes : bytes.subarray(0, end));
        if (end !== -1) resolve();
      });
    });
    terminal.onData((bytes) => stdout.write(bytes));
    stdout.on?.("resize", resize);
    resize();
    await gone;
    stdout.off?.("resize", resize);
    terminal.close();
    return EXIT.done;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    await pve.close();
  }
}

function listen(stdin: Keyboard, onBytes: (bytes: Uint8Array) => void): void {
  stdin.setRawMode?.(true);
  stdin.on("data", (chunk: Buffer | string) => onBytes(Buffer.from(chunk)));
  stdin.resume();
}
