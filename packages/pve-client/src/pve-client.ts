import type { AllowedArguments, AllowedPaths } from "./client/access-types.ts";
import type { Data, SchemaVerb } from "./client/call-types.ts";
import type { CallOptions } from "./client/caller.ts";
import type { RawClient } from "./client/raw.ts";
import type { ExecOptions, ExecResult } from "./console/exec.ts";
import type { TerminalOptions } from "./console/open-console.ts";
import type { PushedFile, PushOptions } from "./console/push.ts";
import type { Terminal } from "./console/terminal.ts";
import type { tasks } from "./generated/schema.ts";
import type { Access } from "./permissions/access.ts";
import type { PlannedCall } from "./permissions/planned-call.ts";
import type { Verdict } from "./preflight/verdict.ts";
import type { StoredFile } from "./storage/stored-file.ts";
import type { UploadOptions } from "./storage/upload.ts";
import type { Task } from "./tasks/task.ts";

/** What a call resolves to: a {@link Task} where the method starts one, its decoded data otherwise. */
export type Result<V extends SchemaVerb, P extends string> = `${Uppercase<V>} ${P}` extends infer Key extends
  keyof tasks
  ? tasks[Key] extends "always"
    ? Task
    : Task | OtherAnswer<Data<V, P>>
  : Data<V, P>;

/** Beside the UPID there is null in the schema, or another text. */
type OtherAnswer<D> = [D] extends [string] ? D : Exclude<D, string>;

/**
 * The API of one PVE server, as far as a credential of access `A` can use it.
 *
 * Path, query and body parameters are one flat set of names. `undefined` leaves a parameter out, `null` unsets it where
 * the method can; `net` takes an array for `net0`, `net1` …; a property string is an object or the text itself.
 */
export interface PveClient<out A extends Access = Access> {
  /** What the credential is. */
  readonly access: A;
  /** The user or token: `hermes@pve!deploy`. */
  readonly authid: string;
  /** Reads. Repeated by itself when the connection fails. @throws the classes of this package's errors. */
  get<P extends AllowedPaths<"get", A>>(
    path: P,
    ...args: AllowedArguments<"get", P, A, CallOptions>
  ): Promise<Result<"get", P>>;
  /** Creates or starts something. Sent once. @throws the classes of this package's errors. */
  post<P extends AllowedPaths<"post", A>>(
    path: P,
    ...args: AllowedArguments<"post", P, A, CallOptions>
  ): Promise<Result<"post", P>>;
  /** Changes something. Sent once. @throws the classes of this package's errors. */
  put<P extends AllowedPaths<"put", A>>(
    path: P,
    ...args: AllowedArguments<"put", P, A, CallOptions>
  ): Promise<Result<"put", P>>;
  /** Removes something. Sent once. @throws the classes of this package's errors. */
  delete<P extends AllowedPaths<"delete", A>>(
    path: P,
    ...args: AllowedArguments<"delete", P, A, CallOptions>
  ): Promise<Result<"delete", P>>;
  /** The same road for calls that a program makes up: the same encoding, guard and errors, but no types. */
  request(call: PlannedCall, options?: CallOptions): Promise<unknown>;
  /**
   * Says what PVE would answer to some calls, without making them: whether this credential may, what is missing on which
   * ACL path and why, or that it is for root@pam alone, and the commands that help. Reads this credential's rights and
   * what a rule depends on, all at once.
   *
   * @returns verdicts in the order of the calls.
   * @throws PveError naming the call that PVE does not have.
   */
  preflight(calls: readonly PlannedCall[]): Promise<Verdict[]>;
  /** openapi-fetch's client over the same connection: the envelope as PVE sends it, no guard, nothing thrown. */
  readonly raw: RawClient;
  /** A task by its UPID, to wait for it later or from elsewhere. @throws TypeError if it is not a UPID. */
  task(upid: string): Task;
  /**
   * Runs a command in a container, over the API's own console; without `vmid` on the node itself. A container has one
   * console: commands of this client wait for each other there, and somebody else's session is not typed into.
   *
   * @throws ConsoleError, or what the call to `termproxy` throws.
   */
  exec(options: ExecOptions): Promise<ExecResult>;
  /**
   * Writes a file in a container, or without `vmid` on the node itself, over the same console: beside the old file, its
   * checksum compared there, then in its place.
   *
   * @throws ConsoleError, also with `problem: "not-run"` if it could not be written; what the call to `termproxy` throws.
   */
  push(options: PushOptions): Promise<PushedFile>;
  /**
   * Opens a terminal for somebody to type into: a container's, or without `vmid` the node's own. It is shared with
   * everybody who opens it, and its shell goes on when it is closed: end it with `exit`.
   *
   * @throws ConsoleError, or what the call to `termproxy` throws.
   */
  openTerminal(where: TerminalOptions): Promise<Terminal>;
  /**
   * Sends a file to a storage: an ISO image, a container template, a disk image. It is read piece by piece, never held as
   * a whole, and sent once.
   *
   * @returns the volume id and the task; `await task.wait()` before using the file.
   * @throws PveError, before anything is sent, if PVE would not take the file's kind or name.
   */
  upload(options: UploadOptions): Promise<StoredFile>;
  /** Closes the connections when the calls under way are over. */
  close(): Promise<void>;
}
