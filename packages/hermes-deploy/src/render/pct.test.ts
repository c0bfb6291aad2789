import { expect, test } from "vitest";
import { pctCommand } from "./pct.ts";

test.each([
  { verb: "start", params: {}, want: "pct start 118" },
  {
    verb: "set",
    params: { features: { nesting: true, keyctl: true }, mp0: { bind: "/mnt/pve/hdd/hermes", mp: "/data" } },
    want: "pct set 118 -features nesting=1,keyctl=1 -mp0 /mnt/pve/hdd/hermes,mp=/data",
  },
  {
    verb: "set",
    params: { mp0: { bind: "/my disk", mp: "/da'ta", ro: true } },
    want: String.raw`pct set 118 -mp0 '/my disk,mp=/da'\''ta,ro=1'`,
  },
  {
    verb: "set",
    params: { mp0: null, features: null, onboot: false, cores: 2 },
    want: "pct set 118 -onboot 0 -cores 2 -delete mp0,features",
  },
  {
    verb: "set",
    params: { mp1: { volume: "local-lvm:vm-999-disk-1", mp: "/home" } },
    want: "pct set 118 -mp1 local-lvm:vm-999-disk-1,mp=/home",
  },
])("$want", ({ verb, params, want }) => {
  expect(pctCommand(verb, 118, params)).toBe(want);
});
