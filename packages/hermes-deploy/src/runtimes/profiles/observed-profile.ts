/** The manager of an image that has no supervisor. */
export const UNSUPERVISED = "docker (foreground)";

/** What the container's last boot did with a gateway, as its log has it. */
export interface BootEntry {
  /** When, as the log writes it: `2026-10-02T08:15:42+0000`. */
  readonly at: string;
  /** State before the boot; `None` if there was none. */
  readonly priorState: string;
  readonly action: string;
  /** How it had ended: `clean`, `unclean`, `unknown`; older images do not say. */
  readonly priorExit?: string;
}

/** A profile and its gateway, as the supervisor and Hermes' own files show them. */
export interface ObservedProfile {
  /** Whether there is such a profile, or for the default one a home that is the agent's. */
  readonly exists: boolean;
  /** `none`: the supervisor has no such service. */
  readonly slot: "up" | "down" | "none";
  /** What gateway_state.json says: the gateway's last state, what was asked of it, why it ended. */
  readonly state?: string;
  readonly desired?: string;
  readonly exitReason?: string;
  readonly boot?: BootEntry;
  /** Whether its gateway was last started with the files as the manifest has them now. */
  readonly current: boolean;
}
