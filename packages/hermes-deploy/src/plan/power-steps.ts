import type { Container } from "../spec/container.ts";
import type { ObservedGuest } from "./observed.ts";
import type { Call, CallsStep } from "./step.ts";
import { STOP_SECONDS } from "./wanted.ts";

/**
 * Settings that a running container takes over at once. Everything else waits for a restart
 * (`PVE/LXC/Config.pm sub vmconfig_hotplug_pending`).
 */
const HOT = /^(?:onboot|startup|description|tags|protection|cores|cpulimit|cpuunits|memory|swap|net\d+)$/;

/** Starts the container, or restarts it for settings that wait for that. */
export function powerStep(
  container: Container,
  guest: ObservedGuest | undefined,
  changed: readonly string[],
  dependsOn: readonly string[],
): CallsStep | undefined {
  const { vmid } = container;
  if (guest?.status !== "running") {
    return {
      ...base(container, dependsOn, "start"),
      id: "start-container",
      title: `Start container ${vmid}`,
      reason: guest === undefined ? "a new container is stopped" : `container ${vmid} is ${guest.status}`,
      changes: [{ what: `container ${vmid}`, from: guest?.status ?? "stopped", to: "running" }],
    };
  }
  const waiting = [...new Set([...changed, ...guest.pending.map(({ key }) => key)])].filter((key) => !HOT.test(key));
  if (waiting.length === 0) return undefined;
  return {
    ...base(container, dependsOn, "reboot", { timeout: STOP_SECONDS }),
    id: "restart-container",
    title: `Restart container ${vmid}`,
    reason: `${waiting.join(", ")} of a running container take effect with a restart`,
    changes: waiting.map((what) => ({ what, from: "pending", to: "in effect" })),
  };
}

/** Stops the container: asked to, and after a time forced to. */
export function stopStep(
  container: Container,
  guest: ObservedGuest,
  reason = "a running container cannot be destroyed",
): CallsStep | undefined {
  if (guest.status !== "running") return undefined;
  return {
    ...base(container, [], "shutdown", { timeout: STOP_SECONDS, forceStop: true }),
    id: "stop-container",
    title: `Stop container ${container.vmid}`,
    reason,
    changes: [{ what: `container ${container.vmid}`, from: "running", to: "stopped" }],
  };
}

/** Destroys the container and the volumes that are its own (`PVE/LXC.pm sub destroy_lxc_container`). */
export function destroyStep(container: Container, dependsOn: readonly string[]): CallsStep {
  const { node, vmid } = container;
  return {
    id: "destroy-container",
    kind: "calls",
    needs: "api",
    title: `Destroy container ${vmid}`,
    reason: `container ${vmid} is there`,
    changes: [{ what: `container ${vmid}`, from: "there" }],
    dependsOn,
    rootOnly: [],
    calls: [{ method: "DELETE", path: "/nodes/{node}/lxc/{vmid}", params: { node, vmid } }],
  };
}

function base(
  { node, vmid }: Container,
  dependsOn: readonly string[],
  verb: string,
  params: Readonly<Record<string, unknown>> = {},
): Pick<CallsStep, "kind" | "needs" | "dependsOn" | "rootOnly" | "calls"> {
  const call: Call = {
    method: "POST",
    path: `/nodes/{node}/lxc/{vmid}/status/${verb}`,
    params: { node, vmid, ...params },
  };
  return { kind: "calls", needs: "api", dependsOn, rootOnly: [], calls: [call] };
}
