import { HttpError, type HttpErrorFacts } from "./http-error.ts";
import { nameErrors } from "./pve-error.ts";

/** The configuration is not the one that the given `digest` stands for any more. Nothing was changed. */
export class ConflictError extends HttpError {
  static {
    nameErrors(this, "ConflictError");
  }

  constructor(facts: Omit<HttpErrorFacts, "advice">) {
    const advice = "Nothing was changed: read it again and decide anew (`updateConfig` does).";
    super({ ...facts, advice });
  }
}

/** True for PVE's words about a digest. Rules: `PVE/Tools.pm sub assert_if_modified`; `PVE/API2/Qemu.pm $update_vm_api`. */
export function isConflict(reason: string): boolean {
  return /detected modified configuration|checksum mismatch \(file change by other user/.test(reason);
}
