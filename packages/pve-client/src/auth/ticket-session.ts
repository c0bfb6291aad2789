import type { Transport } from "../transport/transport.ts";
import type { AuthSession } from "./auth.ts";
import { type Login, login, type Ticket } from "./login.ts";

/** A ticket lives two hours (`PVE/Ticket.pm`); after this long it is renewed with the next call. */
const RENEW_AFTER_MS = 60 * 60 * 1000;
/** Beyond this it is not even offered for renewal. */
const DEAD_AFTER_MS = 115 * 60 * 1000;

interface Held extends Ticket {
  readonly since: number;
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/** A user's ticket at one server: one login for any number of waiting calls. */
export class TicketSession implements AuthSession {
  readonly #transport: Transport;
  readonly #login: Login;
  readonly #now: () => number;
  #held: Held | undefined;
  #pending: Promise<Held> | undefined;

  constructor(transport: Transport, login: Login) {
    this.#transport = transport;
    this.#login = login;
    this.#now = login.now ?? Date.now;
  }

  headers(write: boolean): readonly string[] | Promise<readonly string[]> {
    const held = this.#held;
    if (held && this.#now() - held.since < RENEW_AFTER_MS) return write ? held.write : held.read;
    return this.#renew().then((fresh) => (write ? fresh.write : fresh.read));
  }

  refused(headers: readonly string[]): boolean {
    const held = this.#held;
    if (held && (headers === held.read || headers === held.write)) this.#held = undefined;
    return true;
  }

  secrets(): readonly string[] {
    const held = this.#held;
    const { password, totp, recovery } = this.#login;
    const factors = [recovery, typeof totp === "object" ? totp.secret : undefined].filter((text) => text !== undefined);
    return held ? [password, ...factors, held.ticket, held.csrf] : [password, ...factors];
  }

  #renew(): Promise<Held> {
    this.#pending ??= this.#logIn().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #logIn(): Promise<Held> {
    const since = this.#now();
    const ticket = (await this.#byTicket()) ?? (await login(this.#transport, this.#login));
    const cookie = ["cookie", `PVEAuthCookie=${encodeURIComponent(ticket.ticket)}`];
    this.#held = { ...ticket, since, read: cookie, write: [...cookie, "csrfpreventiontoken", ticket.csrf] };
    return this.#held;
  }

  /** A living ticket is taken in place of the password, and needs no second factor again. */
  async #byTicket(): Promise<Ticket | undefined> {
    const held = this.#held;
    if (!held || this.#now() - held.since >= DEAD_AFTER_MS) return undefined;
    const { userid } = this.#login;
    return login(this.#transport, { userid, password: held.ticket }).catch(() => undefined);
  }
}
