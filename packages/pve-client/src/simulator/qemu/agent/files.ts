import type { Json } from "../../core/answer.ts";
import type { Call } from "../../core/route.ts";
import { FileError } from "../../guests/files/file-error.ts";
import { type Agent, readyAgent } from "./agent.ts";
import { agentError, dieOf } from "./agent-error.ts";
import { bytesOf, charactersOf } from "./bytes.ts";

/** Rule: `PVE/API2/Qemu/Agent.pm $MAX_READ_SIZE`. */
const MAX_READ = 16 * 1024 ** 2;

/** The path of a file that a call names, opened as the agent opens it. Source: QEMU's `qga/commands-posix.c`. */
async function opened<T>(call: Call, mode: "r" | "wb", work: (agent: Agent, path: string) => Promise<T>): Promise<T> {
  const agent = readyAgent(call, "file-open");
  const path = call.required("file");
  const refuse = (reason: string): never =>
    dieOf(agentError(`failed to open file '${path}' (mode: '${mode}'): ${reason}`));
  const files = agent.backend.files(agent.guest);
  const status = await files.status(path);
  if (status?.kind === "directory") refuse("Is a directory");
  if (!status && mode === "r") refuse("No such file or directory");
  const folder = path.replace(/\/[^/]*$/, "") || "/";
  if (!status && !(await files.exists(folder))) refuse("No such file or directory");
  try {
    return await work(agent, path);
  } catch (error) {
    if (error instanceof FileError) return refuse(error.shellText.replace(/^.*?: /, ""));
    throw error;
  }
}

/** Rule: `PVE/API2/Qemu/Agent.pm` method file-read. */
export function readFile(call: Call): Promise<Json> {
  return opened(call, "r", async ({ backend, guest }, path) => {
    const all = (await backend.files(guest).readBytes(path)) ?? new Uint8Array();
    const rest = all.subarray(call.number("offset", 0));
    const kept = rest.subarray(0, call.number("count", MAX_READ));
    const content = call.flag("decode", true) ? charactersOf(kept) : Buffer.from(kept).toString("base64");
    return { content, "bytes-read": kept.length, ...(kept.length < rest.length && { truncated: 1 }) };
  });
}

/** Rule: `PVE/API2/Qemu/Agent.pm` method file-write. */
export function writeFile(call: Call): Promise<null> {
  const content = call.required("content");
  const bytes = call.flag("encode", true) ? bytesOf(content) : Buffer.from(content, "base64");
  return opened(call, "wb", async ({ backend, guest }, path) => {
    await backend.files(guest).write(path, bytes);
    return null;
  });
}
