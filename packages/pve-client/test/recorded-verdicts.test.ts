import { expect, test } from "vitest";
import { readUserConfig } from "../src/simulator/access/user-config.ts";
import { type Case, kinds, read, textOf, verdict } from "./judged-case.ts";

/** What PVE refuses because a value is wrong, whoever asks: rights have no part in it. */
const NO_MATTER_OF_RIGHTS =
  /SSH public key|Custom cputype|missing property required|does not support container|EFI base image|invalid format/;

test.each(kinds)("$kind: what PVE said to whom about which option, and in which words", (kind) => {
  const users = readUserConfig(read(`${kind.file}.user.cfg`));
  const cases = read(`${kind.file}.jsonl`)
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Case => JSON.parse(line));
  const counts = { rows: 0, values: 0, codes: 0, words: 0 };
  const wrong: unknown[] = [];
  for (const one of cases) {
    for (const { who, want } of expectations(one)) {
      if (NO_MATTER_OF_RIGHTS.test(want.message)) {
        counts.values++;
        continue;
      }
      counts.rows++;
      const got = verdict(kind, one, who, users);
      const isAgreed = got.code === want.code || isLater(one, got.message);
      if (isAgreed) counts.codes++;
      else wrong.push({ who, ...one, allowed: undefined, denied: undefined, want, got });
      if (isAgreed && (got.code !== want.code || got.message === want.message)) counts.words++;
      else if (isAgreed && !got.others) wrong.push({ who, ...one, allowed: undefined, denied: undefined, want, got });
    }
  }
  process.stdout.write(
    `rights, ${kind.kind}: ${counts.rows} verdicts, ${counts.codes} codes agree, ${counts.words} in the same words; ` +
      `${counts.values} more are about values\n`,
  );
  expect(wrong).toEqual([]);
});

function expectations({ allowed = [], denied = [] }: Case) {
  return [
    ...denied.flatMap(({ to, ...want }) =>
      to.map((who) => ({ who, want: { code: want.code, message: `${withoutPlace(want.message)}${textOf(want)}` } })),
    ),
    ...allowed.map((who) => ({ who, want: { code: 200, message: "" } })),
  ];
}

/** Perl says where in its own files it died. */
const withoutPlace = (message: string) => message.trim().replace(/ at \/usr\/share\/perl5\/\S+ line \d+\.$/, "");

/** A recorded clone ends where its source is locked; PVE asks for rights on storages after that. */
function isLater({ call }: Case, message: string): boolean {
  return call?.endsWith("/clone") === true && message.startsWith("Permission check failed (/storage/");
}
