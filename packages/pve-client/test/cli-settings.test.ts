import { chmod, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { freshWorld, home, PVE_TOKEN, pve, simulator } from "./pve-command.ts";

beforeEach(freshWorld);

describe("realms", () => {
  test("are listed without any credential, as a table or as JSON", async () => {
    const env = { PVE_TOKEN: "" };
    expect(await pve(["realms"], { env, isTTY: true })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^type +realm +comment\npam +pam +\S.*\npve +pve +/),
    });
    const { out } = await pve(["realms", "pve1", "--json"], { env });
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ realm: "pam", type: "pam" }));
    expect(simulator.log.map(({ authid }) => authid)).toEqual([undefined, undefined]);
  });

  test("of a server whose certificate is trusted once", async () => {
    const { url, close } = await simulator.serve();
    const { host } = new URL(url);
    const refused = await pve(["realms", host], { real: true });
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining("--trust") });
    expect((await pve(["realms", host, "--trust"], { real: true })).code).toBe(0);
    expect((await pve(["realms", host], { real: true })).code).toBe(0);
    await close();
  });

  test("without a server there is nothing to ask", async () => {
    expect(await pve(["realms"], { real: true })).toMatchObject({ code: 2, err: expect.stringContaining("No server") });
  });
});

describe("settings", () => {
  test("login --trust notes the certificate and keeps the token for its owner alone; then nothing more is asked", async () => {
    const { url, close } = await simulator.serve();
    const host = new URL(url).host;
    const run = await pve(["login", host, "--trust"], { real: true, stdin: `${PVE_TOKEN}\n` });
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining(`${host} runs PVE 9.`) });
    const folder = join(home, ".config/pve");
    for (const file of ["login.json", "known_hosts"]) expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, "known_hosts"), "utf8")).toContain(`${host} `);
    expect((await pve(["get", "/version"], { real: true })).code).toBe(0);

    await chmod(join(folder, "login.json"), 0o644);
    const open = await pve(["get", "/version"], { real: true });
    expect(open).toMatchObject({ code: 2, err: expect.stringContaining("others may read it: chmod 600") });
    await close();
  });

  test("without --trust a certificate that nobody vouches for is refused, and nothing is kept", async () => {
    const { url, close } = await simulator.serve();
    const run = await pve(["login", new URL(url).host], { real: true, stdin: PVE_TOKEN });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/certificate is not trusted.*SHA-256 fingerprint is/s);
    await expect(stat(join(home, ".config/pve/login.json"))).rejects.toThrow("ENOENT");
    await close();
  });

  test("another certificate than was trusted is refused before the token is sent", async () => {
    const first = await simulator.serve();
    const { port, host } = new URL(first.url);
    await pve(["login", host, "--trust"], { real: true, stdin: PVE_TOKEN });
    await first.close();
    const second = await simulator.serve({ port: Number(port) });
    const before = simulator.log.length;
    const run = await pve(["get", "/version"], { real: true });
    expect(run).toMatchObject({ code: 1, err: expect.stringContaining("has another certificate than before") });
    expect(simulator.log).toHaveLength(before);
    await second.close();
  });

  test("a password from a file", async () => {
    const PVE_PASSWORD_FILE = join(home, "password");
    await writeFile(PVE_PASSWORD_FILE, "right horse\n");
    const env = { PVE_TOKEN: "", PVE_USER: "root@pam", PVE_PASSWORD_FILE };
    expect((await pve(["get", "/version"], { env })).code).toBe(0);
    expect(simulator.log.map(({ authid }) => authid)).toContain("root@pam");
  });

  test.each([
    [{}, "No server: set PVE_HOST and PVE_TOKEN, or run pve login HOST."],
    [{ PVE_HOST: "pve1" }, "No credential: set PVE_TOKEN"],
    [{ PVE_HOST: "pve1", PVE_TOKEN: "abc" }, "PVE_TOKEN (user@realm!name=secret): Not an API token"],
    [{ PVE_HOST: "pve1", PVE_USER: "root", PVE_PASSWORD: "x" }, "PVE_USER: A user is name@realm"],
    [{ PVE_HOST: "pve1", PVE_USER: "a@pve", PVE_PASSWORD_FILE: "/none" }, "PVE_PASSWORD_FILE: ENOENT"],
    [{ PVE_HOST: "pve1", PVE_TOKEN, PVE_FINGERPRINT: "AA" }, "PVE_FINGERPRINT: tls.fingerprint must be 32 bytes"],
    [{ PVE_HOST: "pve1", PVE_TOKEN, PVE_CA: "/none" }, "PVE_CA: ENOENT"],
    [{ PVE_HOST: "pve1", PVE_USER: "root@pam" }, "neither PVE_PASSWORD_FILE nor PVE_PASSWORD"],
  ])("%j: %s", async (env, text) => {
    expect(await pve(["get", "/version"], { real: true, env })).toMatchObject({
      code: 2,
      err: expect.stringContaining(text),
    });
  });
});
