import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { isInstalled } from "../../../test/is-installed.ts";
import { revealFile } from "../../render/guest-file.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { parseSpec } from "../../spec/parse.ts";
import { bareMetalFiles } from "./files.ts";

const EXAMPLE = readFileSync(new URL("../../../../../examples/bare-metal-pet.yaml", import.meta.url), "utf8");

function specOf(...replacements: readonly (readonly [string, string])[]): BareMetalPetSpec {
  const text = replacements.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the example does not contain ${from}`);
    return all.replace(from, to);
  }, EXAMPLE);
  const parsed = parseSpec(text, "x");
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  if (parsed.spec.shape !== "bare-metal-pet") throw new Error("another shape");
  return parsed.spec;
}

/** It can stand for any of them, a bot's token too. */
const SECRET = "123456789:AAs3cret-s3cret-s3cret-000000";

function contentOf(spec: BareMetalPetSpec, name: string): string | undefined {
  const file = bareMetalFiles(spec).find(({ path }) => path.endsWith(name));
  return file && revealFile(file, () => SECRET).content;
}

const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0000000000000000000000000000000000000000000 me@laptop";
const LOGIN = ["    # login: {", "    login: {"] as const;

test.each([
  { given: "as it is", change: [], want: [] },
  { given: "a key", change: [["ssh_keys: []", `ssh_keys: ["${KEY}"]`]], want: ["    tcp dport 22 accept"] },
  {
    given: "a key and networks",
    change: [
      ["ssh_keys: []", `ssh_keys: ["${KEY}"]`],
      ["from: []", "from: [10.1.10.0/24, 'fd00::/8']"],
    ],
    want: ["    ip saddr 10.1.10.0/24 tcp dport 22 accept", "    ip6 saddr fd00::/8 tcp dport 22 accept"],
  },
  { given: "a login for the dashboard", change: [LOGIN], want: ["    tcp dport 9119 accept"] },
] as const)("the firewall opens, with $given, what is asked for and nothing else", ({ change, want }) => {
  const rules = contentOf(specOf(...change), "nftables.conf") ?? "";
  expect(rules.split("\n").filter((line) => line.includes("dport") && !line.includes("udp"))).toEqual(want);
  expect(rules).toContain("policy drop");
});

test("the dashboard is on the loopback without a login, and on the network with one, which .env holds", () => {
  expect(contentOf(specOf(), "hermes-dashboard.service")).toContain("--host 127.0.0.1 --port 9119");
  expect(contentOf(specOf(), ".env")).not.toContain("HERMES_DASHBOARD");
  const open = specOf(LOGIN);
  expect(contentOf(open, "hermes-dashboard.service")).toContain("--host 0.0.0.0 --port 9119");
  expect(contentOf(open, ".env")).toContain(`HERMES_DASHBOARD_BASIC_AUTH_PASSWORD=${SECRET}`);
});

test("without a dashboard there is no unit for it", () => {
  const spec = specOf(["  dashboard:\n    port: 9119", "  dashboard: false # was 9119"]);
  expect(bareMetalFiles(spec).map(({ path }) => basename(path))).not.toContain("hermes-dashboard.service");
});

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "asked-"));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.runIf(isInstalled("systemd-analyze"))(
  "systemd-analyze verify finds nothing in the units but that the program is not here",
  () => {
    inFolder((folder) => {
      const units = bareMetalFiles(specOf()).filter(({ path }) => path.endsWith(".service"));
      const paths = units.map(({ path, content }) => {
        const there = join(folder, basename(path));
        writeFileSync(there, String(content).replaceAll("/home/hermes/.local/bin/hermes", "/bin/true"));
        return there;
      });
      const { stdout, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", ...paths], { encoding: "utf8" });
      const ours = `${stdout}${stderr}`.split("\n").filter((line) => line.includes(folder) || line.includes("hermes-"));
      expect(ours).toEqual([]);
    });
  },
);

test.runIf(isInstalled("/usr/sbin/sshd") && isInstalled("ssh-keygen"))("sshd accepts its file", () => {
  inFolder((folder) => {
    const sshd = join(folder, "sshd.conf");
    writeFileSync(sshd, contentOf(specOf(), "10-hermes-deploy.conf") ?? "");
    const key = join(folder, "key");
    expect(spawnSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]).status).toBe(0);
    const tried = spawnSync("/usr/sbin/sshd", ["-t", "-f", sshd, "-h", key], { encoding: "utf8" });
    expect(tried.stderr).not.toMatch(/Bad configuration|line \d+/);
  });
});

test.runIf(isInstalled("/usr/sbin/nft"))("nft accepts its file", () => {
  inFolder((folder) => {
    const rules = join(folder, "nftables.conf");
    writeFileSync(rules, (contentOf(specOf(), "nftables.conf") ?? "").replace("flush ruleset\n", ""));
    expect(spawnSync("/usr/sbin/nft", ["-c", "-f", rules], { encoding: "utf8" }).stderr).not.toMatch(/syntax error/);
  });
});
