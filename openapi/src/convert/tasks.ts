import { z } from "zod";
import type { Document, Operation, PathItem } from "../document/openapi.ts";
import { listOperations } from "../document/operations.ts";

const taskSchema = z.strictObject({
  task: z.enum(["always", "sometimes"]),
  /** Where in PVE's sources the answer of `fork_worker` is returned. */
  source: z.string().regex(/^PVE\/[\w/]+\.pm method \S+$/),
  /** What is answered instead, sometimes. */
  otherwise: z.string().optional(),
});

const tasksSchema = z.record(z.string(), taskSchema);

/** Which methods answer the UPID of a task: PVE's schema calls it a string and does not mark it. */
export type Tasks = z.infer<typeof tasksSchema>;

/** @throws Error that lists what is wrong with the overlay */
export function readTasks(value: unknown, source: string): Tasks {
  const result = tasksSchema.safeParse(value);
  if (!result.success) throw new Error(`${source}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Marks the methods that answer a UPID; a mark that is no longer in the overlay goes. */
export function markTasks(document: Document, tasks: Tasks): Document {
  const paths: Record<string, PathItem> = {};
  for (const { path, verb, key, operation } of listOperations(document)) {
    paths[path] = { ...paths[path], [verb]: markTask(operation, tasks[key]?.task) };
  }
  return { ...document, paths };
}

/** @throws Error naming the entries that match no method of any of the documents */
export function refuseUnmatchedTasks(documents: readonly Document[], tasks: Tasks, source: string): void {
  const keys = new Set(documents.flatMap((document) => listOperations(document).map(({ key }) => key)));
  const unmatched = Object.keys(tasks).filter((key) => !keys.has(key));
  if (unmatched.length > 0) throw new Error(`${source}: no such method: ${unmatched.join(", ")}`);
}

function markTask(operation: Operation, task: "always" | "sometimes" | undefined): Operation {
  const { operationId, "x-pve-name": name, "x-pve-returns-task": _, ...rest } = operation;
  return { operationId, "x-pve-name": name, ...(task && { "x-pve-returns-task": task }), ...rest };
}
