import { expect, test } from "vitest";
import { fakeClock } from "../../clock/clock.ts";
import { FileView } from "../files/file-view.ts";
import { unprivilegedMap } from "../files/id-map.ts";
import { newDirectory } from "../files/inode.ts";
import { type Machine, type Program, program } from "../machine.ts";
import { ordinaryPrograms } from "../programs/ordinary-programs.ts";
import { bootRoot, fillRoot } from "../scripted/rootfs.ts";
import { Shell } from "./shell.ts";

const MAPPED = { uid: 100_000, gid: 100_000, mtime: 0 };

function machine(programs: Readonly<Record<string, Program>> = {}): Machine & { readonly powered: string[] } {
  const clock = fakeClock();
  const view = new FileView(newDirectory(MAPPED), unprivilegedMap, () => clock.now());
  fillRoot(view, "hermes.lan", { template: "debian-12-standard_12.12-1_amd64.tar.zst" });
  bootRoot(view);
  const powered: string[] = [];
  return {
    view,
    clock,
    hostname: "hermes.lan",
    node: "pve1",
    vmid: 118,
    config: { cores: 2 },
    outside: new Map(),
    addresses: new Map([["eth0", "10.0.0.120"]]),
    programs: new Map([...ordinaryPrograms, ...Object.entries(programs)]),
    power: (action) => void powered.push(action),
    powered,
  };
}

async function output(script: string, on = machine()): Promise<string> {
  const shell = await Shell.open(on);
  return (await shell.run(script)).output;
}

test.each<[string, string, string]>([
  ["errors and output in their order", "echo a; echo b >&2; echo c", "a\nb\nc\n"],
  ["a program that is missing", "nosuch; echo $?", "bash: nosuch: command not found\n127\n"],
  [
    "a redirection that fails ends its command only",
    "echo x > /no/dir || echo failed; echo on",
    "bash: /no/dir: No such file or directory\nfailed\non\n",
  ],
  ["syntax errors", "if fi", "bash: syntax error near unexpected token `fi'\n"],
  [
    "a file that is missing ends its command only",
    "cat < /missing || echo failed; echo on",
    "bash: /missing: No such file or directory\nfailed\non\n",
  ],
  [
    "under set -e, what another command deals with ends nothing",
    "set -e; ls /no > /dev/null 2>&1 || echo one; ! cat </dev/null > /tmp/x || echo two; ls /no 2> /dev/null && echo; echo on",
    "one\ntwo\non\n",
  ],
  ["under set -e, what nobody deals with ends the shell", "set -e; ls /no > /dev/null 2>&1; echo on", ""],
  ["the status is the command's own", "(exit 3) > /tmp/x || echo $?; sh -c 'exit 4' > /tmp/x || echo $?", "3\n4\n"],
  ["no input", "cat </dev/null; echo $?; wc -c </dev/null; test -c /dev/null && echo c", "0\n0\nc\n"],
  ["random bytes", "head -c 4 /dev/urandom | wc -c; head -c 3 </dev/zero | base64", "4\nAAAA\n"],
  ["exec ends the shell", "exec echo a; echo b", "a\n"],
  ["a here-document", "cat <<'EOF' | base64 -d\naGVsbG8K\nEOF\n", "hello\n"],
  ["scripts on standard input", "echo 'echo hi $1' | sh -s you; printf 'exit 3\\n' | sh; echo $?", "hi you\n3\n"],
  [
    "another user makes its own files and none of root's",
    `mkdir /h && chown 10000:10000 /h && echo in | setpriv --reuid=10000 --regid=10000 --clear-groups sh -c '
id -u; cat > "$1"; echo x > /etc/shadow || echo refused; chown 0 "$1" || echo kept' give /h/f 2>/dev/null; stat -c %u:%g /h/f; cat /h/f; id -u`,
    "10000\nrefused\nkept\n10000:10000\nin\n0\n",
  ],
  [
    "another user in a function, with an environment of its own",
    `as() ( cd /tmp || exit 1; exec setpriv --reuid=10000 --regid=10000 --clear-groups --no-new-privs env -i HOME=/h "$@" )
as sh -c 'echo $HOME $(id -u) $(pwd)'; out=$(as sh -c 'exit 3') || echo $?; if as test -f /none; then echo yes; fi; pwd`,
    "/h 10000 /tmp\n3\n/root\n",
  ],
  ["options of sh", "sh -ec 'false; echo no'; echo $?; bash -c 'echo $0 $1' a b", "1\na b\n"],
  [
    "who and where",
    "whoami; id -u; hostname; hostname -f; hostname -I; uname -s; pwd",
    "root\n0\nhermes\nhermes.lan\n10.0.0.120 \nLinux\n/root\n",
  ],
  ["modes", "umask; umask 077; echo > f; mkdir d; stat -c '%a %n' f d", "0022\n600 f\n700 d\n"],
  ["another shell's umask", "sh -c 'umask 077; echo > a'; echo > b; stat -c '%a %n' a b", "600 a\n644 b\n"],
  ["a subshell's umask", "(umask 077; echo > a); echo > b; stat -c '%a %n' a b", "600 a\n644 b\n"],
  [
    "install",
    "install -d -m 0750 -o 10000 -g 10000 /data/x; stat -c '%a %u %g %F' /data/x",
    "750 10000 10000 directory\n",
  ],
  [
    "install of a file",
    "echo x > a; install -D -m 600 a /opt/y/b; stat -c '%a %s' /opt/y/b; cat /opt/y/b",
    "600 2\nx\n",
  ],
  [
    "chown by name",
    "echo > f; chown www-data:users f; stat -c '%U:%G %u:%g' f; chown nope f",
    "www-data:users 33:100\nchown: invalid user: 'nope'\n",
  ],
  ["chown -R", "mkdir -p a/b; chown -R 5:6 a; stat -c '%u:%g %n' a a/b", "5:6 a\n5:6 a/b\n"],
  ["copies", "echo x > a; chown 5:6 a; chmod 640 a; cp a b; cp -a a c; stat -c '%a %u' b c", "640 0\n640 5\n"],
  ["mktemp", 'd=$(mktemp -d); f=$(mktemp /tmp/x.XXXXXX); stat -c %a "$d" "$f"', "700\n600\n"],
  [
    "long lists",
    "touch -d 2026-01-01 f; chmod 4755 f; ln -s f l; ls -l f l | cut -d' ' -f1,3,4,10-",
    "-rwsr-xr-x root root f\nlrwxrwxrwx root root l -> f\n",
  ],
  [
    "services",
    "systemctl is-active ssh; systemctl is-active nope; systemctl stop ssh; systemctl is-active ssh",
    "active\ninactive\ninactive\n",
  ],
  [
    "services of one's own",
    "echo > /etc/systemd/system/a.service; systemctl enable --now a; systemctl is-enabled a.service; systemctl start b",
    "enabled\nUnit b.service could not be found.\n",
  ],
  [
    "set -e and lists",
    "set -e; false >/dev/null || echo a; { false; echo b; } || echo no; { false >/dev/null; } && echo no; echo c; false > x; echo no",
    "a\nb\nc\n",
  ],
  [
    "links that lead nowhere",
    "ln -s /gone a; ln -sfn /etc a; readlink a; ln -s /gone b; ln -sf /in b; readlink b",
    "/etc\n/in\n",
  ],
  ["links to directories", "mkdir d; ln -s d l; rm l; test -L l || echo gone; test -d d && echo kept", "gone\nkept\n"],
  ["a trap is no error", "set -eu; trap 'rm -f x' EXIT; echo on", "on\n"],
  ["mount points", "mountpoint -q /; echo $?; mountpoint /tmp", "0\n/tmp is not a mountpoint\n"],
])("%s", async (_, script, want) => {
  expect(await output(script)).toBe(want);
});

