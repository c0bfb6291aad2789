import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSimulator } from "../simulator.ts";

const simulator = createSimulator({ passwords: { "root@pam": "rootpass" } });
const server = setupServer(...simulator.handlers);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

test("calls of any host reach the simulator, with a login and without", async () => {
  const refused = await fetch("https://pve.lan:8006/api2/json/version");
  expect([refused.status, refused.statusText]).toEqual([401, "No ticket"]);

  const login = await fetch("https://other.lan/api2/json/access/ticket", {
    method: "POST",
    body: new URLSearchParams({ username: "root@pam", password: "rootpass" }),
  });
  const { data } = (await login.json()) as { data: { ticket: string } };
  const version = await fetch("https://pve.lan:8006/api2/json/version", {
    headers: { Cookie: `PVEAuthCookie=${encodeURIComponent(data.ticket)}` },
  });
  expect(await version.json()).toMatchObject({ data: { version: "9.2.11" } });
});

test("the handlers are made once", () => {
  expect(simulator.handlers).toBe(simulator.handlers);
});
