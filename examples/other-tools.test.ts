import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createSimulator, readFixture } from "@homelab/pve-client/simulator";
import { expect, test } from "vitest";

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

function succeeds(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Runs a tool against a simulated node, and returns the lines that it prints. */
async function run(command: string, script: string): Promise<{ lines: string[]; files: Record<string, string> }> {
  const simulator = createSimulator(await readFixture(new URL("homelab.json", import.meta.url)));
  const server = await simulator.serve();
  const folder = await mkdtemp(join(tmpdir(), "pve-tools-"));
  try {
    const ca = join(folder, "ca.pem");
    await writeFile(ca, server.certificate);
    const env = {
      ...process.env,
      PVE_HOST: new URL(server.url).host,
      PVE_CA: ca,
      PVE_PASSWORD: "only-in-the-simulator",
      PVE_TOKEN: "hermes@pve!deploy=11111111-2222-4333-8444-555555555555",
    };
    const { stdout } = await promisify(execFile)(command, [file(script)], { env });
    return { lines: stdout.trim().split("\n"), files: simulator.files() };
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

test("curl logs in, reads and changes", async () => {
  if (!succeeds("curl", "--version")) return void process.stdout.write("with-curl.sh COULD NOT RUN: no curl here\n");
  const { lines, files } = await run("sh", "with-curl.sh");
  expect(lines).toEqual([expect.stringContaining('"version":"9.2.11"'), '{"data":null}', "litellm"]);
  expect(files["nodes/gihyeon/lxc/117.conf"]).toContain("memory: 3072\n");
});

test("proxmoxer lists the guests", async () => {
  const python = ["python3", "/usr/bin/python3"].find((each) => succeeds(each, "-c", "import proxmoxer, requests"));
  if (!python) {
    const how = "no Python here can import proxmoxer; on Debian: apt-get install -y python3-proxmoxer";
    if (process.env.REQUIRE_PROGRAMS === "1") expect.fail(how);
    return void process.stdout.write(`with_proxmoxer.py COULD NOT RUN: ${how}\n`);
  }
  expect((await run(python, "with_proxmoxer.py")).lines).toEqual(["117 litellm on gihyeon: running"]);
});
