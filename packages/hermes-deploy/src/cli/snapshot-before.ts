import { ifAllowed } from "../observe/if-allowed.ts";
import type { Plan } from "../plan/plan.ts";
import { carryOutCalls } from "./carry-out-calls.ts";
import type { Deployment } from "./deployment.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Tools } from "./run-command.ts";

/**
 * Has PVE take a snapshot of the container before the plan changes it; nothing if there is no container, or nothing to do.
 * Where PVE can take none, nothing is changed either: who asks for a snapshot wants a way back.
 */
export async function snapshotBefore(deployment: Deployment, tools: Tools, plan: Plan): Promise<ExitCode> {
  const { spec, pve, emit } = deployment;
  const { node, vmid, mounts } = spec.container;
  const makes = plan.steps.some(({ id }) => id === "create-container");
  if (plan.steps.length === 0 || makes) return EXIT.done;
  const feature = await ifAllowed(pve.get("/nodes/{node}/lxc/{vmid}/feature", { node, vmid, feature: "snapshot" }));
  if (feature?.hasFeature === false) {
    const why = mounts.length > 0 ? "a directory of the node is mounted in it" : "its storage has none";
    emit({
      type: "error",
      message: `PVE takes no snapshot of container ${vmid}: ${why}`,
      details: [`as root on the node instead: vzdump ${vmid} --mode stop --storage STORAGE`],
      hint: "Nothing was changed. Without --snapshot it goes on.",
    });
    return EXIT.blocked;
  }
  const snapname = `hermes-${new Date(tools.world.clock.now()).toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
  const description = `before: ${plan.steps.map(({ title }) => title).join("; ")}`;
  return await carryOutCalls(deployment, tools, "snapshot", `Take snapshot ${snapname}`, [
    { method: "POST", path: "/nodes/{node}/lxc/{vmid}/snapshot", params: { node, vmid, snapname, description } },
  ]);
}
