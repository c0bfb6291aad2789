import { expect, test } from "vitest";
import { createSimulator, type Simulator } from "../simulator.ts";

const TOKEN = "00000000-0000-4000-8000-000000000000";
const authorization = `PVEAPIToken=hermes@pve!deploy=${TOKEN}`;

function world(container = "cmode: shell\n", rights = "VM.Console"): Simulator {
  return createSimulator({
    tokens: { "hermes@pve!deploy": TOKEN },
    files: {
      "user.cfg": [
        "user:hermes@pve:1:0::::::",
        "token:hermes@pve!deploy:0:0::",
        `role:Operator:${rights}:`,
        "acl:1:/:hermes@pve:Operator:",
        "",
      ].join("\n"),
      "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
      "nodes/pve1/lxc/105.conf": `arch: amd64\n${container}hostname: hermes\nmemory: 512\nostype: debian\nrootfs: local-lvm:vm-105-disk-0,size=4G\n`,
    },
    running: [105],
  });
}

const DISK = "boot: order=scsi0\nmemory: 512\nname: vm\nostype: l26\nscsi0: local-lvm:vm-300-disk-0,size=4G\n";

function machine(options: string, running: number[] = [300]): Simulator {
  return createSimulator({
    tokens: { "hermes@pve!deploy": TOKEN },
    files: {
      "user.cfg":
        "user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nrole:Operator:VM.Console:\nacl:1:/:hermes@pve:Operator:\n",
      "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
      "nodes/pve1/qemu-server/300.conf": `${DISK}${options}`,
    },
    running,
  });
}

interface Offer {
  readonly user: string;
  readonly ticket: string;
  readonly port: string;
  readonly upid: string;
}

async function offer(simulator: Simulator, place = "/lxc/105"): Promise<{ status: number; data: Offer }> {
  const response = await simulator.fetch(`https://pve1:8006/api2/json/nodes/pve1${place}/termproxy`, {
    method: "POST",
    headers: { authorization },
  });
  const { data } = (await response.json()) as { data: Offer };
  return { status: response.status, data };
}

/** One connection, as a terminal in a browser would hold it. */
class Connection {
  text = "";
  closed = false;
  readonly #socket: InstanceType<Simulator["webSocket"]>;

  constructor(simulator: Simulator, { user, ticket, port }: Offer, place: string, login = `${user}:${ticket}\n`) {
    const query = new URLSearchParams({ port, vncticket: ticket });
    this.#socket = new simulator.webSocket(`wss://pve1:8006/api2/json/nodes/pve1${place}/vncwebsocket?${query}`, {
      protocols: ["binary"],
      headers: { authorization },
    });
    this.#socket.addEventListener("open", () => this.#socket.send(login));
    this.#socket.addEventListener("message", ({ data }) => {
      this.text += Buffer.from(data as ArrayBuffer).toString("utf8");
    });
    this.#socket.addEventListener("close", () => {
      this.closed = true;
    });
  }

  type(text: string): void {
    this.#socket.send(`0:${Buffer.byteLength(text)}:${text}`);
  }

  frame(bytes: string): void {
    this.#socket.send(bytes);
  }

  close(): void {
    this.#socket.close();
  }

  async sees(text: string | RegExp): Promise<void> {
    if (typeof text === "string") await expect.poll(() => this.text, { timeout: 5000 }).toContain(text);
    else await expect.poll(() => this.text, { timeout: 5000 }).toMatch(text);
  }
}

async function connect(simulator: Simulator, place = "/lxc/105"): Promise<Connection> {
  const { data } = await offer(simulator, place);
  const connection = new Connection(simulator, data, place);
  await connection.sees(/^OK/);
  return connection;
}

test("where the console is, and for whom", async () => {
  const { data } = await offer(world());
  expect(data).toEqual({
    user: "hermes@pve!deploy",
    ticket: expect.stringMatching(/^PVEVNC:[0-9A-F]{8}::\S+={0,2}$/),
    port: "5900",
    upid: expect.stringMatching(/^UPID:pve1:.*:vncproxy:105:hermes@pve!deploy:$/),
  });
  expect((await offer(world("cmode: shell\n", "VM.Audit"))).status).toBe(403);
});

