/** What a channel that depends on a person reports while it waits. Times in milliseconds. */
export type ChannelEvent =
  | {
      readonly type: "channel.paste";
      /** The node whose console the script belongs in. */
      readonly node: string;
      /** Where the script was written on this machine. */
      readonly file: string;
      /** The script itself; it never holds a secret. */
      readonly script: string;
      /** How long the channel will wait. */
      readonly timeoutMilliseconds: number;
    }
  | { readonly type: "channel.waiting"; readonly missing: readonly string[]; readonly milliseconds: number }
  | { readonly type: "channel.seen"; readonly effects: readonly string[]; readonly milliseconds: number };
