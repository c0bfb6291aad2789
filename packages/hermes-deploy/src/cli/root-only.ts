import { rootOnly } from "@homelab/pve-client";
import type { RootOnly } from "../plan/split-root-only.ts";

/**
 * What of a call is beyond a token. Plans are made for a token whoever is at hand: so a plan is the same for everybody,
 * and root's ticket is used for nothing but what needs it.
 */
export const rootOnlyForToken: RootOnly = (call, current) => rootOnly(call, "token", current);
