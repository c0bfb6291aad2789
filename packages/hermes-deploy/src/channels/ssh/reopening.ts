import type { SshSession } from "./ssh-session.ts";

/**
 * A login that is made anew when a script is to be run and the last one has gone: a container restarts, a cable is pulled.
 * A script that was under way is never run again by itself.
 *
 * @throws {SshError} if the first login does not come about.
 */
export async function reopening(open: () => Promise<SshSession>): Promise<SshSession> {
  let session = await open();
  return {
    async run(command, script, options) {
      if (!session.isOpen) session = await open();
      return await session.run(command, script, options);
    },
    get isOpen() {
      return session.isOpen;
    },
    close: () => session.close(),
  };
}
