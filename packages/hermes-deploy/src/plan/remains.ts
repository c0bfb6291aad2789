import { shellQuote } from "../render/shell-quote.ts";
import type { ObservedGuest } from "./observed.ts";
import type { HostScriptStep } from "./step.ts";

/** Whether a container is nothing but its lock: its creation has taken the id, and made nothing yet. */
export function isBareLock({ lock, config }: ObservedGuest): boolean {
  const keys = Object.keys(config ?? {}).filter((key) => !["lock", "digest"].includes(key));
  return (lock === "create" || lock === "destroyed") && config !== undefined && keys.length === 0;
}

/**
 * Clears away what is left of a container that PVE keeps locked: only root can. Whoever still works on it holds the lock
 * of its configuration's file, so that `pct unlock` would fail.
 */
export function clearRemainsStep(id: string, { vmid, lock = "", remains }: ObservedGuest): HostScriptStep {
  const began = lock === "create" ? "creation" : "destruction";
  const volumes = remains?.volumes ?? [];
  return {
    id,
    kind: "host-script",
    needs: "host-shell",
    title: `Clear away what is left of container ${vmid}`,
    reason: `its ${began} was broken off, and PVE keeps it locked (${lock})`,
    changes: [`container ${vmid}`, ...volumes].map((what) => ({ what, from: "left over" })),
    dependsOn: [],
    clears: vmid,
    script: `set -eu
${volumes.map((volid) => freeVolume(volid, vmid)).join("")}if pct config ${vmid} 2> /dev/null | grep -q -x 'lock: ${lock}'; then
  pct unlock ${vmid}
  pct set ${vmid} -protection 0
  pct destroy ${vmid}
fi
if pct config ${vmid} > /dev/null 2>&1; then
  echo "container ${vmid} is not what it was a moment ago; nothing was done to it" >&2
  exit 1
fi
`,
  };
}

/** Volumes before the container: as long as it is there, this is not done. */
function freeVolume(volid: string, vmid: number): string {
  const storage = volid.split(":")[0] ?? "";
  return `if pvesm list ${shellQuote(storage)} --vmid ${vmid} | grep -q -F ${shellQuote(`${volid} `)}; then pvesm free ${shellQuote(volid)}; fi
`;
}
