import { PET_EXAMPLE } from "../homelab-world.ts";
import { petLeft } from "../left-behind.ts";
import { crashTest } from "./crash-test.ts";

crashTest({
  name: "apply bare-metal-pet",
  argv: ["apply", PET_EXAMPLE, "--yes", "--json"],
  vmid: 105,
  left: petLeft,
});
