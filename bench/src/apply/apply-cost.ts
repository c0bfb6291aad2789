import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { simulatedEnvironment } from "hermes-deploy/simulation";
import type { Figure } from "../figure.ts";
import { criticalPath, SECONDS } from "./durations.ts";

const PROGRAM = fileURLToPath(new URL("../../../packages/hermes-deploy/bin/hermes-deploy.mjs", import.meta.url));
const SPEC = fileURLToPath(new URL("../../../examples/bare-metal-pet.yaml", import.meta.url));
/** Bytes of events that a run may write. */
const MOST_OUTPUT = 64 * 1024 ** 2;

interface Event {
  readonly time: string;
  readonly type: string;
  readonly steps?: readonly { readonly id: string; readonly after: readonly string[] }[];
}

/**
 * The own time of `hermes-deploy apply`: a whole deployment by the real program, on a simulated node whose tasks and
 * programs take what they take on a real one, against the critical path of its plan.
 *
 * @param scale what a second of these durations takes, in seconds: the smaller, the more the own time weighs.
 */
export async function applyCost(scale: number): Promise<readonly Figure[]> {
  const server = fork(new URL("./homelab-server.ts", import.meta.url), [String(scale)], {
    execArgv: ["--import", "tsx"],
  });
  try {
    const [message] = await once(server, "message");
    const { url, fingerprint, token } = message as { url: string; fingerprint: string; token: string };
    const env = {
      PATH: process.env.PATH,
      PVE_HOST: url,
      PVE_FINGERPRINT: fingerprint,
      PVE_TOKEN: token,
      ...simulatedEnvironment,
    };
    const began = performance.now();
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, "apply", SPEC, "--yes", "--json"], {
      env,
      maxBuffer: MOST_OUTPUT,
    });
    const whole = (performance.now() - began) / 1000;
    return [figure(stdout, whole, scale)];
  } finally {
    server.disconnect();
  }
}

function figure(output: string, whole: number, scale: number): Figure {
  const events = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Event);
  const steps = events.find(({ type }) => type === "plan")?.steps;
  if (steps === undefined) throw new Error("hermes-deploy apply told no plan");
  const path = criticalPath(steps, SECONDS) * scale;
  const sum = Object.values(SECONDS).reduce((total, seconds) => total + seconds, 0) * scale;
  const at = (wanted: string) => Date.parse(events.find(({ type }) => type === wanted)?.time ?? "");
  const apply = (at("apply.finished") - at("apply.started")) / 1000;
  return {
    name: "deploy/apply",
    ratio: apply / path,
    detail:
      `of the critical path: ${apply.toFixed(2)} s for ${path.toFixed(2)} s (one after the other ${sum.toFixed(2)} s), ` +
      `the whole command from its start to its end ${whole.toFixed(2)} s; durations × ${scale}`,
    target: { atMost: 1.05 },
  };
}
