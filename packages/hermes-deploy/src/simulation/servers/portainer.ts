import type { z } from "zod";
import { down, up } from "../commands/compose.ts";
import { ComposeFileError, readCompose } from "../compose-file.ts";
import { openDaemon } from "../daemon.ts";
import type { GuestFiles } from "../files.ts";
import { json, type Send, type SimulatedRequest, type SimulatedResponse } from "../http.ts";
import { addEndpointForm, createStackBody, readForm, updateStackBody } from "./portainer-schema.ts";

interface Endpoint {
  readonly Id: number;
  readonly Name: string;
  readonly Type: number;
  readonly URL: string;
  readonly Status: number;
}

interface Stack {
  readonly Id: number;
  readonly Name: string;
  readonly Type: number;
  readonly EndpointId: number;
  readonly Status: number;
  readonly Env: readonly { readonly name: string; readonly value: string }[];
  readonly content: string;
}

/** A stand-in for Portainer; the environments that it knows are all the Docker of the guest that asks. */
export interface Portainer {
  /** As in its address: `10.1.10.20:9443`. */
  readonly host: string;
  readonly key: string;
  endpoints: readonly Endpoint[];
  stacks: readonly Stack[];
}

/** The Docker behind an environment. */
interface Behind {
  readonly files: GuestFiles;
  readonly send: Send;
}

const trouble = (status: number, message: string, details = message) => json(status, { message, details });

/** One request to its HTTP API. */
export async function answerPortainer(
  portainer: Portainer,
  request: SimulatedRequest,
  behind: Behind,
): Promise<SimulatedResponse> {
  if (request.headers["x-api-key"] !== portainer.key) return trouble(401, "Invalid API key", "Authorization required");
  const { pathname, searchParams } = request.url;
  const [, api, what, id, ...more] = pathname.split("/");
  const route = `${request.method} ${what}${id === undefined ? "" : /^\d+$/.test(id) ? "/ID" : `/${id}`}${more.map((part) => `/${part}`).join("")}`;
  if (api !== "api") return trouble(404, "Not found");
  const endpoint = portainer.endpoints.find(({ Id }) => String(Id) === searchParams.get("endpointId"));
  const stack = portainer.stacks.find(({ Id }) => String(Id) === id);
  switch (route) {
    case "GET endpoints":
      return json(200, portainer.endpoints);
    case "POST endpoints":
      return await addEndpoint(portainer, request, behind);
    case "DELETE endpoints/ID":
      portainer.endpoints = portainer.endpoints.filter(({ Id }) => String(Id) !== id);
      return { status: 204, body: "" };
    case "GET stacks": {
      const { EndpointID } = JSON.parse(searchParams.get("filters") ?? "{}") as { EndpointID?: number };
      const found = portainer.stacks.filter(({ EndpointId }) => EndpointID === undefined || EndpointId === EndpointID);
      return json(200, found.map(shown));
    }
    case "POST stacks/create/standalone/string":
      if (endpoint === undefined) return trouble(404, "Unable to find an environment with the specified identifier");
      return await createStack(portainer, endpoint, request, behind);
  }
  if (!route.includes("stacks/ID") || stack === undefined)
    return trouble(404, "Unable to find a stack with the specified identifier inside the database");
  if (route === "GET stacks/ID/file") return json(200, { StackFileContent: stack.content });
  if (endpoint?.Id !== stack.EndpointId) return trouble(400, "Invalid query parameter: endpointId");
  switch (route) {
    case "PUT stacks/ID":
      return await updateStack(portainer, stack, request, behind);
    case "POST stacks/ID/start":
      if (stack.Status === 1) return trouble(400, "Stack is already active");
      return await deploy(portainer, { ...stack, Status: 1 }, behind);
    case "POST stacks/ID/stop":
      await down(openDaemon(behind.files, behind.send), stack.Name);
      return save(portainer, { ...stack, Status: 2 });
    case "DELETE stacks/ID":
      await down(openDaemon(behind.files, behind.send), stack.Name);
      portainer.stacks = portainer.stacks.filter((other) => other !== stack);
      return { status: 204, body: "" };
    default:
      return trouble(405, "Method not allowed");
  }
}

