import { shellQuote } from "../../render/shell-quote.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { APT, areInstalled } from "../apt.ts";
import { hardeningFiles, NFTABLES, SYSCTL, TABLE } from "./hardening.ts";
import { AGENT, HARDENED, HOME_MODE, placesOf, USER } from "./layout.ts";

/** Debian's packages for the hardening, and what the installer would ask for with rights that the agent does not have. */
export function packagesOf({ hermes }: BareMetalPetSpec): readonly string[] {
  return [
    ...["ca-certificates", "curl", "git", "xz-utils", "procps"],
    ...["openssh-server", "nftables", "unattended-upgrades"],
    ...["build-essential", "python3", "ripgrep", "ffmpeg"],
    ...(hermes.installer.browser ? ["chromium"] : []),
  ];
}

/** Installs what is missing of the packages. */
export function installPackages(spec: BareMetalPetSpec): string {
  const packages = packagesOf(spec);
  return `set -eu
${APT}
# shellcheck disable=SC2016
if ${areInstalled(packages)}; then
  echo 'all there'
  exit
fi
apt update
install ${packages.join(" ")}
`;
}

/** The agent's user: fixed ids, no password, in no group with power; its home is the volume and nothing else. */
export function makeUser(spec: BareMetalPetSpec): string {
  const home = shellQuote(placesOf(spec).home);
  const { uid, gid } = AGENT;
  return `set -eu
if ! mountpoint -q ${home}; then
  echo "no volume is mounted at" ${home} >&2
  exit 1
fi
if ! getent group ${USER} > /dev/null; then groupadd --gid ${gid} ${USER}; fi
if ! getent passwd ${USER} > /dev/null; then
  useradd --uid ${uid} --gid ${gid} --home-dir ${home} --no-create-home --shell /bin/bash ${USER}
fi
if [ "$(id -u ${USER}):$(id -g ${USER})" != ${uid}:${gid} ]; then
  echo "user ${USER} has other ids than ${uid}:${gid}" >&2
  exit 1
fi
# one that was broken off may have written the first of its files only
if ! getent shadow ${USER} > /dev/null; then pwconv; fi
usermod --password '!' --groups '' ${USER}
chown ${uid}:${gid} ${home}
chmod 0${HOME_MODE} ${home}
`;
}

/** A line that prints the digest of the hardening's files. */
export function hardeningDigest(spec: BareMetalPetSpec): string {
  const files = hardeningFiles(spec).map(({ path }) => shellQuote(path));
  return `cat ${files.join(" ")} | sha256sum | cut -d ' ' -f 1`;
}

/** Puts the hardening's files into effect: sshd, firewall, sysctl, upgrades. Each file is tried before it counts. */
export function harden(spec: BareMetalPetSpec): string {
  const ssh =
    spec.access.ssh_keys.length > 0
      ? "systemctl enable --now ssh.service\nsystemctl reload ssh.service"
      : "systemctl disable --now ssh.service\nif ! systemctl disable --now ssh.socket 2> /dev/null; then echo 'no ssh.socket'; fi";
  return `set -eu
umask 022
rm -f ${HARDENED}
mkdir -p /run/sshd
sshd -t
nft -c -f ${NFTABLES}
${ssh}
systemctl enable nftables.service
systemctl restart nftables.service
nft list table inet ${TABLE} > /dev/null
sysctl -q -p ${SYSCTL}
systemctl enable --now unattended-upgrades.service apt-daily.timer apt-daily-upgrade.timer
${hardeningDigest(spec)} > ${HARDENED}
`;
}
