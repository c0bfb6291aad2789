import type { Guest, GuestSetup } from "../guests/guest-backend.ts";
import type { GuestFiles } from "../guests/guest-files.ts";
import { networksOf } from "./lxc-config.ts";

/**
 * Writes into a container's root what PVE writes there: at its making and at every start.
 * Rules: `PVE/LXC/Setup/Base.pm sub set_hostname`, `sub setup_systemd_networkd`, `sub set_user_authorized_ssh_keys`.
 */
export async function prepareRoot(files: GuestFiles, guest: Guest, setup?: GuestSetup): Promise<void> {
  const short = guest.hostname.split(".")[0] ?? guest.hostname;
  const names = short === guest.hostname ? short : `${guest.hostname} ${short}`;
  await files.write("/etc/hostname", `${short}\n`);
  await files.write(
    "/etc/hosts",
    `127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n127.0.1.1 ${names}\n`,
  );
  for (const { network } of networksOf(guest)) {
    await files.write(`/etc/systemd/network/${network.name}.network`, networkFile(network));
  }
  if (setup?.sshKeys === undefined) return;
  await files.write("/root/.ssh/authorized_keys", `${setup.sshKeys.trim()}\n`, 0o600);
}

function networkFile({ name, ip, options }: ReturnType<typeof networksOf>[number]["network"]): string {
  const gateway = options.gw === undefined ? [] : [`Gateway = ${String(options.gw)}`];
  const address =
    ip === undefined || ip === "manual" ? [] : ip === "dhcp" ? ["DHCP = ipv4"] : [`Address = ${ip}`, ...gateway];
  return ["[Match]", `Name = ${name}`, "", "[Network]", "Description = Interface written by PVE", ...address, ""].join(
    "\n",
  );
}
