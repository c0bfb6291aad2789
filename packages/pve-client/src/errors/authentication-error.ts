import { HttpError, type HttpErrorFacts } from "./http-error.ts";
import { nameErrors } from "./pve-error.ts";

/** The server does not accept the credential, or wants a second factor. Nothing was carried out. */
export class AuthenticationError extends HttpError {
  static {
    nameErrors(AuthenticationError, "AuthenticationError");
  }

  /** The user or token that was refused. */
  readonly authid: string;

  constructor(facts: HttpErrorFacts & { readonly authid: string }) {
    super(facts);
    this.authid = facts.authid;
  }
}
