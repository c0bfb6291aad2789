/** A command line taken apart. */
export interface Flags {
  /** Options by name without dashes; a switch has an empty text. Given twice: both are there. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

/**
 * Takes a command line apart as getopt does: bundled short switches, `--name=value`, `--`.
 * @param valued names of the options that take a value
 * @param stopAtOperand true when the first operand ends the options, as with `docker exec`
 */
export function parseFlags(args: readonly string[], valued: ReadonlySet<string>, stopAtOperand = false): Flags {
  const options = new Map<string, string[]>();
  const rest: string[] = [];
  const queue = [...args];
  const add = (name: string, value: string) => options.set(name, [...(options.get(name) ?? []), value]);
  for (let arg = queue.shift(); arg !== undefined; arg = queue.shift()) {
    if (arg === "--") {
      rest.push(...queue);
      break;
    }
    if (arg.startsWith("--")) {
      const [name = "", value] = splitOnce(arg.slice(2), "=");
      add(name, value ?? (valued.has(name) ? (queue.shift() ?? "") : ""));
    } else if (arg.startsWith("-") && arg !== "-") {
      addShort(arg.slice(1), valued, queue, add);
    } else {
      rest.push(arg);
      if (stopAtOperand) {
        rest.push(...queue);
        break;
      }
    }
  }
  return { options, rest };
}

function addShort(
  letters: string,
  valued: ReadonlySet<string>,
  queue: string[],
  add: (name: string, value: string) => void,
): void {
  for (let at = 0; at < letters.length; at++) {
    const name = letters.charAt(at);
    if (!valued.has(name)) {
      add(name, "");
      continue;
    }
    add(name, letters.slice(at + 1) || (queue.shift() ?? ""));
    return;
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
