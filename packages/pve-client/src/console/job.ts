import { quoteCommand } from "./quote.ts";

/** What is to be run. */
export interface JobOptions {
  readonly command: readonly string[];
  readonly stdin?: string | Uint8Array;
  /** Unguessable, letters and digits only: marks where output begins and ends. */
  readonly nonce: string;
}

/** A job as it is typed, line by line, and the marks that its output is found by. */
export interface Job {
  /** Typed first; it prints {@link Job.ready} when a shell is listening, and turns the echo off. */
  readonly hello: string;
  readonly ready: string;
  /** Typed when the shell is ready. */
  readonly text: string;
  /** Printed before the command's output. */
  readonly begin: string;
  /** Printed behind it, then the exit code and a colon. */
  readonly end: string;
  /** Printed last, also when the job could not be run at all. */
  readonly over: string;
}

/** A terminal's line holds 4095 bytes at most (`N_TTY_BUF_SIZE` of Linux). */
const LINE_BYTES = 2000;

/**
 * Makes an interactive shell a plain one: no echo, no prompts, no line editor (which takes input byte by byte), and
 * nothing of what is typed goes into its history file. A shell that has no such option is asked in a subshell first,
 * since a wrong option ends the line there.
 */
const QUIET = [
  " stty -echo; unset HISTFILE; PS1=; PS2=",
  "(set +o emacs) 2>/dev/null && set +o emacs",
  "(set +o vi) 2>/dev/null && set +o vi",
].join("; ");

/**
 * Writes a job for any POSIX shell on a terminal. What is typed is printable ASCII only, since a terminal and a line
 * editor would act on anything else: the script and what it feeds to the command travel in base64, in quoted here
 * documents. The marks are not typed as they are printed, so that an echo is never taken for them.
 */
export function writeJob({ command, stdin, nonce }: JobOptions): Job {
  const begin = `pve-begin-${nonce}`;
  const end = `pve-end-${nonce}:`;
  const input = stdin === undefined || stdin.length === 0 ? undefined : base64Lines(stdin);
  const run = quoteCommand(command);
  const script = [
    // `lxc-attach --clear-env` leaves the environment nearly empty, and no program should draw on this terminal.
    `PATH=\${PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin} HOME=\${HOME:-/root} TERM=dumb`,
    "export PATH HOME TERM",
    `printf '%s\\n' ${begin}`,
    ...(input ? [`base64 -d <<'${nonce}' | ${run} 2>&1`, ...input, nonce] : [`${run} </dev/null 2>&1`]),
    `printf '\\n%s%s:\\n' ${end} "$?"`,
    "",
  ].join("\n");
  return {
    hello: `${QUIET}; printf '\\n%s%s\\n' pve-ready- ${nonce}\n`,
    ready: `pve-ready-${nonce}`,
    text: [
      `base64 -d <<'${nonce}' | sh; printf '\\n%s%s\\n' pve-over- ${nonce}`,
      ...base64Lines(script),
      nonce,
      "",
    ].join("\n"),
    begin,
    end,
    over: `pve-over-${nonce}`,
  };
}

function base64Lines(data: string | Uint8Array): string[] {
  const text = (typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(data)).toString("base64");
  return text.match(new RegExp(`.{1,${LINE_BYTES}}`, "g")) ?? [];
}
