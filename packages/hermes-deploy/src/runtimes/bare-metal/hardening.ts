import type { GuestFile } from "../../render/guest-file.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { USER } from "./layout.ts";

export const NFTABLES = "/etc/nftables.conf";
export const SYSCTL = "/etc/sysctl.d/60-hermes-deploy.conf";
/** The firewall's table; what others add under other names is lost only if this file is loaded again. */
export const TABLE = "hermes_deploy";

const NOTE = "Written by hermes-deploy from the spec.";

/** What makes an ordinary Debian a closed one: files of sshd, nftables, sysctl and unattended-upgrades. */
export function hardeningFiles(spec: BareMetalPetSpec): readonly GuestFile[] {
  const file = (path: string, content: string): GuestFile => ({ path, mode: "0644", owner: "tool", content });
  return [
    file("/etc/ssh/sshd_config.d/10-hermes-deploy.conf", sshd()),
    file("/etc/ssh/authorized_keys.d/root", spec.access.ssh_keys.map((key) => `${key}\n`).join("")),
    file(NFTABLES, nftables(spec)),
    file(SYSCTL, sysctl()),
    file("/etc/apt/apt.conf.d/52hermes-deploy", unattendedUpgrades()),
  ];
}

/** The first value that sshd reads for a key counts, and the directory is read first (sshd_config(5)). */
function sshd(): string {
  return `# ${NOTE}
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
AuthorizedKeysFile .ssh/authorized_keys /etc/ssh/authorized_keys.d/%u
DenyUsers ${USER}
MaxAuthTries 3
LoginGraceTime 30
X11Forwarding no
AllowAgentForwarding no
ClientAliveInterval 60
ClientAliveCountMax 3
`;
}

function nftables({ access, hermes }: BareMetalPetSpec): string {
  const ports = [
    ...(access.ssh_keys.length > 0 ? [22] : []),
    ...(hermes.dashboard !== false && hermes.dashboard.login !== undefined ? [hermes.dashboard.port] : []),
  ];
  const open = ports.flatMap((port) => sources(access.from).map((from) => `    ${from}tcp dport ${port} accept`));
  return `#!/usr/sbin/nft -f
# ${NOTE}
flush ruleset

table inet ${TABLE} {
  chain input {
    type filter hook input priority filter; policy drop;
    ct state established,related accept
    ct state invalid drop
    iif lo accept
    meta l4proto { icmp, ipv6-icmp } accept
    udp sport 67 udp dport 68 accept
    udp sport 547 udp dport 546 accept
${open.map((line) => `${line}\n`).join("")}  }

  chain forward {
    type filter hook forward priority filter; policy drop;
  }
}
`;
}

function sources(from: readonly string[]): readonly string[] {
  return from.length === 0 ? [""] : from.map((one) => `${one.includes(":") ? "ip6" : "ip"} saddr ${one} `);
}

/** Settings of the container's own network; those of the kernel as a whole are the node's. A dash: never mind if it is not there. */
function sysctl(): string {
  const off = ["accept_redirects", "secure_redirects", "send_redirects", "accept_source_route"];
  const lines = ["all", "default"].flatMap((which) => [
    ...off.map((name) => `-net.ipv4.conf.${which}.${name} = 0`),
    `-net.ipv4.conf.${which}.rp_filter = 2`,
    `-net.ipv6.conf.${which}.accept_redirects = 0`,
    `-net.ipv6.conf.${which}.accept_source_route = 0`,
  ]);
  return [`# ${NOTE}`, ...lines, "-net.ipv4.icmp_echo_ignore_broadcasts = 1", "-net.ipv4.tcp_syncookies = 1", ""].join(
    "\n",
  );
}

function unattendedUpgrades(): string {
  return `// ${NOTE}
APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
APT::Periodic::AutocleanInterval "7";
Unattended-Upgrade::Automatic-Reboot "false";
Unattended-Upgrade::Remove-Unused-Dependencies "true";
`;
}
