import type { Json } from "../../core/answer.ts";
import type { Call } from "../../core/route.ts";
import { passwordHash } from "../../guests/scripted/rootfs.ts";
import { readyAgent } from "./agent.ts";
import { agentError, dieOf } from "./agent-error.ts";

const SHADOW = "/etc/shadow";

/** Rule: `PVE/API2/Qemu/Agent.pm` method set-user-password. */
export async function setUserPassword(call: Call): Promise<Json> {
  const { backend, guest } = readyAgent(call, "set-user-password");
  const [user, password] = [call.required("username"), call.required("password")];
  const files = backend.files(guest);
  const lines = ((await files.read(SHADOW)) ?? "").split("\n");
  const index = lines.findIndex((line) => line.startsWith(`${user}:`));
  if (index < 0) dieOf(agentError("child process has failed to set user password"));
  const [, , ...rest] = lines[index]?.split(":") ?? [];
  lines[index] = [user, call.flag("crypted", false) ? password : passwordHash(password), ...rest].join(":");
  await files.write(SHADOW, lines.join("\n"), 0o640);
  return { result: {} };
}
