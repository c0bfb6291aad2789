import type {
  CommandNode,
  PipelineNode,
  ScriptNode,
  SimpleCommandNode,
  StatementNode,
  TransformPlugin,
} from "just-bash";

type Group = Extract<CommandNode, { type: "Group" }>;
type Redirection = SimpleCommandNode["redirections"][number];

/** Redirections that open a file for writing; where that fails, the interpreter would end the whole script. */
const WRITING = new Set([">", ">>", ">|", "&>", "&>>", "<>"]);

/** Redirections of standard input; where that is empty, the interpreter would give a command the shell's own. */
const READING = new Set(["<", "<<", "<<-", "<<<"]);

/**
 * Makes the interpreter behave as a shell does where it does not: a redirection that fails ends its command only,
 * an empty standard input is empty, `exec PROGRAM` ends the shell, a subshell's umask is its own, and under `set -e` a
 * group may fail before `||` and `&&`.
 */
export const rewriteScript: TransformPlugin = {
  name: "as-a-shell-does",
  transform: ({ ast }) => ({ ast: rewrite(ast) }),
};

function rewrite(script: ScriptNode): ScriptNode {
  return visit(script) as ScriptNode;
}

/** Replaces commands on the way up. The tree was parsed for one run and is nobody else's. */
function visit(node: unknown): unknown {
  if (node === null || typeof node !== "object") return node;
  const parts = node as Record<string, unknown>; // lists too
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    if (part !== null && typeof part === "object") parts[key] = visit(part);
  }
  const { type } = parts;
  if (type === "SimpleCommand") return simpleCommand(node as SimpleCommandNode);
  if (type === "Subshell") return subshell(node as CommandNode);
  if (type === "Statement") forgiveGroups(node as StatementNode);
  return node;
}

/** In `{ …; } || …` and `! { …; }` nothing between the braces ends the script (POSIX, set -e); the interpreter knows that of plain commands. */
function forgiveGroups({ pipelines }: StatementNode): void {
  const handled = pipelines.filter(({ negated }, index) => negated || index < pipelines.length - 1);
  for (const command of handled.flatMap(({ commands }) => commands)) if (command.type === "Group") forgive(command);
}

/** What comes before `&&` may fail: so each statement inside gets one that does nothing. */
function forgive(node: unknown): void {
  if (node === null || typeof node !== "object") return;
  const parts = node as Record<string, unknown>; // lists too
  if (parts.type === "FunctionDef") return;
  for (const part of Object.values(parts)) forgive(part);
  if (parts.type !== "Statement" || parts.background === true) return;
  const { pipelines, operators } = node as StatementNode;
  pipelines.push(...statement(words(":")).pipelines);
  operators.push("&&");
}

function simpleCommand(command: SimpleCommandNode): CommandNode {
  const name = literal(command);
  const isExec = name === "exec";
  if (isExec && command.args.length > 0) {
    const [first, ...rest] = command.args;
    const program = { ...command, name: first ?? null, args: rest };
    return group([statement(guarded(program)), statement(words("exit", "$?"))]);
  }
  return isExec ? command : guarded(command);
}

function guarded(command: SimpleCommandNode): CommandNode {
  const { redirections } = command;
  const input = redirections.filter(isInput);
  if (input.length > 0) {
    const others = redirections.filter((redirection) => !isInput(redirection));
    return group([statement(guarded({ ...command, redirections: others }))], input);
  }
  const writes = redirections.some(({ operator }) => WRITING.has(operator));
  return writes ? group([statement(command)]) : command;
}

function isInput({ fd, operator }: Redirection): boolean {
  return READING.has(operator) && (fd === null || fd === 0);
}

function subshell(command: CommandNode): CommandNode {
  if (!JSON.stringify(command).includes('"umask"')) return command;
  return group([statement(words("umask", "--push")), statement(command), statement(words("umask", "--pop"))]);
}

function literal({ name }: SimpleCommandNode): string | undefined {
  const [part, ...more] = name?.parts ?? [];
  return part?.type === "Literal" && more.length === 0 ? part.value : undefined;
}

function group(body: StatementNode[], redirections: Redirection[] = []): Group {
  const node: Group = { type: "Group", body, redirections };
  return node;
}

function statement(command: CommandNode): StatementNode {
  return { type: "Statement", pipelines: [pipelineOf(command)], operators: [], background: false };
}

function pipelineOf(command: CommandNode): PipelineNode {
  return { type: "Pipeline", commands: [command], negated: false, timed: false };
}

function words(...texts: string[]): SimpleCommandNode {
  const [name, ...args] = texts.map((text) => ({
    type: "Word" as const,
    parts: [
      text === "$?"
        ? { type: "ParameterExpansion" as const, parameter: "?", operation: null }
        : { type: "Literal" as const, value: text },
    ],
  }));
  return { type: "SimpleCommand", assignments: [], name: name ?? null, args, redirections: [] };
}
