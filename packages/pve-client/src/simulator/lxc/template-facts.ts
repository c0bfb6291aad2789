/** What PVE would find in a template's archive. */
export interface TemplateFacts {
  readonly ostype: string;
  readonly arch: string;
  /** Unpacked size. */
  readonly bytes: number;
}

const OSTYPES: readonly (readonly [RegExp, string])[] = [
  [/^debian/, "debian"],
  [/^devuan/, "devuan"],
  [/^ubuntu/, "ubuntu"],
  [/^(?:centos|almalinux|rockylinux|oraclelinux)/, "centos"],
  [/^fedora/, "fedora"],
  [/^opensuse/, "opensuse"],
  [/^arch/, "archlinux"],
  [/^alpine/, "alpine"],
  [/^gentoo/, "gentoo"],
  [/nixos/, "nixos"],
];

/**
 * Facts about a template by the name of its file, as nothing of it is unpacked here: `debian-12-standard_…_amd64.tar.zst`.
 * What names no distribution counts as `unmanaged`. Rule: `PVE/LXC/Setup.pm sub new`.
 */
export function templateFacts(archive: string): TemplateFacts {
  const name = archive.replace(/^.*\//, "");
  const arch = /_(amd64|arm64|armhf|i386)\.tar/.exec(name)?.[1] ?? "amd64";
  const ostype = OSTYPES.find(([pattern]) => pattern.test(name))?.[1] ?? "unmanaged";
  return { ostype, arch, bytes: 517_898_240 };
}
