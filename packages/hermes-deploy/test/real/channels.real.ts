import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import type { Channel } from "../../src/channels/channel.ts";
import { asRoot } from "../as-root.ts";
import { channelContract, GUEST } from "../channel-contract.ts";
import { withRightsOnAllGuests } from "../homelab-world.ts";
import { type Logins, MAC, openChannel } from "../open-channel.ts";
import { sshKeyPair } from "../ssh-node.ts";
import { pasteAtConsole } from "./person-at-console.ts";
import { briskClock, openRealHomelab, type RealHomelab } from "./real-homelab.ts";
import { forward, loginTo, startNodeSshd } from "./real-ssh.ts";
import { DOCKER_LXC } from "./shapes.ts";
import { GATEWAY, openWorkshop } from "./workshop.ts";

const TEMPLATE = "debian-13-standard_13.1-2_amd64.tar.zst";
const HOST_KEY = "/etc/ssh/ssh_host_ed25519_key.pub";

let homelab: RealHomelab;
let logins: Logins;
const opened = new Set<() => void>();

beforeAll(async () => {
  const workshop = await openWorkshop();
  const { system } = DOCKER_LXC;
  const options = { fixture: withRightsOnAllGuests() };
  homelab = await openRealHomelab(workshop, { [system]: await workshop.template(system) }, options);
  const { simulator } = homelab;
  const person = sshKeyPair();
  await asRoot(simulator, "/aplinfo", { storage: "local", template: TEMPLATE });
  await asRoot(simulator, "/lxc", {
    ...{ vmid: String(GUEST.vmid), hostname: "hermes", ostemplate: `local:vztmpl/${TEMPLATE}`, unprivileged: "1" },
    ...{ rootfs: "local-lvm:8", net0: `name=eth0,bridge=intra01,hwaddr=${MAC},ip=dhcp`, cmode: "shell" },
    ...{ features: "nesting=1", "ssh-public-keys": person.public },
  });
  const nodeKey = await startNodeSshd(homelab, person.public);
  logins = {
    node: async () => loginTo(await portTo(GATEWAY), person.private, nodeKey),
    guest: async () => {
      const hostKey = (await simulator.guest(GUEST.vmid).files.read(HOST_KEY)) ?? "";
      return loginTo(await portTo(await addressOfGuest()), person.private, hostKey);
    },
  };
});
afterEach(() => {
  for (const close of opened) close();
  opened.clear();
});
afterAll(async () => await homelab?.close());

async function portTo(address: string): Promise<number> {
  const forwarding = await forward(homelab, address, 22);
  opened.add(() => forwarding.close());
  return forwarding.port;
}

/** Once its sshd listens there. */
async function addressOfGuest(): Promise<string> {
  const guest = homelab.simulator.guest(GUEST.vmid);
  const look = async () => (await guest.run("ss -Hltn 'sport = :22' | grep -q . && hostname -I")).output.trim();
  await expect.poll(look).toMatch(/^10\.1\.10\.\d+/);
  return (await look()).split(" ")[0] ?? "";
}

/** A channel to the running container. */
async function open(name: Channel["name"]) {
  const { simulator } = homelab;
  if (!simulator.guest(GUEST.vmid).isRunning) await asRoot(simulator, `/lxc/${GUEST.vmid}/status/start`);
  const { channel, close } = await openChannel(name, simulator, briskClock, logins);
  opened.add(close);
  return { simulator, channel };
}

describe("against a real container of a real node", () => {
  channelContract({ open, paste: pasteAtConsole });
});
