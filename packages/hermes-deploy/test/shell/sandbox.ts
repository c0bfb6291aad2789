import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Script } from "./all-scripts.ts";

/** What a script left. */
export interface Ran {
  readonly name: string;
  readonly code: number;
  readonly stderr: string;
  /** Programs that stand in for real ones, with their arguments, in the order in which they were called. */
  readonly calls: readonly (readonly string[])[];
}

/** A file system of its own in which scripts may do what they like. */
export interface Sandbox {
  /** Runs the scripts one after the other, each by a shell that reads it on its standard input. */
  run(scripts: readonly Script[]): readonly Ran[];
  /** A file's bytes; nothing if it is not there. */
  read(path: string): Buffer | undefined;
  makeDirectory(path: string): void;
  /** Names in a directory. */
  list(path: string): readonly string[];
  /** Whether a file of that name is anywhere. */
  has(name: string): boolean;
  close(): void;
}

const DIRECTORIES =
  "usr proc dev etc/systemd/system etc/ssh/sshd_config.d etc/apt/apt.conf.d etc/sysctl.d run tmp root opt var/lib home/hermes mnt/pve/hdd media/2tb data fast srv etc/nixos nix var/lib/hermes";

/** Programs that only say what they were called with. */
const SILENT =
  "apt-get chown chpasswd groupadd useradd usermod pwconv nft sshd sysctl systemctl journalctl npm git pct sleep nixos-rebuild nix-store nix-env nix-collect-garbage reboot canary mountpoint getent loginctl sops age nix";

/** Programs that say it and do a little. */
const SPEAKING: Readonly<Record<string, string>> = {
  "apt-cache": 'echo "  Candidate: 2.26.1-4"',
  curl: `out=
while [ $# -gt 0 ]; do if [ "$1" = -o ]; then out=$2; fi; shift; done
answer='{"status":"ok","data":[],"choices":[{"message":{"content":"PONG"}}]}'
installer='echo "{\\"stages\\":[{\\"name\\":\\"prerequisites\\"},{\\"name\\":\\"complete\\"}],\\"ok\\":true}"'
if [ -n "$out" ]; then echo "$installer" > "$out"; else echo "$answer"; cat > /dev/null; fi`,
  dpkg: ":",
  "dpkg-query": 'echo "install ok installed"',
  docker: `case $1 in
  --version) echo "Docker version 28.5.2, build x" ;;
  compose) echo 2.40.3 ;;
  inspect) echo "running healthy" ;;
  exec) while [ "$1" != hermes ]; do shift; done; shift; exec "$@" ;;
esac`,
  hermes: `case "$*" in
  *"gateway stop") : > /gateways-down ;;
  *"gateway start") rm -f /gateways-down ;;
esac`,
  ip: 'case "$*" in *route*) echo "default via 10.0.0.1" ;; *) echo "1: eth0 inet 10.0.0.2/24" ;; esac',
  ss: 'echo "LISTEN 0 4096 127.0.0.1:8642 0.0.0.0:* users:((\\"docker-proxy\\",pid=1,fd=7))"',
  setpriv: 'while :; do case $1 in --*) shift ;; *) break ;; esac; done; exec "$@"',
  runuser: 'while [ $# -gt 0 ] && [ "$1" != -- ]; do shift; done; shift; exec "$@"',
  "systemd-run": 'while [ $# -gt 0 ]; do case $1 in --*) shift ;; *) break ;; esac; done; exec "$@"',
};

/** Programs that are called by their path. */
const AT_THEIR_PLACE = [
  ...["/command/s6-svstat", "/command/s6-svc", "/command/s6-svwait"],
  ...["/opt/hermes/bin/hermes", "/opt/hermes-agent/venv/bin/hermes"],
];

/** Told apart from what a script may print. */
const LOG = `{ printf '%s\\0' "\${0##*/}" "$@"; printf '\\1\\0'; } >> /calls\n`;

