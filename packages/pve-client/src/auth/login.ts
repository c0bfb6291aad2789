import { readEnvelope, readErrorBody } from "../codec/envelope.ts";
import { printForm } from "../codec/form.ts";
import { AuthenticationError } from "../errors/authentication-error.ts";
import { errorFromResponse } from "../errors/from-response.ts";
import type { Transport } from "../transport/transport.ts";

/** The second factor: the six digits, or a function that gives them when a login asks for them. */
export type Totp = string | (() => string | Promise<string>);

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
 * @param secret the password, or a living ticket.
 * @throws AuthenticationError when refused, or when a second factor is wanted and there is none.
 */
export async function login(
  transport: Transport,
  userid: string,
  secret: string,
  totp: Totp | undefined,
): Promise<Ticket> {
  const first = await ask(transport, userid, [["password", secret]]);
  if (!needsSecondFactor(first)) return ticketOf(first, userid, secret);
  if (totp === undefined) {
    throw refusal(userid, "a second factor is needed", "Give it: password(user, secret, { totp }).", [secret]);
  }
  const code = typeof totp === "function" ? await totp() : totp;
  const challenge = String(first.ticket);
  const second = await ask(transport, userid, [
    ["tfa-challenge", challenge],
    ["password", `totp:${code}`],
  ]);
  if (needsSecondFactor(second)) {
    throw refusal(userid, "the second factor was not enough", "Check the code and the clock.", [secret, challenge]);
  }
  return ticketOf(second, userid, secret);
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
