import { expect, test } from "vitest";
import { ConnectionError } from "../errors/connection-error.ts";
import { failover } from "./failover.ts";
import type { Transport, Verb, WireResponse } from "./transport.ts";

const failure = (code: string) =>
  new ConnectionError({ method: "GET", path: "/x", url: "u", what: "w", code, maySent: true, advice: "a." });
const answer = (status: number): WireResponse => ({ status, reason: "", body: "" });
const down = failure("ECONNREFUSED");

/** Nodes `a`, `b` …, each with what it answers; the last stays. */
function cluster(...nodes: (WireResponse | Error)[][]) {
  const asked: string[] = [];
  const transports = nodes.map((outcomes, index): Transport => {
    const name = "abc"[index] ?? "";
    return {
      url: `https://${name}`,
      send: async () => {
        asked.push(name);
        const outcome = outcomes.length > 1 ? outcomes.shift() : outcomes[0];
        if (outcome instanceof Error) throw outcome;
        return outcome ?? answer(200);
      },
      openWebSocket: () => expect.fail("no websocket here"),
      close: async () => {
        asked.push(`close ${name}`);
      },
    };
  });
  const transport = failover(transports as [Transport, ...Transport[]]);
  const send = (method: Verb) => transport.send({ method, path: "/", headers: [], timeout: 1000 });
  return { asked, transport, send };
}

test("a read goes on to the next node, and stays there; so do writes", async () => {
  const { asked, transport, send } = cluster([down], [answer(200)]);
  await send("GET");
  await send("POST");
  await send("GET");
  expect(asked).toEqual(["a", "b", "b", "b"]);
  expect(transport.url).toBe("https://b");
});

test("595 is a node that is not reached", async () => {
  const { asked, send } = cluster([answer(595)], [answer(200)]);
  expect((await send("GET")).status).toBe(200);
  expect(asked).toEqual(["a", "b"]);
});

test("a write is never sent to another node", async () => {
  const { asked, send } = cluster([down], [answer(200)]);
  for (const method of ["POST", "PUT", "DELETE"] as const) await expect(send(method)).rejects.toBe(down);
  expect(asked).toEqual(["a", "a", "a"]);
});

test("back to the first when the second fails", async () => {
  const { asked, send } = cluster([down, answer(200)], [answer(200), down]);
  await send("GET");
  await send("GET");
  expect(asked).toEqual(["a", "b", "b", "a"]);
});

test.each([
  ["a certificate that is not the known one", failure("FINGERPRINT_MISMATCH")],
  ["no time left", failure("TIMEOUT")],
])("%s is told at once", async (_name, reason) => {
  const { asked, send } = cluster([reason], [answer(200)]);
  await expect(send("GET")).rejects.toBe(reason);
  expect(asked).toEqual(["a"]);
});

test("all are down: the last reason; an answer that says no is one", async () => {
  await expect(cluster([down], [down]).send("GET")).rejects.toBe(down);
  expect((await cluster([answer(403)], [answer(200)]).send("GET")).status).toBe(403);
  expect((await cluster([answer(595)], [answer(595)]).send("GET")).status).toBe(595);
});

test("closing closes all", async () => {
  const { asked, transport } = cluster([], [], []);
  await transport.close();
  expect(asked).toEqual(["close a", "close b", "close c"]);
});
