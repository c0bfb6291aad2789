import { OCI_EXAMPLE } from "./homelab-world.ts";
import { killTest, withOwnTemporary } from "./kill-case.ts";
import { ociLeft, petAlone } from "./left-behind.ts";

withOwnTemporary();

const oci = { spec: OCI_EXAMPLE, vmid: 119 };

killTest("apply oci-lxc", { ...oci, command: "apply", left: ociLeft, afterReads: true });

// Each kill needs a deployment of its own to be destroyed.
const prepare = ["apply", OCI_EXAMPLE, "--yes", "--json"];
killTest("destroy oci-lxc", { ...oci, command: "destroy", prepare, left: petAlone, afterReads: false });
