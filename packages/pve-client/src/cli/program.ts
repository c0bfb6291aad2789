import { Command, InvalidArgumentError, Option } from "commander";
import type { World } from "./world.ts";

const AFTER = `
Server and credential, in this order:
  PVE_HOST                       pve1.lan, pve1.lan:8006
  PVE_TOKEN                      API token: user@realm!name=secret
  PVE_USER, PVE_PASSWORD_FILE    user@realm and a file with the password; PVE_OTP for a second factor
  what pve login has kept        in ~/.config/pve/login.json, readable for you alone
  PVE_FINGERPRINT, PVE_CA        SHA-256 fingerprint of the certificate, or a CA file (PEM)
A secret is never an argument: other users of the machine can read those.

Parameters:
  key=value       as in PVE's API viewer: memory=1024  net0=name=eth0,bridge=vmbr0,ip=dhcp
  key=@FILE       the value is what is in the file: password=@secret.txt
  key=a key=b     several values
  delete=key,key  unsets options

Exit codes:
  0  done
  1  failed: a call, a task, a connection
  2  the command line or the settings cannot be used
  3  can: the credential may not
  exec: the exit code of the command

Examples:
  pve login pve1.lan --trust < token.txt
  pve realms pve1.lan
  pve get /cluster/resources type=vm
  pve put /nodes/pve1/lxc/105/config memory=2048
  pve exec web -- systemctl status nginx
  pve can post /nodes/pve1/lxc/105/snapshot snapname=before
  pve token 'keeper@pve!nightly' 'post /nodes/pve1/lxc/105/snapshot snapname=x' 'get /nodes/pve1/lxc/105/config'
`;

/** With the names that pvesh has for them. */
const VERBS = [
  ["get", "read what is there", undefined, "pve get /cluster/resources type=vm"],
  ["post", "create or start something", "create", "pve post /nodes/pve1/lxc/105/status/start"],
  [
    "put",
    "change something",
    "set",
    "pve put /nodes/pve1/lxc/105/config memory=2048 net0=name=eth0,bridge=vmbr0,ip=dhcp",
  ],
  ["delete", "remove something", undefined, "pve delete /nodes/pve1/lxc/105/snapshot/before"],
] as const;

/**
 * The command line. Commands are imported when they are wanted, so that `--help` is quick.
 *
 * @param finish receives the exit code of the command that ran.
 */
export function program(world: World, finish: (code: number) => void): Command {
  const root = new Command("pve")
    .description("Proxmox VE's API from a shell: calls, commands in guests, and what a credential may do.")
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
    })
    .version(world.version ?? "unknown", "-V, --version", "print the version of this command")
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("(see pve --help)")
    .addHelpText("after", AFTER);
  const command = (words: string, description: string, example: string) =>
    root
      .command(words)
      .description(description)
      .copyInheritedSettings(root)
      .addHelpText("after", `\nExample: ${example}\nServer, credential and exit codes: pve --help`);
  const json = () => new Option("--json", "print JSON, also on a terminal");

  for (const [verb, description, alias, example] of VERBS) {
    const made = command(`${verb} <path> [key=value...]`, description, example).addOption(json());
    if (alias) made.alias(alias);
    if (verb !== "get") made.option("--no-wait", "print the UPID of a task instead of following it");
    made.action(async (path: string, args: string[], options: object) => {
      const { callCommand } = await import("./call-command.ts");
      finish(await callCommand(verb, path, args, options, world));
    });
  }
  command(
    "exec <guest> <command...>",
    "run a command in a guest, by id or name; write -- before it",
    "pve exec web -- systemctl status nginx",
  )
    .option("-i, --stdin", "feed it what comes on standard input, read to its end first")
    .option("--timeout <seconds>", "give up after so long; ten minutes if absent", toSeconds)
    .option("--restart", "restart a container whose console asks for a login; its cmode is shell until its next start")
    .passThroughOptions()
    .action(async (guest: string, words: string[], options: object) => {
      const { execCommand } = await import("./exec-command.ts");
      finish(await execCommand(guest, words[0] === "--" ? words.slice(1) : words, options, world));
    });
  command("enter <guest>", "a terminal in a container, by id or name; Ctrl-] leaves", "pve enter web").action(
    async (guest: string) => {
      const { enterCommand } = await import("./enter-command.ts");
      finish(await enterCommand(guest, world));
    },
  );
  command(
    "can <verb> <path> [key=value...]",
    "may this credential do it? without doing it",
    "pve can post /nodes/pve1/lxc/105/snapshot snapname=x",
  )
    .addOption(json())
    .action(async (verb: string, path: string, args: string[], options: object) => {
      const { canCommand } = await import("./can-command.ts");
      finish(await canCommand(verb, path, args, options, world));
    });
  command(
    "token <authid> <call...>",
    "print how to make a token that may do just these calls",
    "pve token 'keeper@pve!nightly' 'post /nodes/pve1/lxc/105/snapshot snapname=x' 'get /version'",
  )
    .option("--role <name>", "name of the role that is made")
    .addOption(json())
    .action(async (authid: string, calls: string[], options: object) => {
      const { tokenCommand } = await import("./token-command.ts");
      finish(await tokenCommand(authid, calls, options, world));
    });
  command(
    "login <host>",
    "try a token, and keep it; it comes from PVE_TOKEN or standard input",
    "pve login pve1.lan --trust < token.txt",
  )
    .option("--trust", "trust the certificate that the server shows now, and no other from then on")
    .action(async (host: string, options: object) => {
      const { loginCommand } = await import("./login-command.ts");
      finish(await loginCommand(host, options, world));
    });
  command(
    "realms [host]",
    "where users of a server can come from, without a login; PVE_HOST if absent",
    "pve realms pve1.lan --trust",
  )
    .option("--trust", "trust the certificate that the server shows now, and no other from then on")
    .addOption(json())
    .action(async (host: string | undefined, options: object) => {
      const { realmsCommand } = await import("./realms-command.ts");
      finish(await realmsCommand(host, options, world));
    });
  return root;
}

function toSeconds(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds < 2_000_000) return seconds;
  throw new InvalidArgumentError("It is a number of seconds, more than 0.");
}
