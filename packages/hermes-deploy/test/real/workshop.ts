import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { debianTemplate } from "@homelab/pve-client/simulator";
import { generate } from "selfsigned";
import { type AgentImage, buildAgentImage } from "./stand-ins/agent-image.ts";
import { type Certificate, INSTALLER_HOST } from "./stand-ins/installer-site.ts";

/** What is made once and kept, below the checkout: archives of root file systems, packages, a certificate. */
export const CACHE =
  process.env.HERMES_REAL_CACHE ??
  fileURLToPath(new URL("../../../../node_modules/.cache/real-containers", import.meta.url));

/** The node's address on the containers' bridge; and what it offers there. */
export const GATEWAY = "10.1.10.1";
export const APT_PORT = 3142;
export const REGISTRY_PORT = 5000;

/** The systems that containers can have, by the beginning of a template's name; with Debian's suites. */
const SUITES = { "debian-12": "bookworm", "debian-13": "trixie" } as const;

export type System = keyof typeof SUITES;

/** What PVE's templates have of Debian's packages beside apt, as far as anything here looks at it. */
const TEMPLATE = [
  ...["systemd", "systemd-sysv", "dbus", "iproute2", "procps", "passwd"],
  ...["ca-certificates", "netbase", "openssh-server"],
];

/** Large, and nothing here runs them: an empty one of the name is there beforehand, always. */
export const LARGE = ["build-essential", "ffmpeg", "chromium"];

/** What all real homelabs of a run share. */
export interface Workshop {
  /** The archive of a root file system, with packages installed beforehand or as PVE's template has it. */
  template(system: System, packages?: readonly string[]): Promise<string>;
  readonly image: AgentImage;
  /** Of the stand-in for the installer's site; containers trust it. */
  readonly certificate: Certificate;
}

/** Opens what is there and makes what is not. */
export async function openWorkshop(): Promise<Workshop> {
  await mkdir(CACHE, { recursive: true });
  const certificate = await keptCertificate();
  const making = new Map<string, Promise<string>>();
  const make = (system: System, packages: readonly string[]) =>
    debianTemplate({
      cache: CACHE,
      name: packages.length > 0 ? `${system}-ready` : system,
      suite: SUITES[system],
      variant: "apt",
      packages: [...TEMPLATE, ...packages.filter((name) => !LARGE.includes(name))],
      customize: [...customize(certificate), ...LARGE.map(emptyPackage)],
    });
  return {
    template: (system, packages = []) => {
      const key = [system, ...packages].join(" ");
      const made = making.get(key) ?? make(system, packages);
      making.set(key, made);
      return made;
    },
    image: await buildAgentImage(CACHE),
    certificate,
  };
}

/** How containers reach packages, images and the installer, none of which they have a way to. */
function customize({ cert }: Certificate): readonly string[] {
  return [
    'chroot "$1" systemctl enable systemd-networkd',
    `printf 'Acquire::http::Proxy "http://${GATEWAY}:${APT_PORT}";\\n' > "$1/etc/apt/apt.conf.d/80stand-in-proxy"`,
    'mkdir -p "$1/etc/docker"',
    `printf '{"registry-mirrors": ["http://${GATEWAY}:${REGISTRY_PORT}"]}\\n' > "$1/etc/docker/daemon.json"`,
    `echo '${GATEWAY} ${INSTALLER_HOST}' >> "$1/etc/hosts"`,
    `echo '${cert}' > "$1/usr/local/share/ca-certificates/stand-in.crt"`,
    'chroot "$1" update-ca-certificates',
  ];
}

/** A command that makes and installs a stand-in for a package. */
function emptyPackage(name: string): string {
  const control = `Package: ${name}\\nVersion: 999:1\\nArchitecture: all\\nMaintainer: nobody\\nDescription: stand-in\\n`;
  return [
    `mkdir -p "$1/tmp/${name}/DEBIAN"`,
    `printf '${control}' > "$1/tmp/${name}/DEBIAN/control"`,
    `chroot "$1" dpkg-deb --build /tmp/${name}`,
    `chroot "$1" dpkg --install /tmp/${name}.deb`,
    `rm -rf "$1/tmp/${name}" "$1/tmp/${name}.deb"`,
  ].join(" && ");
}

/** Kept, since it is part of the templates. */
async function keptCertificate(): Promise<Certificate> {
  const path = join(CACHE, "stand-in-certificate.json");
  if (!existsSync(path)) {
    const { cert, private: key } = await generate([{ name: "commonName", value: INSTALLER_HOST }], {
      keyType: "ec",
      algorithm: "sha256",
      notAfterDate: new Date("2100-01-01"),
      extensions: [
        { name: "basicConstraints", cA: true },
        { name: "subjectAltName", altNames: [{ type: 2, value: INSTALLER_HOST }] },
      ],
    });
    const unfinished = `${path}.${randomUUID()}`;
    await writeFile(unfinished, JSON.stringify({ cert: cert.trim(), key }), { mode: 0o600 });
    await rename(unfinished, path);
  }
  // written by the lines above
  return JSON.parse(await readFile(path, "utf8")) as Certificate;
}
