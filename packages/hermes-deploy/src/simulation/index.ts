import { simulatedEnvironment } from "./environment.ts";
import { homelab, NODE, TOKEN } from "./fixture.ts";

/** For those who measure or show the program on something: the simulated homelab, and what its operator has exported. */
export { homelab, NODE, simulatedEnvironment, TOKEN };
