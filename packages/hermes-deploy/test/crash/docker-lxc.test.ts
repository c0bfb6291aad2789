import { EXAMPLE } from "../homelab-world.ts";
import { dockerLeft } from "../left-behind.ts";
import { crashTest } from "./crash-test.ts";

crashTest({ name: "apply docker-lxc", argv: ["apply", EXAMPLE, "--yes", "--json"], vmid: 118, left: dockerLeft });
