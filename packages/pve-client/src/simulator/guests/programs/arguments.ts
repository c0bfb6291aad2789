/** A command line taken apart. */
export interface Arguments {
  /** Options in the order given, without their dashes; a valued one has its text. */
  readonly options: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/**
 * Takes a command line apart as getopt does: `-ab`, `-m 755`, `-m755`, `--mode=755`, `--` ends the options.
 *
 * @param valued names of options that take a value.
 */
export function parseArguments(args: readonly string[], valued: ReadonlySet<string> = new Set()): Arguments {
  const options = new Map<string, string>();
  const operands: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "--") {
      operands.push(...rest.splice(0));
    } else if (arg.startsWith("--")) {
      const [name = "", value] = arg.slice(2).split(/=(.*)/s);
      options.set(name, value ?? (valued.has(name) ? (rest.shift() ?? "") : ""));
    } else if (arg.startsWith("-") && arg.length > 1) {
      for (let letters = arg.slice(1); letters !== ""; letters = letters.slice(1)) {
        const name = letters.charAt(0);
        if (!valued.has(name)) {
          options.set(name, "");
          continue;
        }
        options.set(name, letters.slice(1) || (rest.shift() ?? ""));
        break;
      }
    } else operands.push(arg);
  }
  return { options, operands };
}

/** Whether any of these options was given. */
export function hasAny({ options }: Arguments, ...names: readonly string[]): boolean {
  return names.some((name) => options.has(name));
}
