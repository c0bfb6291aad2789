/**
 * Holds the namespaces in which a node and its containers live: a network with the node's bridges and a DHCP server on
 * each, mounts, processes. Its standard input is the lifeline: when whoever holds the other end is gone, for whatever
 * reason, the kernel ends all processes in there, and what is left on disk and of cgroups is removed.
 *
 * Arguments: the machine's directory, its id, the node's name, then its own top directories; DHCP configurations are the files of
 * `DIRECTORY/dhcp`, named by their bridge, with the bridge's address in `DIRECTORY/bridges/NAME`.
 */
export const HOLDER_SCRIPT = `
directory=$1 id=$2
exec 3<&0
unshare -n -m -p -u --fork --kill-child --mount-proc --propagation private sh -c "$INSIDE" inside "$@" <&3 &
echo "pid $!"
wait $!
# control groups go only when the last process in them has
for _ in 1 2 3 4 5 6 7 8 9 10; do
  find /sys/fs/cgroup -depth -type d \\( -path "*lxc.payload.$id-*" -o -path "*lxc.monitor.$id-*" \\) -exec rmdir {} + 2>/dev/null
  [ -n "$(find /sys/fs/cgroup -maxdepth 3 -type d -name "lxc.*.$id-*" 2>/dev/null)" ] || break
  sleep 0.2
done
find /sys/fs/cgroup -maxdepth 2 -type d -name lxc.pivot -exec rmdir {} + 2>/dev/null
rm -rf --one-file-system "$directory"
`;

/**
 * The part inside of the namespaces. liblxc looks for bridges in /sys/class/net, hence a fresh /sys. Who asks a port where
 * nobody listens, such as the name server's, is told so each time, and does not wait for an answer.
 */
export const INSIDE_SCRIPT = `
set -eu
directory=$1
echo "$3" > /proc/sys/kernel/hostname
shift 3
umount -R -l /sys
mount -t sysfs sysfs /sys
mount -t cgroup2 cgroup2 /sys/fs/cgroup
for file in subuid subgid; do
  echo root:100000:65536 > "$directory/$file"
  [ -e "/etc/$file" ] || : > "/etc/$file"
  mount --bind "$directory/$file" "/etc/$file"
done
for top in "$@"; do mount --bind "$directory/node$top" "$top"; done
ip link set lo up
echo 0 > /proc/sys/net/ipv4/icmp_ratelimit
for bridge in "$directory"/bridges/*; do
  [ -e "$bridge" ] || continue
  name=\${bridge##*/}
  ip link add "$name" type bridge
  while read -r address; do ip address add "$address" dev "$name"; done < "$bridge"
  ip link set "$name" up
  : > "$directory/leases-$name"
  [ ! -e "$directory/dhcp/$name" ] || busybox udhcpd -f "$directory/dhcp/$name" >/dev/null 2>&1 3<&- &
done
echo ready
cat > /dev/null
`;
