import type { ObservedResource, PortainerStack } from "../runtimes/resource.ts";
import { environmentNamed } from "./environments.ts";
import type { JsonServer } from "./json-server.ts";
import {
  createStack,
  listStacks,
  readStackFile,
  removeStack,
  type Stack,
  startStack,
  updateStack,
} from "./portainer.ts";
import { ServerError } from "./server-error.ts";

const COMPOSE = 2;
const ACTIVE = 1;

/** What Portainer has under a stack's name. */
type Found =
  | { readonly kind: "no environment" }
  | { readonly kind: "absent"; readonly environmentId: number }
  | { readonly kind: "foreign"; readonly said: string }
  | { readonly kind: "ours"; readonly stack: Stack; readonly content: string };

async function find({ environment, stack: name, content }: PortainerStack, server: JsonServer): Promise<Found> {
  const there = await environmentNamed(server, environment);
  if (there === undefined) return { kind: "no environment" };
  const stack = (await listStacks(server, there.Id)).find(({ Name }) => Name === name);
  if (stack === undefined) return { kind: "absent", environmentId: there.Id };
  const text = stack.Type === COMPOSE ? await readStackFile(server, stack) : "";
  return firstLine(text) === firstLine(content)
    ? { kind: "ours", stack, content: text }
    : { kind: "foreign", said: `${environment} in Portainer has a stack ${name} that was not made for this container` };
}

const firstLine = (text: string) => text.split(/\r?\n/, 1)[0];

export async function lookAtStack(wanted: PortainerStack, server: JsonServer): Promise<ObservedResource> {
  const found = await find(wanted, server);
  switch (found.kind) {
    case "no environment":
      return { state: "absent", said: `Portainer has no environment ${wanted.environment}` };
    case "absent":
      return { state: "absent", said: `Portainer has no stack ${wanted.stack} in ${wanted.environment}` };
    case "foreign":
      return { state: "foreign", said: found.said };
    case "ours": {
      const differs = differences(wanted, found);
      return differs.length === 0
        ? { state: "same", said: "" }
        : { state: "different", said: `the stack ${wanted.stack} in Portainer: ${differs.join(", ")}` };
    }
  }
}

function differences({ content, variables }: PortainerStack, found: Extract<Found, { kind: "ours" }>): string[] {
  const has = Object.fromEntries(found.stack.Env.map(({ name, value }) => [name, value]));
  const names = [...new Set([...Object.keys(has), ...Object.keys(variables)])];
  const other = names.filter((name) => has[name] !== variables[name]);
  return [
    ...(found.content === content ? [] : ["its compose file differs"]),
    ...(other.length === 0 ? [] : [`${other.join(", ")} ${other.length === 1 ? "differs" : "differ"}`]),
    ...(found.stack.Status === ACTIVE ? [] : ["it is stopped"]),
  ];
}

/** Makes a stack or brings it up to date; one that is as it should be is left alone. */
export async function putStack(wanted: PortainerStack, server: JsonServer): Promise<void> {
  const { environment, stack: name, content, variables } = wanted;
  const found = await find(wanted, server);
  switch (found.kind) {
    case "no environment":
      throw new ServerError(
        `Portainer has no environment ${environment}: make one of this container's Docker, or give portainer.agent`,
      );
    case "foreign":
      throw new ServerError(`${found.said}; choose another stack.name, or remove that stack`);
    case "absent":
      return await createStack(server, found.environmentId, { name, content, variables }).catch(nameIsTaken(name));
    case "ours":
      // one that is stopped is started as it is, and then brought up to date
      if (found.stack.Status !== ACTIVE) await startStack(server, found.stack).catch(nameIsTaken(name));
      if (wanted.again || differences(wanted, { ...found, stack: { ...found.stack, Status: ACTIVE } }).length > 0)
        await updateStack(server, found.stack, { content, variables });
  }
}

export async function dropStack(wanted: PortainerStack, server: JsonServer): Promise<void> {
  const found = await find(wanted, server);
  if (found.kind === "ours") await removeStack(server, found.stack);
}

/** Portainer says 409 for a stack of that name, and for a Compose project that was started without it. */
function nameIsTaken(name: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ServerError) || error.status !== 409) throw error;
    throw new ServerError(
      `${error.message}\nA Compose project ${name} runs there that Portainer has not started: choose another stack.name, or take it down (docker compose -p ${name} down).`,
      { status: 409 },
    );
  };
}
