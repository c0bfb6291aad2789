import type { FactSort } from "../preflight/fact.ts";

/** What the command line can say. */
export interface Options {
  /** Path of the spec as the user gave it, relative to the user's directory. */
  readonly spec: string;
  /** JSON lines instead of text for people. */
  readonly json: boolean;
  /** Answers the question before a change with yes. */
  readonly yes: boolean;
  /** The embedded simulator even if a target is set. */
  readonly simulate: boolean;
  /** Seconds to wait for a person who pastes the host script; 0 does not ask anybody. */
  readonly wait: number;
  /** Take over a container that this tool did not make. */
  readonly adopt: boolean;
  /** VMID of the container that may be destroyed and made again if it cannot be changed in place. */
  readonly replace?: number;
  /** Id of the only step to carry out. */
  readonly only?: string;
  /** Id of the step to begin with. */
  readonly from?: string;
  /** Sorts of facts that are not looked at before the first change. */
  readonly skip: readonly FactSort[];
  /** `apply`: a snapshot before the first change. */
  readonly snapshot: boolean;
  /** `rollback`: the snapshot to go back to. */
  readonly to?: string;
  /** Markdown file for a report of the run, relative to the user's directory. */
  readonly report?: string;
  /** `destroy`: also a container that was taken over. */
  readonly adopted: boolean;
  /** `init`: which shape. */
  readonly shape?: string;
  /** `init`: a file that is there may be overwritten. */
  readonly force: boolean;
  /** `init`: answers by the id of their question. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** What holds for everything that is not given. */
export const DEFAULTS: Omit<Options, "spec"> = {
  json: false,
  yes: false,
  simulate: false,
  wait: 1800,
  adopt: false,
  adopted: false,
  skip: [],
  snapshot: false,
  force: false,
};
