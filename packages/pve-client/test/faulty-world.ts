import { createSimulator, type Simulator } from "@homelab/pve-client/simulator";

export const SECRET = "00000000-0000-4000-8000-000000000000";
export const guest = { node: "pve1", vmid: 105 };

/** A node with a container, and a token that may do everything. */
export function simulated(options?: Parameters<typeof createSimulator>[1]): Simulator {
  return createSimulator(
    {
      passwords: { "root@pam": "right horse" },
      tokens: { "hermes@pve!deploy": SECRET },
      files: {
        "user.cfg": "user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nacl:1:/:hermes@pve:Administrator:\n",
        "storage.cfg": "dir: local\n\tpath /var/lib/vz\n\tcontent rootdir,vztmpl\n",
        "nodes/pve1/lxc/105.conf":
          "arch: amd64\nhostname: a\nostype: debian\ncmode: shell\nmemory: 512\nrootfs: local:105/vm-105-disk-0.raw,size=4G\n",
      },
      content: {
        local: [
          { volid: "local:105/vm-105-disk-0.raw", size: 4 * 1024 ** 3 },
          { volid: "local:vztmpl/debian.tar.zst", size: 1 },
        ],
      },
    },
    options,
  );
}

/** What the writing calls of a simulator's log are; a login is none. */
export const written = ({ log }: Simulator) =>
  log.filter(({ method, path }) => method !== "GET" && path !== "/access/ticket");
