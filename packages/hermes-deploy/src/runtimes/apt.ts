/**
 * Lines of shell that give a script `apt COMMAND…` and `install PACKAGE…`. What an earlier run began is finished first: apt
 * refuses to work on a dpkg that was cut off. A fresh Debian updates itself soon after its first boot, and that is waited
 * for. Settings of packages that are there stay as they are.
 */
export const APT = `export DEBIAN_FRONTEND=noninteractive
apt() {
  apt-get -q -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold "$@" < /dev/null
}
install() { apt install -y --no-install-recommends "$@"; }
# insist COMMAND…: again for five minutes, while somebody else holds its lock
insist() {
  tries=60
  until "$@"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep 5
  done
}
if [ -n "$(dpkg --audit; ls -A /var/lib/dpkg/updates 2>/dev/null)" ]; then
  insist dpkg --force-confold --configure -a
fi
`;

/** A condition of the shell: all of these packages are installed. */
export function areInstalled(packages: readonly string[]): string {
  const names = packages.join(" ");
  return `[ "$(dpkg-query -W -f '\${Status}\\n' ${names} 2> /dev/null | grep -c 'install ok installed')" = ${packages.length} ]`;
}
