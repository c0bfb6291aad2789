import type { Cluster } from "../core/cluster.ts";
import { loginProgram } from "../guests/terminal/login-program.ts";
import { runInTerminal } from "../guests/terminal/program-terminal.ts";
import { shellProgram } from "../guests/terminal/shell-program.ts";
import type { Terminal } from "../guests/terminal/terminal.ts";
import { hostMachine } from "./host-machine.ts";
import { nodeBackend } from "./node-backend.ts";

/** A terminal on a node: root's shell, or a login prompt. Rule: `PVE/API2/Nodes.pm sub get_shell_command`. */
export function hostTerminal(cluster: Cluster, node: string, kind: "shell" | "login"): Terminal {
  const real = kind === "shell" ? nodeBackend(cluster)?.terminal(cluster, node) : undefined;
  if (real !== undefined) return real;
  const session = shellProgram(hostMachine(cluster, node));
  if (kind === "shell") return runInTerminal(session);
  const accepts = (user: string, password: string) => cluster.passwords.get(`${user}@pam`) === password;
  return runInTerminal(loginProgram({ hostname: node, issue: "", accepts, session }));
}
