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

export type FileErrorCode = keyof typeof TEXTS;

/** A file operation that a kernel would refuse; worded as Node words it. */
export class FileError extends Error {
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode, operation: string, path: string) {
    super(`${code}: ${TEXTS[code]}, ${operation} '${path}'`);
    this.name = "FileError";
    this.code = code;
  }
}
