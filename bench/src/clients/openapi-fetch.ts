import createClient from "openapi-fetch";
import { fetch, Pool, Request } from "undici";
import { type Connect, checkAnswer, token } from "./client.ts";

interface Paths {
  "/nodes/{node}/lxc": {
    get: {
      parameters: { path: { node: string } };
      responses: { 200: { content: { "application/json": { data: Record<string, unknown>[] } } } };
    };
  };
}

/** openapi-fetch on undici's own fetch. */
export const openapiFetch: Connect = ({ host, port, ca }) => {
  const origin = `https://${host}:${port}`;
  // not an Agent, as in undici-request.ts
  const dispatcher = new Pool(origin, { connect: { ca } });
  const client = createClient<Paths>({
    baseUrl: `${origin}/api2/json`,
    headers: { authorization: `PVEAPIToken=${token.id}=${token.secret}` },
    // openapi-fetch is typed by the platform's fetch; undici's classes are the same API of another copy.
    Request: Request as unknown as typeof globalThis.Request,
    fetch: ((input: Request) => fetch(input, { dispatcher })) as unknown as (
      input: globalThis.Request,
    ) => Promise<Response>,
  });
  return {
    name: "openapi-fetch",
    call: async () => {
      const { data } = await client.GET("/nodes/{node}/lxc", { params: { path: { node: "gihyeon" } } });
      checkAnswer("openapi-fetch", data?.data);
    },
    close: () => dispatcher.close(),
  };
};
