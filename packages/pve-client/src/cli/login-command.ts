import { text } from "node:stream/consumers";
import { clientOf, findTrust, tokenIn, trustOnFirstUse } from "./connect.ts";
import { saveLogin, settingsFiles } from "./settings.ts";
import { UsageError } from "./usage-error.ts";
import { EXIT, type World } from "./world.ts";

/** How a login is made. */
export interface LoginCommandOptions {
  /** Trusts the certificate that the server shows now, and no other one from then on. */
  readonly trust?: boolean;
}

/**
 * Tries a token and keeps it with the server's name, for its owner alone. The token comes from PVE_TOKEN or standard
 * input.
 */
export async function loginCommand(host: string, { trust }: LoginCommandOptions, world: World): Promise<number> {
  const { env, stdin, stdout, signal } = world;
  const token = env.PVE_TOKEN || (stdin.isTTY ? "" : (await text(stdin)).trim());
  if (!token) {
    throw new UsageError(
      "No token: set PVE_TOKEN='user@realm!name=secret', or feed it to pve login. `pve token` prints how to make one.",
    );
  }
  const files = settingsFiles(world);
  const tls = trust ? await trustOnFirstUse(world) : await findTrust(world, host);
  const pve = clientOf(world, { host, auth: tokenIn("the token", token), tls });
  try {
    const { version } = await pve.get("/version", undefined, { signal });
    await saveLogin(files.login, { host, token });
    stdout.write(`${host} runs PVE ${version}; ${pve.authid} is kept in ${files.login}\n`);
    return EXIT.done;
  } finally {
    await pve.close();
  }
}
