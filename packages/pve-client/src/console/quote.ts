/**
 * Writes one argument so that any POSIX shell reads exactly it, whatever it contains.
 *
 * @throws TypeError for a NUL byte, which no argument can hold.
 */
export function quoteArgument(argument: string): string {
  if (argument.includes("\0")) throw new TypeError("an argument cannot contain a NUL byte");
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}

/**
 * Writes a command for a POSIX shell. The program's name is quoted too, so that no alias replaces it.
 *
 * @param command program and arguments.
 * @throws TypeError if it is empty, or an argument cannot be written.
 */
export function quoteCommand(command: readonly string[]): string {
  if (command.length === 0 || command[0] === "") throw new TypeError("a command needs a program");
  return command.map(quoteArgument).join(" ");
}
