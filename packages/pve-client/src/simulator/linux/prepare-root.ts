import { nodeOf } from "../core/cluster.ts";
import type { Guest, GuestSetup } from "../guests/guest-backend.ts";
import type { GuestFiles } from "../guests/guest-files.ts";
import { networksOf } from "./lxc-config.ts";

/**
 * Writes into a container's root what PVE writes there: at its making and at every start.
 * Rules: `PVE/LXC/Setup/Base.pm sub set_hostname`, `sub set_dns`, `sub setup_systemd_networkd`,
 * `sub set_user_authorized_ssh_keys`.
 */
export async function prepareRoot(files: GuestFiles, guest: Guest, setup?: GuestSetup): Promise<void> {
  const short = guest.hostname.split(".")[0] ?? guest.hostname;
  const names = short === guest.hostname ? short : `${guest.hostname} ${short}`;
  await files.write("/etc/hostname", `${short}\n`);
  await files.write("/etc/hosts", hostsFile(names, (await files.read("/etc/hosts")) ?? ""));
  await files.write("/etc/resolv.conf", resolverFile(guest));
  for (const { network } of networksOf(guest)) {
    await files.write(`/etc/systemd/network/${network.name}.network`, networkFile(network));
  }
  if (setup?.sshKeys === undefined) return;
  await files.write("/root/.ssh/authorized_keys", `${setup.sshKeys.trim()}\n`, 0o600);
}

/** What the file says of others stays. Rule: `PVE/LXC/Setup/Base.pm sub update_etc_hosts`. */
function hostsFile(names: string, known: string): string {
  const others = known.split("\n").filter((line) => line.trim() !== "" && !/^(?:#|127\.|::1\s)/.test(line));
  const own = ["127.0.0.1 localhost", "::1 localhost ip6-localhost ip6-loopback", `127.0.1.1 ${names}`];
  return [...own, ...others, ""].join("\n");
}

/** The container's own DNS settings; without both of them the node's. Rule: `PVE/LXC/Setup/Base.pm sub lookup_dns_conf`. */
function resolverFile({ cluster, node, config }: Guest): string {
  const { settings } = nodeOf(cluster, node);
  const own = config.nameserver !== undefined && config.searchdomain !== undefined;
  const [search, servers] = own
    ? [config.searchdomain, config.nameserver]
    : [settings.get("search"), ["dns1", "dns2", "dns3"].map((name) => settings.get(name) ?? "").join(" ")];
  const words = (list: string | number | undefined) => String(list ?? "").match(/[^\s,;]+/g) ?? [];
  const domains = words(search);
  const lines = words(servers).map((server) => `nameserver ${server}\n`);
  return [...(domains.length > 0 ? [`search ${domains.join(" ")}\n`] : []), ...lines].join("");
}

function networkFile({ name, ip, options }: ReturnType<typeof networksOf>[number]["network"]): string {
  const gateway = options.gw === undefined ? [] : [`Gateway = ${String(options.gw)}`];
  const address =
    ip === undefined || ip === "manual" ? [] : ip === "dhcp" ? ["DHCP = ipv4"] : [`Address = ${ip}`, ...gateway];
  return ["[Match]", `Name = ${name}`, "", "[Network]", "Description = Interface written by PVE", ...address, ""].join(
    "\n",
  );
}
