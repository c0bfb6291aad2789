import type { AllowedParams } from "../client/access-types.ts";
import type { Data } from "../client/call-types.ts";
import type { PveCaller } from "../client/pve-caller.ts";
import { ConflictError } from "../errors/conflict-error.ts";
import type { Access } from "../permissions/access.ts";
import type { PollOptions } from "../waiting/poll.ts";
import type { GuestRef, GuestType } from "./guest-type.ts";
import { type PendingChange, pendingChanges } from "./pending-changes.ts";
import { retryLocked } from "./retry-locked.ts";

/** A guest's configuration as it is read, with what is pending already in it. */
export type GuestConfig<T extends GuestType> = Data<"get", `/nodes/{node}/${T}/{vmid}/config`>;

type ConfigParams<T extends GuestType, A extends Access> = Omit<
  AllowedParams<"put", `/nodes/{node}/${T}/{vmid}/config`, A>,
  "node" | "vmid" | "digest"
>;

/** What to change: `null` unsets an option, `undefined` leaves it alone. */
export type ConfigChange<T extends GuestType, A extends Access> = {
  readonly [Name in keyof ConfigParams<T, A>]: OrReadonly<ConfigParams<T, A>[Name]>;
};

/** A list that nobody will change is one, too. */
type OrReadonly<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

/** What nothing fits, and which says why. */
interface NoSuchOption {
  readonly "the guest has no such option": never;
}

/** Nothing fits a name that is no option of the guest. */
type NoOther<Given, Known> = { readonly [Name in Exclude<keyof Given, keyof Known>]?: NoSuchOption };

type Decided<Change> = Change | undefined | Promise<Change | undefined>;

/** What became of a change. */
export interface ConfigUpdate {
  /** False if there was nothing to change; nothing was sent then. */
  readonly changed: boolean;
  /** What a running guest takes over at its next start only. */
  readonly pending: readonly PendingChange[];
}

/** So many others at once would have to change the same guest between our reading and our writing. */
const ATTEMPTS = 20;

/**
 * Changes a guest's configuration by what it is now, and by nothing that somebody else has changed meanwhile: the change
 * is sent with the digest of what was read, and when that does not fit any more, it is read and decided anew. While the
 * guest is locked it waits.
 *
 * @param decide gets the configuration and says what to change; undefined or `{}` for nothing. May be called again.
 * @param options `timeout` in milliseconds for waiting while the guest is locked, one minute if absent.
 * @throws ConflictError if others change it all the time; LockedError when the time is over; what the calls throw.
 * Rules: `PVE/Tools.pm sub assert_if_modified`; `PVE/API2/LXC/Config.pm` method update_vm.
 * @example
 * await updateConfig(pve, "lxc", { node, vmid }, ({ memory = 512 }) => (memory < 4096 ? { memory: 4096 } : undefined));
 */
export async function updateConfig<
  T extends GuestType,
  A extends Access,
  const C extends ConfigChange<T, A> & NoOther<C, ConfigChange<T, A>>,
>(
  pve: PveCaller<A>,
  type: T,
  { node, vmid }: GuestRef,
  decide: (config: GuestConfig<T>) => Decided<C>,
  options: PollOptions = {},
): Promise<ConfigUpdate> {
  const path = `/nodes/{node}/${type}/{vmid}/config`;
  const { signal } = options;
  const once = async (): Promise<boolean> => {
    const config = await pve.request({ method: "GET", path, params: { node, vmid } }, { signal });
    const change = await decide(config as GuestConfig<T>);
    if (!change || Object.values(change).every((value) => value === undefined)) return false;
    const { digest } = config as { readonly digest?: string };
    await pve.request({ method: "PUT", path, params: { ...change, node, vmid, digest } }, { signal });
    return true;
  };
  for (let attempt = 1; ; attempt++) {
    try {
      const changed = await retryLocked(once, options);
      return { changed, pending: changed ? await pendingChanges(pve, type, { node, vmid }, { signal }) : [] };
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;
    }
  }
}