test("variables, functions, options, directory and status outlive a command", async () => {
  const shell = await Shell.open(machine());
  const run = async (script: string) => (await shell.run(script)).output;
  await run("a='x y'; export B=1; f() {\n  echo \"f $1\"\n}\n");
  await run("cd /tmp");
  expect(await run('echo "$a" $B $PWD; f z')).toBe("x y 1 /tmp\nf z\n");
  await run("false");
  expect(await run("echo $?")).toBe("1\n");
  await run("set -o pipefail; unset a");
  expect(await run("false | true; echo $? ${a-unset}")).toBe("1 unset\n");
});

test("tells whether the script has ended the shell", async () => {
  const shell = await Shell.open(machine());
  expect(await shell.run("false")).toMatchObject({ code: 1, exited: false });
  expect(await shell.run("set -e; false; echo no")).toEqual({ output: "", code: 1, exited: true });
  expect(await shell.run("exit 7")).toMatchObject({ code: 7, exited: true });
});

test("a program of one's own sees its surroundings, and can appear later", async () => {
  const docker = program((args, { cwd, env, stdin }) => ({
    stdout: `${args} ${cwd} ${env.get("A")} ${stdin}`,
    exitCode: 4,
  }));
  const on = machine({
    "apt-get": program((_, { machine: { view } }) => {
      view.write("/usr/bin/installed", new Uint8Array());
      return {};
    }),
    docker: { ...docker, isInstalled: ({ view }) => view.exists("/usr/bin/installed") },
  });
  expect(await output("command -v docker || echo none; apt-get install docker; command -v docker", on)).toBe(
    "none\n/usr/bin/docker\n",
  );
  expect(await output("export A=1; cd /tmp; echo in | docker ps -a; echo $?", on)).toBe("ps,-a /tmp 1 in\n4\n");
});

test("root of a container has no power over files of ids that it cannot name", async () => {
  const on = machine();
  const host = newDirectory({ uid: 0, gid: 0, mtime: 0 });
  on.view.makeDirectory("/data");
  on.view.mount({ path: "/data", root: host, readOnly: false, source: "/srv", type: "none" });
  expect(await output("echo x > /data/f; chown 0:0 /data; stat -c '%u' /data; mountpoint /data", on)).toBe(
    "bash: /data/f: Permission denied\nchown: /data: Operation not permitted\n65534\n/data is a mountpoint\n",
  );
  host.uid = host.gid = 100_000;
  expect(await output("echo x > /data/f; chown 10000:10000 /data/f; stat -c %u /data/f", on)).toBe("10000\n");
  expect(host.entries.get("f")?.uid).toBe(110_000);
});
