/** The credential is good, and may see nothing at all: every list would come back empty. */
export class NoRightsError extends Error {
  override readonly name = "NoRightsError";
  readonly authid: string;

  constructor(authid: string) {
    super(`${authid} is known to PVE but has no rights: it would see an empty cluster`);
    this.authid = authid;
  }
}
