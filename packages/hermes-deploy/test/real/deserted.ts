import { openDesk } from "./desk.ts";
import { openScratch } from "./scratch.ts";
import { DOCKER_LXC } from "./shapes.ts";

// A program that is killed by a test: a run of tests with a container at work, and no time to clean up.

process.env.TMPDIR = openScratch().directory;
const { homelab, run } = await openDesk(DOCKER_LXC, { ready: true });
await run("apply", {
  onEvent: ({ type }) => {
    if (type === "step.started") void homelab.machine.containers().then(tell);
  },
});

function tell(containers: readonly string[]): void {
  if (containers.length > 0) process.stdout.write(`${JSON.stringify([process.env.TMPDIR, ...containers])}\n`);
}
