import { expect, test } from "vitest";
import type { GuestDoor } from "../channels/channel.ts";
import type { ObservedInside, ObservedService } from "../runtimes/inside.ts";
import { judgePorts, type Listener, listeners } from "./ports.ts";

const ports = [
  { port: 8642, at: "hermes.api_server.port" },
  { port: 9119, at: "hermes.dashboard.port" },
];
const running: ObservedService = { state: "running", current: true };
const inside = (...services: string[]): ObservedInside => ({
  network: true,
  tools: {},
  files: {},
  mounts: {},
  services: Object.fromEntries(services.map((name) => [name, running])),
});
const on = (port: number, program: string, unit = ""): Listener => ({ port, program, unit });

const rows: { name: string; services: string[]; there: Listener[] | undefined; want: string[] }[] = [
  { name: "nobody", services: [], there: [], want: ["good", "good"] },
  { name: "others elsewhere", services: [], there: [on(22, "sshd")], want: ["good", "good"] },
  { name: "Docker for Hermes", services: ["hermes"], there: [on(8642, "docker-proxy")], want: ["good", "good"] },
  { name: "Docker for somebody else", services: [], there: [on(8642, "docker-proxy")], want: ["problem", "good"] },
  {
    name: "Hermes' own units",
    services: ["hermes-gateway.service", "hermes-dashboard.service"],
    there: [on(8642, "python3", "hermes-gateway.service"), on(9119, "python3", "hermes-dashboard.service")],
    want: ["good", "good"],
  },
  {
    name: "another program",
    services: ["hermes-gateway.service"],
    there: [on(9119, "nginx", "nginx.service")],
    want: ["good", "problem"],
  },
  { name: "one that does not say who it is", services: [], there: [on(8642, "")], want: ["problem", "good"] },
  { name: "nobody could look", services: [], there: undefined, want: ["unknown", "unknown"] },
];

test.each(rows)("$name: $want", ({ services, there, want }) => {
  const facts = judgePorts(ports, inside(...services), there);
  expect(facts.map(({ state }) => state)).toEqual(want);
  for (const { state, remedy } of facts) expect(remedy !== undefined).toBe(state === "problem");
});

test("who has a port is said, and where to choose another", () => {
  const [fact] = judgePorts(ports, inside(), [on(8642, "nginx", "nginx.service")]);
  expect(fact).toMatchObject({
    said: "port 8642 of the container is taken by nginx (nginx.service)",
    remedy: expect.stringContaining("hermes.api_server.port"),
  });
});

test.each([
  {
    output: "listens 8642 docker-proxy docker.service\r\nlistens 22 - -\r\n",
    want: [on(8642, "docker-proxy", "docker.service"), on(22, "")],
  },
  { output: "", want: [] },
  { output: "ss is missing\n", want: undefined },
])("$output is read as $want", async ({ output, want }) => {
  const door: GuestDoor = { run: async () => ({ code: 0, output }) };
  expect(await listeners(door, new AbortController().signal)).toEqual(want);
});
