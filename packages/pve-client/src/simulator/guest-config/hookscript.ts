import { isVolid } from "../../ids/volid.ts";
import { die } from "../core/answer.ts";
import { hostFiles } from "../host/host-files.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { parseVolumeName, volumePath } from "../storage/volume-name.ts";
import { findVolume, readVolid } from "../storage/volumes.ts";
import type { Place } from "./place.ts";

/**
 * Whether a volume can be a guest's hook script. Rule: `PVE/GuestHelpers.pm sub check_hookscript`.
 *
 * @throws PveFailure 500 if it is no snippet, or not there.
 */
export function checkHookscript(place: Place, volid: string): void {
  if (!isVolid(volid)) die(`unable to parse volume ID '${volid}'`);
  const { storage, name } = readVolid(volid);
  const config = storageConfig(place.cluster, storage);
  if (parseVolumeName(config, name).content !== "snippets") die(`'${volid}' is not in the snippets directory`);
  const onDisk = hostFiles(place.cluster, place.node).exists(volumePath(config, name));
  if (!onDisk && !findVolume(place.cluster, place.node, volid)) die(`script '${volid}' does not exist`);
}
