import { apiToken, createPveClient, PveError } from "@homelab/pve-client";
import { describe, expect, test } from "vitest";
import { clientOf, SECRET } from "./answering-client.ts";

describe("fetch as transport", () => {
  test("a read whose fetch failed is repeated, a write is not", async () => {
    const reset = new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    const read = clientOf([reset, { data: { version: "9" } }]);
    expect(await read.pve.get("/version")).toEqual({ version: "9" });
    const write = clientOf([reset]);
    const run = write.pve.request({ method: "POST", path: "/access/groups", params: { groupid: "g" } });
    await expect(run).rejects.toThrow(expect.objectContaining({ code: "ECONNRESET", mayHaveRun: true }));
    expect(write.sent).toHaveLength(1);
  });

  test("tls together with fetch is a contradiction", () => {
    const make = () =>
      createPveClient({ host: "a", auth: apiToken("a@pve!bb=c"), fetch: async () => new Response(), tls: {} });
    expect(make).toThrow(PveError);
  });
});

describe("raw", () => {
  test("openapi-fetch over the same codec, the envelope kept", async () => {
    const { pve, sent } = clientOf([{ data: { net0: "name=eth0", onboot: 1 } }]);
    const { data, response } = await pve.raw.GET("/nodes/{node}/lxc/{vmid}/config", {
      params: { path: { node: "n", vmid: 1 }, query: { current: true } },
    });
    expect(data).toEqual({ data: { net0: { name: "eth0" }, onboot: true } });
    expect(response.status).toBe(200);
    expect(sent[0]).toMatchObject({ method: "GET", path: "/nodes/n/lxc/1/config?current=1" });
    expect(sent[0]?.headers).toEqual({ authorization: `PVEAPIToken=hermes@pve!deploy=${SECRET}` });
  });

  test("writes a form, and has no guard", async () => {
    const { pve, sent } = clientOf([{ data: null }]);
    await pve.raw.PUT("/nodes/{node}/lxc/{vmid}/config", {
      params: { path: { node: "n", vmid: 1 } },
      body: { features: { keyctl: true }, hostname: null, onboot: false },
    });
    expect(sent[0]?.body).toBe("features=keyctl%3D1&onboot=0&delete=hostname");
    expect(sent[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  test.each([
    [
      { status: 403, reason: "Permission check failed (/, Sys.Audit)", message: "Permission check failed\n" },
      "Permission check failed\n",
    ],
    [{ status: 401, reason: "No ticket", text: "" }, "No ticket"],
  ])("a refusal is an error, not an exception", async (answer, message) => {
    const { pve } = clientOf([answer]);
    const { data, error, response } = await pve.raw.GET("/version");
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ message });
    expect(response.status).toBe(answer.status);
  });
});
