import fc from "fast-check";

/** Always the same samples; a run with another seed is for whoever looks for more. */
const SEED = 20_261_121;

/** `canary` is a program that nothing is meant to call, `canary-file` a file that nothing is meant to make. */
const ATTACKS = [
  "a$(canary)b",
  "a`canary`b",
  "a'$(canary)'b; canary; 'c",
  'a"; canary; "b',
  "a\ncanary\nb",
  "a;canary&canary|canary>canary-file",
  "a && canary || canary # b",
  "END_OF_FILE\ncanary\n",
  "END_OF_HERMES_DEPLOY\ncanary\nEND_OF_CONFIG\ncanary",
  "a\\';canary;\\\"canary\\",
  "a${IFS}$(canary>canary-file)$$b",
  "-rf --help * ? [a-z] {a,b} ~root",
  "%s %n \\n \\0 \\x41 !! !canary ^a^canary",
  "ü 🜁 ‮ \u00a0 ﬁ ＄(canary) ’; canary",
  "'",
  "\\",
];

const hostileText = fc.string({
  unit: fc.constantFrom(
    "'",
    '"',
    "`",
    "$",
    "(",
    ")",
    "\\",
    ";",
    "&",
    "|",
    "<",
    ">",
    "*",
    "~",
    "#",
    "!",
    " ",
    "\n",
    "\t",
    "{",
    "}",
    "%",
    "=",
    "a",
    "🜁",
    "canary",
  ),
  minLength: 1,
  maxLength: 24,
});

/**
 * Lists of texts, and which of them comes first: in all rounds together every field gets every attack. Unless
 * `THOROUGH=1` it is one round in four.
 */
export function hostileRounds(): readonly { readonly texts: readonly string[]; readonly turn: number }[] {
  const random = fc.sample(hostileText, { seed: SEED, numRuns: 24 });
  const rounds = [
    ...ATTACKS.map((_, turn) => ({ texts: ATTACKS, turn })),
    ...[0, 8, 16].map((turn) => ({ texts: random, turn })),
  ];
  return process.env.THOROUGH === "1" ? rounds : rounds.filter((_, index) => index % 4 === 0);
}
