import { LineAssembler } from "../bash/line-assembler.ts";
import { Shell } from "../bash/shell.ts";
import type { Machine } from "../machine.ts";
import { INTERRUPTED, type TerminalProgram } from "./program-terminal.ts";

const NESTED = /^\s*(?:exec\s+)?(?:\/(?:usr\/)?bin\/)?(?:ba|da)?sh(?:\s+-[il]+)*\s*$/;

/** root's interactive shell on a simulated machine. */
export function shellProgram(machine: Machine): TerminalProgram {
  return async (io) => {
    const shell = await Shell.open(machine, { tty: io.tty, env: { PS1: DEFAULT_PROMPT, PS2: "> " } });
    const lines = new LineAssembler();
    let depth = 1;
    while (depth > 0) {
      const { PS1 = "", PS2 = "" } = shell.variables;
      const line = await io.readLine(expandPrompt(lines.isPending ? PS2 : PS1, machine, shell.cwd));
      if (line === INTERRUPTED) {
        lines.reset();
        io.print("\n");
        continue;
      }
      const command = line === undefined ? "exit\n" : lines.push(line);
      if (line === undefined) io.print("exit\n");
      if (command === undefined) continue;
      if (NESTED.test(command)) {
        // "exec sh" replaces the shell, "sh" starts another in front of it
        if (!/^\s*exec/.test(command)) depth++;
        continue;
      }
      const result = await shell.run(command, { signal: io.interruptible() });
      io.print(result.output);
      if (result.exited) depth--;
    }
  };
}

const DEFAULT_PROMPT = "\\u@\\h:\\w\\$ ";

/** Rule: bash's manual, "Controlling the Prompt", as far as prompts use it. */
function expandPrompt(prompt: string, { hostname }: Machine, cwd: string): string {
  const short = hostname.split(".")[0] ?? "";
  const directory = cwd === "/root" ? "~" : cwd.replace(/^\/root\//, "~/");
  const parts: Readonly<Record<string, string>> = { u: "root", h: short, H: hostname, w: directory, $: "#", n: "\n" };
  return prompt.replace(/\\(.)/g, (all, letter: string) => parts[letter] ?? all);
}
