import { expect, test } from "vitest";
import { createSimulator } from "../simulator.ts";

const FILE = "nodes/pve1/lxc/105.conf";

function open() {
  const simulator = createSimulator({
    node: "pve1",
    files: { "user.cfg": "user:root@pam:1:0::::::\n", [FILE]: "hostname: web\nmemory: 512\n" },
  });
  const ask = async (method: string, path: string, body?: Record<string, string>) => {
    const target = `https://pve1:8006/api2/json/nodes/pve1/lxc/105/firewall${path}`;
    const response = await simulator.as("root@pam")(target, {
      method,
      ...(body && { body: new URLSearchParams(body) }),
    });
    return (await response.json()) as { data: { digest?: string }[] | { digest?: string } | null; message?: string };
  };
  return { simulator, ask };
}

const SSH = { type: "in", action: "ACCEPT", proto: "tcp", dport: "22", enable: "1" };
const WEB = { type: "in", action: "ACCEPT", proto: "tcp", dport: "443", comment: "web" };

test("rules are added in front, moved, changed and removed, and the file says so", async () => {
  const { simulator, ask } = open();
  await ask("POST", "/rules", SSH);
  await ask("POST", "/rules", WEB);
  const file = () => simulator.files()["firewall/105.fw"];
  expect(file()).toBe("[RULES]\n\n|IN ACCEPT -p tcp -dport 443 # web\nIN ACCEPT -p tcp -dport 22\n\n");
  await ask("PUT", "/rules/0", { moveto: "2" });
  await ask("PUT", "/rules/1", { enable: "1", delete: "comment" });
  expect(file()).toBe("[RULES]\n\nIN ACCEPT -p tcp -dport 22\nIN ACCEPT -p tcp -dport 443\n\n");
  expect(await ask("GET", "/rules/1")).toMatchObject({ data: { pos: 1, dport: "443", enable: 1 } });
  await ask("DELETE", "/rules/0");
  await ask("DELETE", "/rules/0");
  expect(file()).toBeUndefined();
});

test("options are kept beside the rules, and an old digest is refused", async () => {
  const { simulator, ask } = open();
  expect(await ask("GET", "/options")).toEqual({ data: { digest: "da39a3ee5e6b4b0d3255bfef95601890afd80709" } });
  await ask("PUT", "/options", { enable: "1", policy_in: "DROP" });
  expect(simulator.files()["firewall/105.fw"]).toBe("[OPTIONS]\n\nenable: 1\npolicy_in: DROP\n\n");
  expect(await ask("PUT", "/options", { enable: "0", digest: "0".repeat(40) })).toMatchObject({
    message: "detected modified configuration - file changed by other user? Try again.\n",
  });
});
