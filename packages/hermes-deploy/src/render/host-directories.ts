import type { Container } from "../spec/container.ts";
import { mountOwner } from "./mount-owner.ts";
import { shellQuote } from "./shell-quote.ts";

/**
 * Script for root on the node: makes the sources of the bind mounts and gives them to the container's users. Only
 * the last part of a path is made: a missing parent most likely means that a disk is not mounted.
 */
export function hostDirectoriesScript(
  container: Pick<Container, "mounts" | "unprivileged">,
  hosts: readonly string[],
): string {
  const calls = container.mounts
    .filter(({ host }) => hosts.includes(host))
    .map((mount) => {
      const { onHost, mode } = mountOwner(mount, container);
      return `prepare ${shellQuote(mount.host)} ${onHost} ${mode}`;
    });
  return `set -eu
prepare() {
  if [ -L "$1" ]; then
    echo "$1 is a symbolic link; PVE does not follow those: name the directory itself in the spec" >&2
    exit 1
  fi
  if [ ! -d "$1" ]; then
    if [ ! -d "$(dirname "$1")" ]; then
      echo "$(dirname "$1") does not exist: is the disk mounted?" >&2
      exit 1
    fi
    mkdir "$1"
  fi
  chown "$2" "$1"
  chmod "$3" "$1"
}
${calls.join("\n")}
`;
}
