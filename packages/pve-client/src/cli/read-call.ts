import type { PlannedCall } from "../permissions/planned-call.ts";
import { matchPath } from "./match-path.ts";
import { readParams } from "./read-params.ts";
import { UsageError } from "./usage-error.ts";

const METHODS: Readonly<Record<string, PlannedCall["method"]>> = {
  get: "GET",
  post: "POST",
  create: "POST",
  put: "PUT",
  set: "PUT",
  delete: "DELETE",
};

/**
 * Reads a call as it is written on a command line: a verb (also pvesh's `create` and `set`), a path, `key=value` ….
 *
 * @throws UsageError if PVE has no such method.
 */
export async function readCall(verb: string, path: string, args: readonly string[]): Promise<Required<PlannedCall>> {
  const method = METHODS[verb.toLowerCase()];
  if (!method) throw new UsageError(`"${verb}" is no verb: write get, post, put or delete.`);
  const matched = matchPath(method, path);
  return { ...matched, params: { ...matched.params, ...(await readParams(args)) } };
}

/** Reads a call that is one text: `put /nodes/pve1/lxc/105/config memory=1024`. Values cannot hold spaces. */
export async function readCallText(text: string): Promise<Required<PlannedCall>> {
  const [verb = "", path = "", ...args] = text.trim().split(/\s+/);
  if (path === "") throw new UsageError(`"${text}" is no call: each one is a single argument, such as 'get /version'.`);
  return readCall(verb, path, args);
}
