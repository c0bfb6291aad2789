import { TOKEN } from "hermes-deploy/simulation";
import { slowHomelab } from "./slow-homelab.ts";

// A process of its own: what the simulated node does must not take time from the program that is measured.
const simulator = slowHomelab(Number(process.argv[2]));
await simulator.guest(117).run("true"); // the interpreter's own start is not the program's affair
const { url, fingerprint } = await simulator.serve({ port: 0 });
process.send?.({ url, fingerprint, token: `${TOKEN.id}=${TOKEN.secret}` });
process.on("disconnect", () => process.exit());
