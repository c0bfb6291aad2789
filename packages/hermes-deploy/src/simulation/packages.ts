import { type GuestFiles, readState, writeState } from "./files.ts";

/** What the package manager of a simulated Debian guest knows. */
export interface PackageState {
  /** Version by package name. */
  readonly installed: Readonly<Record<string, string>>;
  /** Package lists fetched by `apt-get update`; version by package name. */
  readonly offered: Readonly<Record<string, string>>;
}

const STATE = "/var/lib/dpkg/simulated.json";

/** Debian 12 (bookworm), as far as deployments ask for it. */
const DEBIAN: Readonly<Record<string, string>> = {
  "ca-certificates": "20230311+deb12u1",
  curl: "7.88.1-10+deb12u14",
  gnupg: "2.2.40-1.1+deb12u1",
  jq: "1.6-2.1+deb12u1",
  "docker.io": "20.10.24+dfsg1-1+deb12u1",
  "docker-compose": "1.29.2-3", // the old program, not the plugin
  "build-essential": "12.9",
  chromium: "142.0.7444.59-1~deb12u1",
  ffmpeg: "7:5.1.7-0+deb12u1",
  git: "1:2.39.5-0+deb12u2",
  nftables: "1.0.6-2+deb12u2",
  "openssh-server": "1:9.2p1-2+deb12u7",
  procps: "2:4.0.2-3",
  python3: "3.11.2-1+b1",
  ripgrep: "13.0.0-4+b2",
  "unattended-upgrades": "2.9.1+nmu3",
  "xz-utils": "5.4.1-1",
};

/** What a package puts into the file system, as far as deployments look at it; existing files stay as they are. */
const BRINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nftables: {
    "/lib/systemd/system/nftables.service":
      "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/usr/sbin/nft -f /etc/nftables.conf\n[Install]\nWantedBy=sysinit.target\n",
    "/etc/nftables.conf": "#!/usr/sbin/nft -f\nflush ruleset\n",
  },
  "unattended-upgrades": {
    "/lib/systemd/system/unattended-upgrades.service": "[Unit]\nDescription=Unattended Upgrades Shutdown\n",
  },
};

/** Docker's own repository for it. */
const DOCKER: Readonly<Record<string, string>> = {
  "docker-ce": "5:28.5.2-1~debian.12~bookworm",
  "docker-ce-cli": "5:28.5.2-1~debian.12~bookworm",
  "containerd.io": "1.7.28-2~debian.12~bookworm",
  "docker-buildx-plugin": "0.29.1-1~debian.12~bookworm",
  "docker-compose-plugin": "2.40.3-1~debian.12~bookworm",
};

/** What comes along with a package. */
const DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  "docker-ce": ["docker-ce-cli", "containerd.io"],
};

/** What a container template comes with; there is no curl in it. */
const TEMPLATE: Readonly<Record<string, string>> = {
  "ca-certificates": "20230311",
  "openssh-server": "1:9.2p1-2+deb12u7",
  procps: "2:4.0.2-3",
};

/** The guest's package database. */
export async function readPackages(files: GuestFiles): Promise<PackageState> {
  return await readState(files, STATE, { installed: TEMPLATE, offered: {} });
}

/** Fetches the package lists: Debian's, and Docker's if the guest's sources name it and its key is there. */
export async function updatePackages(files: GuestFiles, sources: string): Promise<PackageState | { error: string }> {
  const wantsDocker = /download\.docker\.com/.test(sources);
  const key = /(?:signed-by=|Signed-By:\s*)([^\s\]]+)/i.exec(sources)?.[1];
  if (wantsDocker && (key === undefined || (await files.read(key)) === undefined)) {
    return { error: "E: The repository 'https://download.docker.com/linux/debian bookworm InRelease' is not signed." };
  }
  const state = { ...(await readPackages(files)), offered: wantsDocker ? { ...DEBIAN, ...DOCKER } : DEBIAN };
  await writeState(files, STATE, state);
  return state;
}

/** Installs packages with what they need; names what cannot be had. */
export async function installPackages(
  files: GuestFiles,
  names: readonly string[],
): Promise<{ installed: readonly string[] } | { missing: string }> {
  const state = await readPackages(files);
  const installed: Record<string, string> = { ...state.installed };
  const added: string[] = [];
  const queue = [...names];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (name in installed) continue;
    const version = state.offered[name];
    if (version === undefined) return { missing: name };
    installed[name] = version;
    added.push(name);
    for (const [path, text] of Object.entries(BRINGS[name] ?? {})) {
      if (!(await files.exists(path))) await files.write(path, text);
    }
    queue.push(...(DEPENDENCIES[name] ?? []));
  }
  await writeState(files, STATE, { ...state, installed });
  return { installed: added };
}

/** Whether a Docker engine is there, and the Compose plugin; versions without epoch and Debian's suffix. */
export function dockerVersions({ installed }: PackageState): { engine?: string; compose?: string } {
  const plain = (version: string | undefined) => version?.replace(/^\d+:/, "").replace(/[-+~].*$/, "");
  const engine = plain(installed["docker-ce"] ?? installed["docker.io"]);
  const compose = plain(installed["docker-compose-plugin"]);
  return { ...(engine === undefined ? {} : { engine }), ...(compose === undefined ? {} : { compose }) };
}