const DRIVER = `set -eu
root=$1
mount --bind /usr "$root/usr"
mount -o remount,bind,ro "$root/usr"
mount -t tmpfs none "$root/usr/local"
mkdir "$root/usr/local/bin" "$root/usr/local/lib"
cp "$root"/stand-ins/* "$root/usr/local/bin/"
mount --rbind /proc "$root/proc"
: > "$root/dev/null"
mount --bind /dev/null "$root/dev/null"
exec chroot "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/usr/sbin LC_ALL=C.UTF-8 HOME=/root sh /driver
`;

const RUN = `cd /
for script in /scripts/*; do
  name=\${script##*/}
  : > /calls
  sh < "$script" > /dev/null 2> "/results/$name.stderr"
  echo $? > "/results/$name.code"
  mv /calls "/results/$name.calls"
done
`;

/** @throws Error where this machine does not let a program have a root of its own. */
export function openSandbox(): Sandbox {
  const root = mkdtempSync(join(tmpdir(), "hermes-deploy-sandbox-"));
  chmodSync(root, 0o755);
  for (const directory of DIRECTORIES.split(" ")) mkdirSync(join(root, directory), { recursive: true });
  for (const name of ["bin", "sbin", "lib", "lib64"]) {
    spawnSync("cp", ["-a", `/${name}`, join(root, name)]); // links into /usr
  }
  spawnSync("cp", ["-a", "/etc/alternatives", join(root, "etc")]); // so that there is an awk
  mkdirSync(join(root, "stand-ins"));
  const program = (path: string, body: string) =>
    writeFileSync(join(root, path), `#!/bin/sh\n${LOG}${body}\n`, { mode: 0o755 });
  for (const name of SILENT.split(" ")) program(`stand-ins/${name}`, "");
  for (const [name, body] of Object.entries(SPEAKING)) program(`stand-ins/${name}`, body);
  for (const path of AT_THEIR_PLACE) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    program(path, "[ ! -e /gateways-down ] && echo true || echo false");
  }
  writeFileSync(join(root, "etc/passwd"), "root:x:0:0::/root:/bin/sh\nhermes:x:10000:10000::/home/hermes:/bin/bash\n");
  writeFileSync(join(root, "etc/group"), "root:x:0:\nhermes:x:10000:\n");
  writeFileSync(join(root, "etc/os-release"), "ID=debian\nVERSION_CODENAME=bookworm\n");
  writeFileSync(join(root, "driver"), RUN);
  return {
    run: (scripts) => runAll(root, scripts),
    read: (path) => {
      try {
        return readFileSync(join(root, path));
      } catch {
        return undefined;
      }
    },
    makeDirectory: (path) => void mkdirSync(join(root, path), { recursive: true }),
    list: (path) => readdirSync(join(root, path)),
    has: (name) => spawnSync("find", [root, "-name", name], { encoding: "utf8" }).stdout !== "",
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

function runAll(root: string, scripts: readonly Script[]): readonly Ran[] {
  for (const directory of ["scripts", "results"]) {
    rmSync(join(root, directory), { recursive: true, force: true });
    mkdirSync(join(root, directory));
  }
  const files = scripts.map(({ text }, index) => {
    const file = String(index).padStart(3, "0");
    writeFileSync(join(root, "scripts", file), text);
    return file;
  });
  const done = spawnSync("unshare", ["--map-root-user", "--mount", "sh", "-c", DRIVER, "driver", root], {
    encoding: "utf8",
    timeout: 60_000,
  });
  if (done.status !== 0) throw new Error(`the sandbox ended with ${done.status ?? done.signal}: ${done.stderr}`);
  return scripts.map(({ name }, index) => {
    const result = (what: string) => readFileSync(join(root, "results", `${files[index]}.${what}`), "utf8");
    const calls = result("calls").split("\x01\0").slice(0, -1);
    return {
      name,
      code: Number(result("code")),
      stderr: result("stderr"),
      calls: calls.map((call) => call.split("\0").slice(0, -1)),
    };
  });
}
