import { die } from "../../core/answer.ts";

/** What the agent itself refuses. */
export interface AgentError {
  readonly error: { readonly class: string; readonly desc: string };
}

export function agentError(desc: string, kind = "GenericError"): AgentError {
  return { error: { class: kind, desc } };
}

/** @throws PveFailure 500. Rule: `PVE/QemuServer/Agent.pm sub check_agent_error`. */
export function dieOf({ error }: AgentError): never {
  return die(`Agent error: ${error.desc}`);
}
