import { createPveClient, password, apiToken as tokenAuth } from "@homelab/pve-client";
import type { Simulator } from "@homelab/pve-client/simulator";
import { apiToken } from "../src/channels/api-token.ts";
import type { Channel } from "../src/channels/channel.ts";
import type { Clock } from "../src/channels/clock.ts";
import { consoleScript } from "../src/channels/console-script.ts";
import { rootTicket } from "../src/channels/root-ticket.ts";
import { guestSsh, openGuestOverSsh } from "../src/channels/ssh/guest-ssh.ts";
import { openNodeOverSsh, ssh } from "../src/channels/ssh/ssh.ts";
import type { SshTarget } from "../src/channels/ssh/ssh-session.ts";
import { NODE, ROOT_PASSWORD, TOKEN } from "../src/simulation/fixture.ts";
import { GUEST } from "./channel-contract.ts";

/** MAC address of the container that the channels lead to. */
export const MAC = "BC:24:11:00:01:18";

/** How to log in over SSH. */
export interface Logins {
  readonly node: () => Promise<SshTarget>;
  readonly guest: () => Promise<SshTarget>;
}

/** Opens a channel by its name; a login that it needs is asked for. */
export async function openChannel(
  name: Channel["name"],
  { fetch, webSocket }: Simulator,
  clock: Clock,
  logins: Logins,
): Promise<{ readonly channel: Channel; close(): void }> {
  const sockets = { url: "https://pve.test:8006", fetch, webSocket };
  const open = (channel: Channel, close = () => {}) => ({ channel, close });
  switch (name) {
    case "api-token": {
      const pve = createPveClient({ ...sockets, auth: tokenAuth(TOKEN.id, TOKEN.secret) });
      return open(apiToken(pve, GUEST, clock, { console: true }));
    }
    case "root-ticket":
      return open(rootTicket(createPveClient({ ...sockets, auth: password("root@pam", ROOT_PASSWORD) }), GUEST, clock));
    case "ssh": {
      const session = await openNodeOverSsh(await logins.node(), NODE);
      return open(ssh(session, "root", GUEST), () => session.close());
    }
    case "guest-ssh": {
      const session = await openGuestOverSsh(await logins.guest(), { vmid: GUEST.vmid, macs: [MAC] });
      return open(guestSsh(session, "root"), () => session.close());
    }
    case "console-script":
      return open(consoleScript({ clock, fileName: "hermes-118.sh" }));
  }
}
