import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import type { ObservedInside } from "../inside.ts";
import { identityFacts } from "./agent-options.ts";
import { judgeIdentity } from "./identity.ts";
import { SERVICE } from "./layout.ts";
import { BLOCKED } from "./managed.ts";
import { servicesOf } from "./services.ts";

interface Trouble {
  readonly symptom: string;
  readonly seen: (inside: ObservedInside, spec: NixosSpec) => boolean;
  readonly fix: string;
}

const blocked = BLOCKED.map(({ words }) => `hermes ${words.join(" ")}`).join(", ");

/** GiB that a switch needs at least: a new generation stands beside the one that runs. */
const TIGHT = 3;

/** What goes wrong on NixOS, how it shows, and what helps (hermes-agent docs/getting-started/nix-setup.md, Troubleshooting). */
const TROUBLES: readonly Trouble[] = [
  {
    symptom: `refused because NixOS manages this installation: ${blocked}`,
    seen: ({ tools }) => tools["managed-by"] !== undefined,
    fix: "change the spec and run hermes-deploy apply",
  },
  {
    symptom: "a service of Hermes does not run",
    seen: ({ services }, spec) => servicesOf(spec).some((name) => services[name]?.state !== "active"),
    fix: `in the container: journalctl -u ${SERVICE} -n 50`,
  },
  {
    symptom: "the container of PVE came up without the newest generation of its system",
    seen: ({ tools }) => tools.system !== tools.profile,
    fix: "in the container: /nix/var/nix/profiles/system/bin/switch-to-configuration switch",
  },
  {
    symptom: "the service is older than the newest generation, so hermes --version may be an old one",
    seen: ({ tools }) => tools.started !== undefined,
    fix: `in the container: systemctl restart ${SERVICE}`,
  },
  {
    symptom: "the next switch makes the agent's container anew, and what apt, pip and npm installed is lost",
    seen: ({ tools }, spec) => {
      const facts = identityFacts(spec);
      if (facts === undefined || tools.identity === undefined) return false;
      return judgeIdentity(facts, tools.identity, true).fate === "recreated";
    },
    fix: "take back the edit of image, extraVolumes, extraOptions or mounts, or install again afterwards",
  },
  {
    symptom: "nix-collect-garbage may take Hermes away: its root is gone",
    seen: ({ tools }, spec) => identityFacts(spec) !== undefined && tools.package !== tools["gc-root"],
    fix: `in the container: systemctl restart ${SERVICE}`,
  },
  {
    symptom: "permission denied in the state directory: its owner or mode is not as the module makes it",
    seen: ({ tools }, { nixos: { options } }) =>
      tools["state-dir"] !== undefined && tools["state-dir"] !== `2770:${options.user}:${options.group}`,
    fix: "run hermes-deploy verify; nixos-rebuild switch in the container lays it out again",
  },
  {
    symptom: `less than ${TIGHT} GiB are free for the next generation of the system`,
    seen: ({ tools }) => Number(tools["free-gib"]) < TIGHT,
    fix: "in the container: nix-collect-garbage -d; or a larger container.rootfs.size",
  },
];

/** Those of the table that apply to what was seen, each in a line. */
export function nixosHints(spec: NixosSpec, inside: ObservedInside): readonly string[] {
  return TROUBLES.filter(({ seen }) => seen(inside, spec)).map(({ symptom, fix }) => `${symptom}: ${fix}`);
}
