import { digestOf } from "./digest.ts";
import type { RevealedFile } from "./guest-file.ts";
import type { Manifest } from "./observed-file.ts";
import { shellQuote } from "./shell-quote.ts";

/** What the script takes from outside, so that it can be tested. */
export interface WriteFilesOptions {
  /** Absolute path of the manifest; its directory belongs to root alone and holds the files while they are made. */
  readonly manifest: string;
  /** Random text of that many bytes in hex: `(bytes) => randomBytes(bytes).toString("hex")`. */
  readonly random: (bytes: number) => string;
  /** Salt of the manifest that is there: with it, what has not changed is remembered as it was. */
  readonly salt?: string;
}

/**
 * The POSIX sh script that writes files in a guest. **It holds secrets**: feed it to `sh` on its standard input and
 * keep it nowhere. Every file appears whole or not at all, with its permissions from the start; the manifest comes
 * last, so that after a crash at any point the next run writes again. Files are made in the manifest's directory
 * and moved: the agent owns the directory of some and could otherwise put a link in the way.
 */
export function writeFilesScript(files: readonly RevealedFile[], options: WriteFilesOptions): string {
  const { manifest, random, salt = random(16) } = options;
  const digests = new Map(files.map((file) => [file.path, digestOf(file, salt)]));
  const remembered: Manifest = { salt, files: Object.fromEntries(digests) };
  const content = `${JSON.stringify(remembered, undefined, 2)}\n`;
  const record: RevealedFile = { path: manifest, mode: "0600", owner: "tool", secret: false, content };
  const parts = [...files, record].map((file) => writeFile(file, digests.get(file.path) ?? "", options));
  return [header(manifest), ...(files.some(({ writer }) => writer) ? [GIVE] : []), ...parts].join("\n");
}

/** For files in directories of an ordinary user, who could put links in the way: that user writes them. */
const GIVE = `
# as UID GID PROGRAM ARGUMENT…: run as that user
as() (
  id="--reuid=$1 --regid=$2"
  shift 2
  cd /
  # shellcheck disable=SC2086
  exec setpriv $id --clear-groups "$@"
)

# give UID GID PATH MODE: put what was made to its place, by its user
give() {
  # shellcheck disable=SC2016
  as "$1" "$2" sh -c '
    set -eu
    umask 077
    if [ -L "$1" ] || [ -d "$1" ]; then
      echo "$1 is not an ordinary file; move it away and run this again" >&2
      exit 1
    fi
    mkdir -p "$(dirname "$1")"
    cat > "$1.new"
    chmod "$2" "$1.new"
    mv -f "$1.new" "$1"
  ' give "$3" "$4" < "$new"
}
`;

function header(manifest: string): string {
  return `set -eu
umask 077
PATH="$PATH:/run/current-system/sw/bin" # where NixOS has its programs
stage=$(dirname ${shellQuote(manifest)})
mkdir -p "$stage"
rm -f "$stage"/.new.* # a run that was broken off has left it, with a secret in it perhaps
new="$stage/.new.$$"
trap 'rm -f "$new"' EXIT

# put PATH MODE: move what was made to its place, for whoever owns the place now
put() {
  if [ -L "$1" ] || [ -d "$1" ]; then
    echo "$1 is not an ordinary file; move it away and run this again" >&2
    exit 1
  fi
  mkdir -p "$(dirname "$1")"
  chmod "$2" "$new"
  if [ -e "$1" ]; then chown "$(stat -c %u:%g "$1")" "$new"; fi
  mv -f "$new" "$1"
}
`;
}

function writeFile(file: RevealedFile, digest: string, { manifest, random }: WriteFilesOptions): string {
  const path = shellQuote(file.path);
  const { writer } = file;
  const by = writer === undefined ? "" : `as ${writer.uid} ${writer.gid} `;
  const lines = [`sed 's/^|//' > "$new" <<${hereDocument(file.content)}`];
  if (file.merge !== undefined) {
    const { managed, generated } = file.merge;
    const ours = `^[[:space:]]*(export[[:space:]]+)?(${managed.join("|")})[[:space:]]*=|^# hermes-deploy:`;
    lines.push(`if [ -f ${path} ]; then ${by}grep -v -E ${shellQuote(ours)} ${path} >> "$new" || true; fi`);
    for (const name of generated) {
      const line = shellQuote(`${name}=${random(32)}`);
      lines.push(`grep -q ${shellQuote(`^${name}=..*`)} "$new" || echo ${line} >> "$new"`);
    }
  }
  lines.push(
    writer === undefined ? `put ${path} ${file.mode}` : `give ${writer.uid} ${writer.gid} ${path} ${file.mode}`,
  );
  if (file.owner === "tool" || file.merge !== undefined) return [...lines, ""].join("\n");
  // The agent has made this file its own since then; it is overwritten only with something new.
  const recorded = shellQuote(manifestLine(file.path, digest));
  return [
    `if ! { [ -f ${path} ] && grep -q -F ${recorded} ${shellQuote(manifest)} 2>/dev/null; }; then`,
    ...lines,
    "fi",
    "",
  ].join("\n");
}

/** How the manifest, printed by `JSON.stringify`, remembers a file. */
function manifestLine(path: string, digest: string): string {
  return `${JSON.stringify(path)}: ${JSON.stringify(digest)}`;
}

/**
 * A here-document that is taken literally. All of its lines start with a bar, so that none begins like the end mark:
 * Debian 12's sh (dash 0.5.12) loses a byte beyond ASCII that follows the beginning of a mark at the start of a line.
 */
function hereDocument(text: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  const body = text === "" ? "" : lines.map((line) => `|${line}\n`).join("");
  return `'END_OF_FILE'\n${body}END_OF_FILE`;
}
