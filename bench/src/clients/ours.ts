import { apiToken, createPveClient } from "@homelab/pve-client";
import { type Connect, checkAnswer, token } from "./client.ts";

/** This project's client as its users call it: typed, guarded, decoded by schema, certificate verified. */
export const ours: Connect = ({ host, port, ca }) => {
  const pve = createPveClient({ url: `https://${host}:${port}`, auth: apiToken(token.id, token.secret), tls: { ca } });
  return {
    name: "pve-client",
    call: async () => {
      checkAnswer("pve-client", await pve.get("/nodes/{node}/lxc", { node: "gihyeon" }));
    },
    close: () => pve.close(),
  };
};
