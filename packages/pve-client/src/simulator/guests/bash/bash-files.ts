import { randomBytes } from "node:crypto";
import type { IFileSystem } from "just-bash";
import { FileError } from "../files/file-error.ts";
import type { FileStatus } from "../files/file-status.ts";
import type { FileView } from "../files/file-view.ts";
import { joinPath, resolvePath } from "../files/path.ts";

type Stat = Awaited<ReturnType<IFileSystem["stat"]>>;
type Encoding = Parameters<IFileSystem["readFile"]>[1];
type Content = Parameters<IFileSystem["writeFile"]>[1];

function toBytes(content: Content, encoding: Encoding): Uint8Array {
  if (typeof content !== "string") return content;
  return Buffer.from(content, nodeEncoding(encoding));
}

function nodeEncoding(options: Encoding): BufferEncoding {
  const encoding = typeof options === "object" ? options?.encoding : options;
  return (encoding ?? "utf8") as BufferEncoding;
}

function toStat(status: FileStatus): Stat {
  return {
    isFile: status.kind === "file",
    isDirectory: status.kind === "directory",
    isSymbolicLink: status.kind === "symlink",
    mode: status.mode,
    size: status.size,
    mtime: new Date(status.mtime),
    dev: 1,
    ino: status.inode,
  };
}

/** The interpreter prints the message of what a redirection throws. */
function forShell(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof FileError ? new Error(`bash: ${error.shellText}`, { cause: error }) : error;
  }
}

const ENDLESS = 2 ** 16;

const PROGRAM: FileStatus = { kind: "file", mode: 0o755, uid: 0, gid: 0, size: 1, mtime: 0, inode: 1 };

/** Shows a view of simulated files to the bash interpreter. */
export class BashFiles implements IFileSystem {
  readonly #view: FileView;
  readonly #programs = new Set<string>();

  constructor(view: FileView) {
    this.#view = view;
  }

  /** Programs that the interpreter has itself; each shows as a file of /usr/bin. */
  addPrograms(names: readonly string[]): void {
    for (const name of names) this.#programs.add(name);
  }

  #isProgram(path: string): boolean {
    const name = /^\/(?:usr\/)?bin\/([^/]+)$/.exec(path)?.[1];
    return name !== undefined && this.#programs.has(name);
  }

  async readFile(path: string, options?: Encoding): Promise<string> {
    return Buffer.from(this.#read(path)).toString(nodeEncoding(options));
  }

  async readFileBuffer(path: string): Promise<Uint8Array> {
    return this.#read(path);
  }

  /** What never ends is as long here as anybody asks for. */
  #read(path: string): Uint8Array {
    if (/^\/dev\/u?random$/.test(path)) return randomBytes(ENDLESS);
    return path === "/dev/zero" ? new Uint8Array(ENDLESS) : this.#view.read(path);
  }

  async writeFile(path: string, content: Content, options?: Encoding): Promise<void> {
    forShell(() => this.#view.write(path, toBytes(content, options)));
  }

  async appendFile(path: string, content: Content, options?: Encoding): Promise<void> {
    forShell(() => this.#view.append(path, toBytes(content, options)));
  }

  async exists(path: string): Promise<boolean> {
    return this.#isProgram(path) || this.#view.exists(path);
  }

  async stat(path: string): Promise<Stat> {
    if (this.#isProgram(path) && !this.#view.exists(path)) return toStat(PROGRAM);
    return toStat(this.#view.status(path));
  }

  async lstat(path: string): Promise<Stat> {
    return toStat(this.#view.status(path, false));
  }

  async mkdir(path: string, options: { recursive?: boolean } = {}): Promise<void> {
    this.#view.makeDirectory(path, options);
  }

  async readdir(path: string): Promise<string[]> {
    return this.#view.list(path);
  }

  async rm(path: string, options: { recursive?: boolean; force?: boolean } = {}): Promise<void> {
    try {
      this.#view.remove(path, options);
    } catch (error) {
      if (!(options.force && error instanceof FileError && error.code === "ENOENT")) throw error;
    }
  }

  async cp(from: string, to: string, options: { recursive?: boolean } = {}): Promise<void> {
    if (this.#view.inode(from).kind === "directory" && !options.recursive) throw new FileError("EISDIR", "cp", from);
    this.#view.copy(from, to);
  }

  async mv(from: string, to: string): Promise<void> {
    this.#view.move(from, to);
  }

  resolvePath(base: string, path: string): string {
    return resolvePath(base, path);
  }

  getAllPaths(): string[] {
    return pathsBelow(this.#view, "/");
  }

  async chmod(path: string, mode: number): Promise<void> {
    this.#view.chmod(path, mode);
  }

  async symlink(target: string, path: string): Promise<void> {
    this.#view.symlink(target, path);
  }

  async link(existing: string, path: string): Promise<void> {
    this.#view.link(existing, path);
  }

  async readlink(path: string): Promise<string> {
    return this.#view.readLink(path);
  }

  async realpath(path: string): Promise<string> {
    return this.#view.realPath(path);
  }

  async utimes(path: string, _atime: Date, mtime: Date): Promise<void> {
    this.#view.touch(path, mtime.getTime());
  }

  async readdirWithFileTypes(
    path: string,
  ): Promise<{ name: string; isFile: boolean; isDirectory: boolean; isSymbolicLink: boolean }[]> {
    return this.#view.list(path).map((name) => ({ name, ...toStat(this.#view.status(joinPath(path, name), false)) }));
  }
}

/** Every path of a view, for globbing. */
function pathsBelow(view: FileView, directory: string): string[] {
  return view.list(directory).flatMap((name) => {
    const path = joinPath(directory, name);
    return view.inode(path, false).kind === "directory" ? [path, ...pathsBelow(view, path)] : [path];
  });
}
