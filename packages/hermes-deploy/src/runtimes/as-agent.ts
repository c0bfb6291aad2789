import { AGENT_UID } from "../render/mount-owner.ts";

/** Who writes in Hermes' home: the image's user hermes, by whose id only the guest knows it. */
export const AGENT = { uid: AGENT_UID, gid: AGENT_UID } as const;

/** A shell function `as_agent PROGRAM ARGUMENT…`: in the guest, where root would follow the links that the agent sets up. */
export const READ_AS_AGENT = `as_agent() (
  cd /
  exec setpriv --reuid=${AGENT.uid} --regid=${AGENT.gid} --clear-groups "$@"
)
`;
