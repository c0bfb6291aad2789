import { expect, test } from "vitest";
import { archiveIn } from "./backup.ts";

test.each([
  [
    "INFO: creating vzdump archive '/var/lib/vz/dump/vzdump-lxc-105-2026_11_21-10_00_00.tar.zst'",
    "nas:backup/vzdump-lxc-105-2026_11_21-10_00_00.tar.zst",
  ],
  [
    "INFO: creating Proxmox Backup Server archive 'ct/105/2026-11-21T10:00:00Z'",
    "nas:backup/ct/105/2026-11-21T10:00:00Z",
  ],
  ["INFO: Starting Backup of VM 105 (lxc)", undefined],
])("%s", (line, want) => {
  expect(archiveIn(line, "nas")).toBe(want);
});
