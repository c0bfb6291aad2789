import { expect, test } from "vitest";
import { totpCode } from "../../auth/totp.ts";
import { fakeClock } from "../clock/clock.ts";
import { createSimulator } from "../simulator.ts";

const URI = "otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=x";

function world() {
  const clock = fakeClock();
  const simulator = createSimulator(
    {
      passwords: { "root@pam": "rootpass", "a@pve": "apass" },
      files: { "user.cfg": "user:root@pam:1:0::::::\nuser:a@pve:1:0::::::\nuser:b@pve:1:0::::::\n" },
    },
    { clock },
  );
  const call = async (as: string | undefined, method: string, path: string, params: Record<string, string> = {}) => {
    const door = as === undefined ? simulator.fetch : simulator.as(as);
    const isRead = method === "GET" || method === "DELETE";
    const query = new URLSearchParams(params);
    const response = await door(
      `https://pve1/api2/json${path}${isRead && query.size > 0 ? `?${query}` : ""}`,
      isRead ? { method } : { method, body: query },
    );
    const text = await response.text();
    const { data, errors } = text.startsWith("{") ? JSON.parse(text) : { data: undefined, errors: undefined };
    return { status: response.status, reason: response.statusText, data, errors };
  };
  const login = (params: Record<string, string>) =>
    call(undefined, "POST", "/access/ticket", { username: "a@pve", ...params });
  const code = () => totpCode(URI, clock.now());
  const add = () =>
    call("root@pam", "POST", "/access/tfa/a@pve", { type: "totp", totp: URI, value: code(), description: "phone" });
  return { simulator, clock, call, login, code, add };
}

test("a login with a second factor takes two steps, and each code once", async () => {
  const { simulator, clock, call, login, code, add } = world();
  const { data: added } = await add();
  expect(simulator.files()["user.cfg"]).toContain("user:a@pve:1:0:::::x:\n");
  const { data: half } = await login({ password: "apass" });
  expect(half).toMatchObject({ username: "a@pve", NeedTFA: 1 });
  expect(half.ticket).toMatch(/^PVE:!tfa!%7B%22totp%22%3Atrue%7D:[0-9A-F]{8}::/);
  expect(half.cap).toBeUndefined();
  const opened = await simulator.fetch("https://pve1/api2/json/version", {
    headers: { Cookie: `PVEAuthCookie=${encodeURIComponent(half.ticket)}` },
  });
  expect(opened.status).toBe(401);

  const answer = (password: string) => login({ "tfa-challenge": half.ticket, password });
  expect((await answer("totp:000000")).status).toBe(401);
  const { data: whole } = await answer(`totp:${code()}`);
  expect(whole.ticket).toMatch(/^PVE:a@pve:/);
  expect((await answer(`totp:${code()}`)).status).toBe(401);
  clock.advance(30_000);
  expect((await answer(`totp:${code()}`)).status).toBe(200);
  expect((await login({ password: whole.ticket })).data.NeedTFA).toBeUndefined();

  await call("root@pam", "PUT", `/access/tfa/a@pve/${added.id}`, { enable: "0" });
  expect((await login({ password: "apass" })).data.NeedTFA).toBeUndefined();
  expect((await call("root@pam", "DELETE", `/access/tfa/a@pve/${added.id}`)).status).toBe(200);
  expect(simulator.files()["user.cfg"]).toContain("user:a@pve:1:0::::::\n");
});

test("eight wrong codes lock the factor; a recovery code opens it, once", async () => {
  const { call, login, code, add } = world();
  await add();
  const { data } = await call("root@pam", "POST", "/access/tfa/a@pve", { type: "recovery" });
  expect(data.recovery).toHaveLength(10);
  const answer = async (password: string) => {
    const { data: half } = await login({ password: "apass" });
    return (await login({ "tfa-challenge": half.ticket, password })).status;
  };
  for (let wrong = 0; wrong < 8; wrong++) expect(await answer("totp:000000")).toBe(401);
  expect(await answer(`totp:${code()}`)).toBe(401);
  expect((await call("root@pam", "GET", "/access/tfa")).data[0]).toMatchObject({ userid: "a@pve", "totp-locked": 1 });
  expect(await answer(`recovery:${data.recovery[0]}`)).toBe(200);
  expect(await answer(`recovery:${data.recovery[0]}`)).toBe(401);
  expect(await answer(`totp:${code()}`)).toBe(200);
});

test("root unlocks", async () => {
  const { call, login, add } = world();
  await add();
  const { data: half } = await login({ password: "apass" });
  for (let wrong = 0; wrong < 8; wrong++) await login({ "tfa-challenge": half.ticket, password: "totp:000000" });
  expect((await call("root@pam", "PUT", "/access/users/a@pve/unlock-tfa")).data).toBe(1);
  expect((await call("root@pam", "PUT", "/access/users/a@pve/unlock-tfa")).data).toBe(0);
});

test("who may see and change whose factors, and with what", async () => {
  const { call, code, add } = world();
  const { data } = await add();
  const own = { type: "totp", totp: URI, value: code(), description: "x" };
  expect(await call("a@pve", "POST", "/access/tfa/a@pve", own)).toMatchObject({
    status: 400,
    errors: { password: "password is required to modify user" },
  });
  expect(await call("a@pve", "POST", "/access/tfa/a@pve", { ...own, password: "wrong" })).toMatchObject({
    status: 500,
    reason: "invalid credentials",
  });
  expect((await call("a@pve", "POST", "/access/tfa/a@pve", { ...own, password: "apass" })).status).toBe(200);
  expect((await call("b@pve", "GET", "/access/tfa/a@pve")).status).toBe(403);
  expect((await call("b@pve", "GET", "/access/tfa")).data).toEqual([]);
  expect((await call("a@pve", "GET", "/access/tfa")).data[0].entries).toHaveLength(2);
  expect((await call("a@pve", "GET", `/access/tfa/a@pve/${data.id}`)).data).toEqual({
    id: data.id,
    type: "totp",
    description: "phone",
    created: expect.any(Number),
  });
  expect((await call("a@pve", "GET", "/access/tfa/a@pve/none")).status).toBe(404);
});

test.each([
  [{ type: "totp" }, "'totp' type requires both 'totp' and 'value' parameters"],
  [{ type: "totp", totp: URI, value: "000000", description: "x" }, "failed to verify TOTP challenge"],
  [{ type: "totp", totp: "https://x", value: "000000", description: "x" }, "not a totp uri"],
  [{ type: "totp", totp: URI, value: "000000" }, "'description' is required for new entries"],
  [{ type: "recovery", value: "1" }, "generating recovery tokens does not allow additional parameters"],
])("%j adds no factor", async (params, reason) => {
  expect(await world().call("root@pam", "POST", "/access/tfa/a@pve", params)).toMatchObject({ status: 500, reason });
});

test("a console's ticket is verified for its identity, path and rights", async () => {
  const { simulator, call } = world();
  const { data } = await call("root@pam", "POST", "/nodes/pve1/termproxy");
  const check = (more: Record<string, string>) =>
    call("root@pam", "POST", "/access/vncticket", {
      authid: "root@pam",
      path: "/nodes/pve1",
      privs: "Sys.Console",
      vncticket: data.ticket,
      ...more,
    });
  expect((await check({})).status).toBe(200);
  expect((await check({ authid: "a@pve" })).status).toBe(401);
  expect((await check({ path: "/nodes/pve2" })).status).toBe(401);
  simulator.clock.advance(41_000);
  expect((await check({})).status).toBe(401);
});
