import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Event } from "../src/report/event.ts";
import { simulatedEnvironment } from "../src/simulation/environment.ts";
import { TOKEN } from "../src/simulation/fixture.ts";
import { EXAMPLE, openHomelab, SECRETS } from "./homelab-world.ts";

const APPLY = ["apply", EXAMPLE, "--yes", "--json"];

/** Steps that are done, by what a stopped run says of itself. */
function doneOf(events: readonly Event[]): readonly string[] {
  const stopped = events.find((event) => event.type === "apply.stopped");
  expect(stopped).toMatchObject({ why: "interrupted" });
  return stopped?.type === "apply.stopped" ? stopped.done : [];
}

describe("Ctrl-C stops after the request that is under way, and the next run goes on", () => {
  const started = (id: string) => (event: Event) => event.type === "step.started" && event.id === id;

  test.each<{ name: string; answered?: RegExp; told?: (event: Event) => boolean; done: number }>([
    { name: "while the present state is read", answered: /^GET .*\/version$/, done: 0 },
    { name: "when the download was started", answered: /^POST .*\/aplinfo$/, done: 0 },
    { name: "when the container is being created", answered: /^POST .*\/lxc$/, done: 1 },
    { name: "while its creation is followed", answered: /^GET .*vzcreate.*\/status$/, done: 1 },
    { name: "while somebody is awaited at the console", told: ({ type }) => type === "channel.waiting", done: 2 },
    { name: "when the container is being started", answered: /^POST .*\/status\/start$/, done: 4 },
    { name: "while Docker is installed", told: started("install-docker"), done: 7 },
    { name: "while files are written", told: started("write-files"), done: 5 },
  ])("$name", async ({ answered, told, done }) => {
    const stop = new AbortController();
    let begun = Number.POSITIVE_INFINITY;
    const interrupt = (log: readonly unknown[]) => {
      begun = Math.min(begun, log.length);
      stop.abort();
    };
    const { run, simulator } = openHomelab({
      sockets: ({ fetch, webSocket, log }) => ({
        webSocket,
        async fetch(url, init) {
          const response = await fetch(url, init);
          if (answered?.test(`${init?.method} ${new URL(url).pathname}`)) interrupt(log);
          return response;
        },
      }),
    });
    const onEvent = (event: Event) => told?.(event) && interrupt(simulator.log);
    const ran = await run(APPLY, { signal: stop.signal, onEvent });
    expect(ran.code, ran.output).toBe(1);
    const changes = simulator.log
      .slice(begun)
      .filter(({ method, path }) => method !== "GET" && !path.endsWith("proxy"));
    expect(changes).toEqual([]);
    expect(doneOf(ran.events)).toHaveLength(done);
    expect(ran.output).not.toMatch(/\n\s+at .*:\d+:\d+/);
    for (const secret of SECRETS) expect(ran.output).not.toContain(secret);

    const again = await run(APPLY); // it looks at everything once more in the end
    expect(again.code, again.output).toBe(0);
  });

  test("a real SIGINT to the real program", async () => {
    const { run, simulator } = openHomelab();
    const { url, fingerprint, close } = await simulator.serve({ port: 0 });
    // the program waits for this task when the signal comes
    simulator.faults.next({ kind: "slow", ms: 500 }, { path: /vzcreate.*\/status$/, times: 20 });
    const program = fileURLToPath(new URL("../bin/hermes-deploy.mjs", import.meta.url));
    const child = spawn(process.execPath, [program, "apply", EXAMPLE, "--yes"], {
      env: {
        PATH: process.env.PATH,
        NO_COLOR: "1",
        PVE_HOST: url,
        PVE_FINGERPRINT: fingerprint,
        PVE_TOKEN: `${TOKEN.id}=${TOKEN.secret}`,
        ...simulatedEnvironment,
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const isCreating = () => simulator.log.some(({ method, path }) => method === "POST" && path.endsWith("/lxc"));
    while (!isCreating() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill("SIGINT");
    const code = await ended;
    await close();
    expect(code, output).toBe(1);
    expect(output).toContain("Stopped on request.");
    expect(output).toMatch(
      /\n {2}done:\n {4}Download .*\n {2}(?:broken off|not done)[\s\S]*\n {4}Create container 118/,
    );
    expect(output).toContain("run the same command again");
    for (const secret of SECRETS) expect(output).not.toContain(secret);

    const again = await run(APPLY);
    expect(again.code, again.output).toBe(0);
  });
});
