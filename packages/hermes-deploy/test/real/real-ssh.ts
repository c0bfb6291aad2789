import { once } from "node:events";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { keyFingerprint } from "../../src/channels/ssh/known-hosts.ts";
import type { SshTarget } from "../../src/channels/ssh/ssh-session.ts";
import { sshKeyPair } from "../ssh-node.ts";
import type { RealHomelab } from "./real-homelab.ts";
import { GATEWAY } from "./workshop.ts";

/** A way for this machine's programs to an address of the homelab's network. */
export interface Forwarding {
  readonly port: number;
  close(): void;
}

/** Listens on loopback, and connects whoever comes to an address of the homelab. */
export async function forward({ machine }: RealHomelab, address: string, port: number): Promise<Forwarding> {
  const server = createServer(async (client) => {
    client.on("error", () => {});
    try {
      const inside = await machine.connect(address, port);
      // whichever ends first ends the other
      await Promise.race([pipeline(client, inside), pipeline(inside, client)]);
    } catch {
      client.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Key pair of the person who logs in, and how they know a server again. */
export function loginTo(port: number, privateKey: string, hostKey: string): SshTarget {
  const wire = Buffer.from(hostKey.split(" ")[1] ?? "", "base64");
  return {
    ...{ user: "root", host: "127.0.0.1", port, variable: "PVE_SSH", privateKeys: [privateKey] },
    trust: { fingerprint: keyFingerprint(wire) },
  };
}

/**
 * Starts Debian's sshd on the node, as root's door to its shell.
 *
 * @param publicKey of the one who may log in.
 * @returns the server's public key.
 */
export async function startNodeSshd({ simulator }: RealHomelab, publicKey: string): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "sshd-"));
  const file = (name: string, content: string) => {
    const path = join(directory, name);
    writeFileSync(path, content, { mode: 0o600 });
    return path;
  };
  const host = sshKeyPair();
  const config = file(
    "config",
    `ListenAddress ${GATEWAY}
HostKey ${file("host-key", host.private)}
AuthorizedKeysFile ${file("authorized-keys", `${publicKey}\n`)}
PidFile none
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
PasswordAuthentication no
`,
  );
  chmodSync(directory, 0o700);
  // where its directory is made, nothing of this machine is; what its shells need to know is set for them
  const script = `unshare -m sh -c 'mount -t tmpfs -o mode=755 tmpfs /run && mkdir /run/sshd && exec /usr/sbin/sshd -f ${config} -o "SetEnv=PATH=$PATH PVE_SIMULATOR_SOCKET=$PVE_SIMULATOR_SOCKET PVE_SIMULATOR_NODE=$PVE_SIMULATOR_NODE"'`;
  const { code, output } = await simulator.host().run(script);
  if (code !== 0) throw new Error(output);
  return host.public;
}
