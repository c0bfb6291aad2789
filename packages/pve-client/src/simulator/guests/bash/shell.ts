import type { Bash, Command, ResolvedCommandContext, ScriptNode } from "just-bash";
import { FileError } from "../files/file-error.ts";
import type { Machine, Program, ProgramIo, ProgramResult, TtySettings } from "../machine.ts";
import { BashFiles } from "./bash-files.ts";
import { loadJustBash } from "./just-bash.ts";
import { rewriteScript } from "./rewrite.ts";

/** The interpreter's programs that a fresh Debian has as well. */
const DEBIAN_PROGRAMS = [
  "echo cat printf ls mkdir rmdir touch rm cp mv ln chmod pwd readlink head tail wc stat grep fgrep egrep sed awk",
  "sort uniq comm cut paste tr nl fold expand unexpand split join tee find basename dirname du env printenv xargs",
  "true false clear bash sh base64 diff date sleep timeout time seq expr md5sum sha1sum sha256sum which tac rev od",
  "gzip gunzip zcat tar alias unalias history",
]
  .join(" ")
  .split(" ") as import("just-bash").CommandName[];

/** Those of them that a shell does itself, without starting a program. */
const BUILT_IN = new Set(
  "echo printf pwd true false alias unalias history time test [ umask command type getopts ulimit".split(" "),
);

/** Variables that the interpreter makes itself. */
const OWN_VARIABLES = new Set(
  "? _ SHELLOPTS BASHOPTS PWD OLDPWD OSTYPE MACHTYPE HOSTTYPE HOSTNAME OPTIND IFS PPID".split(" "),
);
const OPTIONS = ["errexit", "nounset", "pipefail", "noglob", "noclobber", "allexport"];

export interface ShellResult {
  /** Standard output and errors together, as a terminal shows them; standard output alone if they were asked for apart. */
  readonly output: string;
  /** Standard errors, if asked for apart. */
  readonly errors?: string;
  readonly code: number;
  /** The script has ended the shell. */
  readonly exited: boolean;
}

/**
 * A shell on a simulated machine whose variables, functions, options and directory outlive each command, as those of
 * an interactive shell do. Arrays and opened file descriptors do not.
 */
export class Shell {
  readonly #machine: Machine;
  readonly #bash: Bash;
  readonly #files: BashFiles;
  readonly #just: typeof import("just-bash");
  #tty: TtySettings | undefined;
  #env: Record<string, string>;
  #cwd: string;
  #code = 0;
  #options: string[] = [];
  readonly #functions = new Map<string, string>();
  readonly #registered = new Set<string>();

