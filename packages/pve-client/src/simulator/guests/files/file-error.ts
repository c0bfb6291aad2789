const TEXTS = {
  ENOENT: "no such file or directory",
  EEXIST: "file already exists",
  ENOTDIR: "not a directory",
  EISDIR: "illegal operation on a directory",
  ENOTEMPTY: "directory not empty",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EINVAL: "invalid argument",
  EROFS: "read-only file system",
  EBUSY: "resource busy or locked",
  ELOOP: "too many levels of symbolic links",
} as const;

/** Where the C library words it differently. */
const SHELL_TEXTS: Readonly<Partial<Record<string, string>>> = {
  EEXIST: "file exists",
  EISDIR: "is a directory",
  EBUSY: "device or resource busy",
  ELOOP: "too many levels of symbolic links",
};

export type FileErrorCode = keyof typeof TEXTS;

/** A file operation that a kernel would refuse; worded as Node words it. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly path: string;

  constructor(code: FileErrorCode, operation: string, path: string) {
    // a file that is not there is an everyday answer, and walking the stack is most of its price
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(`${code}: ${TEXTS[code]}, ${operation} '${path}'`);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = "FileError";
    this.code = code;
    this.path = path;
  }

  /** As programs word it: `/x: Permission denied`. */
  get shellText(): string {
    const text = SHELL_TEXTS[this.code] ?? TEXTS[this.code];
    return `${this.path}: ${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  }
}
