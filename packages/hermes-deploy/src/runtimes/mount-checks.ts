import { AGENT_UID, mountOwner } from "../render/mount-owner.ts";
import { shellQuote } from "../render/shell-quote.ts";
import type { Spec } from "../spec/spec.ts";
import { agentWrites, type Gateway, mountOf, type Rung, showFile } from "./gateway-checks.ts";

/** A directory of the guest as the agent sees it. */
interface Directory {
  readonly from: string;
  readonly to: string;
  readonly read_only: boolean;
}

const trim = (path: string) => path.replace(/\/+$/, "");
const writable = (directories: readonly Directory[]) => directories.filter(({ read_only }) => !read_only);

/**
 * The container's root and the agent's user may make files in each directory that is not read-only; no rung without any.
 *
 * @param asAgent a command that runs a script of sh as the agent's user, where the agent is.
 */
export function mountsWritable(
  directories: readonly Directory[],
  asAgent: (script: string) => string,
): readonly Rung[] {
  const targets = writable(directories).map(({ to }) => to);
  if (targets.length === 0) return [];
  const tryAll = (paths: readonly string[], name: string) =>
    paths.map((path) => {
      const file = shellQuote(`${trim(path)}/${name}`);
      return `: > ${file}; rm -f ${file}`;
    });
  const agent = tryAll(targets, ".hermes-deploy-check");
  const script = `set -eu; ${agent.join("; ")}; echo writable: ${targets.map(shellQuote).join(" ")}`;
  const root = tryAll(
    writable(directories).map(({ from }) => from),
    ".hermes-deploy-check-root",
  );
  return [
    {
      id: "mounts-writable",
      title: `The agent may write to ${targets.join(", ")}`,
      proves: `the container's root and uid ${AGENT_UID}, which the agent runs as, can create files on each mount`,
      methods: [{ by: "guest-shell", script: `set -eu\n${root.join("\n")}\n${asAgent(script)}\n`, timeoutSeconds: 60 }],
      expect: [{ exitCode: 0 }, { contains: "writable:" }],
      hint: "Owner and mode of the mount in the spec: a directory of root needs mode 1777, or owner: agent",
    },
  ];
}

/** The agent itself is told to write into the first mount that it may write to; then the file is looked for where the disk is. */
export function fileOnHost(gateway: Gateway, spec: Spec, directories: readonly Directory[]): readonly Rung[] {
  const { container, verify } = spec;
  const found = writable(directories).flatMap((directory) => {
    const mount = container.mounts.find(({ path }) => trim(path) === trim(directory.from));
    return mount === undefined ? [] : [{ directory, mount }];
  })[0];
  if (found === undefined || !verify.model || !verify.write_file) return [];
  const { directory, mount } = found;
  const name = `hermes-deploy-check-${container.vmid}.txt`;
  const inContainer = `${trim(mount.path)}/${name}`;
  const onHost = `${trim(mount.host)}/${name}`;
  const { onHost: owner } = mountOwner({ ...mount, owner: "agent" }, container);
  return [
    agentWrites(gateway, `${trim(directory.to)}/${name}`, inContainer),
    {
      id: "file-on-host",
      title: `The file is on the node: ${onHost}`,
      proves: `what the agent (uid ${owner.split(":")[0]} there) writes ends up on the node's disk`,
      methods: [
        { by: "host-shell", script: showFile(onHost, `stat -c 'owned by %u:%g' ${shellQuote(onHost)}`) },
        // Without a shell on the node: that directory is the node's, as the container's settings have shown.
        { by: "guest-shell", script: showFile(inContainer, mountOf(mount.path)), timeoutSeconds: 30 },
      ],
      expect: [{ exitCode: 0 }, { contains: "written by the agent" }],
      hint: `pct config ${container.vmid} must show ${mount.host} mounted at ${mount.path}`,
    },
  ];
}
