import { fileURLToPath } from "node:url";
import { Command, type Option } from "commander";
import {
  adopted,
  asking,
  changing,
  choosing,
  common,
  goingTo,
  report,
  skipping,
  snapshot,
  waiting,
  yes,
} from "./command-options.ts";
import type { ExitCode } from "./exit-code.ts";
import { COMMANDS, type CommandHelp, helpOf } from "./help.ts";
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

From nothing to a running agent:
  hermes-deploy start                         # a rehearsal on the simulator
  hermes-deploy explain-shapes                # what there is to choose from
  hermes-deploy init                          # asks, and writes hermes.yaml
  hermes-deploy permissions hermes.yaml       # what a token for it needs
  export PVE_HOST=pve1.lan PVE_TOKEN='hermes@pve!deploy=…' PVE_FINGERPRINT=AA:BB:…
  hermes-deploy plan hermes.yaml              # what would be done; changes nothing
  hermes-deploy start hermes.yaml             # asks, does it, verifies
  hermes-deploy status hermes.yaml            # later: has something drifted?

hermes-deploy COMMAND --help has examples and the exit codes of each.
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
export function program(world: World, asks: readonly Flag[], finish: Finish): Command {
  const root = new Command("hermes-deploy")
    .description("One YAML file in; a Hermes Agent in a container on Proxmox VE, planned, applied and verified, out.")
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError("(see hermes-deploy --help)")
    .addHelpText("after", AFTER);

  const add = (name: keyof typeof COMMANDS, load: Load, ...extra: Option[]) => {
    const help: CommandHelp = COMMANDS[name];
    const command = root.command(name).description(help.summary).argument("[SPEC]", describeSpec(name));
    for (const option of [...common(), ...extra]) command.addOption(option);
    command
      .copyInheritedSettings(root)
      .addHelpText("after", helpOf(help))
      .action(async (spec: string | undefined, given: Partial<Options>) => {
        const options: Options = { ...DEFAULTS, ...given, spec: spec ?? defaultSpec(name) };
        finish(await (await load())(options, world));
      });
  };
  add("start", load.start, ...changing(), ...asking(), skipping(), snapshot(), report());
  add("plan", load.plan, ...changing(), ...choosing(), waiting(), skipping());
  add("apply", load.apply, ...changing(), ...choosing(), ...asking(), skipping(), snapshot(), report());
  add("verify", load.verify, report());
  add("status", load.status);
  add("destroy", load.destroy, adopted(), ...asking(), report());
  add("rollback", load.rollback, goingTo(), yes());
  add("script", load.script);
  add("permissions", load.permissions);
  addExplainShapes(root, world, finish);
  addInit(root, asks, world, finish);
  return root;
}

type Finish = (code: ExitCode) => void;

function addExplainShapes(root: Command, world: World, finish: Finish): void {
  const help = COMMANDS["explain-shapes"];
  root
    .command("explain-shapes")
    .description(help.summary)
    .argument("[SHAPE]", "only this one")
    .option("--json", "JSON lines, one event each, instead of text")
    .copyInheritedSettings(root)
    .addHelpText("after", helpOf(help))
    .action(async (shape: string | undefined, given: Record<string, unknown>) => {
      const options = { ...DEFAULTS, ...chosen({ ...given, shape }), spec: "" };
      finish(await (await load["explain-shapes"]())(options, world));
    });
}

function addInit(root: Command, asks: readonly Flag[], world: World, finish: Finish): void {
  const help = COMMANDS.init;
  const command = root
    .command("init")
    .description(help.summary)
    .argument("[SPEC]", `the file to write; by default ${DEFAULT_SPEC}`)
    .option("--json", "JSON lines, one event each, instead of text")
    .option("--shape <shape>", "which shape; hermes-deploy explain-shapes tells them apart")
    .option("--force", "overwrite a file that is there")
    .copyInheritedSettings(root)
    .addHelpText("after", helpOf(help))
    .action(async (spec: string | undefined, given: Record<string, unknown>, command: Command) => {
      const options = { ...DEFAULTS, ...chosen(given), spec: spec ?? DEFAULT_SPEC, answers: answersIn(command, asks) };
      finish(await (await load.init())(options, world));
    });
  for (const { id, description } of asks) command.option(`--${id} <answer>`, description);
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
