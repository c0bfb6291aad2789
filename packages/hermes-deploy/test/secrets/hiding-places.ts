import type { Simulator, StartedProgram } from "@homelab/pve-client/simulator";
import type { Sockets } from "../../src/cli/connect.ts";
import { tasksOf } from "../left-behind.ts";

/** Somewhere that a secret must not be, with what is there. */
export interface Place {
  readonly where: string;
  readonly text: string;
}

/** The forms in which a secret could be somewhere: as it is, in URLs, in JSON, and inside of base64. */
export function formsOf(secret: string): readonly string[] {
  const inBase64 = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]).toString("base64");
    // what is on both ends depends on the neighbours
    return whole.slice(before === 0 ? 0 : before + 1, -4);
  });
  return [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...inBase64])];
}

/** Which of the places have one of the secrets. */
export function findSecrets(places: readonly Place[], secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap((secret) => formsOf(secret).map((form) => ({ secret, form })));
  return places.flatMap(({ where, text }) =>
    forms.filter(({ form }) => text.includes(form)).map(({ secret }) => `${where} has ${secret}`),
  );
}

/** What `ps` would have shown in guests and on nodes. */
export function programPlaces(programs: readonly StartedProgram[]): readonly Place[] {
  return programs.map(({ node, vmid, argv }) => ({
    where: `the arguments of ${argv[0]} ${vmid === undefined ? `on ${node}` : `in guest ${vmid}`}`,
    text: argv.join(" "),
  }));
}

/** Sockets which keep what consoles have shown. */
export function watchingConsoles({ fetch, webSocket }: Simulator): { sockets: Sockets; shown: () => Place } {
  const decoder = new TextDecoder();
  let text = "";
  const sockets: Sockets = {
    fetch,
    webSocket: class extends webSocket {
      constructor(...args: ConstructorParameters<Simulator["webSocket"]>) {
        super(...args);
        this.addEventListener("message", ({ data }) => {
          text += decoder.decode(data as ArrayBuffer);
        });
      }
    },
  };
  // a terminal breaks long lines
  return { sockets, shown: () => ({ where: "what consoles have shown", text: text.replace(/\r?\n/g, "") }) };
}

/** What PVE knows and has logged: configurations with their notes, tasks, requests. */
export async function placesOfPve(simulator: Simulator): Promise<readonly Place[]> {
  const configs = Object.entries(simulator.files())
    .filter(([path]) => !path.startsWith("priv/")) // where PVE keeps the tokens' own secrets
    .map(([path, text]) => ({ where: `/etc/pve/${path}`, text }));
  const tasks = await tasksOf(simulator);
  const logs = await Promise.all(
    tasks.map(async ({ upid, type }) => ({
      where: `the log of ${type}`,
      text: await (
        await simulator.as("root@pam")(`https://pve.test/api2/json/nodes/gihyeon/tasks/${upid}/log?limit=0`)
      ).text(),
    })),
  );
  return [...configs, ...logs, { where: "the log of requests", text: JSON.stringify(simulator.log) }];
}

/** Where the simulated programs keep what real ones have in memory. */
const MEMORY = /^\/(?:run\/simulated-programs|var\/lib\/docker)\/|\/simulated[\w-]*\.json$/;

/** Hermes' own module for NixOS writes this one, for the service's user and group. */
const MODULES_OWN = "/var/lib/hermes/.hermes/.env";

/** Every file that others than its owner could read, in a guest or on the node. */
export async function readableFiles(
  files: ReturnType<Simulator["host"]>["files"],
  whose: string,
  directory = "/",
): Promise<readonly Place[]> {
  const found = await Promise.all(
    (await files.list(directory)).map(async (name): Promise<readonly Place[]> => {
      const path = `${directory === "/" ? "" : directory}/${name}`;
      const status = await files.status(path);
      if (status?.kind === "directory") return await readableFiles(files, whose, path);
      if (status?.kind !== "file" || status.mode === 0o600 || MEMORY.test(path)) return [];
      if (path === MODULES_OWN && status.mode === 0o640) return [];
      return [{ where: `${path} (${status.mode.toString(8)}) ${whose}`, text: (await files.read(path)) ?? "" }];
    }),
  );
  return found.flat();
}
