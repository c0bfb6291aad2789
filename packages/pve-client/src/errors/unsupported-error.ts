import { methodFacts, methodKeys } from "../generated/methods.ts";
import { versionChanges } from "../generated/versions.ts";
import { closestName } from "../ids/closest-name.ts";
import { HttpError, type HttpErrorFacts } from "./http-error.ts";
import { nameErrors } from "./pve-error.ts";

/** Facts of an {@link UnsupportedError}. */
export interface UnsupportedErrorFacts extends Omit<HttpErrorFacts, "advice"> {
  /** The method as the schema has it: `POST /nodes/{node}/lxc`. */
  readonly key: string;
}

/** The server does not have this method. Nothing was changed. */
export class UnsupportedError extends HttpError {
  static {
    nameErrors(this, "UnsupportedError");
  }

  /** A version of PVE that has the method; undefined if none is known. */
  readonly availableIn: string | undefined;

  constructor(facts: UnsupportedErrorFacts) {
    const availableIn = versionWith(facts.key);
    super({ ...facts, advice: adviceFor(facts.key, availableIn) });
    this.availableIn = availableIn;
  }
}

function versionWith(key: string): string | undefined {
  if (methodFacts(key)) return versionChanges.newer;
  return versionChanges.removed.methods.includes(key) ? versionChanges.older : undefined;
}

function adviceFor(key: string, availableIn: string | undefined): string {
  const { newer, older, added } = versionChanges;
  if (added.methods.includes(key)) {
    return `PVE ${newer} has this method, PVE ${older} does not: this server is older (see GET /version).`;
  }
  if (availableIn === older) {
    return `PVE ${older} had this method, PVE ${newer} does not: this server is newer (see GET /version).`;
  }
  if (availableIn !== undefined) {
    return `PVE ${newer} and ${older} both have this method: see GET /version, and whether a PVE server answers there.`;
  }
  const meant = closestName(key, methodKeys);
  return `No version that is known here (${newer}, ${older}) has such a method${meant ? `; did you mean ${meant}?` : "."}`;
}
