import { PermissionError } from "@homelab/pve-client";

/**
 * What a read gives, or `undefined` where this credential may not look.
 * @throws every other error.
 */
export async function ifAllowed<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof PermissionError) return undefined;
    throw error;
  }
}
