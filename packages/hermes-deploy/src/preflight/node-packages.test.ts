import type { Verdict } from "@homelab/pve-client";
import { expect, test } from "vitest";
import type { HostDoor } from "../channels/channel.ts";
import { type NodeView, nodePackages } from "./node-packages.ts";

const ROWS = [
  { Package: "lxc-pve", Version: "6.0.5-4", OldVersion: "6.0.5-1" }, // a newer one is to be had
  { Package: "zfsutils-linux", Version: "2.3.4-pve1", OldVersion: "2.3.4-pve1" },
  { Package: "pve-manager", Version: "9.1.1", OldVersion: "9.1.1" },
];

function pveThat(allows: boolean): NodeView["pve"] {
  const verdict: Verdict = allows
    ? { allowed: true }
    : { allowed: false, reason: "", missing: [], rootOnly: [], findings: [], remediation: [] };
  const get = async () => ROWS;
  return { get: get as never, preflight: async () => [verdict] };
}

const shellThatSays = (output: string): HostDoor => ({ immediate: true, run: async () => ({ code: 0, output }) });
const signal = new AbortController().signal;

test.each([
  {
    name: "the API, what is installed and not what could be",
    allows: true,
    shell: undefined,
    want: { "lxc-pve": "6.0.5-1", "zfsutils-linux": "2.3.4-pve1" },
  },
  { name: "a shell on the node", allows: false, shell: "lxc-pve 6.0.0-1\r\n", want: { "lxc-pve": "6.0.0-1" } },
  { name: "a shell that knows none of them", allows: false, shell: "", want: undefined },
  { name: "nobody", allows: false, shell: undefined, want: undefined },
])("asks $name", async ({ allows, shell, want }) => {
  const hostDoor = shell === undefined ? undefined : shellThatSays(shell);
  expect(await nodePackages("pve1", { pve: pveThat(allows), hostDoor, signal })).toEqual(want);
});
