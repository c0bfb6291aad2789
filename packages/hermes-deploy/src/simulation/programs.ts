import type { GuestCommand } from "@homelab/pve-client/simulator";
import { groupadd, pwconv, useradd, usermod } from "./commands/accounts.ts";
import { aptCache, aptGet, dpkg, dpkgQuery } from "./commands/apt-get.ts";
import type { Program } from "./commands/command.ts";
import { curl } from "./commands/curl.ts";
import { docker } from "./commands/docker.ts";
import { nft, sshd, sysctl } from "./commands/hardening.ts";
import { imageProgram } from "./commands/image.ts";
import { nixCollectGarbage, nixosSystemctl, nixStore, runuser, systemdRun } from "./commands/nixos-programs.ts";
import { nixosRebuild, nixosVersion } from "./commands/nixos-rebuild.ts";
import { npm } from "./commands/npm.ts";
import { ss } from "./commands/ss.ts";
import { journalctl, systemctl } from "./commands/systemctl.ts";
import type { GuestFiles } from "./files.ts";
import { isImage, PLAYER } from "./image/oci-image.ts";
import type { LiteLlm } from "./litellm.ts";
import { networkOf } from "./network.ts";
import { bootNixos } from "./nixos/boot.ts";
import { isNixos, type NixosState, readNixos } from "./nixos/state.ts";
import { dockerVersions, type PackageState, readPackages } from "./packages.ts";

/** Whether a guest has a program, by its packages, its NixOS, and whether it was made from Hermes' image. */
type IsThere = (packages: PackageState, system: NixosState, image: boolean) => boolean;

/** The programs that the simulated guests get for these deployments; some are there only once a package brought them. */
export function guestPrograms(litellm: LiteLlm): Readonly<Record<string, GuestCommand>> {
  const always = (program: Program): GuestCommand => adapt(program, litellm);
  const once = (program: Program, isThere: IsThere): GuestCommand => ({
    run: adapt(program, litellm),
    isInstalled: async (files) => isThere(await readPackages(files), await readNixos(files), await isImage(files)),
  });
  const onNixos = (program: Program): GuestCommand => ({ run: adapt(program, litellm), isInstalled: isNixos });
  return {
    "apt-get": always(aptGet),
    "apt-cache": always(aptCache),
    dpkg: always(dpkg),
    "dpkg-query": always(dpkgQuery),
    ss: always(ss),
    systemctl: always(async (call) =>
      (await isNixos(call.files)) ? await nixosSystemctl(call) : await systemctl(call),
    ),
    curl: once(
      curl,
      ({ installed }, system, image) => "curl" in installed || system.programs.includes("curl") || image,
    ),
    docker: once(
      docker,
      (packages, system) => dockerVersions(packages).engine !== undefined || system.programs.includes("docker"),
    ),
    "nixos-rebuild": onNixos(nixosRebuild),
    "nixos-version": onNixos(nixosVersion),
    "nix-store": onNixos(nixStore),
    "nix-collect-garbage": onNixos(nixCollectGarbage),
    "systemd-run": onNixos(systemdRun),
    runuser: onNixos(runuser),
    [PLAYER]: { run: adapt(imageProgram, litellm), isInstalled: isImage },
    journalctl: always(journalctl),
    groupadd: always(groupadd),
    useradd: always(useradd),
    pwconv: always(pwconv),
    usermod: always(usermod),
    sshd: once(sshd, ({ installed }) => "openssh-server" in installed),
    sysctl: once(sysctl, ({ installed }) => "procps" in installed),
    nft: once(nft, ({ installed }) => "nftables" in installed),
    git: once(present, ({ installed }) => "git" in installed),
    xz: once(present, ({ installed }) => "xz-utils" in installed),
    npm: { run: adapt(npm, litellm), isInstalled: (files) => files.exists("/home/hermes/.hermes/node/bin") },
  };
}

/** A program that scripts only look for. */
const present: Program = async () => ({ stdout: "", stderr: "", exitCode: 0 });

type GuestProgram = Extract<GuestCommand, (...args: never) => unknown>;

function adapt(program: Program, litellm: LiteLlm): GuestProgram {
  return async (args, { stdin, cwd, env, fs, config, outside, shell }) => {
    const files: GuestFiles = fs;
    const features = String(config.features ?? "");
    const dockerAllowed = /\bnesting=1\b/.test(features) && /\bkeyctl=1\b/.test(features);
    const [, address] = /(?:^|,)ip=([\d.]+)/.exec(String(config.net0 ?? "")) ?? [];
    const names = [String(config.hostname ?? ""), ...(address === undefined ? [] : [address])];
    const send = networkOf(files, litellm, { outside, names });
    const invocation = { args, stdin, cwd, env, files, send, shell, dockerAllowed };
    await bootNixos(invocation);
    return await program(invocation);
  };
}
