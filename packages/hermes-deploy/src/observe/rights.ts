import { PermissionError } from "@homelab/pve-client";
import type { Pve } from "../channels/pve.ts";
import { NoRightsError } from "./no-rights-error.ts";

/** Privileges by ACL path, as `GET /access/permissions` answers them; the number is the propagate flag. */
type Permissions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is known of the credential before anything else is read. */
export interface Rights {
  /** Whether it has VM.Console on the container; `undefined` if PVE did not say. */
  readonly console: boolean | undefined;
}

/**
 * Reads the effective rights of the credential (`PVE/API2/AccessControl.pm`, method `permissions`).
 * @throws {NoRightsError} for one that may see nothing: PVE would answer its lists with `200 []`.
 */
export async function observeRights(pve: Pve, vmid: number): Promise<Rights> {
  if (pve.access === "root@pam") return { console: true };
  const [all, onGuest] = await Promise.all([permissions(pve), permissions(pve, `/vms/${vmid}`)]);
  if (all !== undefined && Object.values(all).every((privileges) => Object.keys(privileges).length === 0)) {
    throw new NoRightsError(pve.authid);
  }
  const here = onGuest?.[`/vms/${vmid}`];
  return { console: here === undefined ? undefined : "VM.Console" in here };
}

async function permissions(pve: Pve, path?: string): Promise<Permissions | undefined> {
  try {
    // The schema documents the answer as an object without saying which.
    return (await pve.get("/access/permissions", path === undefined ? {} : { path })) as Permissions;
  } catch (error) {
    if (error instanceof PermissionError) return undefined;
    throw error;
  }
}
