import { type Call, type Route, route } from "../core/route.ts";
import { inTask, placeOf } from "../guest-config/place.ts";
import { enabledStorage, storageConfig } from "../storage/storage-config.ts";
import { checkVolumeAccess } from "../storage/volume-access.ts";
import { parseVolumeName } from "../storage/volume-name.ts";
import { activateVolume, readVolid } from "../storage/volumes.ts";
import { parseOption } from "./property-values.ts";
import { pruneRoutes } from "./prune-routes.ts";
import { checkBackupParameters, checkSelection, selectedGuests } from "./request.ts";
import type { Retention } from "./retention.ts";
import { backUp, backUpAll } from "./vzdump.ts";

const LOCK = "/var/run/vzdump.lock";
const LOCK_WAIT_S = 180 * 60;

/** Rule: `PVE/API2/VZDump.pm` method vzdump. */
function vzdump(call: Call): string {
  const storage = call.text("storage") ?? "local";
  checkBackupParameters(call, storage);
  checkSelection((name) => call.text(name));
  const vmids = selectedGuests(call);
  if (vmids.length === 0 && !call.flag("all", false)) return "OK";
  if (!call.has("dumpdir")) call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
  const id = vmids.length === 1 ? vmids[0] : undefined;
  return call.startTask({ type: "vzdump", ...(id !== undefined && { id }) }, (worker) =>
    call.cluster.locks.hold(LOCK, LOCK_WAIT_S, async () => {
      checkStorage(call, storage);
      const wanted = call.flag("all", false) ? vmids.filter((vmid) => call.can(`/vms/${vmid}`, ["VM.Backup"])) : vmids;
      for (const vmid of wanted) call.check(`/vms/${vmid}`, ["VM.Backup"]);
      worker.log(`INFO: starting new backup job: ${commandLine(call)}`);
      const [compress, notesTemplate] = [call.text("compress"), call.text("notes-template")];
      const options = {
        storage,
        mode: call.text("mode") ?? "snapshot",
        isProtected: call.flag("protected", false),
        ...(compress !== undefined && { compress }),
        ...(notesTemplate !== undefined && { notesTemplate }),
        ...(call.flag("remove", true) && { retention: retentionFor(call, storage) }),
      };
      const log = (line: string) => worker.log(line);
      const failures = await backUpAll(wanted, log, (vmid) => backUp(inTask(placeOf(call, vmid), worker), options));
      if (failures.length === 0) worker.log("INFO: Backup job finished successfully");
      else worker.log("INFO: Backup job finished with errors");
      if (failures.length > 0) call.die("job errors");
    }),
  );
}

/** What the call says of older backups, else what the storage is told; without either all are kept. */
function retentionFor(call: Call, storage: string): Retention {
  const text = call.text("prune-backups") ?? storageConfig(call.cluster, storage).options.get("prune-backups");
  return text === undefined ? { "keep-all": true } : parseOption("prune-backups", text);
}

function checkStorage(call: Call, storage: string): void {
  const problem = `could not get storage information for '${storage}':`;
  const config = enabledStorage(call.cluster, storage, call.node);
  if (!config.content.has("backup"))
    call.die(`${problem} can't use storage '${storage}' for backups - wrong content type`);
}

/** Rule: `PVE/VZDump/Common.pm sub command_line`. */
function commandLine(call: Call): string {
  const names = Object.keys(call.params).filter((name) => name !== "node" && name !== "vmid");
  const options = names.sort().map((name) => ` --${name} ${call.required(name)}`);
  return `vzdump ${(call.text("vmid") ?? "").replaceAll(",", " ")}${options.join("")}`;
}

/** Rule: `PVE/API2/VZDump.pm` method extractconfig. */
function extractConfig(call: Call): string {
  const volid = call.required("volume");
  checkVolumeAccess(call, volid, undefined, "backup");
  const { storage, name } = readVolid(volid);
  const { owner } = parseVolumeName(storageConfig(call.cluster, storage), name);
  call.check(`/vms/${owner}`, ["VM.Backup"]);
  const { backup } = activateVolume(call.cluster, call.node, volid);
  return backup?.config ?? call.fail(501, `what is in '${volid}' is not simulated: it was not made here`);
}

export const backupRoutes: readonly Route[] = [
  ...pruneRoutes,
  route("POST /nodes/{node}/vzdump", vzdump),
  route("GET /nodes/{node}/vzdump/extractconfig", extractConfig),
];
