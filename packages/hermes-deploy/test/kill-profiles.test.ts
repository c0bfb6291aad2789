import { PROFILES_EXAMPLE } from "./homelab-world.ts";
import { killTest, withOwnTemporary } from "./kill-case.ts";
import { profilesLeft } from "./left-behind.ts";

withOwnTemporary();

killTest("apply docker-profiles", {
  command: "apply",
  spec: PROFILES_EXAMPLE,
  vmid: 118,
  left: profilesLeft,
  afterReads: true,
});
