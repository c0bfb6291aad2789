import { createHash } from "node:crypto";
import type { FileView } from "../files/file-view.ts";
import { makeStandardDevices } from "../files/standard-devices.ts";
import type { GuestSetup } from "../guest-backend.ts";

const DIRECTORIES =
  "/bin /boot /dev /etc/network /etc/ssl/certs /etc/systemd/system /etc/apt/sources.list.d /etc/apt/keyrings /etc/apt/apt.conf.d /etc/ssh/sshd_config.d /etc/sysctl.d /home /lib/systemd/system /media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr/bin /usr/sbin /usr/lib /usr/local/bin /usr/local/sbin /usr/share /var/cache /var/lib /var/log /var/tmp";

/** Units that come with the template and run from the start. */
const UNITS = [
  "apt-daily.timer",
  "apt-daily-upgrade.timer",
  "cron.service",
  "networking.service",
  "postfix.service",
  "ssh.service",
  "systemd-journald.service",
];

const PASSWD = `root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
bin:x:2:2:bin:/bin:/usr/sbin/nologin
www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
`;

const GROUP = `root:x:0:
daemon:x:1:
adm:x:4:
sudo:x:27:
www-data:x:33:
video:x:44:
users:x:100:
nogroup:x:65534:
`;

const SALT = "simulated";

/** What `/etc/shadow` keeps of a password. */
export function passwordHash(password: string): string {
  return `$5$${SALT}$${createHash("sha256").update(`${SALT}${password}`).digest("base64url")}`;
}

/** Every account has a line; only root may have a password. */
function shadow(password: string | undefined): string {
  const names = PASSWD.trimEnd()
    .split("\n")
    .map((line) => line.split(":")[0]);
  const hashOf = (name = "") => (name === "root" && password !== undefined ? passwordHash(password) : "*");
  return names.map((name) => `${name}:${hashOf(name)}:20000:0:99999:7:::\n`).join("");
}

/**
 * Fills a container's empty root with what its template would bring, as far as scripts look at it.
 * Rule for password and keys: `PVE/LXC/Setup/Base.pm sub set_user_password`, `sub set_user_authorized_ssh_keys`.
 */
export function fillRoot(view: FileView, hostname: string, setup: GuestSetup): void {
  const text = (path: string, content: string, mode = 0o644) => {
    view.write(path, new TextEncoder().encode(content));
    view.chmod(path, mode);
  };
  for (const directory of DIRECTORIES.split(" ")) view.makeDirectory(directory, { recursive: true });
  makeStandardDevices(view);
  view.chmod("/root", 0o700);
  for (const temporary of ["/tmp", "/var/tmp"]) view.chmod(temporary, 0o1777);
  const { image } = setup;
  const [name = "debian", version = "12"] = (image === undefined ? setup.template : (image.system ?? "linux-1")).split(
    "-",
  );
  const codename = CODENAMES[version] ?? "";
  text("/etc/passwd", PASSWD);
  text("/etc/group", GROUP);
  text("/etc/shadow", shadow(setup.password), 0o640);
  text("/etc/os-release", osRelease(name, version, codename));
  text("/etc/debian_version", `${version}\n`);
  text("/etc/apt/sources.list", `deb http://deb.debian.org/debian ${codename} main contrib\n`);
  text("/etc/shells", "/bin/sh\n/bin/bash\n/usr/bin/bash\n");
  for (const unit of image ? [] : UNITS) text(`/lib/systemd/system/${unit}`, `[Unit]\nDescription=${unit}\n`);
  for (const path of image?.Volumes ?? []) view.makeDirectory(path, { recursive: true });
  for (const [path, content] of Object.entries(image?.files ?? {})) {
    view.makeDirectory(path.replace(/\/[^/]*$/, "") || "/", { recursive: true });
    text(path, content, content.startsWith("#!") ? 0o755 : 0o644);
  }
  nameRoot(view, hostname);
  if (setup.sshKeys === undefined) return;
  view.makeDirectory("/root/.ssh", { recursive: true, mode: 0o700 });
  text("/root/.ssh/authorized_keys", `${setup.sshKeys.trim()}\n`, 0o600);
}

const CODENAMES: Readonly<Record<string, string>> = { 11: "bullseye", 12: "bookworm", 13: "trixie" };

function osRelease(id: string, version: string, codename: string): string {
  const name = id === "debian" ? "Debian GNU/Linux" : id.charAt(0).toUpperCase() + id.slice(1);
  return [
    `PRETTY_NAME="${name} ${version}${codename && ` (${codename})`}"`,
    `NAME="${name}"`,
    `VERSION_ID="${version}"`,
    `VERSION_CODENAME=${codename}`,
    `ID=${id}`,
    "",
  ].join("\n");
}

/** What PVE writes into a root at every start. Rule: `PVE/LXC/Setup/Base.pm sub set_hostname`, `sub set_dns`. */
export function nameRoot(view: FileView, hostname: string): void {
  const short = hostname.split(".")[0] ?? hostname;
  const text = (path: string, content: string) => view.write(path, new TextEncoder().encode(content));
  text("/etc/hostname", `${short}\n`);
  const names = short === hostname ? short : `${hostname} ${short}`;
  text("/etc/hosts", `127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n127.0.1.1 ${names}\n`);
  text("/etc/resolv.conf", "search lan\nnameserver 10.0.0.1\n");
}

/**
 * Empties what does not outlive a restart.
 *
 * @param hasServices marks the template's services as running, and those that were enabled since.
 */
export function bootRoot(view: FileView, hasServices = true): void {
  if (view.exists("/run")) view.remove("/run", { recursive: true });
  view.makeDirectory(hasServices ? "/run/systemd/active-units" : "/run", { recursive: true });
  if (!hasServices) return;
  const wanted = "/etc/systemd/system/multi-user.target.wants";
  const enabled = view.exists(wanted) ? view.list(wanted) : [];
  for (const unit of [...UNITS, ...enabled]) view.write(`/run/systemd/active-units/${unit}`, new Uint8Array());
}

/** What the kernel shows of a container's network devices. */
export function showDevices(view: FileView, config: Readonly<Record<string, string | number>>): void {
  for (const [key, value] of Object.entries(config)) {
    if (!/^net\d+$/.test(key)) continue;
    const { name, hwaddr = "" } = Object.fromEntries(
      String(value)
        .split(",")
        .map((part) => part.split("=")),
    );
    if (name === undefined) continue;
    view.makeDirectory(`/sys/class/net/${name}`, { recursive: true });
    view.write(`/sys/class/net/${name}/address`, new TextEncoder().encode(`${hwaddr.toLowerCase()}\n`));
  }
}
