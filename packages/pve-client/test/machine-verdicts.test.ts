import { expect, test } from "vitest";
import type { Simulator } from "../src/simulator/simulator.ts";
import { type Answer, ask, cases, expectations, simulate } from "./machine-case.ts";

test("who may set and delete what in a virtual machine, and what they are told", { timeout: 120_000 }, async () => {
  let [rows, codes] = [0, 0];
  const wrong: string[] = [];
  for (const one of cases) {
    // who is refused leaves everything as it was
    let untouched: Simulator | undefined;
    for (const { who, want } of expectations(one)) {
      untouched ??= simulate(one);
      const got = await ask(untouched, one, who);
      if (got.code === 200) untouched = undefined;
      const sameCode = got.code === want.code || (want.code === 200 && isLater(got));
      rows++;
      if (sameCode) codes++;
      if (!sameCode || (want.code !== 200 && !isSame(got, want))) {
        wrong.push(JSON.stringify({ who, ...one, allowed: undefined, denied: undefined, want, got }));
      }
    }
  }
  process.stdout.write(
    `verdicts on machines: ${rows} rows, ${codes} codes agree, ${rows - wrong.length} answers agree\n`,
  );
  expect(wrong).toEqual([]);
});

/** The recorded `allowed` end where the permission checks have passed: what fails behind them is no verdict. */
function isLater({ code, message }: Answer): boolean {
  return (code === 500 || code === 501) && !message.startsWith("Permission check failed");
}

function isSame(got: Answer, want: Answer): boolean {
  return got.message === want.message && JSON.stringify(got.errors ?? {}) === JSON.stringify(want.errors ?? {});
}
