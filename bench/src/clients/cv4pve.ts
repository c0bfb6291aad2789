import { globalAgent } from "node:https";
import { PveClient } from "@corsinvest/cv4pve-api-javascript";
import { type Connect, checkAnswer, token } from "./client.ts";

/** The fastest of the public clients: node:https on the global agent, certificates unchecked. */
export const cv4pve: Connect = ({ host, port }) => {
  const client = new PveClient(host, port);
  client.apiToken = `${token.id}=${token.secret}`;
  return {
    name: "cv4pve-api-javascript",
    call: async () => {
      const result = await client.nodes.get("gihyeon").lxc.vmlist();
      checkAnswer("cv4pve-api-javascript", result.response.data);
    },
    close: async () => globalAgent.destroy(),
  };
};
