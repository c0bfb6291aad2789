import { createHash } from "node:crypto";
import type { Json } from "../core/answer.ts";

type Fields = Readonly<Record<string, Json | undefined>>;

function add(hash: ReturnType<typeof createHash>, fields: Fields): void {
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name];
    // what is wrong with a rule is no part of it
    if (value !== undefined && typeof value !== "object") hash.update(`${name}:${value}\n`);
  }
}

/** What a list answers: each entry with the digest of the whole list. Rule: `PVE/Firewall.pm sub copy_list_with_digest`. */
export function withListDigest<T extends Fields>(list: readonly T[]): (T & { digest: string })[] {
  const digest = listDigest(list);
  return list.map((entry) => ({ ...entry, digest }));
}

/** Digest of a list's entries. */
export function listDigest(list: readonly Fields[]): string {
  const hash = createHash("sha1");
  for (const entry of list) add(hash, entry);
  return hash.digest("hex");
}

/** Digest of options. Rule: `PVE/Firewall.pm sub copy_opject_with_digest`. */
export const fieldsDigest = (fields: Fields): string => listDigest([fields]);
