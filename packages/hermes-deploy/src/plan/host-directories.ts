import { hostDirectoriesScript } from "../render/host-directories.ts";
import { mountOwner } from "../render/mount-owner.ts";
import type { Change } from "../runtimes/change.ts";
import type { Container, Mount } from "../spec/container.ts";
import type { Observed, ObservedDirectory } from "./observed.ts";
import type { Problem } from "./problem.ts";
import type { HostScriptStep } from "./step.ts";

/** What is to be done about the sources of the bind mounts. */
export interface HostDirectories {
  readonly step: HostScriptStep | undefined;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/**
 * The directories on the node. A token cannot see them: without a shell on the node, they are taken for prepared
 * once their mount is in the container's config, unless the container itself sees another owner.
 *
 * @param missing the mounts that the container does not have yet.
 */
export function hostDirectories(container: Container, observed: Observed, missing: readonly Mount[]): HostDirectories {
  const due = container.mounts.flatMap((mount) => {
    const reason = reasonFor(mount, container, observed, missing.includes(mount));
    return reason === undefined ? [] : [{ mount, reason }];
  });
  const problems = container.mounts.flatMap((mount, index) =>
    wrongKind(mount, index, observed.hostDirectories?.[mount.host]),
  );
  if (due.length === 0) return { step: undefined, problems, notes: [] };
  const hosts = due.map(({ mount }) => mount.host);
  const step: HostScriptStep = {
    id: "host-directories",
    kind: "host-script",
    needs: "host-shell",
    title: `Prepare ${hosts.join(" and ")} on ${container.node}`,
    reason: due.map(({ reason }) => reason).join("; "),
    changes: due.map(({ mount }) => toChange(mount, container, observed.hostDirectories?.[mount.host])),
    dependsOn: [],
    script: hostDirectoriesScript(container, hosts),
  };
  return { step, problems, notes: [] };
}

function reasonFor(mount: Mount, container: Container, observed: Observed, isMissing: boolean): string | undefined {
  const { onHost, inside, mode } = mountOwner(mount, container);
  const there = observed.hostDirectories?.[mount.host];
  if (there !== undefined) {
    if (there.kind === "missing") return `${mount.host} does not exist`;
    if (there.owner !== onHost) return `${mount.host} belongs to ${there.owner}, not ${onHost}`;
    return sameMode(there.mode, mode) ? undefined : `${mount.host} has mode ${there.mode}, not ${mode}`;
  }
  if (isMissing) return `${mount.host} must exist and belong to ${onHost} before it is mounted`;
  const seen = observed.inside?.mounts[mount.path];
  if (seen === undefined) return undefined;
  if (seen.owner !== inside) return `the container sees ${mount.path} belong to ${seen.owner}, not ${inside}`;
  return sameMode(seen.mode, mode) ? undefined : `${mount.path} has mode ${seen.mode}, not ${mode}`;
}

function wrongKind({ host }: Mount, index: number, there: ObservedDirectory | undefined): Problem[] {
  if (there === undefined || there.kind === "missing" || there.kind === "directory") return [];
  const at = `container.mounts[${index}].host`;
  return [
    {
      code: "not-a-directory",
      at,
      message: `${host} is a ${there.kind} on the node`,
      remedy: "name an ordinary directory; PVE does not follow symbolic links for bind mounts",
    },
  ];
}

function toChange(mount: Mount, container: Container, there: ObservedDirectory | undefined): Change {
  const { onHost, mode } = mountOwner(mount, container);
  const from =
    there === undefined ? {} : { from: there.kind === "missing" ? "missing" : `${there.owner} ${there.mode}` };
  return { what: mount.host, ...from, to: `${onHost} ${mode}` };
}

function sameMode(a: string | undefined, b: string): boolean {
  return a !== undefined && Number.parseInt(a, 8) === Number.parseInt(b, 8);
}
