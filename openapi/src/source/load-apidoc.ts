import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fetchText, type Trust } from "./fetch-text.ts";

export interface LoadedApidoc {
  readonly text: string;
  /** For messages */
  readonly name: string;
  /** PVE's version, as far as it can be told */
  readonly version: string;
}

/**
 * Loads an apidoc from a file, or from a server as it serves it to its own viewer, for which nobody has to log in.
 * @param from a path, or `https://host:8006`; a path in the address is taken as it is
 * @param directory relative paths start here
 * @throws Error when the file cannot be read or the server not be reached or trusted
 */
export async function loadApidoc(from: string, directory: string, trust: Trust): Promise<LoadedApidoc> {
  if (!/^https?:\/\//.test(from)) {
    const path = resolve(directory, from);
    return { text: await readFile(path, "utf8"), name: basename(path), version: versionInName(basename(path)) };
  }
  const url = new URL(from);
  if (url.protocol !== "https:") throw new Error(`${from}: PVE's API is served over https only`);
  if (url.pathname === "/") url.pathname = "/pve-docs/api-viewer/apidoc.js";
  const [text, frontPage] = [await fetchText(url, trust), await fetchText(new URL("/", url), trust).catch(() => "")];
  return { text, name: url.href, version: versionInFrontPage(frontPage) };
}

function versionInName(name: string): string {
  return /\d+(\.\d+)+/.exec(name)?.[0] ?? "unknown";
}

/** pveproxy's front page names the version of pve-manager where it loads its script (`PVE/Service/pveproxy.pm` sub get_index). */
function versionInFrontPage(html: string): string {
  return /pvemanagerlib\.js\?ver=(\d+(?:\.\d+)+)/.exec(html)?.[1] ?? "unknown";
}
