/** Where the simulator takes chance from: token secrets, MAC addresses, tickets. Seeded, so that a run can be repeated. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  integer(below: number): number;
  /** `digits` hexadecimal digits, lower case. */
  hex(digits: number): string;
  /** Another one that draws from here on what this one will draw. */
  copy(): Random;
}

/** @param seed any number; the same seed gives the same sequence (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (below: number) => Math.floor(next() * below);
  return {
    integer,
    hex: (digits) => Array.from({ length: digits }, () => integer(16).toString(16)).join(""),
    copy: () => seededRandom(state),
  };
}

/** A version 4 UUID, as PVE gives token secrets. */
export function uuid(random: Random): string {
  const digits = random.hex(32);
  const variant = "89ab"[random.integer(4)];
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join("-");
}
