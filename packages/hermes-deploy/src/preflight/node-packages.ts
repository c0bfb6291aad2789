import type { HostDoor } from "../channels/channel.ts";
import type { Pve } from "../channels/pve.ts";

const NAMES = ["lxc-pve", "zfsutils-linux"];

/** Where the versions of a node's packages can be seen. */
export interface NodeView {
  readonly pve: Pick<Pve, "get" | "preflight">;
  /** A shell on the node that runs by itself, if there is one. */
  readonly hostDoor: HostDoor | undefined;
  readonly signal: AbortSignal;
}

/**
 * The versions of packages on the node: through the API for who may see them (Sys.Audit), else through a shell there.
 *
 * @returns undefined where nobody may look.
 */
export async function nodePackages(
  node: string,
  { pve, hostDoor, signal }: NodeView,
): Promise<Readonly<Record<string, string>> | undefined> {
  const path = "/nodes/{node}/apt/versions";
  const [verdict] = await pve.preflight([{ method: "GET", path, params: { node } }]);
  if (verdict?.allowed) return fromApi(await pve.get(path, { node }));
  if (hostDoor === undefined) return undefined;
  const script = `dpkg-query -W -f '\${Package} \${Version}\\n' ${NAMES.join(" ")} 2>/dev/null || true\n`;
  const effects = async () => ({ seen: [], missing: [] });
  const { output } = await hostDoor.run({ node, script, effects }, { signal, log: () => {}, emit: () => {} });
  return fromShell(output);
}

// The schema documents the rows as objects without saying what is in them.
function fromApi(rows: readonly object[]): Readonly<Record<string, string>> {
  const pairs = rows.map((row) => {
    const { Package, OldVersion, Version } = row as Record<string, unknown>;
    return [String(Package), String(OldVersion ?? Version ?? "")] as const;
  });
  return Object.fromEntries(pairs.filter(([name, version]) => NAMES.includes(name) && version !== ""));
}

function fromShell(output: string): Readonly<Record<string, string>> | undefined {
  const pairs = [...output.matchAll(/^(\S+) (\S+)\s*$/gm)].map(([, name = "", version = ""]) => [name, version]);
  const found = Object.fromEntries(pairs.filter(([name]) => NAMES.includes(name ?? "")));
  return Object.keys(found).length === 0 ? undefined : found;
}
