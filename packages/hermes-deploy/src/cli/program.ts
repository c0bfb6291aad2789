import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError, Option } from "commander";
import { FACT_SORTS, type FactSort } from "../preflight/fact.ts";
import type { ExitCode } from "./exit-code.ts";
import { DEFAULTS, type Options } from "./options.ts";
import type { World } from "./world.ts";

const EXAMPLE = fileURLToPath(new URL("../../../../examples/docker-lxc.yaml", import.meta.url));
const DEFAULT_SPEC = "hermes.yaml";

const AFTER = `
Target:
  PVE_HOST                  node to talk to: pve1.lan, pve1.lan:8006
  PVE_TOKEN                 API token: user@realm!name=secret
  PVE_FINGERPRINT, PVE_CA   SHA-256 fingerprint of its certificate, or a CA file (PEM)
  PVE_ROOT_PASSWORD, PVE_ROOT_PASSWORD_FILE
                            opens the root ticket channel: no script to paste
  PVE_SSH                   opens the SSH channel to the node, as [root@]pve1.lan[:22]: no script to paste either
  PVE_SSH_KEY               private key for it; by default the agent's and those in ~/.ssh
  PVE_SSH_HOST_KEY          SHA256:… of the node's host key; by default what ~/.ssh/known_hosts says
  PVE_GUEST_SSH             a login in the container, as [root@]10.1.10.30[:22], instead of the API's console; likewise with
                            PVE_GUEST_SSH_KEY and PVE_GUEST_SSH_HOST_KEY
  Without PVE_HOST, and without a target in the spec, an embedded simulator is used; nothing real is touched.

Exit codes:
  0  done, or nothing to do
  1  failed: a call, a task, a script or a check; or stopped with Ctrl-C
  2  plan, status: an apply would change something
  3  blocked: something outside must change first, such as rights, a channel, a foreign guest, a missing storage
  4  the spec, an option or the environment is not usable

Examples:
  hermes-deploy explain-shapes                            # what there is to choose from
  hermes-deploy init                                      # asks, and writes hermes.yaml
  hermes-deploy plan hermes.yaml
  hermes-deploy apply hermes.yaml --yes --json
  PVE_HOST=pve1.lan PVE_TOKEN='hermes@pve!deploy=…' hermes-deploy start hermes.yaml
`;

/** Imports a command when it is wanted, so that `--help` is quick. */
type Load = () => Promise<(options: Options, world: World) => Promise<ExitCode>>;

/** An option that answers a question of `init`. */
export interface Flag {
  readonly id: string;
  readonly description: string;
}

/**
 * The command line.
 * @param asks what `init` asks
 * @param finish receives the exit code of the command that ran
 */
export function program(world: World, asks: readonly Flag[], finish: (code: ExitCode) => void): Command {
  const root = new Command("hermes-deploy")
    .description("One YAML file in; a Hermes Agent in a container on Proxmox VE, planned, applied and verified, out.")
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError("(see hermes-deploy --help)")
    .addHelpText("after", AFTER);

  const add = (name: string, description: string, load: Load, ...extra: Option[]) => {
    const command = root.command(name).description(description).argument("[SPEC]", describeSpec(name));
    for (const option of [...common(), ...extra]) command.addOption(option);
    command.copyInheritedSettings(root).action(async (spec: string | undefined, given: Partial<Options>) => {
      const options: Options = { ...DEFAULTS, ...given, spec: spec ?? defaultSpec(name) };
      finish(await (await load())(options, world));
    });
  };
  add(
    "start",
    "plan, apply and verify in one go",
    load.start,
    ...changing(),
    ...asking(),
    skipping(),
    snapshot(),
    report(),
  );
  add(
    "plan",
    "show what an apply would do, why, and who would carry it out; change nothing",
    load.plan,
    ...changing(),
    waiting(),
    skipping(),
  );
  add("apply", "carry out the plan", load.apply, ...changing(), ...asking(), skipping(), snapshot(), report());
  add("verify", "climb the verification ladder, with evidence", load.verify, report());
  add("status", "container, service, and whether something has drifted; change nothing", load.status);
  add(
    "destroy",
    "destroy the container; shows first what is deleted and what survives",
    load.destroy,
    yes(),
    adopted(),
  );
  add(
    "rollback",
    "say what one can go back to, and how: an earlier image, a snapshot, a backup; with --to, go back to a snapshot",
    load.rollback,
    goingTo(),
    yes(),
  );
  add("script", "print the script for root on the node, and what is run in the container", load.script);
  add("permissions", "print the rights that a deployment needs, and what the current token lacks", load.permissions);
  root
    .command("explain-shapes")
    .description("what each shape needs, and what persists across what")
    .argument("[SHAPE]", "only this one")
    .option("--json", "JSON lines, one event each, instead of text")
    .copyInheritedSettings(root)
    .action(async (shape: string | undefined, given: Record<string, unknown>) => {
      const options = { ...DEFAULTS, ...chosen({ ...given, shape }), spec: "" };
      finish(await (await load["explain-shapes"]())(options, world));
    });
  root
    .command("init")
    .description("write a commented spec: from answers at a terminal, or from options")
    .argument("[SPEC]", `the file to write; by default ${DEFAULT_SPEC}`)
    .option("--json", "JSON lines, one event each, instead of text")
    .option("--shape <shape>", "which shape; hermes-deploy explain-shapes tells them apart")
    .option("--force", "overwrite a file that is there")
    .copyInheritedSettings(root)
    .action(async (spec: string | undefined, given: Record<string, unknown>, command: Command) => {
      const options = { ...DEFAULTS, ...chosen(given), spec: spec ?? DEFAULT_SPEC, answers: answersIn(command, asks) };
      finish(await (await load.init())(options, world));
    });
  for (const { id, description } of asks) root.commands.at(-1)?.option(`--${id} <answer>`, description);
  return root;
}

