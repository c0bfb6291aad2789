import type { CallView } from "../permissions/call-view.ts";
import type { KnownState } from "../permissions/known-state.ts";

/** A guest that one of the calls makes, and with what. */
export interface MadeGuest {
  /** Position of that call. */
  readonly index: number;
  readonly state: Pick<KnownState, "current">;
}

/** Guests that are not there yet, but will be when a later call is made. @returns the guest that a call is about. */
export function madeGuests(views: readonly CallView[]): (view: CallView) => MadeGuest | undefined {
  const made = new Map<string, MadeGuest>();
  for (const [index, view] of views.entries()) {
    if (view.key !== "POST /nodes/{node}/lxc" && view.key !== "POST /nodes/{node}/qemu") continue;
    const options = view.options.map(({ name, value }) => [name, value] as const);
    made.set(guestOf(view), { index, state: { current: { unprivileged: true, ...Object.fromEntries(options) } } });
  }
  return made.size === 0 ? () => undefined : (view) => made.get(guestOf(view));
}

/** The ids of guests that calls make, by themselves or as copies: nobody can be shown them yet. */
export function madeIds(views: readonly CallView[]): ReadonlySet<string> {
  return new Set(
    views.flatMap(({ key, text }) => {
      if (/^POST \/nodes\/\{node\}\/(?:lxc|qemu)$/.test(key)) return text("vmid") ?? [];
      return key.endsWith("/clone") ? (text("newid") ?? []) : [];
    }),
  );
}

const guestOf = ({ index, text }: CallView) => (index.guest === undefined ? "" : `${index.guest} ${text("vmid")}`);
