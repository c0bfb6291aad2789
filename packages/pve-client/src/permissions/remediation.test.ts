import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import type { PlannedCall } from "./planned-call.ts";
import { remediation } from "./remediation.ts";
import { shellQuote } from "./shell-quote.ts";

const config = { method: "PUT", path: "/nodes/{node}/lxc/{vmid}/config" } as const;
const guest = { node: "gihyeon", vmid: 118 };

test.each([
  [
    {
      ...config,
      params: { ...guest, features: "nesting=1,keyctl=1", mp0: { bind: "/mnt/pve/hdd/hermes", mp: "/data" } },
    },
    "pct set 118 -features nesting=1,keyctl=1 -mp0 /mnt/pve/hdd/hermes,mp=/data",
  ],
  [
    { ...config, params: { ...guest, features: { nesting: true, keyctl: true }, onboot: true, memory: undefined } },
    "pct set 118 -features keyctl=1,nesting=1 -onboot 1",
  ],
  [{ ...config, params: { ...guest, hookscript: null, delete: "dev0" } }, "pct set 118 -delete hookscript,dev0"],
  [{ ...config, params: { ...guest, revert: "memory,swap" } }, "pct set 118 -revert memory,swap"],
  [
    { method: "PUT", path: "/access/acl", params: { path: "/vms", roles: "PVEAuditor", users: "a@pve", delete: true } },
    "pvesh set /access/acl -path /vms -roles PVEAuditor -users a@pve -delete 1",
  ],
  [
    { ...config, params: { ...guest, mp: ["/srv/a b,mp=/a"], tags: ["a", "b"] } },
    "pct set 118 -mp0 '/srv/a b,mp=/a' -tags a,b",
  ],
  [
    {
      method: "POST",
      path: "/nodes/{node}/lxc",
      params: { ...guest, ostemplate: "local:vztmpl/d.tar.zst", password: "geheim", features: { fuse: true } },
    },
    'pct create 118 local:vztmpl/d.tar.zst -password "$PASSWORD" -features fuse=1',
  ],
  [
    { method: "PUT", path: "/nodes/{node}/qemu/{vmid}/config", params: { node: "n", vmid: 200, args: "-name it's" } },
    "qm set 200 -args '-name it'\\''s'",
  ],
  [
    { method: "POST", path: "/nodes/{node}/execute", params: { node: "n", commands: '[{"a":1}]' } },
    `pvesh create /nodes/n/execute -commands '[{"a":1}]'`,
  ],
  [{ method: "GET", path: "/cluster/backup-info" }, "pvesh get /cluster/backup-info"],
  [
    { method: "DELETE", path: "/nodes/{node}/qemu/{vmid}", params: { node: "n", vmid: 7, skiplock: true } },
    "pvesh delete /nodes/n/qemu/7 -skiplock 1",
  ],
  [
    { method: "PUT", path: "/nodes/{node}/lxc/{vmid}/config", params: { node: "n", features: "fuse=1" } },
    "pvesh set '/nodes/n/lxc/{vmid}/config' -features fuse=1",
  ],
] satisfies [PlannedCall, string][])("%# %o", (call, want) => expect(remediation(call)).toEqual([want]));

test("there is no command for a method that is not known", () => {
  expect(remediation({ method: "GET", path: "/of/tomorrow" })).toEqual([]);
});

test("a shell reads back the very words", () => {
  const words = ["", "plain", "a b", "it's", '"$HOME"', "`id`", "back\\slash", "new\nline", "*", "~", "ü", "a;b", "-x"];
  const script = `printf '%s\\0' ${words.map(shellQuote).join(" ")}`;
  expect(execFileSync("sh", ["-c", script]).toString()).toBe(words.map((word) => `${word}\0`).join(""));
});
