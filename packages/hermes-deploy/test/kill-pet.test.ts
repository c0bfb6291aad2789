import { PET_EXAMPLE } from "./homelab-world.ts";
import { killTest, withOwnTemporary } from "./kill-case.ts";
import { petAlone, petLeft } from "./left-behind.ts";

withOwnTemporary();

const pet = { spec: PET_EXAMPLE, vmid: 105 };

killTest("apply bare-metal-pet", { ...pet, command: "apply", left: petLeft, afterReads: true });

// Each kill needs a deployment of its own to be destroyed.
const prepare = ["apply", PET_EXAMPLE, "--yes", "--json"];
killTest("destroy bare-metal-pet", { ...pet, command: "destroy", prepare, left: petAlone, afterReads: false });
