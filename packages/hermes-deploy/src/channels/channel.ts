import type { Call, Needs } from "../plan/step.ts";
import type { ChannelEvent } from "./event.ts";

/** How to follow and to stop a piece of work. */
export interface Conduct {
  /** Stops waiting; a write that is under way is never torn off. */
  readonly signal?: AbortSignal;
  /** Receives what the task or the shell prints. */
  readonly log: (line: string) => void;
}

/** What a script left behind. */
export interface ScriptResult {
  readonly code: number;
  readonly output: string;
}

/** Makes API calls. */
export interface ApiDoor {
  /**
   * One call; waits for the task that it starts.
   * @returns the decoded data; nothing for a task.
   * @throws the client's errors.
   */
  call(call: Call, conduct: Conduct): Promise<unknown>;
}

/** Runs POSIX sh scripts as root in the container. */
export interface GuestDoor {
  /** Two scripts at once would get in each other's way. */
  readonly oneAtATime?: true;
  run(script: string, options: Conduct & { readonly timeoutSeconds: number }): Promise<ScriptResult>;
}

/** What can be seen of a host script's effect without a host shell. */
export interface Effects {
  readonly seen: readonly string[];
  readonly missing: readonly string[];
}

/** A script for root on the node, and how to see that it has worked. */
export interface HostJob {
  readonly node: string;
  readonly script: string;
  /** Looks for the effect through the API; a channel that runs the script by itself need not ask. */
  readonly effects: () => Promise<Effects>;
}

/** Gets POSIX sh scripts run as root on the node. */
export interface HostDoor {
  /** Whether it runs scripts by itself at once, so that it may also be used to look. */
  readonly immediate: boolean;
  /** @throws {ScriptNotSeenError} when nobody ran it in time. */
  run(job: HostJob, conduct: Conduct & { readonly emit: (event: ChannelEvent) => void }): Promise<ScriptResult>;
}

/** The door for each need. */
export interface Doors {
  readonly api: ApiDoor;
  readonly "root-api": ApiDoor;
  readonly "host-shell": HostDoor;
  readonly "guest-shell": GuestDoor;
}

/** The container that a channel is opened for. */
export interface Guest {
  readonly node: string;
  readonly vmid: number;
}

/** One way to carry out steps. It has doors for the needs that it can carry, and says why for each need. */
export interface Channel {
  readonly name: "guest-ssh" | "api-token" | "ssh" | "root-ticket" | "console-script";
  readonly doors: Partial<Doors>;
  /** For every need, one phrase: how it is carried, or why it is not. */
  readonly why: Readonly<Record<Needs, string>>;
}
