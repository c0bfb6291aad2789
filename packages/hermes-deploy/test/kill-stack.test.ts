import { STACK_EXAMPLE } from "./homelab-world.ts";
import { killTest, withOwnTemporary } from "./kill-case.ts";
import { nothingLeft, stackLeft } from "./left-behind.ts";

withOwnTemporary();

killTest("apply portainer-stack", {
  command: "apply",
  spec: STACK_EXAMPLE,
  vmid: 118,
  left: stackLeft,
  afterReads: true,
});

// Each kill needs a deployment of its own to be destroyed.
const prepare = ["apply", STACK_EXAMPLE, "--yes", "--json"];
killTest("destroy portainer-stack", {
  command: "destroy",
  spec: STACK_EXAMPLE,
  vmid: 118,
  prepare,
  left: nothingLeft,
  afterReads: false,
});
