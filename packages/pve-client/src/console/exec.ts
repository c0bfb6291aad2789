import { randomBytes } from "node:crypto";
import type { Caller } from "../client/caller.ts";
import { ConsoleError } from "../errors/console-error.ts";
import { waitUntilFree } from "./holder.ts";
import { type Job, writeJob } from "./job.ts";
import { LiveLines } from "./live-lines.ts";
import { asksForLogin, looksLikeShell } from "./login-prompt.ts";
import { type ConsoleConnection, openConsole } from "./open-console.ts";
import { Screen } from "./screen.ts";
import type { Place, Terminal } from "./terminal.ts";

/** What to run, and where. */
export interface ExecOptions {
  /** Node of the guest. */
  readonly node: string;
  /** The container; without it, the node's own shell, which only root@pam's ticket opens. */
  readonly vmid?: number;
  /** Program and arguments; no shell takes them apart. */
  readonly command: readonly string[];
  /** Fed to the program's standard input, which is empty without it. */
  readonly stdin?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** Milliseconds for the whole of it; 10 minutes by default. The command is interrupted when they are over. */
  readonly timeout?: number;
  /** Told each line of the output as it comes, without its line end; the result has them all the same. */
  readonly onLine?: (line: string) => void;
}

/** How it ended. */
export interface ExecResult {
  /** The exit code; 128 and the signal's number for a command that was killed. */
  readonly code: number;
  /** What it wrote to standard output and error, as one stream, with plain line ends. */
  readonly output: string;
}

const DEFAULT_TIMEOUT = 600_000;
/** A console is silent at first when somebody used it before; a line end makes it speak. */
const SPEAK_WITHIN = 1_000;
/** The shell's own start-up files may take a moment. */
const READY_WITHIN = 15_000;
const HELLO_AGAIN = 3_000;
const LEAVE_WITHIN = 2_000;

/**
 * Runs a command over the API's own console, without SSH: in a container whose `cmode` is `shell` that is a root shell
 * for anybody with VM.Console, also for a token.
 *
 * @throws ConsoleError when somebody else has the console open, there is no shell, a login is asked for, the connection
 *   breaks or time is up.
 * @throws TypeError when the command cannot be written for a shell.
 * @throws the signal's reason when it was aborted; the command is interrupted.
 */
export async function exec(options: ExecOptions, call: Caller, connection: ConsoleConnection): Promise<ExecResult> {
  const { node, vmid, command, stdin, signal, timeout = DEFAULT_TIMEOUT, onLine } = options;
  const place: Place = vmid === undefined ? { node } : { node, vmid };
  const job = writeJob({ command, stdin, nonce: randomBytes(12).toString("hex") });
  signal?.throwIfAborted();
  if (vmid !== undefined) await waitUntilFree({ node, vmid }, call, connection.authid, signal);
  const terminal = await openConsole(place, call, connection, signal);
  const lines = onLine && new LiveLines(job, onLine);
  return new Run({ terminal, job, place, timeout, lines, signal }).result;
}

interface Parts {
  readonly terminal: Terminal;
  readonly job: Job;
  readonly place: Place;
  readonly timeout: number;
  readonly lines: LiveLines | undefined;
  readonly signal: AbortSignal | undefined;
}

/** One job on one terminal: greet the shell, type the job, wait for its end, leave. */
class Run {
  readonly result: Promise<ExecResult>;
  readonly #terminal: Terminal;
  readonly #job: Job;
  readonly #place: Place;
  readonly #screen: Screen;
  readonly #lines: LiveLines | undefined;
  readonly #timers = new Set<NodeJS.Timeout>();
  #before = "";
  #outcome: ExecResult | undefined;
  #state: "looking" | "greeting" | "running" | "over" = "looking";
  #resolve: (result: ExecResult) => void = () => {};
  #reject: (reason: unknown) => void = () => {};

