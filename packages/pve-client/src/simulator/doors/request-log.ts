import type { Params, ParamValue } from "../core/params.ts";

/** One request that a door took. */
export interface LoggedRequest {
  readonly method: string;
  /** Below the format, such as `/nodes/pve1/lxc`; the whole path where it is no call of the API. */
  readonly path: string;
  /** Without secrets. */
  readonly params: Params;
  /** Who called; absent before a login. */
  readonly authid: string | undefined;
  readonly status: number;
}

const SECRET = /password|secret|ticket|token(?!id$|s$)|challenge|^otp$|^key$|private|^value$/i;

/** The parameters, with everything that may be secret replaced. */
export function withoutSecrets(params: Params): Params {
  const safe = (name: string, value: ParamValue): ParamValue => (SECRET.test(name) ? "(removed)" : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, safe(name, value)]));
}
