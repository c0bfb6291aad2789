import { asFile, openGuarded } from "./guarded-homelab.ts";
import { profilesText } from "./profiles-spec.ts";

/** Hermes' home in the guest. */
export const DATA = "/var/lib/hermes";

/** The example with some of its text replaced, as a file. */
export function edited(...replacements: readonly (readonly [string, string])[]): string {
  return asFile(profilesText(...replacements));
}

/** A homelab, and what is asked of it; nothing that is said has a secret in it. */
export function openProfiles() {
  const homelab = openGuarded();
  return {
    ...homelab,
    isUp: (name: string) => homelab.inGuest(`docker exec hermes /command/s6-svstat -o up /run/service/gateway-${name}`),
  };
}
