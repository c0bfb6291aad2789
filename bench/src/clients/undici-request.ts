import { Pool, request } from "undici";
import { path } from "../canned-answer.ts";
import { type Connect, checkAnswer, token } from "./client.ts";

/** The reference: undici without any layer on top, parsing the JSON. */
export const undiciRequest: Connect = ({ host, port, ca }) => {
  const origin = `https://${host}:${port}`;
  // not an Agent: that of undici 7.30 makes a connection for nearly every call, once a server has closed one
  const dispatcher = new Pool(origin, { connect: { ca } });
  const url = `${origin}/api2/json${path}`;
  const headers = { authorization: `PVEAPIToken=${token.id}=${token.secret}` };
  return {
    name: "undici.request",
    call: async () => {
      const { body } = await request(url, { dispatcher, headers });
      const answer = (await body.json()) as { data: unknown };
      checkAnswer("undici.request", answer.data);
    },
    close: () => dispatcher.close(),
  };
};