test("a shell echoes, runs lines and here-documents, and ends", async () => {
  const console = await connect(world());
  await console.sees("root@hermes:~# ");
  console.type("echo $((6*7))\r");
  await console.sees("echo $((6*7))\r\n42\r\nroot@hermes:~# ");
  console.type("stty -echo; PS1=; PS2=; echo quiet''ly\n");
  await console.sees("\r\nquietly\r\n");
  console.frame("1:120:40:");
  console.frame("2");
  console.type("base64 -d <<'END' | sh; printf '%s%s\\n' over- 1\n");
  console.type(`${Buffer.from("echo begun; cat <<'X'\na  b\nX\nexit 3\n").toString("base64")}\nEND\n`);
  await console.sees("begun\r\na  b\r\nover-1\r\n");
  expect(console.text).not.toContain("base64 -d");
  console.type("exit\n");
  await console.sees("[EOF - dtach terminating]");
  await expect.poll(() => console.closed).toBe(true);
});

test("a frame may come in pieces, and several at once", async () => {
  const console = await connect(world());
  await console.sees("# ");
  console.frame("0:1");
  console.frame("3:echo one");
  console.frame("-two\r0:11:echo three");
  console.frame("\r2");
  await console.sees("one-two\r\n");
  await console.sees("three\r\n");
});

test("the session outlives its connection, and is the same for all", async () => {
  const simulator = world();
  const first = await connect(simulator);
  await first.sees("# ");
  first.type("seen=yes; cd /tmp\n");
  await first.sees("root@hermes:/tmp# ");
  first.close();
  const second = await connect(simulator);
  const third = await connect(simulator);
  second.type("echo <$seen>\n");
  second.type('echo "<$seen>"\n');
  await second.sees("<yes>\r\n");
  await third.sees("<yes>\r\n");
  second.type("exit\n");
  await expect.poll(() => third.closed).toBe(true);
  const fourth = await connect(simulator);
  fourth.type('echo "<$seen>"\n');
  await fourth.sees("<>\r\n");
});

test("a wrong ticket in the first line is hung up on", async () => {
  const simulator = world();
  const { data } = await offer(simulator);
  const wrong = new Connection(simulator, data, "/lxc/105", `${data.user}:PVEVNC:00000000::AAAA\n`);
  await expect.poll(() => wrong.closed).toBe(true);
  expect(wrong.text).not.toContain("OK");
  const other = new Connection(simulator, { ...data, ticket: "PVEVNC:00000000::AAAA" }, "/lxc/105");
  await expect.poll(() => other.closed).toBe(true);
});

test.each(["cmode: tty\n", "cmode: console\n", ""])("%j asks for a login", async (container) => {
  const console = await connect(world(container));
  await console.sees("hermes login: ");
  console.type("root\r");
  await console.sees("Password: ");
  console.type("wrong\r");
  await console.sees("Login incorrect");
});

test("a node's console is a login for all but root@pam's ticket", async () => {
  const simulator = world("cmode: shell\n", "Sys.Console");
  const console = await connect(simulator, "");
  await console.sees("pve1 login: ");
});

test("a stopped container has no console", async () => {
  const simulator = world();
  await simulator.as("root@pam")("https://pve1:8006/api2/json/nodes/pve1/lxc/105/status/stop", { method: "POST" });
  await expect.poll(() => simulator.guest(105).isRunning).toBe(false);
  const console = await connect(simulator);
  await console.sees("Failed to get init pid");
});

test("a console that cannot be attached to says why and hangs up", async () => {
  const simulator = world();
  await simulator.as("root@pam")(
    "https://pve1:8006/api2/json/nodes/pve1/storage/local-lvm/content/vm-105-disk-0?delay=5",
    { method: "DELETE" },
  );
  const console = await connect(simulator);
  await console.sees("no such logical volume pve/vm-105-disk-0");
  await expect.poll(() => console.closed).toBe(true);
});

test.each<[string, number[] | undefined, string]>([
  ["serial0: socket\n", undefined, "login:"],
  ["serial0: socket\n", [], "VM 300 not running"],
  ["", undefined, "unable to find a serial interface"],
])("a machine with %j shows %j", async (options, running, want) => {
  const simulator = machine(options, running);
  const connection = await connect(simulator, "/qemu/300");
  await connection.sees(want);
});
