/** An address of a guest that is neither of the loopback nor link-local. */
export interface GuestAddress {
  /** The interface's name in the guest. */
  readonly name: string;
  readonly family: 4 | 6;
  /** Without its prefix. */
  readonly address: string;
}

/**
 * Reads the usable addresses out of what a container's `interfaces` or a virtual machine's
 * `agent/network-get-interfaces` answers; both list interfaces with `name` and `ip-addresses`, the agent inside `result`.
 */
export function usableAddresses(answer: unknown): GuestAddress[] {
  const interfaces = Array.isArray(answer) ? answer : field(answer, "result");
  return list(interfaces).flatMap((entry) => {
    const name = String(field(entry, "name") ?? "");
    return list(field(entry, "ip-addresses")).flatMap((item): GuestAddress[] => {
      const address = String(field(item, "ip-address") ?? "").replace(/%.*$/, "");
      const family = address.includes(":") ? 6 : 4;
      return address === "" || isLocal(address) ? [] : [{ name, family, address }];
    });
  });
}

/** RFC 1122 §3.2.1.3, RFC 3927, RFC 4291 §2.4: loopback, link-local, unspecified. */
function isLocal(address: string): boolean {
  return /^(?:127\.|169\.254\.|0\.0\.0\.0$|::1?$|fe[89ab][0-9a-f]:)/i.test(address);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
