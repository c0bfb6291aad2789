import type { Container } from "../container.ts";

/** The IPv4 address of a container that has a fixed one. */
export function addressOf({ network }: Pick<Container, "network">): string | undefined {
  const [address, prefix] = network.ip.split("/");
  return prefix === undefined ? undefined : address;
}
