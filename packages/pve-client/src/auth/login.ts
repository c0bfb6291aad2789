import { readEnvelope, readErrorBody } from "../codec/envelope.ts";
import { printForm } from "../codec/form.ts";
import { AuthenticationError } from "../errors/authentication-error.ts";
import { errorFromResponse } from "../errors/from-response.ts";
import type { Transport } from "../transport/transport.ts";
import { totpCode } from "./totp.ts";

/** The digits that an authenticator shows, a function that gives them when a login asks, or the secret they come from. */
type Totp = string | (() => string | Promise<string>) | { readonly secret: string };

/** What else a login can need. */
export interface PasswordOptions {
  /**
   * The second factor: the digits that an authenticator shows, a function that gives them when a login asks for them,
   * or `{ secret }`, from which they are computed: base 32, or the `otpauth://totp/…` address of the QR code.
   */
  readonly totp?: Totp;
  /** A recovery key, which PVE takes once. Used where there is no `totp`. */
  readonly recovery?: string;
  /** Milliseconds since the epoch; replaced in tests. */
  readonly now?: () => number;
}

/** Who logs in, and with what. */
export interface Login extends PasswordOptions {
  readonly userid: string;
  readonly password: string;
}

/** What a login gives. */
export interface Ticket {
  readonly ticket: string;
  /** Must accompany every write. */
  readonly csrf: string;
}

/** pveproxy holds a refused login for 3 s, and a directory server may be slow. */
const LOGIN_TIMEOUT = 30_000;
const PATH = "/access/ticket";

/**
 * Logs in (`PVE/API2/AccessControl.pm sub create_ticket`). An answer with `NeedTFA` is half a login: its ticket is a
 * challenge that opens nothing, and it is answered with the second factor.
 *
 * @param who the password may be a living ticket.
 * @throws AuthenticationError when refused, or when a second factor is wanted and there is none.
 */
export async function login(transport: Transport, who: Login): Promise<Ticket> {
  const { userid, password } = who;
  const first = await ask(transport, userid, [["password", password]]);
  if (!needsSecondFactor(first)) return ticketOf(first, userid, password);
  const challenge = String(first.ticket);
  const factor = await secondFactor(who);
  if (factor === undefined) {
    const accepted = acceptedFactors(challenge);
    const reason = `a second factor is needed${accepted.length > 0 ? `, one of: ${accepted.join(", ")}` : ""}`;
    throw refusal(userid, reason, "Give it: password(user, secret, { totp }) or { recovery }.", [password]);
  }
  const second = await ask(transport, userid, [
    ["tfa-challenge", challenge],
    ["password", factor],
  ]);
  if (needsSecondFactor(second)) {
    throw refusal(userid, "the second factor was not enough", "Check the code and the clock.", [password, challenge]);
  }
  return ticketOf(second, userid, password);
}

/** The answer to a challenge (`PVE/AccessControl.pm sub authenticate_2nd_new`). */
async function secondFactor({ totp, recovery, now = Date.now }: Login): Promise<string | undefined> {
  if (totp === undefined) return recovery === undefined ? undefined : `recovery:${recovery}`;
  if (typeof totp === "string") return `totp:${totp}`;
  return `totp:${typeof totp === "function" ? await totp() : totpCode(totp.secret, now())}`;
}

/** The kinds of factor that this user has; a challenge names them in JSON. */
function acceptedFactors(challenge: string): string[] {
  const [, text = ""] = /^PVE:!tfa!([^:]*):/.exec(challenge) ?? [];
  try {
    const factors: unknown = JSON.parse(decodeURIComponent(text));
    if (typeof factors !== "object" || factors === null) return [];
    return Object.entries(factors).flatMap(([kind, has]) => (has ? [kind] : []));
  } catch {
    return [];
  }
}

type Answer = Readonly<Record<string, unknown>>;

async function ask(transport: Transport, userid: string, fields: readonly [string, string][]): Promise<Answer> {
  const response = await transport.send({
    method: "POST",
    path: `/api2/json${PATH}`,
    headers: ["content-type", "application/x-www-form-urlencoded"],
    body: printForm([["username", userid], ...fields]),
    timeout: LOGIN_TIMEOUT,
  });
  if (response.status >= 400) {
    const secrets = fields.map(([, value]) => value);
    const body = readErrorBody(response.body);
    throw errorFromResponse({ ...response, body, method: "POST", path: PATH, authid: userid, secrets });
  }
  const { data } = readEnvelope(response.body);
  return typeof data === "object" && data !== null ? (data as Answer) : {};
}

function needsSecondFactor(answer: Answer): boolean {
  return Boolean(Number(answer.NeedTFA ?? 0)) || String(answer.ticket ?? "").startsWith("PVE:!tfa!");
}

function ticketOf(answer: Answer, userid: string, secret: string): Ticket {
  const { ticket, CSRFPreventionToken: csrf } = answer;
  if (typeof ticket === "string" && ticket !== "" && typeof csrf === "string") return { ticket, csrf };
  throw refusal(userid, "the answer holds no ticket", "Check that the address is a PVE server's.", [secret]);
}

function refusal(authid: string, reason: string, advice: string, secrets: readonly string[]): AuthenticationError {
  return new AuthenticationError({ status: 401, method: "POST", path: PATH, authid, reason, advice, secrets });
}
