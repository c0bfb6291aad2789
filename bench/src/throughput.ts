import type { Connect } from "./clients/client.ts";
import { cv4pve } from "./clients/cv4pve.ts";
import { openapiFetch } from "./clients/openapi-fetch.ts";
import { ours } from "./clients/ours.ts";
import { undiciRequest } from "./clients/undici-request.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./rounds.ts";
import { startServer } from "./server-process.ts";

const contenders: readonly Connect[] = [ours, openapiFetch, cv4pve];

const modes = [
  { label: "one-at-a-time", atOnce: 1, target: 0.85 },
  { label: "fifty-at-once", atOnce: 50, target: 0.75 },
];

/** Calls per second over loopback HTTPS against undici.request, for this project's client and two public ones. */
export async function throughput(effort: { rounds: number; slice: number }): Promise<readonly Figure[]> {
  const server = await startServer();
  const reference = undiciRequest(server.target);
  const clients = contenders.map((connect) => connect(server.target));
  try {
    const figures: Figure[] = [];
    for (const { label, atOnce, target } of modes) {
      const result = await compare(reference, clients, { ...effort, atOnce });
      for (const { name, ratio, callsPerSecond } of result.standings) {
        figures.push({
          name: `${name}/${label}`,
          ratio: ratio.median,
          detail:
            `of undici.request's calls per second [${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}]: ` +
            `${Math.round(callsPerSecond)} against ${Math.round(result.reference)}`,
          ...(name === "pve-client" && { target: { atLeast: target } }),
        });
      }
    }
    return figures;
  } finally {
    await Promise.all([reference, ...clients].map((client) => client.close()));
    server.stop();
  }
}
