/** A terminal with a program behind it. */
export interface Terminal {
  /** What somebody types. */
  write(bytes: Uint8Array): void;
  /** Calls back with what the screen would show. */
  onData(listener: (bytes: Uint8Array) => void): void;
  /** Calls back once when the program has ended. */
  onClose(listener: () => void): void;
  resize(columns: number, rows: number): void;
  /** Hangs up: the program gets SIGHUP. */
  close(): void;
}
