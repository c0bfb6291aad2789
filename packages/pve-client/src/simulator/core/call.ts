import { die, fail, type Json, paramFailure, permissionFailure } from "./answer.ts";
import type { Cluster } from "./cluster.ts";
import type { Identity } from "./identity.ts";
import { type Params, splitList, textOf } from "./params.ts";
import type { Call, Method, Upload } from "./route.ts";
import { startTask } from "./task.ts";

/** Effective privileges of an identity on an ACL path, each with its propagate flag. */
export type PrivilegesOf = (authid: string, path: string) => ReadonlyMap<string, boolean>;

export interface CallFacts {
  readonly cluster: Cluster;
  readonly method: Method;
  readonly path: string;
  readonly identity: Identity;
  readonly params: Params;
  readonly upload?: Upload;
  readonly privilegesOf: PrivilegesOf;
  readonly inner: Call["inner"];
  readonly attributes: Record<string, Json>;
  readonly download: Call["download"];
}

/** What a handler sees of a verified call. */
export function createCall(facts: CallFacts): Call {
  const { cluster, identity, params } = facts;
  const text = (name: string) => {
    const value = params[name];
    return value === undefined ? undefined : textOf(value);
  };
  const required = (name: string) => text(name) ?? die(`internal error: parameter '${name}' is missing`);
  const privileges = (path: string) => facts.privilegesOf(identity.authid, path);
  const missing = (path: string, wanted: readonly string[]) => {
    const granted = privileges(path);
    return wanted.find((privilege) => !granted.has(privilege));
  };
  const canAny = (path: string, wanted: readonly string[]) => {
    const granted = privileges(path);
    return wanted.some((privilege) => granted.has(privilege));
  };
  const node = text("node") ?? cluster.localNode;

  // overloads of an object's members cannot be written in place; each implementation serves both of its forms
  function number(name: string, otherwise: number): number;
  function number(name: string): number | undefined;
  function number(name: string, otherwise?: number): number | undefined {
    const value = text(name);
    return value === undefined || value === "" ? otherwise : Number(value);
  }
  function flag(name: string, otherwise: boolean): boolean;
  function flag(name: string): boolean | undefined;
  function flag(name: string, otherwise?: boolean): boolean | undefined {
    const value = text(name);
    return value === undefined ? otherwise : value === "1";
  }

  return {
    cluster,
    identity,
    params,
    node,
    method: facts.method,
    path: facts.path,
    ...(facts.upload && { upload: facts.upload }),
    has: (name) => params[name] !== undefined,
    text,
    required,
    number,
    flag,
    list: (name) => splitList(text(name) ?? ""),
    get vmid() {
      return Number(required("vmid"));
    },
    privileges,
    can: (path, wanted) => missing(path, wanted) === undefined,
    canAny,
    check: (path, wanted) => {
      const privilege = missing(path, wanted);
      if (privilege !== undefined) permissionFailure(`${path}, ${privilege}`);
    },
    checkAny: (path, wanted) => {
      if (!canAny(path, wanted)) permissionFailure(`${path}, ${wanted.join("|")}`);
    },
    die,
    fail,
    permissionFailure,
    paramFailure,
    startTask: (task, work) => startTask(cluster, { ...task, node, authid: identity.authid }, work),
    attribute: (name, value) => {
      facts.attributes[name] = value;
    },
    download: facts.download,
    inner: facts.inner,
  };
}
