import type { GuestDoor, HostDoor } from "../../src/channels/channel.ts";
import { pasteable } from "../../src/channels/console-script.ts";
import { firstSight } from "../../src/cli/first-sight.ts";
import { rootOnlyForToken } from "../../src/cli/root-only.ts";
import { readGuestTexts } from "../../src/observe/guest-texts.ts";
import { observeHostDirectories } from "../../src/observe/host-directories.ts";
import { plan } from "../../src/plan/plan.ts";
import type { Step } from "../../src/plan/step.ts";
import { tokenQuestions } from "../../src/preflight/bot-tokens.ts";
import { imageThere } from "../../src/preflight/image-there.ts";
import { modelsQuestion } from "../../src/preflight/model.ts";
import { nodePackages } from "../../src/preflight/node-packages.ts";
import { listeners } from "../../src/preflight/ports.ts";
import { type RevealedFile, revealFile } from "../../src/render/guest-file.ts";
import { secretPlaces } from "../../src/render/secret-text.ts";
import { writeFilesScript } from "../../src/render/write-files.ts";
import type { Check } from "../../src/runtimes/check.ts";
import { runtimeOf } from "../../src/runtimes/registry.ts";
import type { Resource } from "../../src/runtimes/resource.ts";
import { agentsOf } from "../../src/spec/agents.ts";
import { printSecretRef, type SecretRef } from "../../src/spec/secret-ref.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { joinScripts } from "../../src/steps/host-script.ts";
import { askFromInside } from "../../src/web/ask-inside.ts";
import { putResource } from "../../src/web/resources.ts";
import { ServerError } from "../../src/web/server-error.ts";

/** A script that the tool has a shell read. */
export interface Script {
  readonly name: string;
  readonly where: "guest" | "host";
  readonly text: string;
}

/** A secret that is as nasty as a secret may be. */
export const NASTY = `it's"$(canary)&\`canary\`|;canary>#~*?!`;

const SECRETS: Readonly<Record<string, string>> = {
  TELEGRAM_BOT_TOKEN: "123456789:AAabcdefghijklmnopqrstuvwxyz",
  SLACK_BOT_TOKEN: `xoxb-${NASTY}`,
  SLACK_APP_TOKEN: `xapp-${NASTY}`,
  API_SERVER_KEY: "0123456789abcdefghijklmnopqrstuv",
};

/** The files of a spec with secrets in their places. */
export function revealedFiles(spec: Spec): readonly RevealedFile[] {
  return runtimeOf(spec)
    .files(spec)
    .map((file) => {
      const names = new Map(secretPlaces(file.content).map(({ secret, name }) => [printSecretRef(secret), name]));
      return revealFile(file, (ref) => SECRETS[names.get(printSecretRef(ref)) ?? ""] ?? NASTY);
    });
}

/** Every script that is made from a spec: to look, to do, to verify, on the node and in the guest. */
export async function allScripts(spec: Spec): Promise<readonly Script[]> {
  const { steps, checks, problems } = plan(spec, firstSight(spec, "present"), { rootOnly: rootOnlyForToken });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const forHost = steps.flatMap((step) => {
    const script = hostScriptOf(step);
    return script === undefined ? [] : [{ step, script }];
  });
  return [
    { name: "probe", where: "guest", text: runtimeOf(spec).probe(spec) },
    ...forHost.map(({ step, script }): Script => ({ name: step.id, where: "host", text: script })),
    ...(forHost.length === 0
      ? []
      : [{ name: "paste", where: "host", text: pasteable(joinScripts(forHost)) } satisfies Script]),
    ...steps.flatMap((step) => guestScripts(step, spec)),
    ...checks.flatMap(checkScripts),
    ...(await looks(spec)),
  ];
}

function hostScriptOf(step: Step): string | undefined {
  return step.kind === "host-script" ? step.script : step.kind === "calls" ? step.hostScript : undefined;
}

function guestScripts(step: Step, spec: Spec): readonly Script[] {
  const { id: name } = step;
  if (step.kind === "guest-script") return [{ name, where: "guest", text: step.script }];
  if (step.kind !== "guest-files") return [];
  const random = (bytes: number) => "ab".repeat(bytes);
  const text = writeFilesScript(revealedFiles(spec), { manifest: runtimeOf(spec).manifest, random });
  return [{ name, where: "guest", text }];
}

function checkScripts({ id: name, methods }: Check): readonly Script[] {
  return methods.flatMap((method): readonly Script[] =>
    method.by === "api" ? [] : [{ name, where: method.by === "host-shell" ? "host" : "guest", text: method.script }],
  );
}

/** The scripts that only look, caught at the door. */
async function looks(spec: Spec): Promise<readonly Script[]> {
  const caught: Script[] = [];
  let name = "";
  const { signal } = new AbortController();
  const guest: GuestDoor = {
    run: async (text) => {
      caught.push({ name, where: "guest", text });
      return { code: 0, output: "" };
    },
  };
  const host: HostDoor = {
    immediate: true,
    run: async ({ script: text }) => {
      caught.push({ name, where: "host", text });
      return { code: 0, output: "" };
    },
  };
  const { container, hermes } = spec;
  const secretOf = (_: SecretRef) => NASTY;
  name = "host-directories-seen";
  await observeHostDirectories(
    container.mounts.map((mount) => mount.host),
    container.node,
    host,
    signal,
  );
  name = "texts-seen";
  await readGuestTexts(
    container.mounts.map(({ path }) => `${path}/file`),
    guest,
    signal,
  );
  name = "listeners";
  await listeners(guest, signal);
  name = "image-there";
  await imageThere(guest, signal);
  name = "node-packages";
  const get = async () => [];
  const refuse = async () => [{ allowed: false, reason: "", missing: [], rootOnly: [], remediation: [] }];
  await nodePackages(container.node, {
    pve: { get: get as never, preflight: refuse as never },
    hostDoor: host,
    signal,
  });
  name = "ask-inside";
  const questions = [
    modelsQuestion(hermes.model, NASTY),
    ...agentsOf(spec)
      .flatMap(tokenQuestions)
      .map(({ ask, ref }) => ask(secretOf(ref))),
  ];
  for (const question of questions) await askFromInside(guest)(question, signal);
  for (const resource of runtimeOf(spec).resources?.(spec) ?? []) {
    name = resource.id;
    await putResource(resource, NASTY, { door: answering(guest, resource), signal }).catch((error: unknown) => {
      if (!(error instanceof ServerError)) throw error;
    });
  }
  return caught;
}

/** A door behind which a server that has nothing yet answers; it knows no more than leads to what is put there. */
function answering(door: GuestDoor, resource: Resource): GuestDoor {
  const answers: unknown[] =
    resource.kind === "portainer-stack"
      ? [[{ Id: 7, Name: resource.environment, URL: "", Type: 2 }]]
      : resource.kind === "proxy-host"
        ? [{ token: NASTY }]
        : [];
  return {
    run: async (script, options) => {
      await door.run(script, options);
      return { code: 0, output: `${JSON.stringify(answers.shift() ?? [])}\nstatus 200\n` };
    },
  };
}
