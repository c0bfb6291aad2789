import { parseUpid } from "../ids/upid.ts";
import { nameErrors, PveError, type PveErrorOptions } from "./pve-error.ts";
import { redact } from "./redact.ts";

/** Why a command could not be run over the console, for programs. */
export type ConsoleProblem = "closed" | "in-use" | "login-prompt" | "no-shell" | "not-run" | "timeout" | "too-old";

/** Where the console is. */
export interface ConsolePlace {
  readonly node: string;
  readonly vmid?: number;
}

/** Facts of a {@link ConsoleError}. */
export interface ConsoleErrorFacts extends PveErrorOptions {
  readonly place: ConsolePlace;
  readonly problem: ConsoleProblem;
  /** What happened and what to do, as sentences. */
  readonly text: string;
  /** True when the command may have run, at least in part. */
  readonly mayHaveRun: boolean;
  /** What the terminal showed last. */
  readonly output?: string;
  /** UPID of the task of somebody who has the console open. */
  readonly heldBy?: string;
}

/** A command could not be run over the API's console, or its end was not seen. */
export class ConsoleError extends PveError {
  static {
    nameErrors(this, "ConsoleError");
  }

  readonly node: string;
  readonly vmid: number | undefined;
  readonly problem: ConsoleProblem;
  /** True when the command may have run, at least in part. */
  readonly mayHaveRun: boolean;
  /** What the terminal showed last. */
  readonly output: string;
  /** UPID of the task of somebody who has the console open; `parseUpid` says who, and since when. */
  readonly heldBy: string | undefined;

  constructor(facts: ConsoleErrorFacts) {
    const { node, vmid } = facts.place;
    const ran = facts.mayHaveRun ? " The command may have run, at least in part." : "";
    super(`console of ${vmid === undefined ? "" : `container ${vmid} on `}node ${node}: ${facts.text}${ran}`, facts);
    this.node = node;
    this.vmid = vmid;
    this.problem = facts.problem;
    this.mayHaveRun = facts.mayHaveRun;
    this.output = redact(facts.output ?? "", facts.secrets);
    this.heldBy = facts.heldBy;
  }

  /** Somebody else has the console open, by this task. */
  static inUse(place: ConsolePlace, heldBy: string): ConsoleError {
    const { user, starttime } = parseUpid(heldBy);
    const since = new Date(starttime * 1000).toISOString().replace(".000Z", " UTC").replace("T", " ");
    const text =
      `${user} has it open since ${since}. A container has one console for everybody: they would see what is done there, ` +
      `and their keys would go into it. Call again when they have left (task ${heldBy}).`;
    return new ConsoleError({ place, problem: "in-use", text, mayHaveRun: false, heldBy });
  }

  /** The connection is gone. */
  static closed(place: ConsolePlace, what: string, mayHaveRun: boolean, output?: string): ConsoleError {
    const text = `${what}. See whether ${place.vmid === undefined ? "the node is up" : "the container is running"}, and call again.`;
    return new ConsoleError({ place, problem: "closed", text, mayHaveRun, output });
  }
}
