import { EXAMPLE } from "./homelab-world.ts";
import { killTest, withOwnTemporary } from "./kill-case.ts";
import { dockerLeft } from "./left-behind.ts";

withOwnTemporary();

killTest("apply docker-lxc", {
  command: "apply",
  spec: EXAMPLE,
  vmid: 118,
  left: dockerLeft,
  afterReads: true,
  everywhere: true,
});
