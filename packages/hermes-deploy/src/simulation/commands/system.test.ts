import { createSimulator } from "@homelab/pve-client/simulator";
import { beforeAll, expect, test, vi } from "vitest";
import { homelab } from "../fixture.ts";

const UNIT = `[Service]
Environment=HERMES_HOME=/home/hermes/.hermes
ExecStart=/home/hermes/.local/bin/hermes gateway run
`;

// The programs change one guest, and each row finds it as the row before has left it: a machine that is being set up.
const simulator = createSimulator(homelab());
const run = async (script: string) => {
  const { output, code } = await simulator.guest(117).run(script);
  return `${output}${code}`;
};

beforeAll(async () => {
  await simulator.as("root@pam")("https://pve.test:8006/api2/json/nodes/gihyeon/lxc/117/status/start", {
    method: "POST",
  });
  await vi.waitFor(() => expect(simulator.guest(117).isRunning).toBe(true));
  await simulator.guest(117).files.write("/etc/systemd/system/hermes-gateway.service", UNIT);
});

test.each<[string, string, string | RegExp]>([
  [
    "a group and a user",
    "groupadd --gid 10000 hermes && useradd --uid 10000 --gid 10000 hermes; id hermes",
    "uid=10000(hermes) gid=10000(hermes) groups=10000(hermes)\n0",
  ],
  ["a user that is there", "useradd --uid 10000 hermes", /already exists\n9$/],
  ["a locked user", "usermod --lock --groups '' hermes; getent shadow hermes | cut -d : -f 2", "!\n0"],
  [
    "a user whose line in shadow is missing gets one",
    "sed -i /^hermes:/d /etc/shadow; pwconv; usermod --password '!' hermes; getent shadow hermes | cut -d : -f 2",
    "!\n0",
  ],
  [
    "groups of a user",
    "usermod --groups sudo hermes; grep ^sudo: /etc/group; usermod --groups '' hermes; grep ^sudo: /etc/group",
    "sudo:x:27:hermes\nsudo:x:27:\n0",
  ],
  ["no firewall before its package", "nft list ruleset", /command not found\n127$/],
  [
    "packages bring files",
    "apt-get update >/dev/null; apt-get install -y nftables git curl xz-utils >/dev/null; cat /etc/nftables.conf",
    /flush ruleset\n0$/,
  ],
  ["a rule file that is cut off", "echo 'table inet a {' > /r; nft -c -f /r", /syntax error.*\n1$/],
  [
    "rules are loaded and listed",
    "printf 'flush ruleset\\ntable inet a {\\n  chain x { }\\n}\\n' > /etc/nftables.conf; systemctl restart nftables && nft list table inet a",
    "table inet a {\n  chain x { }\n}\n0",
  ],
  ["a table that is not there", "nft list table inet b", /No such file or directory\n1$/],
  [
    "sshd reads what lies in its folder",
    "mkdir -p /run/sshd; printf 'PermitRootLogin no\\nPermitRootLogin yes\\n' > /etc/ssh/sshd_config.d/a.conf; sshd -T",
    "permitrootlogin no\n0",
  ],
  [
    "sshd refuses an option that it does not know",
    "echo 'PermitRoot no' > /etc/ssh/sshd_config.d/b.conf; sshd -t",
    /Bad configuration option: PermitRoot\n255$/,
  ],
  [
    "sysctl sets what is the container's",
    "printf 'net.ipv4.tcp_syncookies = 1\\n-kernel.x = 1\\n' > /s; sysctl -p /s",
    "net.ipv4.tcp_syncookies = 1\n0",
  ],
  ["sysctl refuses what is the node's", "echo 'kernel.x = 1' > /s; sysctl -p /s", /permission denied.*\n255$/],
  [
    "a service without its program ends at once",
    "systemctl enable --now hermes-gateway; systemctl is-active hermes-gateway; journalctl -u hermes-gateway.service",
    /inactive\nFailed to execute .*hermes.*\n0$/,
  ],
  [
    "the stand-in tells its stages",
    "curl -fsSo /i https://hermes-agent.nousresearch.com/install.sh; bash /i --manifest | grep -o '\"name\"' | wc -l",
    /^\s*10\n0$/,
  ],
  [
    "a stage whose forerunner is missing",
    "HOME=/home/hermes HERMES_HOME=/home/hermes/.hermes bash /i --stage venv --json",
    /\{"ok":false,"stage":"venv","skipped":false\}\nthere is no repository\n1$/,
  ],
  [
    "all stages, and the service runs",
    "export HOME=/home/hermes; for s in prerequisites repository venv python-deps path setup complete; do bash /i --stage $s --json > /o || exit 1; done; cat /o; systemctl restart hermes-gateway; systemctl is-active hermes-gateway",
    '-> complete\n{"ok":true,"stage":"complete","skipped":false}\nactive\n0',
  ],
])("%s", async (_, script, want) => {
  const found = await run(script);
  if (typeof want === "string") expect(found).toBe(want);
  else expect(found).toMatch(want);
});
