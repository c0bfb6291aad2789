import { assembleTicket, verifyTicket } from "../access/login.ts";
import type { Cluster } from "../core/cluster.ts";

/** Seconds that a console's ticket may be early or old. Rule: `PVE/AccessControl.pm sub verify_vnc_ticket`. */
const AGES = { min: -20, max: 40 };

/** A ticket for one identity and one ACL path, which it does not show. Rule: `sub assemble_vnc_ticket`. */
export function assembleVncTicket(cluster: Cluster, authid: string, path: string): string {
  return assembleTicket(cluster, "PVEVNC", "", `${authid}:${path}`);
}

export function isVncTicketValid(cluster: Cluster, ticket: string, authid: string, path: string): boolean {
  return verifyTicket(cluster, "PVEVNC", ticket, `${authid}:${path}`, AGES) !== undefined;
}
