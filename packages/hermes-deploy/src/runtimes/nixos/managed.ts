/** A command of `hermes` that refuses to run where NixOS manages the installation, and what to do instead. */
export interface BlockedCommand {
  readonly words: readonly string[];
  readonly reason: string;
  readonly instead: string;
}

const CHANGE_SPEC = "change the spec and run hermes-deploy apply";

/** hermes-agent docs/getting-started/nix-setup.md, Managed Mode; recognised by HERMES_MANAGED and the file .managed. */
export const BLOCKED: readonly BlockedCommand[] = [
  { words: ["setup"], reason: "the configuration is the system's", instead: CHANGE_SPEC },
  { words: ["config", "edit"], reason: "config.yaml is written from the settings", instead: CHANGE_SPEC },
  { words: ["config", "set"], reason: "config.yaml is written from the settings", instead: CHANGE_SPEC },
  { words: ["gateway", "install"], reason: "the service is the system's", instead: CHANGE_SPEC },
  { words: ["gateway", "uninstall"], reason: "the service is the system's", instead: "run hermes-deploy destroy" },
];

/**
 * Says why a command of `hermes` would be refused; nothing if it would not.
 *
 * @param words the command line after `hermes`; options before and between its words do not matter.
 */
export function blockedByNixos(words: readonly string[]): BlockedCommand | undefined {
  const plain = words.filter((word) => !word.startsWith("-"));
  return BLOCKED.find(({ words: blocked }) => blocked.every((word, index) => plain[index] === word));
}
