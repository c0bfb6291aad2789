import { PveError } from "../errors/pve-error.ts";
import { parseAuthid } from "../ids/authid.ts";
import type { Auth } from "./auth.ts";

/**
 * An API token, as made by `pveum user token add hermes@pve deploy`. It needs no login and no CSRF token.
 *
 * @param id `user@realm!name`; or the whole of `user@realm!name=secret`, then without a second argument.
 * @param secret what PVE showed once when the token was made.
 * @throws PveError if it has another form; the message never contains the secret.
 */
export function apiToken(id: string, secret?: string): Auth<"token"> {
  const [, tokenId = id, inline] = /^(.+?@[^=!]+![^=]*)=(.*)$/s.exec(id) ?? [];
  const value = secret ?? inline ?? "";
  const problem =
    secret !== undefined && inline !== undefined ? "the secret is given twice" : whatIsWrong(tokenId, value);
  if (problem) throw new PveError(`Not an API token: ${problem}. Write apiToken("user@realm!name", secret).`);
  const headers = ["authorization", `PVEAPIToken=${tokenId}=${value}`];
  return {
    access: "token",
    authid: tokenId,
    open: () => ({ headers: () => headers, refused: () => false, secrets: () => [value] }),
  };
}

function whatIsWrong(id: string, secret: string): string | undefined {
  // An id that is not one may be a secret in the wrong place: it is not shown.
  if (!id.includes("!")) return "there is no token name behind a !";
  if (!isTokenId(id)) return "the id must be user@realm!name, with a name of at least two characters";
  if (secret === "") return `the secret of ${id} is missing`;
  if (/[^\x21-\x7e]/.test(secret)) return `the secret of ${id} holds a blank, a line break or a foreign character`;
  return undefined;
}

function isTokenId(id: string): boolean {
  try {
    return parseAuthid(id).token !== undefined;
  } catch {
    return false;
  }
}
