import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Simulator } from "@homelab/pve-client/simulator";
import ssh2, { type AuthContext, type ServerChannel, type Session } from "ssh2";
import { keyFingerprint } from "../src/channels/ssh/known-hosts.ts";

const { Server, utils } = ssh2;

/** A real SSH server on loopback that lets one key in, and runs its commands in a shell of a simulated machine. */
export interface SshServer {
  readonly port: number;
  /** Lets in. */
  readonly privateKey: string;
  /** As known_hosts has it: type and base64. */
  readonly hostKey: string;
  readonly hostKeyFingerprint: string;
  /** The commands that were run, as they came. */
  readonly commands: readonly string[];
  /** Breaks off all connections, as a cut cable would. */
  cut(): void;
  close(): Promise<void>;
}

/** Runs a command as the machine's root. */
type Run = (command: string, options: { readonly stdin: string }) => Promise<{ output: string; code: number }>;

/** The SSH server of a node. */
export function openSshNode(simulator: Simulator, node: string): Promise<SshServer> {
  return openSshServer((command, options) => simulator.host(node).run(command, options));
}

/** The SSH server of a container. */
export function openSshGuest(simulator: Simulator, vmid: number): Promise<SshServer> {
  return openSshServer((command, options) => simulator.guest(vmid).run(command, options));
}

async function openSshServer(run: Run): Promise<SshServer> {
  const host = sshKeyPair();
  const login = sshKeyPair();
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const ssh = new Server({ hostKeys: [host.private] }, (client) => {
    client.on("error", () => {}); // a client that refuses the host key resets the connection
    client.on("authentication", (context) => (isLogin(context, login.public) ? context.accept() : context.reject()));
    client.on("session", (accept) => serveSession(accept(), run, commands));
  });
  const server = createServer((socket) => {
    sockets.add(socket);
    ssh.injectSocket(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const wire = Buffer.from(host.public.split(" ")[1] ?? "", "base64");
  return {
    port: (server.address() as AddressInfo).port,
    privateKey: login.private,
    hostKey: host.public.trim(),
    hostKeyFingerprint: keyFingerprint(wire),
    commands,
    cut,
    close: async () => {
      cut();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A key pair that is whole: about one in four hundred that ssh2 makes cannot be read again. */
export function sshKeyPair(): { readonly public: string; readonly private: string } {
  for (;;) {
    const pair = utils.generateKeyPairSync("ed25519");
    if (!(utils.parseKey(pair.private) instanceof Error)) return pair;
  }
}

function isLogin(context: AuthContext, publicKey: string): boolean {
  if (context.method !== "publickey") return false;
  const key = utils.parseKey(publicKey);
  if (key instanceof Error || !key.getPublicSSH().equals(context.key.data)) return false;
  return (
    context.signature === undefined || key.verify(context.blob ?? Buffer.alloc(0), context.signature, context.hashAlgo)
  );
}

function serveSession(session: Session, run: Run, commands: string[]): void {
  session.on("exec", (accept, _reject, { command }) => {
    commands.push(command);
    void answer(accept(), run, command);
  });
}

async function answer(stream: ServerChannel, run: Run, command: string): Promise<void> {
  // not toArray(), which would close the stream before it can answer
  const parts: Buffer[] = [];
  stream.on("data", (part: Buffer) => void parts.push(part));
  await once(stream, "end");
  const stdin = Buffer.concat(parts).toString("utf8");
  const { output, code } = await run(command, { stdin });
  stream.write(output);
  stream.exit(code);
  stream.end();
}
