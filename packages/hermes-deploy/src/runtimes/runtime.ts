import type { FileState } from "../render/compare-files.ts";
import type { GuestFile } from "../render/guest-file.ts";
import type { Spec } from "../spec/spec.ts";
import type { Change } from "./change.ts";
import type { Check } from "./check.ts";
import type { ObservedInside } from "./inside.ts";
import type { Persistence } from "./persistence.ts";
import type { Question } from "./question.ts";
import type { Resource } from "./resource.ts";

interface WorkFacts {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly changes: readonly Change[];
  /** Ids of other works of the same list that must be done before. */
  readonly after: readonly string[];
}

interface Run {
  readonly timeoutSeconds: number;
  /** While the script exits with `TRY_AGAIN`, it is run again. */
  readonly retry?: { readonly everySeconds: number; readonly forSeconds: number };
}

/**
 * A piece of work inside the guest, or asked for from there: a script to run, files to write, something that a server
 * shall keep. `plan` turns it into a step.
 */
export type GuestWork = WorkFacts &
  (
    | ({ readonly script: string } & Run)
    | { readonly files: readonly GuestFile[]; readonly timeoutSeconds: number }
    | { readonly resource: Resource }
  );

/** What runs as the first process of a container that is made from an image. */
export interface Init {
  /** Program and arguments, as PVE's `entrypoint` takes them. */
  readonly entrypoint: string;
  /** Variables beside those of the image. Who may change the container may read them: never a secret. */
  readonly environment: Readonly<Record<string, string>>;
  /** PATH, should the container have lost the image's. */
  readonly path: string;
}

/**
 * What a runtime module offers: how one shape lives inside its guest. Pure: files, scripts and checks as
 * data; nothing here touches a network or a disk. Adding a runtime is one folder and one line in `registry.ts`.
 */
export interface Runtime<S extends Spec = Spec> {
  readonly shape: S["shape"];
  /** Path of the manifest in the guest; `writeFilesScript` needs it. */
  readonly manifest: string;
  /** Every file that the tool owns in the guest. */
  files(spec: S): readonly GuestFile[];
  /** Read-only POSIX sh script for the guest, fed to `sh` on its standard input; prints what {@link readProbe} understands. */
  probe(spec: S): string;
  /** @throws {ProbeError} if the output is cut short or not ours. */
  readProbe(spec: S, output: string): ObservedInside;
  /**
   * What has to be done inside. `inside` is undefined if the guest cannot be seen yet: then everything is listed,
   * and every script finds out for itself what is already there.
   */
  work(spec: S, inside: ObservedInside | undefined, files: Readonly<Record<string, FileState>>): readonly GuestWork[];
  /** What servers outside of PVE keep for the deployment. */
  resources?(spec: S): readonly Resource[];
  /** The rungs of the ladder that belong to this runtime, lowest first. */
  checks(spec: S): readonly Check[];
  /** What persists across what. */
  persistence(spec: S): Persistence;
  /** What is known to go wrong and shows in what was seen, each in a line with what helps. */
  hints?(spec: S, inside: ObservedInside): readonly string[];
  /** What `status` shows of the inside beside tools and services. */
  facts?(spec: S, inside: ObservedInside): readonly { readonly name: string; readonly value: string }[];
  /** For a system that PVE's repository has no template of: what PVE calls it, and how to get one. */
  readonly template?: { readonly ostype: string; readonly remedy: string };
  /** What `init` asks about this shape beside what it asks about every one. */
  readonly questions?: readonly Question[];
  /** For a container that is made from an image. */
  init?(spec: S): Init;
  /** The first version of PVE that can do it, such as `9.1`; every version if absent. */
  readonly since?: string;
  /** Why one should think twice; said with every plan. */
  readonly preview?: string;
}
