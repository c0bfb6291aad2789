import type { Access } from "../permissions/access.ts";
import type { Transport } from "../transport/transport.ts";

/** A credential. Made by `apiToken` or `password`; it is not used before the first call. */
export interface Auth<A extends Access = Access> {
  readonly access: A;
  /** The user (`hermes@pve`) or token (`hermes@pve!deploy`). */
  readonly authid: string;
  /** Begins to use the credential for one server. */
  open(transport: Transport): AuthSession;
}

/** A credential in use at one server. */
export interface AuthSession {
  /**
   * The headers that prove who is calling, names and values in turn.
   *
   * @param write true for a POST, PUT or DELETE.
   * @throws AuthenticationError if a login is needed and fails.
   */
  headers(write: boolean): readonly string[] | Promise<readonly string[]>;
  /**
   * Told when the server answered 401 to these headers.
   *
   * @returns true if other headers may do better, so that a read is worth repeating.
   */
  refused(headers: readonly string[]): boolean;
  /** Everything that must not appear in an error. */
  secrets(): readonly string[];
}
