import { INTERRUPTED, type TerminalProgram } from "./program-terminal.ts";

export interface Login {
  readonly hostname: string;
  /** Text above the prompt, as a getty shows it. */
  readonly issue: string;
  readonly accepts: (user: string, password: string) => boolean;
  /** What runs after a login. */
  readonly session: TerminalProgram;
}

const ATTEMPTS = 5;

/** Asks for user and password, as login(1) does. */
export function loginProgram(login: Login): TerminalProgram {
  return async (io) => {
    io.print(login.issue);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const user = await io.readLine(`${login.hostname} login: `);
      if (user === undefined) return;
      if (user === "" || user === INTERRUPTED) continue;
      io.tty.echo = false;
      const password = await io.readLine("Password: ");
      io.tty.echo = true;
      io.print("\n");
      if (password === undefined) return;
      if (login.accepts(user, password)) {
        await login.session(io);
        return;
      }
      io.print("\nLogin incorrect\n");
    }
  };
}
