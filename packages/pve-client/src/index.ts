export { apiToken } from "./auth/api-token.ts";
export type { Auth } from "./auth/auth.ts";
export type { PasswordOptions } from "./auth/login.ts";
export { password } from "./auth/password.ts";
export type { AllowedPaths as Paths } from "./client/access-types.ts";
export type { Data, Params } from "./client/call-types.ts";
export type { CallOptions } from "./client/caller.ts";
export { listRealms, type Realm } from "./client/list-realms.ts";
export type { PveClientOptions, ServerOptions } from "./client/options.ts";
export type { PveCaller } from "./client/pve-caller.ts";
export type { ExecOptions, ExecResult } from "./console/exec.ts";
export type { TerminalOptions } from "./console/open-console.ts";
export type { PushedFile, PushOptions } from "./console/push.ts";
export type { Terminal } from "./console/terminal.ts";
export { createPveClient } from "./create-pve-client.ts";
export { AuthenticationError } from "./errors/authentication-error.ts";
export { ConflictError } from "./errors/conflict-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export { ConsoleError, type ConsoleProblem } from "./errors/console-error.ts";
export { HttpError } from "./errors/http-error.ts";
export { LockedError } from "./errors/locked-error.ts";
export { ParameterError } from "./errors/parameter-error.ts";
export { type MissingPrivilege, PermissionError } from "./errors/permission-error.ts";
export { PveError } from "./errors/pve-error.ts";
export { RootOnlyError } from "./errors/root-only-error.ts";
export { TaskError } from "./errors/task-error.ts";
export { TaskTimeoutError } from "./errors/task-timeout-error.ts";
export { UnsupportedError } from "./errors/unsupported-error.ts";
export { type AgentExecOptions, type AgentExecResult, agentExec } from "./guests/agent-exec.ts";
export {
  type Backup,
  type BackupParams,
  backUpGuest,
  type RestoreParams,
  restoreGuest,
} from "./guests/backup.ts";
export { type CloneParams, cloneGuest, createGuest, type GuestParams } from "./guests/create-guest.ts";
export { type FoundGuest, findGuest, listGuests } from "./guests/find-guest.ts";
export type { CreatedGuest } from "./guests/free-vmid.ts";
export { GuestQueue, type WorkPlace } from "./guests/guest-queue.ts";
export type { GuestRef, GuestType } from "./guests/guest-type.ts";
export { type PendingChange, pendingChanges } from "./guests/pending-changes.ts";
export { retryLocked } from "./guests/retry-locked.ts";
export { type ConfigChange, type ConfigUpdate, type GuestConfig, updateConfig } from "./guests/update-config.ts";
export { type WaitForIpOptions, waitForIp } from "./guests/wait-for-ip.ts";
export { type ShellOptions, withShell } from "./guests/with-shell.ts";
export { type SnapshotOptions, withSnapshot } from "./guests/with-snapshot.ts";
export { formatUpid, isUpid, parseUpid, type Upid } from "./ids/upid.ts";
export type { Access } from "./permissions/access.ts";
export type { PathPrivileges } from "./permissions/grant-commands.ts";
export type { Finding } from "./permissions/judge.ts";
export {
  type LeastPrivilege,
  type LeastPrivilegeOptions,
  leastPrivilege,
  type RootOnlyCall,
} from "./permissions/least-privilege.ts";
export type { PlannedCall as Call } from "./permissions/planned-call.ts";
export { remediation } from "./permissions/remediation.ts";
export { type RootOnlyFinding, rootOnly } from "./permissions/root-only.ts";
export { type AllowedVerdict, type RefusedVerdict, refusalOf, type Verdict } from "./preflight/verdict.ts";
export { propertyStringFormat } from "./property-string/named-format.ts";
export { parsePropertyString } from "./property-string/parse.ts";
export { printPropertyString } from "./property-string/print.ts";
export { PropertyStringError } from "./property-string/property-string-error.ts";
export type { PveClient, Result } from "./pve-client.ts";
export { type DownloadParams, downloadUrl, type PullParams, pullImage } from "./storage/fetch-file.ts";
export type { FileContent, StoredFile } from "./storage/stored-file.ts";
export type { ChecksumAlgorithm, UploadOptions, UploadProgress } from "./storage/upload.ts";
export type { ReadableSource, UploadSource } from "./storage/upload-source.ts";
export { Task } from "./tasks/task.ts";
export type { TaskStatus } from "./tasks/task-status.ts";
export type { TaskResult, WaitOptions } from "./tasks/wait.ts";
export type { FetchLike } from "./transport/fetch-transport.ts";
export type { TlsOptions } from "./transport/tls-trust.ts";
export type { WebSocketConstructor, WebSocketLike } from "./transport/web-socket.ts";
export type { PollOptions } from "./waiting/poll.ts";
