import type { Contender } from "../rounds.ts";
import type { Target } from "../server-process.ts";

/** A token that the canned server does not look at; every client sends it. */
export const token = { id: "bench@pve!calls", secret: "00000000-0000-4000-8000-000000000000" };

/** A client under comparison: connected to `target`, its `call` reads the list of containers. */
export interface Client extends Contender {
  close(): Promise<void>;
}

export type Connect = (target: Target) => Client;

/** Ends the benchmark when a client did not get the six containers: a fast wrong answer is no result. */
export function checkAnswer(name: string, list: unknown): void {
  if (Array.isArray(list) && list.length === 6) return;
  throw new Error(`${name} did not read the list of six containers`);
}
