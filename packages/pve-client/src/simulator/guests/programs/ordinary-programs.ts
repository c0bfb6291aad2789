import type { Program } from "../machine.ts";
import { filePrograms } from "./file-programs.ts";
import { listingPrograms } from "./listing.ts";
import { ownershipPrograms } from "./ownership.ts";
import { sessionPrograms } from "./session-programs.ts";
import { systemPrograms } from "./system-programs.ts";

/** What every machine has beyond, or instead of, the interpreter's own programs. */
export const ordinaryPrograms: ReadonlyMap<string, Program> = new Map([
  ...filePrograms,
  ...listingPrograms,
  ...ownershipPrograms,
  ...sessionPrograms,
  ...systemPrograms,
]);
