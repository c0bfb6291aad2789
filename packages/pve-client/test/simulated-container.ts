import { createSimulator } from "@homelab/pve-client/simulator";

/** Of `root@pam!nightly`. */
export const TOKEN = "00000000-0000-4000-8000-000000000000";

/** A node with a container that runs. */
export const simulated = (cmode = "cmode: shell\n") =>
  createSimulator({
    passwords: { "root@pam": "right horse" },
    tokens: { "root@pam!nightly": TOKEN },
    files: {
      "user.cfg": "user:root@pam:1:0::::::\ntoken:root@pam!nightly:0:0::\n",
      "nodes/pve1/lxc/118.conf": `arch: amd64\nhostname: web\n${cmode}ostype: debian\nrootfs: local:118/vm-118-disk-0.raw,size=4G\n`,
      "storage.cfg": "dir: local\n\tpath /var/lib/vz\n\tcontent rootdir\n",
    },
    content: { local: [{ volid: "local:118/vm-118-disk-0.raw", size: 4 * 1024 ** 3 }] },
    running: [118],
  });

export const guest = { node: "pve1", vmid: 118 };
