import type { Event } from "../report/event.ts";

/** There is no container to look at or to go back from; and what would make one. */
export function nothingThere(vmid: number, spec: string): Event {
  return {
    type: "error",
    message: `there is no container ${vmid}`,
    details: [],
    hint: `To make it: hermes-deploy apply ${spec}`,
  };
}