  constructor({ terminal, job, place, timeout, lines, signal }: Parts) {
    this.#terminal = terminal;
    this.#job = job;
    this.#place = place;
    this.#screen = new Screen(job);
    this.#lines = lines;
    const onAbort = () => this.#fail(signal?.reason);
    this.result = new Promise<ExecResult>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    }).finally(() => signal?.removeEventListener("abort", onAbort));
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) queueMicrotask(onAbort);
    this.#after(timeout, () => this.#timedOut(timeout));
    this.#after(SPEAK_WITHIN, () => this.#knock());
    terminal.onClose((reason) => this.#closed(reason));
    terminal.onData((bytes) => this.#show(bytes));
  }

  #show(bytes: Uint8Array): void {
    if (this.#state === "over") return;
    const shown = Buffer.from(bytes).toString("latin1");
    if (this.#state === "looking") {
      this.#look(shown);
      return;
    }
    if (this.#state === "greeting") this.#before += shown;
    try {
      this.#lines?.show(bytes);
    } catch (error) {
      this.#fail(error); // whoever listens is not our affair, but must not bring the process down
      return;
    }
    const progress = this.#screen.show(bytes);
    if (progress.at === "ready") {
      this.#state = "running";
      this.#terminal.type(this.#job.text);
    } else if (progress.at === "done") {
      this.#outcome = { code: progress.code, output: progress.output };
      this.#leave();
    } else if (progress.at === "not-run") {
      this.#refuse(
        "not-run",
        `the shell there could not run the command; it needs base64 and sh. It said: ${progress.said}`,
      );
    } else if (this.#state === "greeting" && asksForLogin(this.#before.slice(-500))) this.#refuseLogin();
  }

  /** Nothing is typed before it is clear that it will not be taken for a user's name. */
  #look(shown: string): void {
    this.#before += shown;
    if (asksForLogin(this.#before)) this.#refuseLogin();
    else if (looksLikeShell(this.#before)) this.#greet();
  }

  #knock(): void {
    if (this.#state !== "looking") return;
    this.#terminal.type("\n");
    this.#after(SPEAK_WITHIN, () => this.#state === "looking" && this.#greet());
  }

  #greet(): void {
    this.#state = "greeting";
    this.#terminal.type(this.#job.hello);
    const again = () => this.#state === "greeting" && this.#terminal.type(this.#job.hello);
    this.#after(HELLO_AGAIN, again);
    this.#after(READY_WITHIN, () => {
      if (this.#state !== "greeting") return;
      this.#refuse(
        "no-shell",
        "no shell answers. Somebody else may be using this console; it is shared. Try again when they have left.",
      );
    });
  }

  #refuseLogin(): void {
    const { vmid } = this.#place;
    // There is no shell to leave, and nothing more may be taken for a name or a password.
    this.#state = "looking";
    this.#refuse(
      "login-prompt",
      vmid === undefined
        ? 'it asks for a login: only the ticket of root@pam gets a shell on a node. Use password("root@pam", …).'
        : `it asks for a login, since the container runs with a cmode that is not "shell", which changes at its next start only: pct set ${vmid} --cmode shell && pct reboot ${vmid}; or withShell(), which puts it back afterwards`,
    );
  }

  #refuse(problem: "login-prompt" | "no-shell" | "not-run", text: string): void {
    const output = (this.#state === "running" ? this.#screen.tail : this.#before).slice(-2000);
    this.#fail(new ConsoleError({ place: this.#place, problem, text, mayHaveRun: false, output }));
  }

  #timedOut(timeout: number): void {
    const mayHaveRun = this.#state === "running";
    const text = `the command was not over after ${timeout} ms and was interrupted. Raise \`timeout\` if it needs longer.`;
    const output = this.#screen.tail;
    this.#fail(new ConsoleError({ place: this.#place, problem: "timeout", text, mayHaveRun, output }));
  }

  #closed(reason: string): void {
    if (this.#state === "over") {
      this.#stop();
      return;
    }
    this.#fail(
      ConsoleError.closed(
        this.#place,
        `${reason} before the command was over`,
        this.#state === "running",
        this.#screen.tail,
      ),
    );
  }

  #fail(reason: unknown): void {
    if (this.#state === "over") return;
    if (this.#state === "running") this.#terminal.type("\x03");
    if (this.#state !== "looking") this.#leave();
    else this.#stop();
    this.#reject(reason);
  }

  /**
   * The session outlives the connection, so the shell itself must end. Nobody is told before it has: the next console
   * of this container would otherwise find a session that is about to go.
   */
  #leave(): void {
    this.#stopTimers();
    this.#state = "over";
    this.#terminal.type("exit\n");
    this.#after(LEAVE_WITHIN, () => this.#stop());
  }

  #stop(): void {
    this.#stopTimers();
    this.#state = "over";
    this.#terminal.close();
    if (this.#outcome) this.#resolve(this.#outcome);
  }

  #stopTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #after(ms: number, action: () => unknown): void {
    this.#timers.add(setTimeout(action, Math.min(ms, 0x7fffffff)));
  }
}
