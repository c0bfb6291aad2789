import type { GuestCommand, GuestCommandIo } from "./guest-command.ts";
import { guestFiles } from "./guest-files.ts";
import type { Program, ProgramIo } from "./machine.ts";

/** Makes a program of what a fixture gives. */
export function commandProgram(command: GuestCommand): Program {
  const run = typeof command === "function" ? command : command.run;
  const program: Program = { run: (args, io) => run([...args], commandIo(io)) };
  if (typeof command === "function") return program;
  return { ...program, isInstalled: ({ view }) => command.isInstalled(guestFiles(view)) };
}

function commandIo({ machine, stdin, env, cwd, run }: ProgramIo): GuestCommandIo {
  return {
    stdin,
    env: Object.fromEntries(env),
    cwd,
    fs: guestFiles(machine.view),
    vmid: machine.vmid,
    node: machine.node,
    uid: machine.view.actor.uid,
    config: machine.config,
    outside: machine.outside,
    shell: (line) => run(line),
  };
}