async function addEndpoint(
  portainer: Portainer,
  request: SimulatedRequest,
  behind: Behind,
): Promise<SimulatedResponse> {
  const form = addEndpointForm.safeParse(readForm(request.body, request.headers["content-type"] ?? ""));
  if (!form.success) return invalid(form.error);
  const { Name, EndpointCreationType, URL = "", TLS, TLSSkipVerify, TLSSkipClientVerify } = form.data;
  if (portainer.endpoints.some((other) => other.Name === Name)) return trouble(409, "Name is not unique");
  if (EndpointCreationType !== "2") return trouble(400, "only agents are simulated");
  if (TLS === "true" && (TLSSkipVerify !== "true" || TLSSkipClientVerify !== "true"))
    return trouble(400, "Invalid CA certificate file. Ensure that the file is uploaded correctly");
  if (TLS !== "true" || !(await agentListens(URL, behind)))
    return trouble(500, "Unable to get environment type", `Get "${URL}/ping": dial tcp: connect: connection refused`);
  const endpoint = { Id: newId(portainer.endpoints), Name, Type: 2, URL: URL.replace("tcp://", ""), Status: 1 };
  portainer.endpoints = [...portainer.endpoints, endpoint];
  return json(200, endpoint);
}

/** Whether an agent runs in the guest, on the port of an address. */
async function agentListens(address: string, { files, send }: Behind): Promise<boolean> {
  const port = Number(/:(\d+)$/.exec(address)?.[1]);
  const { containers } = await openDaemon(files, send).state();
  return containers.some(
    ({ image, state, ports }) =>
      image.startsWith("portainer/agent:") && state === "running" && ports.some(({ published }) => published === port),
  );
}

async function createStack(
  portainer: Portainer,
  endpoint: Endpoint,
  request: SimulatedRequest,
  behind: Behind,
): Promise<SimulatedResponse> {
  const body = createStackBody.safeParse(parse(request.body));
  if (!body.success) return invalid(body.error);
  const Name = body.data.Name.toLowerCase().replaceAll(/[^-_a-z0-9]/g, "");
  const { containers } = await openDaemon(behind.files, behind.send).state();
  const taken =
    portainer.stacks.some((other) => other.Name === Name && other.EndpointId === endpoint.Id) ||
    containers.some(({ project }) => project === Name);
  if (taken) return trouble(409, `A stack with the normalized name '${Name}' already exists`);
  const { StackFileContent: content, Env = [] } = body.data;
  const Id = newId(portainer.stacks);
  return await deploy(portainer, { Id, Name, Type: 2, EndpointId: endpoint.Id, Status: 1, Env, content }, behind);
}

async function updateStack(
  portainer: Portainer,
  stack: Stack,
  request: SimulatedRequest,
  behind: Behind,
): Promise<SimulatedResponse> {
  const body = updateStackBody.safeParse(parse(request.body));
  if (!body.success) return invalid(body.error);
  const { StackFileContent: content, Env = [] } = body.data;
  return await deploy(portainer, { ...stack, Status: 1, Env, content }, behind);
}

/** Runs Compose in Portainer's own container: no file of the guest is there for it. */
async function deploy(portainer: Portainer, stack: Stack, { files, send }: Behind): Promise<SimulatedResponse> {
  const endpoint = portainer.endpoints.find(({ Id }) => Id === stack.EndpointId);
  if (endpoint === undefined || !(await agentListens(endpoint.URL, { files, send })))
    return trouble(500, "Unable to deploy the stack", "Cannot connect to the Docker daemon");
  try {
    const path = `/data/compose/${stack.Id}/docker-compose.yml`;
    const variables = Object.fromEntries(stack.Env.map(({ name, value }) => [name, value]));
    const wanted = await readCompose(stack.content, { path, variables, files: { read: async () => undefined } });
    const project = wanted.map((container) => ({ ...container, project: stack.Name }));
    const { exitCode, stderr } = await up(openDaemon(files, send), files, project, false);
    if (exitCode !== 0) return trouble(500, "Unable to deploy the stack", stderr);
  } catch (error) {
    if (!(error instanceof ComposeFileError)) throw error;
    return trouble(500, "Unable to deploy the stack", error.message);
  }
  return save(portainer, stack);
}

const newId = (there: readonly { readonly Id: number }[]) => Math.max(0, ...there.map(({ Id }) => Id)) + 1;

function save(portainer: Portainer, stack: Stack): SimulatedResponse {
  portainer.stacks = [...portainer.stacks.filter(({ Id }) => Id !== stack.Id), stack];
  return json(200, shown(stack));
}

function shown({ content: _content, ...stack }: Stack) {
  return { ...stack, EntryPoint: "docker-compose.yml", ProjectPath: `/data/compose/${stack.Id}` };
}

function invalid({ issues }: z.ZodError): SimulatedResponse {
  const details = issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  return trouble(400, "Invalid request payload", details);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
