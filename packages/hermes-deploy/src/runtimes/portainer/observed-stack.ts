/** What the probe of a stack found beside what every probe finds. */
export interface ObservedStack {
  /** Owner of each home, `UID:GID`, by its name; absent = no such directory. An empty one of root's is as good as none. */
  readonly homes: Readonly<Record<string, string>>;
  /** Whether the stack's image is there. */
  readonly image: boolean;
  /** The image of the container `hermes`. */
  readonly madeFrom?: string;
  /** The compose file that the running container was started with, as who started it names it. */
  readonly startedFrom?: string;
  /** The model in Hermes' own config.yaml, if it is written there in the usual form. */
  readonly model?: { readonly default?: string; readonly base_url?: string };
}
