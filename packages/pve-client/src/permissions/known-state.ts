import type { CurrentConfig } from "./root-only.ts";

/** What is known of the cluster beside privileges, as far as a rule asks for it. */
export interface KnownState {
  /** Who asks: `user@realm` or `user@realm!token`. */
  readonly authid: string;
  /** The guest's configuration as it is, without pending changes; absent: nothing is there yet. */
  readonly current?: CurrentConfig;
  /** The configuration of the guest whose place a restored one takes; absent: not known. */
  readonly overwritten?: CurrentConfig;
  /** Why the guest's configuration is not known. */
  readonly hidden?: string;
  /** SDN zones by vnet, as far as the credential sees them. */
  readonly zones?: ReadonlyMap<string, string>;
  /** The node's own bridges that the credential sees; absent: not known. */
  readonly localBridges?: ReadonlySet<string>;
  /** What `datacenter.cfg` says about tags; absent: not known. */
  readonly tags?: TagRules;
  /** The users of each group; absent: not known. */
  readonly groups?: ReadonlyMap<string, ReadonlySet<string>>;
  /** All users; absent: not known. */
  readonly users?: ReadonlySet<string>;
  /** The privileges of each role; absent: not known. */
  readonly roles?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The pool of each guest that the credential sees, or that it is in none. */
  readonly pools?: ReadonlyMap<string, string | undefined>;
}

/** Who may use which tags. */
export interface TagRules {
  /** Tags that anybody may use who may change the guest's options. */
  readonly allowed: ReadonlySet<string>;
  /** What else may be used; absent: not known. */
  readonly rest?: {
    /** Tags that only administrators give and take. */
    readonly registered: ReadonlySet<string>;
    /** Any tag that is not registered; otherwise only those of `allowed`. */
    readonly free: boolean;
  };
}
