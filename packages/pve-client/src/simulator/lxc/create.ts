import type { Place } from "../guest-config/place.ts";
import { addToPool } from "../guest-config/pool-entry.ts";
import { guestBackend } from "../guests/insides.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { volumePath } from "../storage/volume-name.ts";
import { activateVolume, readVolid } from "../storage/volumes.ts";
import { writeConfig } from "./config-store.ts";
import type { ContainerConfig, ContainerSection } from "./container-config.ts";
import { createDisks, freeDisks } from "./disks.ts";
import { guestOf } from "./guest-of.ts";
import { applyImage } from "./oci-archive.ts";
import { templateFacts } from "./template-facts.ts";

export interface Creation {
  /** Volume id of the template. */
  readonly template: string;
  readonly disks: ContainerSection;
  readonly pool?: string;
  readonly password?: string;
  /** One OpenSSH key per line. */
  readonly sshKeys?: string;
}

/**
 * Makes the container that a checked call has asked for: volumes, root, file.
 * Rule: `PVE/API2/LXC.pm` method create_vm, its `$code`.
 *
 * @param config options so far; becomes the container's file.
 * @throws PveFailure 500; volumes that were made are freed again.
 */
export async function createContainer(place: Place, config: ContainerConfig, creation: Creation): Promise<void> {
  const { current } = config;
  const volumes = createDisks(place, creation.disks, current);
  try {
    const guest = guestOf(place, config);
    const { storage, name } = readVolid(creation.template);
    const { image } = activateVolume(place.cluster, place.node, creation.template);
    const archive = volumePath(storageConfig(place.cluster, storage), name);
    const facts = templateFacts(image === undefined ? archive : (image.system ?? ""));
    if (image === undefined) {
      place.log(`extracting archive '${archive}'`);
      place.log(`Total bytes read: ${facts.bytes} (${Math.round(facts.bytes / 1024 ** 2)}MiB, 210MiB/s)`);
    } else {
      place.log("Detected OCI archive");
      applyImage(place, config, image);
    }
    if (current.arch === undefined) {
      place.log(`Detected container architecture: ${facts.arch}`);
      current.arch = facts.arch;
    }
    current.ostype ??= facts.ostype;
    current.hostname ??= `CT${place.vmid}`;
    current.memory ??= 512;
    current.swap ??= 512;
    const { password, sshKeys } = creation;
    await guestBackend(place.cluster).install(
      { ...guest, hostname: String(current.hostname) },
      {
        template: name.replace(/^.*\//, ""),
        ...(image && { image }),
        ...(password !== undefined && { password }),
        ...(sshKeys && { sshKeys }),
      },
    );
    for (const kind of image ? [] : ["rsa", "ecdsa", "ed25519"]) logHostKey(place, kind, String(current.hostname));
  } catch (error) {
    freeDisks(place, volumes);
    throw error;
  }
  writeConfig(place, config);
  if (creation.pool !== undefined) addToPool(place.cluster, place.vmid, creation.pool);
}

/** Rule: `PVE/LXC/Setup.pm sub rewrite_ssh_host_keys`. */
function logHostKey(place: Place, kind: string, hostname: string): void {
  place.log(`Creating SSH host key 'ssh_host_${kind}_key' - this may take some time ...`);
  const print = Buffer.from(place.cluster.random.hex(64), "hex").toString("base64").replace(/=+$/, "");
  place.log(`done: SHA256:${print} root@${hostname}`);
}
