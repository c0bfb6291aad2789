import { type Call, type Route, route } from "../core/route.ts";
import { markBackups, type Pruning, pruneBackups, retentionOf } from "./prune.ts";

const PRUNE = "/nodes/{node}/storage/{storage}/prunebackups";

function pruningOf(call: Call): Pruning {
  const [vmid, type] = [call.number("vmid"), call.text("type")];
  return {
    cluster: call.cluster,
    node: call.node,
    storage: call.required("storage"),
    ...(vmid !== undefined && { vmid }),
    ...(type !== undefined && { type }),
  };
}

/** Rule: `PVE/API2/Storage/PruneBackups.pm` method delete. */
function prune(call: Call): string {
  const pruning = pruningOf(call);
  const { storage, vmid } = pruning;
  if (vmid === undefined) call.check(`/storage/${storage}`, ["Datastore.Allocate"]);
  else {
    call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
    call.check(`/vms/${vmid}`, ["VM.Backup"]);
  }
  const id = vmid === undefined ? storage : `${vmid}@${storage}`;
  return call.startTask({ type: "prunebackups", id }, (worker) => {
    pruneBackups(pruning, retentionOf(pruning, call.text("prune-backups")), (line) => worker.log(line));
  });
}

export const pruneRoutes: readonly Route[] = [
  route(`GET ${PRUNE}`, (call) => {
    const pruning = pruningOf(call);
    return markBackups(pruning, retentionOf(pruning, call.text("prune-backups"))).map((mark) => ({ ...mark }));
  }),
  route(`DELETE ${PRUNE}`, prune),
];
