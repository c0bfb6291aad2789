/** Gives back a turn, so that the next one gets it. */
export type Leave = () => void;

/** Lets those who ask for the same thing have it one after the other, in the order in which they asked. */
export interface Turns {
  /** Resolves when it is one's turn. */
  take(thing: object): Promise<Leave>;
}

export function createTurns(): Turns {
  const last = new WeakMap<object, Promise<void>>();
  return {
    async take(thing) {
      const before = last.get(thing);
      let leave: Leave = () => {};
      last.set(
        thing,
        new Promise((resolve) => {
          leave = resolve;
        }),
      );
      await before;
      return leave;
    },
  };
}
