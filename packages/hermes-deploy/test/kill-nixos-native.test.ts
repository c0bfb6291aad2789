import { examplePath } from "../src/cli/example.ts";
import { killTest, withOwnTemporary } from "./kill-case.ts";
import { nixosLeft, nothingLeft } from "./left-behind.ts";

withOwnTemporary();

const spec = examplePath("nixos-native");

killTest("apply nixos-native", { command: "apply", spec, vmid: 118, left: nixosLeft, afterReads: true });

// Each kill needs a deployment of its own to be destroyed.
const prepare = ["apply", spec, "--yes", "--json"];
killTest("destroy nixos-native", {
  command: "destroy",
  spec,
  vmid: 118,
  prepare,
  left: nothingLeft,
  afterReads: false,
});
