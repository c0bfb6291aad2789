import { EXAMPLE, PET_EXAMPLE } from "../homelab-world.ts";
import { nothingLeft, petAlone } from "../left-behind.ts";
import { crashTest } from "./crash-test.ts";

crashTest({
  name: "destroy docker-lxc",
  argv: ["destroy", EXAMPLE, "--yes", "--json"],
  vmid: 118,
  prepare: ["apply", EXAMPLE, "--yes", "--json"],
  left: nothingLeft,
});

crashTest({
  name: "destroy bare-metal-pet",
  argv: ["destroy", PET_EXAMPLE, "--yes", "--json"],
  vmid: 105,
  prepare: ["apply", PET_EXAMPLE, "--yes", "--json"],
  left: petAlone,
});
