import { createHmac, timingSafeEqual } from "node:crypto";
import { parseAuthid } from "../../ids/authid.ts";
import { seconds } from "../clock/clock.ts";
import type { Cluster } from "../core/cluster.ts";
import { tokenSecret } from "./token-secrets.ts";
import { findToken } from "./user-config.ts";
import { userConfig } from "./user-config-file.ts";

/** Seconds. Rule: `PVE/AccessControl.pm $ticket_lifetime`. */
const TICKET_LIFETIME = 7200;
/** How far a ticket may be ahead of the clock, in seconds. */
const TICKET_AHEAD = 300;

/** Whether a user exists, is enabled, and has not expired. Rule: `PVE/AccessControl.pm sub check_user_enabled`. */
export function isUserEnabled(cluster: Cluster, userid: string): boolean {
  const user = userConfig(cluster).users.get(userid);
  return user?.enable === true && !isPast(cluster, user.expire);
}

const isPast = (cluster: Cluster, expire: number) => expire !== 0 && expire <= seconds(cluster.clock);

/** Whether the password is that of an enabled user. */
export function isPasswordRight(cluster: Cluster, userid: string, password: string): boolean {
  const right = cluster.passwords.get(userid);
  return right !== undefined && isUserEnabled(cluster, userid) && equal(right, password);
}

/** Whether `user@realm!name` with this secret may act. Rule: `PVE/AccessControl.pm sub verify_token`. */
export function isTokenValid(cluster: Cluster, tokenid: string, secret: string): boolean {
  const token = findToken(userConfig(cluster), tokenid);
  const right = tokenSecret(cluster, tokenid);
  if (!token || right === undefined || !equal(right, secret) || isPast(cluster, token.expire)) return false;
  return isUserEnabled(cluster, parseAuthid(tokenid).userid);
}

/**
 * Makes a ticket: `PREFIX:DATA:TIME::SIGNATURE`, TIME being hexadecimal seconds.
 *
 * @param prefix `PVE` for logins, `PVEVNC` for consoles.
 * @param data whom it is for; a console's ticket is bound to its path too.
 * @param secretData signed but not shown, such as a console's path.
 */
export function assembleTicket(cluster: Cluster, prefix: string, data: string, secretData = ""): string {
  const time = seconds(cluster.clock).toString(16).toUpperCase().padStart(8, "0");
  const plain = [prefix, ...(data === "" ? [] : [data]), time].join(":");
  return `${plain}::${sign(cluster, `${plain}${secretData}`)}`;
}

/**
 * What a ticket was made for.
 *
 * @param ages oldest and youngest age in seconds that is accepted; a login's by default.
 * @returns undefined if it is not ours, or not of this time.
 */
export function verifyTicket(
  cluster: Cluster,
  prefix: string,
  ticket: string,
  secretData = "",
  ages: { min: number; max: number } = { min: -TICKET_AHEAD, max: TICKET_LIFETIME },
): string | undefined {
  const [, plain = "", signature = ""] = /^(.*)::(.+)$/s.exec(ticket) ?? [];
  const [, kind, data = "", time] = /^([^:]+)(?::(.*))?:([0-9A-F]{8})$/s.exec(plain) ?? [];
  if (kind !== prefix || time === undefined || !equal(sign(cluster, `${plain}${secretData}`), signature))
    return undefined;
  const age = seconds(cluster.clock) - Number.parseInt(time, 16);
  return age >= ages.min && age <= ages.max ? data : undefined;
}

/** `TIME:SIGNATURE`, to be sent with every change. Rule: `PVE/Ticket.pm sub assemble_csrf_prevention_token`. */
export function assembleCsrfToken(cluster: Cluster, userid: string): string {
  const time = seconds(cluster.clock).toString(16).toUpperCase().padStart(8, "0");
  return `${time}:${csrfSignature(cluster, time, userid)}`;
}

export function isCsrfTokenValid(cluster: Cluster, userid: string, token: string): boolean {
  const [, time, signature = ""] = /^([0-9A-F]{8}):(\S+)$/.exec(token) ?? [];
  if (time === undefined || !equal(csrfSignature(cluster, time, userid), signature)) return false;
  const age = seconds(cluster.clock) - Number.parseInt(time, 16);
  return age >= -TICKET_AHEAD && age <= TICKET_LIFETIME;
}

// a real ticket carries an RSA signature of this length
function sign(cluster: Cluster, text: string): string {
  const blocks = [0, 1, 2, 3].map((block) => hmac(cluster, `${block}${text}`, "sha512"));
  return Buffer.concat(blocks).toString("base64");
}

function csrfSignature(cluster: Cluster, time: string, userid: string): string {
  return hmac(cluster, `csrf:${time}:${userid}`, "sha256").toString("base64").replace(/=+$/, "");
}

function hmac(cluster: Cluster, text: string, algorithm: string): Buffer {
  return createHmac(algorithm, cluster.ticketKey).update(text).digest();
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
