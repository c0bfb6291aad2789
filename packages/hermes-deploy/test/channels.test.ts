import { createSimulator } from "@homelab/pve-client/simulator";
import { afterEach } from "vitest";
import type { Channel } from "../src/channels/channel.ts";
import { homelab, NODE } from "../src/simulation/fixture.ts";
import { channelContract } from "./channel-contract.ts";
import { eagerClock } from "./homelab-world.ts";
import { MAC, openChannel } from "./open-channel.ts";
import { openSshGuest, openSshNode, type SshServer } from "./ssh-node.ts";

const CONF = `arch: amd64\ncmode: shell\nhostname: hermes\nmemory: 512\nnet0: name=eth0,bridge=intra01,hwaddr=${MAC},ip=dhcp,type=veth\nonboot: 1\nostype: debian\nrootfs: local-lvm:vm-118-disk-0,size=8G\nunprivileged: 1\n`;

const opened = new Set<() => unknown>();
afterEach(async () => {
  await Promise.all([...opened].map((close) => close()));
  opened.clear();
});

/** A homelab with a running container 118, and a channel to it. */
async function open(name: Channel["name"]) {
  const fixture = homelab();
  const simulator = createSimulator({ ...fixture, files: { ...fixture.files, [`nodes/${NODE}/lxc/118.conf`]: CONF } });
  const { channel, close } = await openChannel(name, simulator, eagerClock(), {
    node: async () => loginOf(await openSshNode(simulator, NODE)),
    guest: async () => loginOf(await openSshGuest(simulator, 118)),
  });
  opened.add(close);
  return { simulator, channel };
}

function loginOf({ port, privateKey, hostKeyFingerprint: fingerprint, close }: SshServer) {
  opened.add(close);
  const to = { user: "root", host: "127.0.0.1", port, variable: "PVE_SSH" };
  return { ...to, privateKeys: [privateKey], trust: { fingerprint } };
}

channelContract({ open, paste: (simulator, node, script) => simulator.host(node).run(script) });
