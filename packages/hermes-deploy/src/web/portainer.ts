import { z } from "zod";
import { callJson, type JsonServer } from "./json-server.ts";

/**
 * The part of Portainer's HTTP API that is used (portainer/portainer api/http/handler/{endpoints,stacks}; the same from
 * 2.19 on). What it answers has more fields than these.
 */
const environment = z.object({ Id: z.int(), Name: z.string(), URL: z.string(), Type: z.int() });
const stack = z.object({
  Id: z.int(),
  Name: z.string(),
  EndpointId: z.int(),
  /** 1 Swarm, 2 Compose, 3 Kubernetes. */
  Type: z.int(),
  /** 1 active, 2 inactive. */
  Status: z.int(),
  Env: z
    .array(z.object({ name: z.string(), value: z.string() }))
    .nullish()
    .transform((env) => env ?? []),
});
const file = z.object({ StackFileContent: z.string() });

export type Environment = z.output<typeof environment>;
export type Stack = z.output<typeof stack>;

/** Longest time for a deployment: images are pulled, and Hermes may take 90 s to come to its end. */
const DEPLOY_SECONDS = 600;

/** Variables as Portainer keeps them. */
type Variables = Readonly<Record<string, string>>;

const toEnv = (variables: Variables) => Object.entries(variables).map(([name, value]) => ({ name, value }));

/** Every environment that the key may see. */
export async function listEnvironments(server: JsonServer): Promise<readonly Environment[]> {
  return await callJson(
    server,
    { method: "GET", path: "/api/endpoints?excludeSnapshots=true&limit=0" },
    z.array(environment),
  );
}

/**
 * Makes an environment of an agent. Portainer and its agent know each other by their keys, so the agent's certificate,
 * which nobody vouches for, is not checked (portainer/portainer api/http/handler/endpoints/endpoint_create.go).
 *
 * @param agent host and port.
 */
export async function addAgent(server: JsonServer, name: string, agent: string): Promise<Environment> {
  const fields = {
    Name: name,
    EndpointCreationType: "2",
    URL: `tcp://${agent}`,
    TLS: "true",
    TLSSkipVerify: "true",
    TLSSkipClientVerify: "true",
  };
  const boundary = "hermes-deploy-form";
  const parts = Object.entries(fields).map(
    ([field, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  return await callJson(
    server,
    {
      method: "POST",
      path: "/api/endpoints",
      headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
      body: `${parts.join("")}--${boundary}--\r\n`,
      seconds: 60,
    },
    environment,
  );
}

/** The stacks of an environment. */
export async function listStacks(server: JsonServer, environmentId: number): Promise<readonly Stack[]> {
  const filters = encodeURIComponent(JSON.stringify({ EndpointID: environmentId }));
  const stacks = await callJson(
    server,
    { method: "GET", path: `/api/stacks?filters=${filters}` },
    z.array(stack).nullish(),
  );
  return (stacks ?? []).filter(({ EndpointId }) => EndpointId === environmentId);
}

/** The compose file of a stack. */
export async function readStackFile(server: JsonServer, { Id }: Stack): Promise<string> {
  return (await callJson(server, { method: "GET", path: `/api/stacks/${Id}/file` }, file)).StackFileContent;
}

/** Makes a stack and deploys it. 409 if a stack or another Compose project has the name. */
export async function createStack(
  server: JsonServer,
  environmentId: number,
  { name, content, variables }: { name: string; content: string; variables: Variables },
): Promise<void> {
  const body = { Name: name, StackFileContent: content, Env: toEnv(variables), FromAppTemplate: false };
  const path = `/api/stacks/create/standalone/string?endpointId=${environmentId}`;
  await callJson(server, { method: "POST", path, body, seconds: DEPLOY_SECONDS }, stack);
}

/**
 * Deploys a stack anew. The variables are sent each time: what is not sent is gone
 * (portainer/portainer api/http/handler/stacks/stack_update.go).
 */
export async function updateStack(
  server: JsonServer,
  { Id, EndpointId }: Stack,
  { content, variables }: { content: string; variables: Variables },
): Promise<void> {
  const body = {
    StackFileContent: content,
    Env: toEnv(variables),
    Prune: true,
    // the image is built where it runs; the second is the first's name from 2.36 on
    PullImage: false,
    RepullImageAndRedeploy: false,
  };
  const path = `/api/stacks/${Id}?endpointId=${EndpointId}`;
  await callJson(server, { method: "PUT", path, body, seconds: DEPLOY_SECONDS }, stack);
}

/** Starts a stack that is there and inactive. */
export async function startStack(server: JsonServer, { Id, EndpointId }: Stack): Promise<void> {
  const path = `/api/stacks/${Id}/start?endpointId=${EndpointId}`;
  await callJson(server, { method: "POST", path, seconds: DEPLOY_SECONDS }, stack);
}

/** Takes a stack down and forgets it. */
export async function removeStack(server: JsonServer, { Id, EndpointId }: Stack): Promise<void> {
  const path = `/api/stacks/${Id}?endpointId=${EndpointId}`;
  await callJson(server, { method: "DELETE", path, seconds: DEPLOY_SECONDS }, z.unknown());
}

/** Forgets an environment; nothing in it is touched. */
export async function removeEnvironment(server: JsonServer, { Id }: Environment): Promise<void> {
  await callJson(server, { method: "DELETE", path: `/api/endpoints/${Id}`, seconds: 60 }, z.unknown());
}
