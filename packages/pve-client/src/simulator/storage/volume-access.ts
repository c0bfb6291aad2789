import { isVolid } from "../../ids/volid.ts";
import type { Call } from "../core/route.ts";
import { storageConfig } from "./storage-config.ts";
import { parseVolumeName } from "./volume-name.ts";
import { readVolid } from "./volumes.ts";

/**
 * Whether the caller may use a volume. Rule: `PVE/Storage.pm sub check_volume_access`.
 *
 * @param vmid guest in whose name it is used; its own volumes are open to it.
 * @param content kind that is expected, such as `vztmpl`; `rootdir` accepts `images` too.
 * @throws PveFailure 403, or 500 if the name is none or of another kind.
 */
export function checkVolumeAccess(call: Call, volid: string, vmid?: number, content?: string): void {
  if (!isVolid(volid)) {
    // the text has no line end in Perl, which then says where
    if (!call.identity.isRoot) {
      call.die("Only root can pass arbitrary filesystem paths. at /usr/share/perl5/PVE/Storage.pm line 651.");
    }
    return;
  }
  const { storage, name } = readVolid(volid);
  const { content: kind, owner } = parseVolumeName(storageConfig(call.cluster, storage), name);
  if (content !== undefined && kind !== content && (content !== "rootdir" || kind !== "images")) {
    call.die(`unable to use volume ${volid} - content type needs to be '${content}'`);
  }
  const path = `/storage/${storage}`;
  if (call.can(path, ["Datastore.Allocate"])) return;
  if (kind === "iso" || kind === "vztmpl" || kind === "import") {
    call.checkAny(path, ["Datastore.AllocateSpace", "Datastore.Audit"]);
  } else if (owner !== undefined && owner === vmid) {
    return;
  } else if (kind === "backup" && owner !== undefined) {
    call.check(path, ["Datastore.AllocateSpace"]);
    call.check(`/vms/${owner}`, ["VM.Backup"]);
  } else if ((kind === "images" || kind === "rootdir") && owner !== undefined) {
    call.check(path, ["Datastore.Audit"]);
    call.check(`/vms/${owner}`, ["VM.Config.Disk"]);
  } else {
    call.die(`missing privileges to access ${volid}`);
  }
}

/** The same question without throwing: for lists that leave out what the caller may not see. */
export function mayUseVolume(call: Call, volid: string): boolean {
  try {
    checkVolumeAccess(call, volid);
    return true;
  } catch {
    return false;
  }
}
