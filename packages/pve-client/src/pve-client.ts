import type { Access } from "./auth/auth.ts";
import type { Call, CallOptions } from "./client/caller.ts";
import type { ExecOptions, ExecResult } from "./console/exec.ts";
import type { Task } from "./tasks/task.ts";

/** A PVE server's API. */
export interface PveClient<A extends Access = Access> {
  readonly access: A;
  readonly authid: string;
  get(path: string, params?: Record<string, unknown>, options?: CallOptions): Promise<any>;
  post(path: string, params?: Record<string, unknown>, options?: CallOptions): Promise<any>;
  put(path: string, params?: Record<string, unknown>, options?: CallOptions): Promise<any>;
  delete(path: string, params?: Record<string, unknown>, options?: CallOptions): Promise<any>;
  request(call: Call, options?: CallOptions): Promise<unknown>;
  task(upid: string): Task;
  exec(options: ExecOptions): Promise<ExecResult>;
  close(): Promise<void>;
}
