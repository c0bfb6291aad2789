import { expect, test } from "vitest";
import { LineAssembler } from "./line-assembler.ts";

/** How many lines each command took. */
function commands(lines: readonly string[]): number[] {
  const assembler = new LineAssembler();
  const sizes: number[] = [];
  for (const line of lines) {
    const command = assembler.push(line);
    if (command !== undefined) sizes.push(command.split("\n").length - 1);
  }
  return assembler.isPending ? [...sizes, Number.NaN] : sizes;
}

test.each<[string, string[], number[]]>([
  ["plain commands", ["echo a", "", "# a comment's quote", "echo b;"], [1, 1, 1, 1]],
  ["quotes over lines", ["echo 'a", "b' \"c", 'd"', "echo e"], [3, 1]],
  ["escaped quotes", ["echo \\' \\\"", 'echo "a\\"b"', "echo 'it'\\''s'"], [1, 1, 1]],
  ["a backslash at the end", ["echo a \\", "b"], [2]],
  ["operators at the end", ["echo a |", "cat &&", "echo b ||", "true"], [4]],
  ["a background job", ["sleep 1 &", "wait"], [1, 1]],
  ["if", ["if true", "then echo a", "else echo b", "fi", "echo if then"], [4, 1]],
  ["loops", ["for x in a b; do", "while false; do :; done", "done", "until true; do", "true; done"], [3, 2]],
  ["case", ["case $x in", "a) echo a ;;", "(b) echo 'b)' ;;", "*) if true; then echo; fi ;;", "esac"], [5]],
  ["case on one line", ["case a in a) echo;; esac"], [1]],
  ["a function", ["f() {", "echo $1", "}", "f a"], [3, 1]],
  ["a group and a subshell", ["{ echo a", "}", "( cd /", "pwd )"], [2, 2]],
  ["substitutions", ["echo $(echo a", "echo b) `echo", "c`"], [3]],
  ["arithmetic is no here-document", ["echo $((1 << 2))", "(( x = 1 << 2 ))"], [1, 1]],
  ["parameters", ["echo ${x#*'}'} ${#x}", 'echo ${x:-"a', 'b"}'], [1, 2]],
  ["a here-document", ["cat <<EOF", "it's $(", " EOF", "EOF", "echo"], [4, 1]],
  ["a quoted one", ["base64 -d <<'E F' | sh", "x", "E F"], [3]],
  ["one with tabs", ["cat <<-EOF", "\tx", "\tEOF"], [3]],
  ["two at once", ["cat <<A <<B", "a", "A", "b", "B"], [5]],
  ["here-strings", ["cat <<<x"], [1]],
  ["a word that looks reserved", ["echo { done fi", "echo done"], [1, 1]],
  ["something unfinished", ["echo 'a"], [Number.NaN]],
])("%s", (_, lines, want) => {
  expect(commands(lines)).toEqual(want);
});
