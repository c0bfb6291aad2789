import { apiToken, createPveClient } from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";

const SECRET = "00000000-0000-4000-8000-000000000000";
const TEMPLATE = "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst" as const;

/** One node, and a container 105 with these lines in its configuration; running unless `stopped`. */
export function world(container = "memory: 512\n", { stopped = false } = {}) {
  const simulator = createSimulator({
    tokens: { "hermes@pve!deploy": SECRET },
    files: {
      "user.cfg": "user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nacl:1:/:hermes@pve:Administrator:\n",
      "storage.cfg":
        "dir: local\n\tpath /var/lib/vz\n\tcontent vztmpl,backup\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
      "nodes/pve1/lxc/105.conf": `arch: amd64\nhostname: a\nostype: debian\nunprivileged: 1\nrootfs: local-lvm:vm-105-disk-0,size=4G\n${container}`,
    },
    content: {
      local: [{ volid: TEMPLATE, size: 1 }],
      "local-lvm": [{ volid: "local-lvm:vm-105-disk-0", size: 4 * 1024 ** 3 }],
    },
    bridges: ["vmbr0"],
    running: stopped ? [] : [105],
  });
  const auth = apiToken("hermes@pve!deploy", SECRET);
  return { simulator, pve: createPveClient({ url: "https://pve1:8006", fetch: simulator.fetch, auth }) };
}

/** A clock that does not wait. */
export function fastClock() {
  let time = 0;
  const sleep = async (ms: number) => {
    time += ms;
  };
  return { now: () => time, sleep };
}

export const guest = { node: "pve1", vmid: 105 } as const;