  private constructor(machine: Machine, just: typeof import("just-bash"), options: ShellOptions) {
    this.#machine = machine;
    this.#just = just;
    this.#env = { ...DEFAULT_ENV, ...options.env };
    this.#cwd = options.cwd ?? "/root";
    this.#tty = options.tty;
    this.#files = new BashFiles(machine.view);
    this.#bash = new just.Bash({
      fs: this.#files,
      cwd: this.#cwd,
      commands: DEBIAN_PROGRAMS,
      defenseInDepth: false,
      sleep: (ms) => this.#machine.clock.sleep(ms),
      processInfo: { pid: ++lastPid, ppid: 299, uid: 0, gid: 0 },
      executionLimits: LIMITS,
    });
    this.#files.addPrograms(DEBIAN_PROGRAMS);
    if (machine.started) for (const name of DEBIAN_PROGRAMS) this.#bash.registerCommand(this.#command(name, ORIGINAL));
    this.#bash.registerTransformPlugin(rewriteScript);
  }

  static async open(machine: Machine, options: ShellOptions = {}): Promise<Shell> {
    const shell = new Shell(machine, await loadJustBash(), options);
    await shell.#installPrograms();
    return shell;
  }

  get variables(): Readonly<Record<string, string>> {
    return this.#env;
  }

  get cwd(): string {
    return this.#cwd;
  }

  /**
   * Runs a script and keeps what it changes in the shell.
   *
   * @param script complete commands.
   * @param options.apart keeps standard errors out of the output.
   */
  async run(
    script: string,
    options: { stdin?: string; signal?: AbortSignal; apart?: boolean } = {},
  ): Promise<ShellResult> {
    const parsed = this.#parse(script);
    if (typeof parsed === "string") {
      this.#code = 2;
      return { output: `bash: ${parsed}\n`, code: 2, exited: false };
    }
    const result = await this.#bash.exec(this.#wrapped(script, options.apart === true), {
      rawScript: true,
      cwd: this.#cwd,
      env: this.#env,
      replaceEnv: true,
      stdin: options.stdin ?? "",
      ...(options.signal && { signal: options.signal }),
    });
    const finished = result.env[STATUS];
    this.#keep(parsed, result.env);
    this.#code = finished === undefined ? result.exitCode : Number(finished);
    const ended = { code: this.#code, exited: finished === undefined };
    if (options.apart) return { output: result.stdout, errors: result.stderr, ...ended };
    return { output: result.stdout + result.stderr, ...ended };
  }

  /** The script between what restores the shell's state and what tells that its end was reached. */
  #wrapped(script: string, apart: boolean): string {
    const errexit = this.#options.includes("errexit");
    return [
      ...(apart ? [] : ["exec 2>&1"]),
      ...this.#functions.values(),
      ...this.#options.map((option) => `set -o ${option}`),
      ...(this.#code === 0 || errexit ? [] : [`(exit ${this.#code})`]),
      script.replace(/\n$/, ""),
      `${STATUS}=$?`,
    ].join("\n");
  }

  /** @returns what is wrong, if it cannot be parsed. */
  #parse(script: string): ScriptNode | string {
    try {
      return this.#just.parse(script);
    } catch (error) {
      return (error instanceof Error ? error.message : String(error))
        .replace(/^Parse error at \d+:\d+: /, "")
        .replace(/^Expected \w+, got (\w+)$/, (_, token: string) => unexpected(token.toLowerCase()));
    }
  }

  #keep(script: ScriptNode, env: Readonly<Record<string, string>>): void {
    this.#cwd = env.PWD ?? this.#cwd;
    this.#options = OPTIONS.filter((option) => (env.SHELLOPTS ?? "").split(":").includes(option));
    this.#env = Object.fromEntries(Object.entries(env).filter(([name]) => name !== STATUS && !OWN_VARIABLES.has(name)));
    for (const { pipelines, sourceText } of script.statements) {
      const [command] = pipelines[0]?.commands ?? [];
      if (command?.type === "FunctionDef" && sourceText) this.#functions.set(command.name, sourceText);
    }
  }

  /** Makes those programs known that are installed by now. */
  async #installPrograms(): Promise<void> {
    for (const [name, program] of this.#machine.programs) {
      if (this.#registered.has(name) || !((await program.isInstalled?.(this.#machine)) ?? true)) continue;
      this.#registered.add(name);
      this.#files.addPrograms([name]);
      this.#bash.registerCommand(this.#command(name, program));
    }
  }

  #command(name: string, program: Program): Command {
    return {
      name,
      execute: async (args, context) => {
        if (!BUILT_IN.has(name)) this.#machine.started?.([name, ...args]);
        const result = await attempt(name, () => program.run(args, this.#io(context)));
        await this.#installPrograms();
        return { stdout: result.stdout ?? "", stderr: result.stderr ?? "", exitCode: result.exitCode ?? 0 };
      },
    };
  }

  #io(context: ResolvedCommandContext): ProgramIo {
    const full = (result: ProgramResult): Required<ProgramResult> => ({
      stdout: "",
      stderr: "",
      exitCode: 0,
      ...result,
    });
    return {
      machine: this.#machine,
      stdin: this.#just.decodeBytesToUtf8(context.stdin),
      env: context.env,
      cwd: context.cwd,
      tty: this.#tty,
      run: async (line, stdin) => {
        if (!context.exec) throw new Error("this program cannot run others");
        return full(await context.exec(line, { cwd: context.cwd, ...(stdin !== undefined && { stdin }) }));
      },
      original: async (args) => {
        if (!context.origCommand) throw new Error("the interpreter has no such program");
        return full(await context.origCommand([...args]));
      },
    };
  }
}

export interface ShellOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly tty?: TtySettings;
}

/** A program of the interpreter's own, as it is. */
const ORIGINAL: Program = { run: (args, { original }) => original(args) };

const STATUS = "__status_at_end";

/** No two shells have the same `$$`. */
let lastPid = 300;

const DEFAULT_ENV = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  HOME: "/root",
  USER: "root",
  SHELL: "/bin/bash",
  TERM: "xterm-256color",
};

/** Far above what a deployment does, and still an end to a loop without one. */
const LIMITS = {
  maxCommandCount: 1_000_000,
  maxLoopIterations: 1_000_000,
  maxExecutionTimeMs: 120_000,
  maxHeredocSize: 64 * 1024 ** 2,
  maxStringLength: 64 * 1024 ** 2,
  maxSourceBytes: 64 * 1024 ** 2,
  maxOutputSize: 64 * 1024 ** 2,
};

const unexpected = (token: string) => `syntax error near unexpected token \`${token}'`;

async function attempt(name: string, work: () => Promise<ProgramResult> | ProgramResult): Promise<ProgramResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { stderr: `${name}: ${error.shellText}\n`, exitCode: 1 };
  }
}
