import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { apiToken } from "../auth/api-token.ts";
import type { Auth } from "../auth/auth.ts";
import { password } from "../auth/password.ts";
import type { ServerOptions } from "../client/options.ts";
import { createPveClient } from "../create-pve-client.ts";
import { PveError } from "../errors/pve-error.ts";
import type { PveClient } from "../pve-client.ts";
import { serverUrl } from "../transport/address.ts";
import { parseFingerprint } from "../transport/fingerprint.ts";
import { readKnownHosts } from "../transport/known-hosts.ts";
import type { TlsOptions } from "../transport/tls-trust.ts";
import { readLogin, settingsFiles } from "./settings.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** How a server is reached. */
export interface Target {
  readonly host: string;
  readonly auth: Auth;
  readonly tls: TlsOptions;
}

/** Makes the client that the environment, or else the last `pve login`, describes. @throws UsageError if neither does. */
export async function connect(world: World): Promise<PveClient> {
  return clientOf(world, await findTarget(world));
}

export function clientOf(world: World, { host, auth, tls }: Target): PveClient {
  const { webSocket } = world;
  return createPveClient({ ...serverOf(world, host, tls), auth, ...(webSocket ? { webSocket } : {}) });
}

/** How the server is reached, whoever calls. */
export function serverOf({ fetch }: World, host: string, tls: TlsOptions): ServerOptions {
  const where = host.includes("://") ? { url: host } : { host };
  return { ...where, ...(fetch ? { fetch } : { tls }) };
}

/** The server that the environment, or else the last `pve login`, names. @throws UsageError if neither does. */
export async function findHost(world: World): Promise<string> {
  const host = world.env.PVE_HOST || (await readLogin(settingsFiles(world).login))?.host;
  if (!host) throw new UsageError("No server: set PVE_HOST and PVE_TOKEN, or run pve login HOST.");
  return host;
}

/** Secrets come from the environment or from files, never from the arguments, which every process can see. */
async function findTarget(world: World): Promise<Target> {
  const { env } = world;
  const files = settingsFiles(world);
  const saved = await readLogin(files.login);
  const host = await findHost(world);
  const ownToken = saved && saved.host === host ? saved.token : undefined;
  return { host, auth: await findAuth(env, ownToken), tls: await findTrust(world, host) };
}

async function findAuth(env: World["env"], saved: string | undefined): Promise<Auth> {
  const { PVE_TOKEN: token, PVE_USER: user, PVE_OTP: totp } = env;
  if (token) return tokenIn("PVE_TOKEN", token);
  if (user) {
    const secret = env.PVE_PASSWORD_FILE ? await readSecret(env.PVE_PASSWORD_FILE) : env.PVE_PASSWORD;
    if (!secret) throw new UsageError("PVE_USER is set, but neither PVE_PASSWORD_FILE nor PVE_PASSWORD.");
    return usable("PVE_USER", () => password(user, secret, totp ? { totp } : {}));
  }
  if (saved) return apiToken(saved);
  throw new UsageError("No credential: set PVE_TOKEN, or PVE_USER and PVE_PASSWORD_FILE, or run pve login HOST.");
}

async function readSecret(file: string): Promise<string> {
  return (await readSetting("PVE_PASSWORD_FILE", file)).replace(/\r?\n$/, "");
}

/** Reads a token as it is kept or given. @throws UsageError saying where it stands and how one is written. */
export function tokenIn(where: string, text: string): Auth {
  return usable(`${where} (user@realm!name=secret)`, () => apiToken(text));
}

/** What a setting stands for. @throws UsageError naming the setting, if it cannot be used. */
function usable<T>(setting: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof PveError) throw new UsageError(`${setting}: ${error.message}`);
    throw error;
  }
}

async function readSetting(setting: string, file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`${setting}: ${error instanceof Error ? error.message : error}`);
  }
}

/** What is said for this run goes before what was noted once. */
export async function findTrust(world: World, host: string): Promise<TlsOptions> {
  const { PVE_FINGERPRINT: fingerprint, PVE_CA: ca } = world.env;
  if (fingerprint || ca) {
    return {
      ...(fingerprint && { fingerprint: usable("PVE_FINGERPRINT", () => parseFingerprint(fingerprint)) }),
      ...(ca && { ca: await readSetting("PVE_CA", ca) }),
    };
  }
  const { knownHosts } = settingsFiles(world);
  return readKnownHosts(knownHosts).has(hostAndPort(host)) ? { knownHosts } : {};
}

/** Notes the certificate that a server shows first, and refuses any other one from then on. */
export async function trustOnFirstUse(world: World): Promise<TlsOptions> {
  const { knownHosts } = settingsFiles(world);
  await mkdir(dirname(knownHosts), { recursive: true, mode: 0o700 });
  return { knownHosts };
}

function hostAndPort(host: string): string {
  const { hostname, port } = new URL(serverUrl(host.includes("://") ? { url: host } : { host }));
  return `${hostname}:${port || 443}`;
}