/** Those of the options that are not answers. */
function chosen({ json, force, shape }: Record<string, unknown>): Partial<Options> {
  return {
    ...(json === true ? { json } : {}),
    ...(force === true ? { force } : {}),
    ...(typeof shape === "string" ? { shape } : {}),
  };
}

function answersIn(command: Command, asks: readonly Flag[]): Readonly<Record<string, string>> {
  const given = asks.map(({ id }): [string, unknown] => {
    const option = command.options.find(({ long }) => long === `--${id}`);
    return [id, option && command.getOptionValue(option.attributeName())];
  });
  return Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

const load = {
  start: async () => (await import("./start.ts")).start,
  plan: async () => (await import("./plan.ts")).plan,
  apply: async () => (await import("./apply.ts")).apply,
  verify: async () => (await import("./verify.ts")).verify,
  status: async () => (await import("./status.ts")).status,
  destroy: async () => (await import("./destroy.ts")).destroy,
  rollback: async () => (await import("./rollback.ts")).rollback,
  permissions: async () => (await import("./permissions.ts")).permissions,
  script: async () => (await import("./script.ts")).script,
  "explain-shapes": async () => (await import("./explain-shapes.ts")).explainShapes,
  init: async () => (await import("./init/init.ts")).init,
} satisfies Record<string, Load>;

function describeSpec(command: string): string {
  return command === "start" ? "the spec; by default the example docker-lxc" : `the spec; by default ${DEFAULT_SPEC}`;
}

// `start` is for people who have nothing yet; every other command wants to know what it is about.
function defaultSpec(command: string): string {
  return command === "start" ? EXAMPLE : DEFAULT_SPEC;
}

const common = () => [
  new Option("--json", "JSON lines, one event each, instead of text"),
  new Option("--simulate", "use the embedded simulator even if a target is set"),
];
const yes = () => new Option("--yes", "do not ask before changing something");
const adopted = () => new Option("--adopted", "also a container that this tool did not make but took over");
const waiting = () =>
  new Option("--wait <seconds>", "how long to wait for a pasted host script to take effect; 0: do not ask anybody")
    .argParser(wholeNumber)
    .default(DEFAULTS.wait);
const report = () => new Option("--report <file>", "write what was done, with times and evidence, as Markdown");
const asking = () => [yes(), waiting()];
const snapshot = () => new Option("--snapshot", "have PVE take a snapshot before the container is changed");
const goingTo = () => new Option("--to <snapshot>", "the snapshot to go back to; asks before it does");
const skipping = () =>
  new Option(
    "--skip <facts>",
    `what not to look at before the first change, with commas between: ${FACT_SORTS.join(", ")}, or all`,
  )
    .argParser(factSorts)
    .default([], "nothing");
const changing = () => [
  new Option("--adopt", "take over a container with this VMID that this tool did not make"),
  new Option(
    "--replace <vmid>",
    "allow to destroy and make again this container if it cannot be changed in place",
  ).argParser(wholeNumber),
];

function factSorts(text: string): readonly FactSort[] {
  if (text === "all") return FACT_SORTS;
  const words = text.split(",").map((word) => word.trim());
  const sorts = FACT_SORTS.filter((sort) => words.includes(sort));
  if (sorts.length === new Set(words).size) return sorts;
  throw new InvalidArgumentError(`It is a list of ${FACT_SORTS.join(", ")}; or all.`);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It is a whole number, such as 600.");
  return Number(text);
}
