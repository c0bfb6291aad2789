import type { Answer, Download, Json } from "./answer.ts";
import type { Cluster } from "./cluster.ts";
import type { Identity } from "./identity.ts";
import type { Params } from "./params.ts";
import type { Worker } from "./task.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** What a handler is given. Parameters are verified against the schema, and its permission check has passed. */
export interface Call {
  readonly cluster: Cluster;
  readonly method: Method;
  /** As it was called, such as `/nodes/pve1/lxc/105/config`. */
  readonly path: string;
  readonly identity: Identity;
  /** All parameters of path, query and body, as they came. To be written into files as {@link Call.text}. */
  readonly params: Params;
  /** `{node}` of the path; the local node where the path has none. */
  readonly node: string;
  /** Content of an uploaded file. */
  readonly upload?: Upload;

  /** Whether the parameter was given. */
  has(name: string): boolean;
  /** The parameter's text, or undefined. */
  text(name: string): string | undefined;
  /** The text of a parameter that the schema requires. */
  required(name: string): string;
  /** A number or integer parameter, else `otherwise`. */
  number(name: string): number | undefined;
  number(name: string, otherwise: number): number;
  /** A boolean parameter, else `otherwise`. */
  flag(name: string): boolean | undefined;
  flag(name: string, otherwise: boolean): boolean;
  /** A `-list` parameter or an array, split; empty if absent. */
  list(name: string): string[];
  /** `{vmid}` of the path or body. */
  readonly vmid: number;

  /** Whether this identity has all of these privileges on the ACL path. */
  can(path: string, privileges: readonly string[]): boolean;
  /** Whether it has at least one of them. */
  canAny(path: string, privileges: readonly string[]): boolean;
  /** All of these, else 403 `Permission check failed (PATH, first missing one)`. */
  check(path: string, privileges: readonly string[]): void;
  /** One of these, else 403 `Permission check failed (PATH, A|B)`. */
  checkAny(path: string, privileges: readonly string[]): void;
  /** Effective privileges on a path, with their propagate flag. */
  privileges(path: string): ReadonlyMap<string, boolean>;

  /** 500 with this message, `die`. */
  die(message: string): never;
  /** This status with this message, `raise`. */
  fail(status: number, message: string): never;
  /** 403 `Permission check failed (what)`. */
  permissionFailure(what?: string): never;
  /** 400 `Parameter verification failed.` with a text for each parameter. */
  paramFailure(errors: Readonly<Record<string, string>>): never;

  /**
   * Starts a task on this call's node, in the name of its identity.
   *
   * @returns the UPID, which is what such a method answers.
   */
  startTask(task: { type: string; id?: string | number }, work: (worker: Worker) => void | Promise<void>): string;
  /** Sets a field beside `data`, such as `total`. */
  attribute(name: "total" | "changes", value: Json): void;
  /** Answers a file in the place of what the handler returns. */
  download(file: Download): void;
  /** Makes another call of the API inside this one, as PVE's code calls its own methods; checks and failures included. */
  inner(method: Method, path: string, params?: Params): Promise<Answer>;
}

export interface Upload {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/** `undefined` answers `"data": null`. */
export type Handler = (call: Call) => Json | undefined | Promise<Json | undefined>;

export interface Route {
  /** Method and path of the schema, such as `POST /nodes/{node}/lxc`. */
  readonly key: string;
  readonly handle: Handler;
}

/**
 * Declares what a method does.
 *
 * @param key as the schema has it, such as `PUT /nodes/{node}/lxc/{vmid}/config`; checked when the simulator starts.
 */
export function route(key: `${Method} /${string}`, handle: Handler): Route {
  return { key, handle };
}
