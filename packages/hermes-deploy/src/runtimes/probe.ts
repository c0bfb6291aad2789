import type { GuestFile } from "../render/guest-file.ts";
import { shellQuote } from "../render/shell-quote.ts";

/** First and last line of a probe's output; what is between them is complete. */
export const PROBE_BEGIN = "hermes-deploy probe 1";
export const PROBE_END = "hermes-deploy probe end";

/** Prints `network` if the guest has an address and a way out. */
export const SEES_NETWORK = `if ip -o addr show scope global 2>/dev/null | grep -q inet && ip route show default 2>/dev/null | grep -q .; then
  echo network
fi`;

/**
 * The part of a probe that looks at files, at directories on which something is mounted, and at the manifest. They are
 * named by their number, because a path may contain anything. Secrets are not printed, nor digests of them alone.
 */
export function looksAtFiles(files: readonly GuestFile[], directories: readonly string[], manifest: string): string {
  const lookAt = files.map(({ path, content }, index) => {
    const look = typeof content === "string" ? "digest" : "secret";
    return `file ${index} ${look} ${shellQuote(path)}`;
  });
  const mounts = directories.map((path, index) => `mounted ${index} ${shellQuote(path)}`);
  return `file() {
  [ -f "$3" ] || return 0
  sum=-
  [ "$2" = secret ] || sum=$(sha256sum < "$3" | cut -d ' ' -f 1)
  echo "file $1 $(stat -c '%a %u:%g' "$3") $sum"
}
mounted() {
  [ -d "$2" ] || return 0
  echo "mount $1 $(stat -c '%a %u:%g' "$2")"
}
${[...lookAt, ...mounts].join("\n")}
if [ -f ${manifest} ]; then
  echo "manifest $(base64 < ${manifest} | tr -d '\\n')"
fi`;
}
