/**
 * Compares two versions of Debian packages (deb-version(7), sorting algorithm).
 *
 * @returns below 0 if `a` is older, above 0 if it is newer, 0 if they are equal.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [split(a), split(b)];
  return (
    left.epoch - right.epoch ||
    compareParts(left.upstream, right.upstream) ||
    compareParts(left.revision, right.revision)
  );
}

function split(version: string): { epoch: number; upstream: string; revision: string } {
  const [, epoch = "0", rest = ""] = /^(?:(\d+):)?(.*)$/s.exec(version.trim()) ?? [];
  const dash = rest.lastIndexOf("-");
  return {
    epoch: Number(epoch),
    upstream: dash < 0 ? rest : rest.slice(0, dash),
    revision: dash < 0 ? "" : rest.slice(dash + 1),
  };
}

/** Text and number in turn, from left to right. */
function compareParts(a: string, b: string): number {
  const [left, right] = [pieces(a), pieces(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one = ["", 0], other = ["", 0]] = [left[at], right[at]];
    const order = compareText(one[0], other[0]) || one[1] - other[1];
    if (order !== 0) return order;
  }
  return 0;
}

function pieces(text: string): [text: string, number: number][] {
  return [...text.matchAll(/(\D*)(\d*)/g)]
    .filter(([all]) => all !== "")
    .map(([, word = "", digits]) => [word, Number(digits || 0)]);
}

/** A tilde comes before everything, even the end; then the end, letters, and all other characters. */
function compareText(a: string, b: string): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = weight(a[at]) - weight(b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

function weight(char: string | undefined): number {
  if (char === undefined) return 0;
  if (char === "~") return -1;
  return /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256;
}
