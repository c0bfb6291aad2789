import type { GuestDoor } from "../channels/channel.ts";
import { COMPOSE_FILE } from "../runtimes/docker/layout.ts";
import { RECIPE } from "../runtimes/portainer/layout.ts";

const SECONDS = 30;

/** The image in the container's recipe or compose file, as this tool writes it there; nothing if there is none. */
export async function imageThere(door: GuestDoor, signal: AbortSignal): Promise<string | undefined> {
  const script = `sed -n 's/^FROM \\([^ ]*\\)$/image \\1/p' ${RECIPE} 2>/dev/null || true
sed -n 's/^    image: "\\([^"]*\\)"$/image \\1/p' ${COMPOSE_FILE} 2>/dev/null || true
`;
  const { output } = await door.run(script, { timeoutSeconds: SECONDS, signal, log: () => {} });
  return /^image (\S+)\s*$/m.exec(output)?.[1];
}
