import { PveError } from "../errors/pve-error.ts";
import { formatVolid } from "../ids/volid.ts";
import type { Task } from "../tasks/task.ts";

/** What a storage takes as a file: an ISO image, a container template, or something to import a machine from. */
export type FileContent = "iso" | "vztmpl" | "import";

/** A file on its way into a storage. */
export interface StoredFile {
  /** The volume id under which it is found when the task is over, such as `local:iso/debian.iso`. */
  readonly volid: string;
  /** Ends when the file is there. */
  readonly task: Task;
}

/** Endings that PVE accepts. Rules: `PVE/Storage.pm`, its `…_EXT_RE_…`; `PVE/API2/Storage/Status.pm` method upload. */
const ENDINGS: Readonly<Record<FileContent, RegExp>> = {
  iso: /.\.(?:iso|img)$/i,
  vztmpl: /.\.tar(?:\.(?:gz|xz|zst|bz2))?$/i,
  import: /.\.(?:ova|qcow2|raw|vmdk)$/,
};

const EXAMPLES: Readonly<Record<FileContent, string>> = {
  iso: ".iso or .img",
  vztmpl: ".tar, .tar.gz, .tar.xz, .tar.zst or .tar.bz2",
  import: ".ova, .qcow2, .raw or .vmdk",
};

/** The name under which PVE keeps a file (`PVE/Storage.pm sub normalize_content_filename`). */
export function storedName(filename: string): string {
  return filename
    .replace(/\n$/, "")
    .replace(/^.*[/\\]/s, "")
    .replace(/[^a-zA-Z0-9_.-]/g, "_");
}

/**
 * The volume id under which a file will be found, judged before anything is sent: PVE itself refuses a name only when it
 * has got the whole file.
 *
 * @throws PveError if PVE would not take a file of this kind or name, with what it would take.
 */
export function storedVolid(storage: string, content: FileContent, filename: string): string {
  const ending = Object.hasOwn(ENDINGS, content) ? ENDINGS[content] : undefined;
  if (!ending) {
    throw new PveError(
      `PVE takes no file of kind "${content}" over its API, only iso, vztmpl and import. ` +
        "Copy others, such as snippets, into the storage's directory on the node.",
    );
  }
  const name = storedName(filename);
  if (ending.test(name) && filename.length <= 255) return formatVolid({ storage, path: `${content}/${name}` });
  throw new PveError(
    `"${name}" is no name for a file of kind ${content} on ${storage}: it has to end in ${EXAMPLES[content]}, 255 characters at most. Give another \`filename\`.`,
  );
}
