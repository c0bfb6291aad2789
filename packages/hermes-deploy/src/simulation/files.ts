/** The files inside a simulated guest, as its commands see them. Paths are absolute. */
export interface GuestFiles {
  /** The text of a file, or `undefined` when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Writes a whole file and makes the directories above it. */
  write(path: string, text: string, mode?: number): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Names in a directory, sorted. */
  list(path: string): Promise<string[]>;
  /** Permission bits and owner; `undefined` when there is no such file. */
  status(path: string): Promise<{ readonly mode: number; readonly uid: number } | undefined>;
  chown(path: string, uid: number, gid: number): Promise<void>;
  makeDirectory(path: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** Reads a JSON file that a simulated program keeps its state in; `initial` when it does not exist yet. */
export async function readState<T>(files: GuestFiles, path: string, initial: T): Promise<T> {
  const text = await files.read(path);
  // The simulated programs alone write these files.
  return text === undefined ? initial : (JSON.parse(text) as T);
}

/** Writes such a file. */
export async function writeState(files: GuestFiles, path: string, state: unknown): Promise<void> {
  await files.write(path, `${JSON.stringify(state, null, 2)}\n`);
}
