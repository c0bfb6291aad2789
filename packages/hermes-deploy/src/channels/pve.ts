import type { PveClient } from "@homelab/pve-client";

/** The part of the client that is used here; every client of `createPveClient` is one. */
export type Pve = Pick<PveClient, "access" | "authid" | "get" | "request" | "preflight" | "exec" | "task" | "close">;
