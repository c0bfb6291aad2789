import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { standInInstaller } from "../../../src/simulation/stand-in-installer.ts";

/** Where the installer is fetched from unless a spec says otherwise. */
export const INSTALLER_HOST = "hermes-agent.nousresearch.com";

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

/** Lays down the stand-in for the agent, and one for npm that builds the dashboard's web part. */
const PARTS = {
  program: `curl -fsS -o "$program/agent.py" https://${INSTALLER_HOST}/agent.py
    printf '#!/bin/sh\\nexec /usr/bin/python3 %s/agent.py "$@"\\n' "$program" > "$program/venv/bin/hermes"`,
  node: `curl -fsS -o "$data/node/bin/npm" https://${INSTALLER_HOST}/npm.sh
    chmod 0755 "$data/node/bin/npm"`,
};

/** A stand-in for the site of Hermes' installer, and for those from which it fetches the program. */
export function installerSite(certificate: Certificate): Server {
  const files: Readonly<Record<string, string>> = {
    "/install.sh": standInInstaller(PARTS),
    "/agent.py": read("agent.py"),
    "/npm.sh": read("npm.sh"),
  };
  return createServer(certificate, (request, response) => {
    const found = files[request.url ?? ""];
    response.writeHead(found === undefined ? 404 : 200, { "content-type": "text/plain" }).end(found);
  });
}
