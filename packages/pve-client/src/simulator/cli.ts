import { parseArgs } from "node:util";
import { FixtureError } from "./fixture/fixture.ts";
import { readFixture } from "./fixture/read-fixture.ts";
import { openFolder } from "./fixture/write-files.ts";
import { createSimulator } from "./simulator.ts";

const HELP = `A Proxmox VE cluster in memory, answering over HTTPS as PVE does.

  pve-simulator [--port N] [--host ADDRESS] [--fixture FILE|DIR] [--out DIR]

  --port N          port to listen on; 8006 if absent, 0 for any free one
  --host ADDRESS    address to listen on; 127.0.0.1 if absent
  --fixture PATH    what the cluster starts from: a JSON file, or a directory that is a copy of /etc/pve.
                    Without it: one node pve1, with the password "simulated" for root@pam
  --out DIR         where the files of /etc/pve are written, as PVE would have written them: when it ends, and whenever it
                    gets SIGHUP. To rehearse a change on a copy of a cluster: --fixture copy --out after; diff -r copy after
  --help            this text
`;

/** Where the command writes, and what tells it to end. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Resolves when the user wants it to stop. */
  readonly stopped: Promise<void>;
  /** Calls back whenever the user wants the files to be written. */
  readonly onSave?: (save: () => void) => void;
}

/**
 * Runs `pve-simulator` until it is stopped.
 *
 * @param argv what follows the command's name.
 * @returns the exit code: 0, or 2 for arguments or a fixture that cannot be used.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(argv, terminal);
  if (typeof options === "number") return options;
  try {
    const fixture = options.fixture === undefined ? DEFAULT_FIXTURE : await readFixture(options.fixture);
    const simulator = createSimulator(fixture);
    const write = options.out === undefined ? undefined : await openFolder(options.out);
    const save = async () => {
      await write?.(simulator.files());
      if (write) terminal.write(`written to ${options.out}\n`);
    };
    const server = await simulator.serve({ port: options.port, host: options.host });
    terminal.write(greeting(server.url, server.fingerprint));
    if (write) terminal.onSave?.(() => void save().catch((error: Error) => terminal.complain(`${error.message}\n`)));
    await terminal.stopped;
    await server.close();
    await save();
    return 0;
  } catch (error) {
    terminal.complain(`${explain(error, options.port)}\n`);
    return 2;
  }
}

const DEFAULT_FIXTURE = { passwords: { "root@pam": "simulated" } };

interface Options {
  readonly port: number;
  readonly host: string;
  readonly fixture: string | undefined;
  readonly out: string | undefined;
}

function readOptions(argv: readonly string[], terminal: Terminal): Options | number {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: "string", default: "8006" },
        host: { type: "string", default: "127.0.0.1" },
        fixture: { type: "string" },
        out: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      terminal.write(HELP);
      return 0;
    }
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) {
      throw new TypeError(`--port: expected a number from 0 to 65535, got '${values.port}'`);
    }
    return { port: Number(values.port), host: values.host, fixture: values.fixture, out: values.out };
  } catch (error) {
    terminal.complain(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}

function greeting(url: string, fingerprint: string): string {
  return `listening on ${url}
fingerprint ${fingerprint}
log in:  curl -k -d username=root@pam --data-urlencode password=… ${url}/api2/json/access/ticket
`;
}

function explain(error: unknown, port: number): string {
  if (error instanceof FixtureError) return error.message;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `port ${port} is in use: stop what listens there, or choose another with --port (0 for any free one)`;
  }
  return error instanceof Error ? error.message : String(error);
}
